from domain.notices import Category, Mode, Preferences, QuietHours
from handlers.notices import screens as s

EVERYTHING_OFF = Preferences(dict.fromkeys(Category, Mode.OFF), None)
OWN = Preferences({Category.MINE: Mode.DIGEST}, QuietHours(22 * 60 + 30, 7 * 60 + 15))


def screens(t):
    found = []
    for chosen in (Preferences(), EVERYTHING_OFF, OWN):
        found += [s.notices(t, chosen, news=False), s.notices(t, chosen, news=True), s.quiet_hours(t, chosen)]
    return found
