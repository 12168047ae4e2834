"""Clauses among what words have found, and looking for them alone."""

from __future__ import annotations

from collections.abc import Sequence

from aiogram.filters.callback_data import CallbackData

from domain.base.things import Thing
from domain.charter.clauses import CLAUSE
from handlers.charter import words
from handlers.charter.presses import FindClauses, ShowClause
from handlers.people.directory.looking import by_words
from handlers.ui import lists
from handlers.ui.entry import Entry
from handlers.ui.finding import Finder, Finding, opens
from handlers.ui.found import reading
from handlers.ui.labels import label
from handlers.ui.screen import Button, Go, Screen, column
from handlers.ui.turn import Turn
from locales.texts import Texts, lines
from services.base.search import Drawn
from services.charter.finding import search
from services.charter.reading import Line

SHOWN = 160
"""Letters of each among other things."""


def draw(t: Texts, shown: Sequence[Line], total: int, number: int) -> Finding:
    """The first of them, as they read in the charter."""
    rest = total - len(shown)
    more = Button(t.plain("search-more-clauses", count=rest), FindClauses(words=number)) if rest > 0 else None
    buttons = [Button(_named(t, line), opens(Thing(CLAUSE, line.clause.id), number)) for line in shown]
    said = [words.line(t, line, SHOWN) for line in shown]
    return Finding([t("search-clauses", count=total), *said], column(*buttons, more))


def _named(t: Texts, line: Line) -> str:
    return label(t.plain("clause-button", number=line.clause.number, text=words.text(t, line.clause)))


def found(t: Texts, at: FindClauses, said: str, seen: Drawn[Line], back: CallbackData) -> Screen:
    """A page of what words have found."""
    page = seen.page
    return lists.screen(
        t,
        page,
        title=lines(t("charter-found", words=said), *reading(t, seen)),
        said=[words.line(t, line, SHOWN) for line in page.items],
        rows=[Button(_named(t, line), ShowClause(id=line.clause.id)) for line in page.items],
        to=lambda number: at.model_copy(update={"page": number}),
        of_cards=True,
        empty=t("charter-found-none"),
        search=Button(t.plain("charter-find-again"), Go(to="charter_find")),
        back=back,
    )


def _draw(turn: Turn, at: FindClauses, said: str, seen: Drawn[Line], back: CallbackData) -> Screen:
    return found(turn.t, at, said, seen, back)


routes = by_words(FindClauses, room="charter", find=search, draw=_draw)
FINDER = Finder(CLAUSE, draw, Entry("decisions-charter", "charter", place=30), is_public=True)
