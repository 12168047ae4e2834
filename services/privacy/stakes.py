"""What a person gives away by leaving, said before it is done, and what of it isn't back on return (PRODUCT §1)."""

from __future__ import annotations

from dataclasses import dataclass

from domain.base.roles import Role
from domain.events.events import Event
from services.base.members import reading_member
from services.base.unit import Unit
from storage.base import roles
from storage.events import event_traces, events, seats


@dataclass(frozen=True, slots=True)
class Stakes:
    """Seats and places in queues, events that the person leads, roles; each soonest or oldest first."""

    seats: tuple[Event, ...]
    leads: tuple[Event, ...]
    roles: tuple[Role, ...]

    def __bool__(self) -> bool:
        return bool(self.seats or self.leads or self.roles)


def of_leaving(unit: Unit, actor_id: int) -> Stakes:
    """What others get when the person leaves the network."""
    member = reading_member(unit, actor_id)
    return Stakes(
        seats=_events(unit, [seat.event_id for seat in seats.live_of_member(unit.db, member.id)]),
        leads=_events(unit, events.hosted_by(unit.db, member.id)),
        roles=tuple(grant.role for grant in roles.of_member(unit.db, member.id, unit.now)),
    )


def given_up(unit: Unit, member_id: int, at: int) -> Stakes:
    """What went to others at the moment (UTC epoch seconds) of leaving, as far as it could still be wanted."""
    taken = event_traces.released(unit.db, member_id, at=at, now=unit.now)
    return Stakes(
        seats=_events(unit, taken),
        leads=_events(unit, event_traces.handed_over(unit.db, member_id, at=at)),
        roles=tuple(roles.revoked_at(unit.db, member_id, at)),
    )


def _events(unit: Unit, ids: list[int]) -> tuple[Event, ...]:
    found = [event for event_id in ids if (event := events.by_id(unit.db, event_id)) is not None]
    return tuple(sorted(found, key=lambda event: event.starts_at))
