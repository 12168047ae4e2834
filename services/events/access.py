"""Which event, and what the person may do with it."""

from __future__ import annotations

from domain.errors import DomainError
from domain.events import OPEN, Audience, Event, EventState
from domain.members import Member
from domain.roles import Right, rights_of
from services.members import acting_member
from services.unit import Unit
from storage import events, seats

HOST = "host"
SPEAKER = "speaker"
JURY = "jury"
ROLES = (HOST, SPEAKER, JURY)


def event_of(unit: Unit, event_id: int) -> Event:
    """The event. Raises `DomainError` when there is no such thing (a deleted draft, a wrong link)."""
    event = events.by_id(unit.db, event_id)
    if event is None:
        raise DomainError("error-event-gone")
    return event


def is_host(unit: Unit, member: Member, event_id: int) -> bool:
    """A host of this event, or an organizer, who may act as one at every event."""
    if Right.MANAGE_EVENTS in rights_of(member.roles):
        return True
    return HOST in events.roles_in(unit.db, event_id, member.id)


def seen_by(unit: Unit, reader: Member, event_id: int) -> Event:
    """An event that this person, who may be a guest, may look at: a draft is its makers', a regional one its region's.

    Whoever has a seat or a part in it sees it whatever has become of its audience or their region since.
    Raises `DomainError` otherwise.
    """
    event = event_of(unit, event_id)
    is_part_of_it = (
        any(person.member_id == reader.id for person in events.people(unit.db, event_id))
        or seats.of(unit.db, event_id, reader.id) is not None
    )
    if is_part_of_it or is_host(unit, reader, event_id):
        return event
    if event.state is EventState.DRAFT:
        raise DomainError("error-event-gone")
    require_audience(event, reader)
    return event


def hosted(unit: Unit, actor_id: int, event_id: int) -> tuple[Member, Event]:
    """The acting member and the event, which the member must host. Raises `DomainError` otherwise."""
    member = acting_member(unit, actor_id)
    event = event_of(unit, event_id)
    if not is_host(unit, member, event_id):
        raise DomainError("error-event-not-host")
    return member, event


def open_event(unit: Unit, event_id: int) -> Event:
    """An event in which seats can still be taken or given back. Raises `DomainError` saying what happened."""
    event = event_of(unit, event_id)
    if event.state is EventState.DRAFT:
        raise DomainError("error-event-gone")
    if event.state is EventState.CANCELLED:
        raise DomainError("error-event-cancelled")
    # The clock is asked too: between the end and the tick that notes it nobody signs up.
    if event.state not in OPEN or unit.now >= event.ends_at:
        raise DomainError("error-event-over")
    return event


def require_no_part(unit: Unit, event: Event, member: Member) -> None:
    """Raise `DomainError` when the member makes the event: whoever hosts, speaks or judges needs no seat."""
    if events.roles_in(unit.db, event.id, member.id):
        raise DomainError("error-event-own")


def require_audience(event: Event, member: Member) -> None:
    """Raise `DomainError` when the event is for another region."""
    if event.audience is Audience.REGION and event.region != member.region:
        raise DomainError("error-event-region")
