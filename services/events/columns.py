"""A host chooses what stands in the tables of their events; remembered for the next event (PRODUCT §5)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from domain.events import columns as rules
from domain.events.events import Event
from services.base.unit import Unit
from services.events.access import hosted
from storage.events import columns


@dataclass(frozen=True, slots=True)
class Choice:
    """`said`: of columns that aren't as usual, whether they are shown."""

    event: Event
    said: Mapping[str, bool]


def choice(unit: Unit, actor_id: int, event_id: int) -> Choice:
    """What the host has chosen, looked at from one of their events."""
    host, event = hosted(unit, actor_id, event_id)
    return Choice(event, columns.of(unit.db, host.id))


def show(unit: Unit, actor_id: int, event_id: int, name: str, on: bool) -> Choice:
    """Put a column into the host's tables, or leave it out. Raises `DomainError` for what is none."""
    host, event = hosted(unit, actor_id, event_id)
    rules.require_column(name)
    columns.put(unit.db, host.id, name, is_shown=on)
    return Choice(event, columns.of(unit.db, host.id))


def as_usual(unit: Unit, actor_id: int, event_id: int) -> Choice:
    """All columns as they are for whoever has chosen none."""
    host, event = hosted(unit, actor_id, event_id)
    columns.forget(unit.db, host.id)
    return Choice(event, {})
