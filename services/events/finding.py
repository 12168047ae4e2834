"""Which events are found by words, by whom, and by which words."""

from __future__ import annotations

from collections.abc import Iterator

from domain.base.audience import PUBLIC, of_region
from domain.base.members import Member
from domain.base.things import Thing
from domain.events.events import EVENT, Audience, Event, EventState
from services.base import search
from services.base.unit import Unit
from storage.events import events

SUBJECT, FORM = "s=", "f="
"""Beginnings of the terms that stand for ids."""
_HIDDEN = frozenset({EventState.DRAFT, EventState.CANCELLED})


def refresh(unit: Unit, event_id: int) -> None:
    """The event is found by what is true of it now: called wherever its words, times, audience or state change.

    Drafts and cancelled events aren't found, nor events by link, whose number alone must tell nothing.
    """
    event = events.by_id(unit.db, event_id)
    if event is None or event.state in _HIDDEN or event.audience is Audience.LINK:
        search.drop(unit, Thing(EVENT, event_id))
        return
    search.put(
        unit,
        Thing(EVENT, event.id),
        audience=of_region(event.region or "") if event.audience is Audience.REGION else PUBLIC,
        title=event.title,
        text=f"{event.description} {event.place or ''}",
        tags=_tags(event),
        at=event.starts_at,
        over_at=event.ends_at,
    )


def _tags(event: Event) -> Iterator[str]:
    yield FORM + event.form
    if event.subject:
        yield SUBJECT + event.subject


def every(unit: Unit) -> list[int]:
    """The ids of all events that somebody may find."""
    return events.searched(unit.db)


def audiences(unit: Unit, reader: Member) -> tuple[str, ...]:
    """Events for a region are found by whoever is of it."""
    return (of_region(reader.region),) if reader.region else ()
