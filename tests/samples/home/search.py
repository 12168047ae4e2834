from domain.events.events import Places, SeatState
from handlers.events.attending import finder as events
from handlers.home.search import screens as s
from handlers.people.directory import finder as people
from services.events.views import Line
from services.people.directory import Found
from tests.samples.events.attending import FULL, PLAIN
from tests.samples.listed import cut, far
from tests.samples.people.directory import PEOPLE

NOBODY = Found(cut([]))
MANY = Found(far(PEOPLE, 0, 20_000))
LINES = [Line(PLAIN, Places(20, 3, 0, 0), None), *(Line(FULL, Places(5, 5, 0, 9), SeatState.WAITING) for _ in range(9))]


OTHERWISE = [events.FINDER.entry, people.FINDER.entry]


def screens(t):
    def results(words, number, found_people, found_events):
        found = [events.found(t, found_events, number), people.found(t, found_people, number)]
        return s.results(t, words, found, OTHERWISE)

    return [
        results("<b>ничего</b>", 2**31, NOBODY, []),
        results("я" * 100, 2**31, MANY, LINES),
        results("дроби", 1, NOBODY, LINES[:1]),
        results("Анна", 1, MANY, []),
    ]
