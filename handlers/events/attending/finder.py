"""What words written outside of a form find among events."""

from __future__ import annotations

from collections.abc import Sequence

from handlers.events.attending.rows import rows
from handlers.events.presses import ListEvents, View
from handlers.ui.entry import Entry
from handlers.ui.finding import SHOWN, Finder, Finding
from handlers.ui.screen import Button, column
from handlers.ui.turn import Turn
from locales.texts import Texts
from services.events import views
from services.events.views import Line


async def find(turn: Turn, words: str, number: int) -> Finding:
    """By title and description, among those that the person may see."""
    return found(turn.t, await turn.ask(views.search, words), number)


def found(t: Texts, found: Sequence[Line], number: int) -> Finding:
    """The first of them, as they read in every list of events."""
    if not found:
        return Finding()
    rest = len(found) - SHOWN
    more = Button(t.plain("search-more-events", count=rest), ListEvents(view=View.FOUND, words=number))
    said, opens = rows(t, found[:SHOWN])
    return Finding([t("search-events", count=len(found)), *said], column(*opens, more if rest > 0 else None))


FINDER: Finder[Turn] = Finder(find, Entry("menu-events", "events", place=10))
