"""What of events goes to others when a member leaves: seats and places in queues, events that the member leads."""

from __future__ import annotations

from domain.events.events import Event
from services.base.areas import AtStake
from services.base.unit import Unit
from storage.events import event_traces, events, seats


def _seats(unit: Unit, member_id: int) -> tuple[Event, ...]:
    return _events(unit, [seat.event_id for seat in seats.live_of_member(unit.db, member_id)])


def _seats_given_up(unit: Unit, member_id: int, at: int) -> tuple[Event, ...]:
    return _events(unit, event_traces.released(unit.db, member_id, at=at, now=unit.now))


def _leads(unit: Unit, member_id: int) -> tuple[Event, ...]:
    return _events(unit, events.hosted_by(unit.db, member_id))


def _leads_given_up(unit: Unit, member_id: int, at: int) -> tuple[Event, ...]:
    return _events(unit, event_traces.handed_over(unit.db, member_id, at=at))


def _events(unit: Unit, ids: list[int]) -> tuple[Event, ...]:
    found = [event for event_id in ids if (event := events.by_id(unit.db, event_id)) is not None]
    return tuple(sorted(found, key=lambda event: event.starts_at))


STAKES = (AtStake("seats", _seats, _seats_given_up), AtStake("leads", _leads, _leads_given_up))
