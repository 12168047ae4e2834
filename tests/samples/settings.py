from handlers.settings import screens as s


def screens(t):
    return [s.settings(t), s.language(t)]
