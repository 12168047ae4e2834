"""What links to events promise: a seat, or a place among colleagues, as soon as the person is in (PRODUCT §0)."""

from __future__ import annotations

from collections.abc import Callable

from domain.base.members import Member
from domain.events.events import Audience, Event, SeatState
from domain.people.promises import PromiseKind, event_number
from services.base.areas import Promising
from services.base.unit import Unit
from services.events import parties, seats
from services.events.access import open_event, seen_by
from storage.events import seats as rows

STANDS = frozenset({SeatState.CONFIRMED, SeatState.WAITING, SeatState.OFFERED})
"""A seat or a place in the queue that the person hasn't given up."""


def _promising(
    kind: PromiseKind, do: Callable[[Unit, int, str], object], number: Callable[[Unit, int, str], int]
) -> Promising:
    """`number(unit, member id, key)`: of the event that it is about; raises `DomainError` when there is none."""

    def require_open(unit: Unit, member: Member, key: str) -> Event:
        return open_event(unit, number(unit, member.id, key))

    def require_for(unit: Unit, member: Member, key: str) -> None:
        event = require_open(unit, member, key)
        # An event of a region may be for whoever hasn't said yet where they work.
        if event.audience is not Audience.REGION or member.region is not None:
            seen_by(unit, member, event.id)

    def shown(unit: Unit, member: Member, key: str) -> Event:
        return seen_by(unit, member, number(unit, member.id, key))

    def standing(unit: Unit, member: Member, key: str) -> str | None:
        seat = rows.of(unit.db, number(unit, member.id, key), member.id)
        return seat.state if seat is not None and seat.state in STANDS else None

    return Promising(kind, do, require_open, require_for, shown, standing)


PROMISES = (
    _promising(
        PromiseKind.EVENT,
        do=lambda unit, member_id, key: seats.sign_up(unit, member_id, event_number(key)),
        number=lambda unit, member_id, key: event_number(key),
    ),
    _promising(
        PromiseKind.PARTY,
        do=parties.join,
        number=lambda unit, member_id, key: parties.view(unit, member_id, key).event_id,
    ),
)
