from domain.events.events import Places, SeatState
from handlers.home.search import screens as s
from services.events.views import Line
from services.people.directory import Found
from tests.samples.events.attending import FULL, PLAIN
from tests.samples.people.directory import PEOPLE

NOBODY = Found([], 0, 0, 1)
MANY = Found(PEOPLE, 20_000, 0, 2858)
LINES = [Line(PLAIN, Places(20, 3, 0, 0), None), *(Line(FULL, Places(5, 5, 0, 9), SeatState.WAITING) for _ in range(9))]


def screens(t):
    return [
        s.results(t, s.Results("<b>ничего</b>", 2**31, NOBODY, [])),
        s.results(t, s.Results("я" * 100, 2**31, MANY, LINES)),
        s.results(t, s.Results("дроби", 1, NOBODY, LINES[:1])),
        s.results(t, s.Results("Анна", 1, MANY, [])),
    ]
