from domain.base.notices import Category, Mode, Preferences, QuietHours
from domain.base.things import Thing
from domain.events.events import EVENT
from handlers.voice.notices import screens as s
from services.voice.notices import Muted
from tests.samples.listed import cut

EVERYTHING_OFF = Preferences(dict.fromkeys(Category, Mode.OFF), None)
OWN = Preferences({Category.MINE: Mode.DIGEST}, QuietHours(22 * 60 + 30, 7 * 60 + 15))


MUTED = Preferences(muted=frozenset({Thing(EVENT, 10**9)}))
THINGS = [Muted(Thing(EVENT, 10**9), "<Семинар> & «чтение» " * 9, 0)] * 20


def screens(t):
    found = []
    for chosen in (Preferences(), EVERYTHING_OFF, OWN):
        found += [
            s.notices(t, chosen, news=False, following=0),
            s.notices(t, chosen, news=True, following=2),
            s.quiet_hours(t, chosen),
        ]
    found.append(s.notices(t, MUTED, news=True, following=20))
    return [*found, s.muted(t, cut([])), s.muted(t, cut(THINGS[:1])), s.muted(t, cut(THINGS, 1))]
