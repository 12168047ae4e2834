"""Samples of the charter: as a network begins, changed, and with all that people can put into a clause."""

from __future__ import annotations

from dataclasses import replace

from domain.base.lists import Page
from domain.base.things import Thing
from domain.charter.clauses import CHAPTERS, Clause, State, Version
from domain.decisions.decisions import DECISION
from handlers.charter import finding as f
from handlers.charter import screens as s
from handlers.charter.presses import FindClauses, ListClauses, ShowOn, ShowVersions
from handlers.ui.screen import Go, Screen
from locales.texts import lines
from services.areas import AREAS
from services.base.search import Drawn
from services.charter.reading import Card, Line
from storage.base.norms import Held
from tests.samples.everybody import NOW

MADE = Thing(DECISION, 10**9)
LONG = "<b>Ы&</b> " * 150
FIRST = Version(1, None, None, None, 0, None)
WORDS = Clause(3, 1, 3, State.IN_FORCE, None, None, None, FIRST)
CHANGED = replace(
    WORDS, review_at=NOW + 86400, open_change=MADE, version=Version(40, LONG, None, MADE, NOW - 86400, None)
)
GONE = replace(CHANGED, state=State.REPEALED)
NORMS = [
    Line(
        Clause(100 + place, 5, place, State.IN_FORCE, norm.name, None, None, FIRST),
        norm,
        norm.choices[-1] if norm.choices else str(norm.most),
    )
    for place, norm in enumerate(AREAS.norms.values(), 1)
]
LINES = [Line(WORDS, None, None), Line(CHANGED, None, None), Line(GONE, None, None), *NORMS]
VERSIONS = (
    CHANGED.version,
    *(Version(n, "<i>&" * 370, None, MADE, NOW - 1000 * (40 - n), NOW - 900 * (40 - n)) for n in range(39, 1, -1)),
    replace(FIRST, until=NOW - 99 * 86400),
)
TITLES = {MADE: "<u>" + "Ж" * 116}
PLAIN = Card(Line(WORDS, None, None), (FIRST,), {}, None, False)
FULL = Card(Line(replace(CHANGED, open_change=None), None, None), VERSIONS, TITLES, None, True)
CARDS = [
    PLAIN,
    replace(PLAIN, is_member=True),
    FULL,
    *(replace(FULL, line=Line(replace(CHANGED, state=state), None, None)) for state in State),
    *(
        replace(
            FULL, line=Line(replace(CHANGED, state=state, open_change=None), None, None), lapses_at=NOW + 86400 * 60
        )
        for state in State
    ),
    *(
        Card(line, (FIRST,), TITLES, Held(line.value or "", NOW + 3600, "<i>&" * 75), True)
        for line in NORMS
        if line.norm is not None
    ),
]


def screens(t):
    return [
        s.contents(t, LINES, version=1),
        s.contents(t, (), version=99),
        *(s.chapter(t, ListClauses(chapter=n), LINES, may_propose=True) for n in range(1, CHAPTERS + 1)),
        s.chapter(t, ListClauses(chapter=5, page=3), LINES, may_propose=False),
        *(s.clause(t, seen, "a_bot") for seen in CARDS),
        s.versions(t, ShowVersions(id=3), FULL),
        s.versions(t, ShowVersions(id=3, page=6), FULL),
        s.versions(t, ShowVersions(id=3), PLAIN),
        *(s.difference(t, FULL, number) for number in (1, 2, 40)),
        *(s.difference(t, seen, 1) for seen in CARDS),
        s.dates(t, Page((), 0, 1, 0)),
        s.dates(t, Page((NOW, NOW - 86400), 0, 1, 2)),
        s.on(t, ShowOn(at=NOW), LINES),
        s.on(t, ShowOn(at=NOW), ()),
        s.changes(t, Page((), 0, 1, 0)),
        s.changes(t, Page((Line(CHANGED, None, None), Line(GONE, None, None)), 0, 1, 2)),
        s.file(t, "Сеть", 3, LINES),
        s.file_on(t, "Сеть", NOW, LINES),
        *(
            f.found(
                t, FindClauses(words=3), "уставные", Drawn(page, (("устовные", "уставные"),), ("ыыы",), False), back
            )
            for page, back in (
                (Page(tuple(LINES[:6]), 1, 9, 52), Go(to="charter")),
                (Page((), 0, 1, 0), Go(to="found")),
            )
        ),
        Screen(lines(*(drawn := f.draw(t, LINES[:3], 52, 7)).text), drawn.rows, back=Go(to="charter")),
    ]
