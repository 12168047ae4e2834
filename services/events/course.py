"""The next step of an event's life, kept as one term: its start, its end, the closing of its list, the archive."""

from __future__ import annotations

from domain.base.things import Thing
from domain.events.attendance import ARCHIVE_AFTER, LIST_CLOSES_AFTER
from domain.events.events import EVENT, Event, EventState
from services.base import due
from services.base.unit import Unit

STEP = "step"


def note(unit: Unit, event: Event) -> None:
    """Let the event's next step fall due; called wherever its state or its dates have changed."""
    moment = next_step(event)
    if moment is None:
        due.never(unit, Thing(EVENT, event.id), STEP)
    else:
        due.at(unit, Thing(EVENT, event.id), STEP, moment)


def next_step(event: Event) -> int | None:
    """When the clock moves the event on (UTC epoch seconds); None: it doesn't."""
    match event.state:
        case EventState.PUBLISHED:
            return event.starts_at
        case EventState.RUNNING if not event.kind.has_results:  # it ends when they are out
            return event.ends_at
        case EventState.FINISHED:
            return event.ends_at + (LIST_CLOSES_AFTER if event.list_closed_at is None else ARCHIVE_AFTER)
        case _:
            return None
