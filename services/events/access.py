"""Which event, and what the person may do with it."""

from __future__ import annotations

import secrets

from domain.base.errors import DomainError
from domain.base.members import Member
from domain.base.roles import Right, rights_of
from domain.base.things import Thing, read
from domain.events.events import EVENT, OPEN, Audience, Event, EventState
from domain.events.programme import HOST
from services.base.members import acting_member, actor
from services.base.unit import Unit
from storage.base import parts
from storage.events import events, seats


def thing(event_id: int) -> Thing:
    """The event as a thing: people have parts on it, notices and the audit are about it."""
    return Thing(EVENT, event_id)


def event_of(unit: Unit, event_id: int) -> Event:
    """The event. Raises `DomainError` when there is no such thing (a deleted draft, a wrong link)."""
    event = events.by_id(unit.db, event_id)
    if event is None:
        raise DomainError("error-event-gone")
    return event


def title(unit: Unit, event_id: int) -> str | None:
    """What the event is called now; None when it is gone."""
    event = events.by_id(unit.db, event_id)
    return event.title if event is not None else None


def is_host(unit: Unit, member: Member, event_id: int) -> bool:
    """A host of this event, or an organizer, who may act as one at every event."""
    if Right.MANAGE_EVENTS in rights_of(member.roles):
        return True
    return HOST in parts.held_by(unit.db, thing(event_id), member.id)


def seen_by(unit: Unit, reader: Member, event_id: int) -> Event:
    """An event that this person, who may be a guest, may look at: a draft is its makers', a regional one its region's.

    Raises `DomainError` otherwise.
    """
    event = event_of(unit, event_id)
    if event.state is EventState.DRAFT and not _belongs_to(unit, event, reader):
        raise DomainError("error-event-gone")
    require_audience(unit, event, reader)
    return event


def _belongs_to(unit: Unit, event: Event, reader: Member) -> bool:
    """Whether the reader has a seat or a part in the event, or may act as its host."""
    return (
        any(part.member_id == reader.id for part in parts.of(unit.db, thing(event.id)))
        or seats.of(unit.db, event.id, reader.id) is not None
        or is_host(unit, reader, event.id)
    )


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
    if parts.held_by(unit.db, thing(event.id), member.id):
        raise DomainError("error-event-own")


def require_audience(unit: Unit, event: Event, member: Member) -> None:
    """Raise `DomainError` when the event isn't for this person.

    Whoever has a seat or a part in it keeps it whatever has become of its audience or their region since. An
    event by link answers a stranger as one that doesn't exist: their ids can be counted, so the number alone
    must tell nothing (`open_link` lets people in).
    """
    strange = (event.audience is Audience.REGION and event.region != member.region) or (
        event.audience is Audience.LINK
        and not events.is_let_in(unit.db, event.id, member.id)
        and not is_of_its_thing(unit, event, member)
    )
    if strange and not _belongs_to(unit, event, member):
        raise DomainError("error-event-region" if event.audience is Audience.REGION else "error-event-gone")


def is_of_its_thing(unit: Unit, event: Event, member: Member) -> bool:
    """Whether the member is one of the people of the thing that the event belongs to: a project's team."""
    return event.about is not None and bool(parts.held_by(unit.db, read(event.about), member.id))


def open_link(unit: Unit, actor_id: int, event_id: int, token: str) -> None:
    """The person has opened the event's own link: they are let in from now on, guests too.

    A wrong token lets nobody in and says nothing; what the person sees is decided as always.
    """
    reader = actor(unit, actor_id)
    event = events.by_id(unit.db, event_id)
    said = token.encode("utf-8", "replace")
    if event is not None and event.state is not EventState.DRAFT and secrets.compare_digest(event.token.encode(), said):
        events.let_in(unit.db, event.id, reader.id)
