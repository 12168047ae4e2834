from domain.base.members import MEMBER, Status
from domain.events.events import EVENT, Places, SeatState
from handlers.events.attending import finder as events
from handlers.home.search import screens as s
from handlers.people.directory import finder as people
from services.base.search import Found
from services.events.views import Line
from services.home.searching import Results
from tests.samples.events.attending import FULL, PLAIN
from tests.samples.listed import far
from tests.samples.people.directory import PEOPLE

LINES = [Line(PLAIN, Places(20, 3, 0, 0), None), *(Line(FULL, Places(5, 5, 0, 9), SeatState.WAITING) for _ in range(2))]
FINDERS = (events.FINDER, people.FINDER)


def screens(t):
    def results(words, found_people, found_events, many=0, status=Status.MEMBER, **read):
        shown = {kind: rows for kind, rows in ((EVENT, found_events), (MEMBER, found_people)) if rows}
        found = Found({kind: far([], 0, len(rows) + many) for kind, rows in shown.items()}, **read)
        return s.results(t, words, Results(found, shown), FINDERS, 2**31, status)

    put_right = {"corrected": (("матиматика", "математика"), ("я" * 40, "ю" * 40)), "ignored": ("ы" * 40, "ъ" * 40)}
    return [
        s.question(t, "дети не слушают, что делать", 0, 2**31),
        s.question(t, "<b>&" * 25, 20_000, 2**31),
        results("<b>ничего</b>", [], []),
        results("ничего", [], [], status=Status.GUEST),
        results("я" * 100, PEOPLE[:3], LINES, many=20_000, **put_right),
        results("дроби", [], LINES[:1]),
        results("дроби", [], LINES[:1], status=Status.GUEST),
        results("дроби", [], LINES[:1], status=Status.LEFT),
        results("Анна", PEOPLE[:3], [], is_any=True),
    ]
