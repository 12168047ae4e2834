from handlers.voice.settings import screens as s
from tests.samples.everybody import ANNA, GUEST


def screens(t):
    return [s.settings(t, ANNA), s.settings(t, GUEST), s.language(t)]
