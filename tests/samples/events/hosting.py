from dataclasses import replace

from domain.events.attendance import Mark, Rating, Source
from domain.events.events import EventForm, EventState, Listed, SeatState
from domain.events.waitlist import Why
from handlers.events.hosting import screens as s
from handlers.events.hosting import spreading as telling
from handlers.events.presses import OpenPerson, RollPage
from services.events.attendance import Marked
from services.events.columns import Choice
from services.events.feedback import Results
from services.events.proposing import Proposal
from services.events.spreading import Spread
from services.events.views import Panel
from tests.samples.events.attending import ASKED, CONTEST, FULL, JURY, OVER, PEOPLE, PLACES, PLAIN, QUEUE, SEAT
from tests.samples.everybody import ANNA, HOSTILE, NOW, OLGA

PANEL = Panel(PLAIN, PLACES, Why.NOBODY_WAITS, PEOPLE, 4, 0, 0, ())
DRAFT = replace(FULL, state=EventState.DRAFT, link=None, place=None)
RUNNING = replace(FULL, state=EventState.RUNNING, starts_at=NOW - 60, code_word="зелёный <ёж>")
LISTED = [
    Listed(replace(SEAT, member_id=n, state=state), HOSTILE.name, "<Зазеркалье>", "qr")
    for n, state in enumerate(SeatState, 1)
]
LISTED += [
    Listed(replace(SEAT, member_id=n, state=state, walk_in=True), HOSTILE.name, None, "list")
    for n, state in enumerate((SeatState.ATTENDED, SeatState.CANCELLED), 20)
]
RESULTS = Results(
    event=OVER,
    signed=20,
    came=15,
    absent=3,
    excused=2,
    cancelled=4,
    walked_in=2,
    unserved=7,
    sources={"qr": 10},
    ratings={1: 0, 2: 1, 3: 0, 4: 3, 5: 7},
    said=tuple(Rating(5, "<" + "очень " * 60, HOSTILE.name) for _ in range(9)),
)
EMPTY = replace(RESULTS, event=FULL, signed=0, came=0, walked_in=0, ratings=dict.fromkeys(range(1, 6), 0), said=())


def screens(t):
    panels = [replace(PANEL, why=why, places=QUEUE) for why in Why]
    marks = [
        Mark(SeatState.ATTENDED, source, HOSTILE.name, NOW, NOW if source is Source.QR else None) for source in Source
    ]
    seats = [OpenPerson(id=17, member=n, page=0) for n in range(3)]
    assert s.form_of(1) is EventForm.WEBINAR
    return [
        s.presets(t),
        s.presets(t, proposes=True),
        *(s.panel(t, replace(PANEL, event=DRAFT, proposal=stands, case=7)) for stands in Proposal),
        *(s.panel(t, panel) for panel in panels),
        s.panel(t, replace(PANEL, event=RUNNING, came=9, walked_in=2, visitors=4), t("host-published")),
        s.panel(t, replace(PANEL, event=OVER)),
        s.panel(t, replace(PANEL, event=replace(PLAIN, state=EventState.CANCELLED, cancel_reason="грипп"))),
        s.panel(t, replace(PANEL, event=DRAFT, series=(DRAFT, DRAFT))),
        s.panel(t, replace(PANEL, event=CONTEST, people=JURY)),
        s.panel(t, replace(PANEL, event=replace(CONTEST, state=EventState.DRAFT), people=JURY)),
        s.edit(t, CONTEST),
        s.edit(t, replace(CONTEST, state=EventState.DRAFT)),
        s.message_to(t, replace(PANEL, event=CONTEST, people=JURY), OLGA.id),
        s.discard(t, DRAFT),
        s.edit(t, PLAIN),
        s.edit(t, FULL),
        s.edit(t, OVER),
        s.programme(t, PLAIN, PEOPLE[:1], OLGA.id),
        s.programme(t, FULL, PEOPLE, OLGA.id),
        s.programme(t, CONTEST, JURY, OLGA.id),
        s.message_to(t, replace(PANEL, event=FULL), OLGA.id),
        s.message_to(t, replace(PANEL, event=OVER), OLGA.id),
        s.check_in(t, replace(PANEL, event=RUNNING, walked_in=3)),
        s.check_in(t, replace(PANEL, event=OVER)),
        s.check_in(t, replace(PANEL, event=replace(OVER, list_closed_at=NOW))),
        *(
            s.roll(t, FULL, LISTED * 3, RollPage(id=FULL.id, mark=mark, page=1, unmarked=unmarked))
            for mark in (True, False)
            for unmarked in (True, False)
        ),
        s.roll(t, PLAIN, [], RollPage(id=17, mark=True)),
        s.columns(t, Choice(FULL, {})),
        s.columns(t, Choice(CONTEST, {"town": True, "region": False})),
        s.roll(t, FULL, LISTED, RollPage(id=17, mark=False), asked=2),
        *(s.person(t, RUNNING, line, marks, seats[0]) for line in LISTED),
        s.person(t, FULL, LISTED[2], marks, seats[0], asked=ASKED),
        s.ticket(t, Marked(FULL, SEAT, HOSTILE.name, SeatState.CONFIRMED)),
        s.marked(t, Marked(FULL, replace(SEAT, state=SeatState.ATTENDED), HOSTILE.name, SeatState.CONFIRMED)),
        s.marked(t, Marked(FULL, replace(SEAT, state=SeatState.ATTENDED), ANNA.name, SeatState.ATTENDED)),
        *(
            telling.spread(t, Spread(event, may_announce), "uchitelskaya_bot", note)
            for event in (PLAIN, FULL, CONTEST, replace(FULL, place=None, link=None))
            for may_announce, note in ((True, t("host-published")), (False, None))
        ),
        telling.spread(t, Spread(FULL, may_announce=True, series=(FULL, PLAIN)), "uchitelskaya_bot"),
        telling.spread(t, Spread(PLAIN, may_announce=False, speakers=("Анна Петрова",)), "uchitelskaya_bot"),
        telling.spread(t, Spread(FULL, may_announce=True, speakers=FULL.outside), "uchitelskaya_bot"),
        *(telling.poster(t, event, b"png") for event in (PLAIN, FULL, CONTEST)),
        s.sheet(t, FULL, "csv", b"x", "host-sheet-people", "host-sheet-people-file"),
        s.sheet(t, FULL, "xlsx", b"x", "host-sheet-paper", "host-sheet-paper-file"),
        s.dispute_decided(t, FULL, accepted=True),
        s.dispute_decided(t, PLAIN, accepted=False),
        s.dispute(t, FULL, 2**31, HOSTILE.name, "<я был>"),
        s.results(t, RESULTS, b"png"),
        s.results(t, EMPTY, b"png"),
    ]
