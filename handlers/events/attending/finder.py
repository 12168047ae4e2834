"""Events among what words written outside of a form have found."""

from __future__ import annotations

from collections.abc import Sequence

from domain.base.things import Thing
from domain.events.events import EVENT
from handlers.events.attending import words
from handlers.events.attending.rows import rows
from handlers.events.attending.screens import event_link
from handlers.events.presses import ListEvents, View
from handlers.ui.entry import Entry
from handlers.ui.finding import Finder, Finding, Offer, opens
from handlers.ui.screen import Button, column
from locales.texts import Texts
from services.events.views import Line


def draw(t: Texts, shown: Sequence[Line], total: int, number: int) -> Finding:
    """The first of them, as they read in every list of events."""
    rest = total - len(shown)
    more = Button(t.plain("search-more-events", count=rest), ListEvents(view=View.FOUND, words=number))
    said, buttons = rows(t, shown, opens=lambda event: opens(Thing(EVENT, event.id), number))
    return Finding([t("search-events", count=total), *said], column(*buttons, more if rest > 0 else None))


def offer(t: Texts, line: Line, username: str) -> Offer:
    """When it is, by one clock and with the whole date."""
    event = line.event
    return Offer(
        Thing(EVENT, event.id), event.title, (*words.kind(t, event), words.kept(t, event)), event_link(username, event)
    )


FINDER = Finder(EVENT, draw, Entry("menu-events", "events", place=10), is_public=True, offer=offer)
