"""What links to events promise: a seat, or a place among colleagues, as soon as the person is in (PRODUCT §0)."""

from __future__ import annotations

from collections.abc import Callable

from domain.base.members import Member
from domain.base.occasions import Aim
from domain.events.events import EVENT, PARTY, Audience, Event, SeatState, event_number
from services.base.areas import Promising
from services.base.unit import Unit
from services.events import parties, seats
from services.events.access import open_event, seen_by
from storage.events import seats as rows

STANDS = frozenset({SeatState.CONFIRMED, SeatState.WAITING, SeatState.OFFERED})
"""A seat or a place in the queue that the person hasn't given up."""


def _promising(
    kind: str,
    do: Callable[[Unit, int, str], object],
    number: Callable[[Unit, int, str], int],
    standing: Callable[[Unit, Member, str], str | None],
) -> Promising:
    """`number(unit, member id, key)`: of the event that it is about; raises `DomainError` when there is none."""

    def require_open(unit: Unit, member: Member, key: str) -> Event:
        return open_event(unit, number(unit, member.id, key))

    def require_for(unit: Unit, member: Member, key: str) -> None:
        event = require_open(unit, member, key)
        # An event of a region may be for whoever hasn't said yet where they work.
        if event.audience is not Audience.REGION or member.region is not None:
            seen_by(unit, member, event.id)

    def shown(unit: Unit, member: Member, key: str) -> Aim:
        event = seen_by(unit, member, number(unit, member.id, key))
        is_full = kind == EVENT and not seats.takes(unit, event, None)
        return Aim(event.title, event.starts_at, event.zone, is_full)

    return Promising(kind, do, require_open, require_for, shown, standing)


def _seat(unit: Unit, member: Member, key: str) -> str | None:
    seat = rows.of(unit.db, event_number(key), member.id)
    return seat.state if seat is not None and seat.state in STANDS else None


def _among_colleagues(unit: Unit, member: Member, key: str) -> str | None:
    return "in" if member.id in dict(parties.view(unit, member.id, key).people) else None


PROMISES = (
    _promising(
        EVENT,
        do=lambda unit, member_id, key: seats.sign_up(unit, member_id, event_number(key)),
        number=lambda unit, member_id, key: event_number(key),
        standing=_seat,
    ),
    _promising(
        PARTY,
        do=parties.join,
        number=lambda unit, member_id, key: parties.view(unit, member_id, key).event_id,
        standing=_among_colleagues,
    ),
)
