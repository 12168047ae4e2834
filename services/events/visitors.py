"""People from outside of the network who came to an event: how many; for a month also by which words (PRODUCT §5)."""

from __future__ import annotations

from domain.base.things import Thing
from domain.events.attendance import ARCHIVE_AFTER
from domain.events.events import EVENT, Event
from services.base import due
from services.base.unit import Unit
from storage.base.due import Term
from storage.events import events, visitors

VISITORS = "visitors"
"""The term at which their names are forgotten."""


def note(unit: Unit, event: Event, by: int, words: str | None, count: int = 1) -> None:
    """Somebody came whom a host wrote down by these words, or so many without their names."""
    visitors.add(unit.db, event.id, words, count, by, unit.now)
    due.at(unit, Thing(EVENT, event.id), VISITORS, event.ends_at + ARCHIVE_AFTER)


def forget(unit: Unit, term: Term) -> None:
    """A month after the end nobody needs their names any more; how many there were stays."""
    event = events.by_id(unit.db, term.thing.number)
    if event is not None and unit.now < event.ends_at + ARCHIVE_AFTER:
        due.at(unit, term.thing, VISITORS, event.ends_at + ARCHIVE_AFTER)
    else:
        visitors.forget_names(unit.db, term.thing.number)
