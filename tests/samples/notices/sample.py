"""What a sample of a notice is, and what many need."""

from __future__ import annotations

from collections.abc import Callable

from services.base import due
from services.base.unit import Unit
from services.events import editing
from services.events.access import event_of
from tests.rights.stage import Stage

Sample = Callable[[Unit, Stage], object]
"""Called in a transaction that is undone. Afterwards a row of the kind must be in the outbox, and it must be true."""


def passes(unit: Unit, until: int) -> None:
    """Time goes on to `until` (UTC epoch seconds), and whatever comes due for events on the way is done."""
    while (at := due.next_at(unit)) is not None and at <= until:
        unit.now = at
        assert due.some(unit)[1] == 0
    unit.now = until
    assert due.some(unit)[1] == 0


def planned(unit: Unit, event_id: int) -> None:
    """The reminders of an event that the stage made without publishing it."""
    editing.schedule(unit, event_of(unit, event_id))
