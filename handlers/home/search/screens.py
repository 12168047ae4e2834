"""What words written outside of a form have found."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from handlers.events.attending.presses import ListEvents, ShowEvent, View
from handlers.events.attending.words import list_line, on_button
from handlers.people.directory.screens import Among, Browse, ShowPerson
from handlers.ui.screen import Button, Go, Row, Screen, column
from locales.texts import Html, Texts, lines
from services.events.views import Line
from services.people.directory import Found

SHOWN = 3
"""Of each kind on the first screen; the rest is one tap away."""


@dataclass(frozen=True, slots=True)
class Results:
    """`number` names this search in buttons that show the rest of it."""

    words: str
    number: int
    people: Found
    events: Sequence[Line]


def results(t: Texts, found: Results) -> Screen:
    """The first few of each kind. PRODUCT §0: the answer says that it was a search."""
    if not found.people.total and not found.events:
        return Screen(
            lines(t("search-title", words=found.words), t("search-nothing")),
            column(Button(t.plain("menu-events"), Go(to="events")), Button(t.plain("menu-people"), Go(to="people"))),
        )
    return Screen(
        lines(t("search-title", words=found.words), *_events_text(t, found), *_people_text(t, found)),
        (*_event_rows(t, found), *_people_rows(t, found)),
    )


def _events_text(t: Texts, found: Results) -> list[Html]:
    if not found.events:
        return []
    shown = [list_line(t, number, line) for number, line in enumerate(found.events[:SHOWN], 1)]
    return [t("search-events", count=len(found.events)), *shown]


def _event_rows(t: Texts, found: Results) -> tuple[Row, ...]:
    rest = len(found.events) - SHOWN
    more = Button(t.plain("search-more-events", count=rest), ListEvents(view=View.FOUND, words=found.number))
    opens = [Button(on_button(line.event.title), ShowEvent(id=line.event.id)) for line in found.events[:SHOWN]]
    return column(*opens, more if rest > 0 else None)


def _people_text(t: Texts, found: Results) -> list[Html]:
    return [t("search-people", count=found.people.total)] if found.people.total else []


def _people_rows(t: Texts, found: Results) -> tuple[Row, ...]:
    rest = found.people.total - SHOWN
    opens = [
        Button(on_button(card.name), ShowPerson(id=card.id, among=Among.FOUND, words=found.number))
        for card in found.people.people[:SHOWN]
    ]
    more = Button(t.plain("search-more-people", count=rest), Browse(among=Among.MORE, words=found.number))
    return column(*opens, more if rest > 0 else None)
