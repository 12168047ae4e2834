"""An event as a row of a list: the date leads, in the text and on the button (PRODUCT §0)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence

from aiogram.filters.callback_data import CallbackData

from domain.base.cutting import cut
from domain.events.events import OPEN, Event, EventState, Places, SeatState
from handlers.events.attending import words
from handlers.events.faces import face
from handlers.events.presses import ShowEvent
from handlers.ui.labels import dated
from handlers.ui.screen import Button
from locales.texts import Html, Moment, Texts, escape
from services.events.views import Line

PLACE = 40
"""Letters of a place in a row; the card has all of it."""


def _card(event: Event) -> CallbackData:
    return ShowEvent(id=event.id)


def rows(
    t: Texts, shown: Sequence[Line], first: int = 1, opens: Callable[[Event], CallbackData] = _card
) -> tuple[list[Html], list[Button]]:
    """Two lines of text and a button for each; `first` is the number of the first in the whole list.

    `opens`: the button's data, where it is to lead back to something else than a list of events.

    Those whose buttons would read the same (the sections of one hour) are told apart by their numbers.
    """
    heads = [head(t, line.event) for line in shown]
    alike = Counter(dated(t, when, line.event.title) for when, line in zip(heads, shown, strict=True))
    said, buttons = [], []
    for number, (at, line) in enumerate(zip(heads, shown, strict=True), first):
        when = at if alike[dated(t, at, line.event.title)] == 1 else Moment(f"{number}. {at}", at.at)
        said.append(t("event-line", when=when, title=line.event.title, facts=Html(" · ").join(_facts(t, line))))
        buttons.append(Button(dated(t, when, line.event.title), opens(line.event)))
    return said, buttons


def head(t: Texts, event: Event) -> Moment:
    """When, by the reader's clock; of a contest, until when works are taken."""
    moment = t.moment_brief(event.starts_at)
    until = face(event).line_until
    return moment if until is None else Moment(t.plain(until, moment=moment), event.starts_at)


def _facts(t: Texts, line: Line) -> list[Html]:
    """Where the clock shows something else there; the form; where; what one is at it or how full it is."""
    event = line.event
    there = t.brief_there(event.starts_at, event.zone)
    place = None
    if event.kind.gathers:
        place = t("event-line-online") if event.place is None else escape(cut(event.place, PLACE))
    facts = [escape(there) if there else None, escape(words.form_name(t, event)), place, _standing(t, line)]
    return [fact for fact in facts if fact]


def _standing(t: Texts, line: Line) -> Html | None:
    """What is to be said of the event, or how the reader stands to it, or else how full it is."""
    event = line.event
    if event.state is EventState.CANCELLED:
        return t("event-line-cancelled")
    if event.state is EventState.DRAFT:
        return None
    if event.state in words.OVER and event.kind.gathers:
        return Html(" · ").join(_trail(t, line)) or words.state_line(t, event)
    if (state := words.state_line(t, event)) is not None:
        return state
    if (takes_part := face(event).takes_part) is not None and line.mine is SeatState.CONFIRMED:
        return t(takes_part)
    return words.mark(t, line.mine) or _places(t, event, line.places)


def _trail(t: Texts, line: Line) -> list[Html]:
    """What is left of an event that is over: that the reader was there, what they gave it, a recording."""
    was_signed = line.mine is SeatState.CONFIRMED
    found = [
        t("event-mark-was-signed") if was_signed else words.mark(t, line.mine),
        t("event-line-rated", rating=line.rating) if line.rating is not None else None,
        t("event-line-recording") if line.event.recording and line.mine is not None else None,
    ]
    return [one for one in found if one is not None]


def _places(t: Texts, event: Event, places: Places) -> Html | None:
    if not event.kind.gathers or event.state not in OPEN or places.capacity is None:
        return None
    if places.waiting:
        return t("event-line-queue", waiting=places.waiting)
    return t("event-line-free", free=max(0, places.capacity - places.taken - places.held))
