from dataclasses import replace

from domain.base.lists import LINES
from domain.events.attendance import Mark, Source
from domain.events.events import Listed, SeatState
from handlers.events.door import screens as s
from services.events.door import Entrance, Undoable, Written
from services.events.hearing import Found, Outcome
from tests.samples.events.attending import FULL, SEAT
from tests.samples.events.hosting import RUNNING
from tests.samples.everybody import ANNA, HOSTILE, NOW
from tests.samples.listed import cut

LINE = Listed(SEAT, HOSTILE.name, "<Зазеркалье>", None)
CAME = replace(LINE, seat=replace(SEAT, state=SeatState.ATTENDED))
MARK = Mark(SeatState.ATTENDED, Source.CODE, HOSTILE.name, NOW, None)
FOUND = (
    Found(Outcome.CAME, "482913", CAME),
    Found(Outcome.ALREADY, "<Петрова>", CAME, replace(MARK, by=None)),
    Found(Outcome.ALREADY, "<Петрова>", CAME, MARK),
    Found(Outcome.ASIDE, "5", replace(LINE, seat=replace(SEAT, state=SeatState.WAITING))),
    Found(Outcome.SEVERAL, "<Петрова>", choices=(LINE, CAME, replace(LINE, name=ANNA.name, region="RU-TA"))),
    Found(Outcome.STRANGE, "<Иванова Мария, школа 5>", newcomers=((2**31, HOSTILE.name), (7, ANNA.name))),
    Found(Outcome.STRANGE, "<Иванова>"),
    Found(Outcome.ELSEWHERE, "482913", title="<Другое> & ещё"),
    Found(Outcome.ELSEWHERE, "482913"),
    Found(Outcome.VISITOR, "<Иванова Мария, школа 5>"),
    Found(Outcome.VISITOR, "", count=3),
    Found(Outcome.NO_CODE, "000000"),
    Found(Outcome.NO_NUMBER, "99"),
)
UNDOABLE = Undoable(Written(1, 0), Written(2, 0))
LATE = Undoable(Written(2**40, 2**30), Written(2**41, 2**31))
SEEN = Entrance(RUNNING, 20, 12, 8, 0, is_open=True)


def screens(t):
    return [
        s.door(t, replace(SEEN, other="<Прежнее>"), t("door-hint", when=t.moment_brief(NOW))),
        s.door(t, replace(SEEN, event=FULL, is_open=False)),
        s.door(t, SEEN, t("door-unread")),
        *(s.door(t, replace(SEEN, found=(found,), undoable=UNDOABLE)) for found in FOUND),
        s.door(t, replace(SEEN, visitors=3, left_out=3)),
        s.door(t, replace(SEEN, walked_in=3, visitors=4, found=FOUND, undoable=LATE)),
        s.door(t, replace(SEEN, found=FOUND[:1] * 90, undoable=LATE)),
        s.door(t, replace(SEEN, took_back=(HOSTILE.name, ANNA.name))),
        s.door(t, SEEN, t("door-nothing-to-undo")),
        s.rest(t, SEEN, cut([])),
        s.rest(t, SEEN, cut([LINE] * 30, 1, LINES)),
    ]
