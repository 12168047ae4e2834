"""Colleagues who sign up together: «вместе или никак» or «можно частями» (PRODUCT §5).

The leader gets a link, colleagues open it and agree, the leader signs all of them up at once. In the queue
those who come together are one entry; the leader answers for them.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass

from domain.base.errors import DomainError
from domain.base.members import Member
from domain.events.events import HOLDING, Event, Party, Seat, SeatState
from domain.events.waitlist import may_take
from services.base.members import acting_member, actor
from services.base.unit import Unit
from services.events import access, seats
from services.events.access import open_event, require_audience, require_no_part
from storage.events import seats as rows

MOST = 10
"""People in a group: beyond it colleagues are a delegation, and the host should know."""
_LIVE = HOLDING | {SeatState.WAITING}


def start(unit: Unit, actor_id: int, event_id: int, together: bool) -> Party:
    """Open a group (or change how the open one comes); its code makes the link."""
    leader = acting_member(unit, actor_id)
    event = open_event(unit, event_id)
    require_audience(unit, event, leader)
    require_no_part(unit, event, leader)
    known = rows.open_party(unit.db, event_id, leader.id)
    if known is not None:
        rows.set_party_together(unit.db, known.id, together)
        return _party(unit, known.id)
    party_id = rows.add_party(
        unit.db,
        event_id=event_id,
        leader_id=leader.id,
        code=secrets.token_hex(6),
        together=together,
        now=unit.now,
    )
    return _party(unit, party_id)


def view(unit: Unit, actor_id: int, code: str) -> Party:
    """The group behind a link. Raises `DomainError` when there is none."""
    actor(unit, actor_id)
    party = rows.party_by_code(unit.db, code)
    if party is None:
        raise DomainError("error-event-party-gone")
    return party


def open_link(unit: Unit, actor_id: int, code: str) -> Party:
    """A colleague has opened the group's link; into an event by link it lets as the event's own link does."""
    party = view(unit, actor_id, code)
    event = access.event_of(unit, party.event_id)
    access.open_link(unit, actor_id, event.id, event.token)
    return party


def join(unit: Unit, actor_id: int, code: str) -> Party:
    """A colleague agrees to be signed up with the group. Pressing again changes nothing."""
    member = acting_member(unit, actor_id)
    party = view(unit, actor_id, code)
    event = open_event(unit, party.event_id)
    require_audience(unit, event, member)
    require_no_part(unit, event, member)
    if member.id in dict(party.people):
        return party
    if party.settled_at is not None:
        raise DomainError("error-event-party-settled")
    if len(party.people) >= MOST:
        raise DomainError("error-event-party-full", most=MOST)
    seat = rows.of(unit.db, party.event_id, member.id)
    if seat is not None and seat.state in _LIVE:
        raise DomainError("error-event-party-has-seat")
    rows.add_to_party(unit.db, party.id, member.id, unit.now)
    return _party(unit, party.id)


def leave(unit: Unit, actor_id: int, code: str) -> Party | None:
    """A colleague thinks better of it before the sign-up; the leader dissolves the group. None: it is gone."""
    party = view(unit, actor_id, code)
    if party.settled_at is not None:
        raise DomainError("error-event-party-settled")
    if party.leader_id == actor_id:
        rows.drop_party(unit.db, party.id)
        return None
    rows.remove_from_party(unit.db, party.id, actor_id)
    return _party(unit, party.id)


@dataclass(frozen=True, slots=True)
class SignedUp:
    """What a sign-up has done: `passed_over` are names of those who can't come (any more), perhaps empty ones."""

    party: Party
    passed_over: tuple[str, ...]


def sign_up(unit: Unit, actor_id: int, code: str) -> SignedUp:
    """The leader signs everybody up in one go; whoever can't come any more is passed over and named.

    They agreed some time ago: each may have left the network since, be erased, not have accepted a new
    consent, moved to another region or joined the programme. Whoever has a seat by now is passed over silently.
    Together: all get seats, or all wait as one entry. In parts: as many as there is room for, in the
    order in which they agreed; the others wait one by one. Raises `DomainError` for a group that can never fit.
    """
    leader = acting_member(unit, actor_id)
    party = view(unit, actor_id, code)
    if party.leader_id != leader.id:
        raise DomainError("error-event-party-leader")
    if party.settled_at is not None:
        return SignedUp(party, ())
    open_event(unit, party.event_id)
    event = seats.settle(unit, party.event_id)
    coming: list[tuple[Member, Seat | None]] = []
    passed_over = []
    for member_id, name in party.people:
        seat = rows.of(unit.db, event.id, member_id)
        if seat is not None and seat.state in _LIVE:
            continue
        member = _who_may_come(unit, event, member_id)
        if member is None:
            passed_over.append(name)
        else:
            coming.append((member, seat))
    if party.together and event.capacity is not None and len(coming) > event.capacity:
        raise DomainError("error-event-party-too-big", capacity=event.capacity)
    rows.settle_party(unit.db, party.id, unit.now)
    whole = party.together and may_take(len(coming), seats.queue_of(unit, event))
    for member, seat in coming:
        if whole or (not party.together and may_take(1, seats.queue_of(unit, event))):
            seats.confirm(unit, event, member, seat)
        else:
            seats.wait(unit, event, member, seat, party.id if party.together else None)
    # Only when the whole group stands in the queue it is one entry, so that nobody is asked half-way.
    seats.refill(unit, event.id)
    return SignedUp(_party(unit, party.id), tuple(passed_over))


def _who_may_come(unit: Unit, event: Event, member_id: int) -> Member | None:
    """The member, if a sign-up of their own wouldn't be refused."""
    try:
        member = acting_member(unit, member_id)
        require_audience(unit, event, member)
        require_no_part(unit, event, member)
    except DomainError:
        return None
    return member


def _party(unit: Unit, party_id: int) -> Party:
    party = rows.party_by_id(unit.db, party_id)
    assert party is not None, "it has just been written"
    return party


def states(unit: Unit, actor_id: int, code: str) -> list[tuple[str, SeatState | None]]:
    """What became of everybody in the group, by name; for its own people."""
    party = view(unit, actor_id, code)
    if actor_id not in dict(party.people):
        raise DomainError("error-event-party-settled")
    found = ((name, rows.of(unit.db, party.event_id, member_id)) for member_id, name in party.people)
    return [(name, seat.state if seat else None) for name, seat in found]
