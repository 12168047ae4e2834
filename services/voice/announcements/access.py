"""Who may see, change and send an announcement (PRODUCT §4)."""

from __future__ import annotations

from domain.base.errors import DomainError
from domain.base.lifecycle import Move
from domain.base.members import Member
from domain.base.roles import Right, rights_of
from domain.base.things import Thing
from domain.voice.announcements import (
    ANNOUNCEMENT,
    Announcement,
    Segment,
    State,
)
from services.base import lifecycle, members
from services.base.unit import Unit
from services.voice.announcements import audience
from storage.voice import announcements


def require_author(unit: Unit, actor_id: int, segment: Segment | None = None) -> Member:
    """Whoever may write to `segment`: with ANNOUNCE to all, others to the people of what they lead.

    Raises `DomainError` otherwise.
    """
    actor = members.acting_member(unit, actor_id)
    if Right.ANNOUNCE not in rights_of(actor.roles) and not _leads(unit, actor, segment or {}):
        raise DomainError("error-no-right")
    return actor


def _leads(unit: Unit, actor: Member, segment: Segment) -> bool:
    things = audience.things_of(unit, segment)
    return bool(things) and all(unit.areas.thing(thing.kind).is_led_by(unit, actor, thing) for thing in things)


def stands(unit: Unit, found: Announcement) -> bool:
    """Whether whoever confirmed it may still write to these people."""
    try:
        require_author(unit, confirmer(found), found.segment)
    except DomainError:
        return False
    return True


def confirmer(found: Announcement) -> int:
    """Who stands for it: whoever confirmed it, as anybody with the right may confirm another's draft."""
    return found.confirmed_by or found.author_id


def known(unit: Unit, announcement_id: int) -> Announcement:
    """Raises `DomainError` when there is none."""
    found = announcements.by_id(unit.db, announcement_id)
    if found is None:
        raise DomainError("error-announcement-gone")
    return found


def allowed(unit: Unit, actor_id: int, announcement_id: int) -> Announcement:
    """What the actor may see and steer: everything with ANNOUNCE, else one's own to the people of what one leads."""
    found = known(unit, announcement_id)
    if require_author(unit, actor_id, found.segment).id != found.author_id:
        members.with_right(unit, actor_id, Right.ANNOUNCE)
    return found


def to_change(unit: Unit, actor_id: int, announcement_id: int, states: frozenset[State] | set[State]) -> Announcement:
    """Like `allowed`, in one of `states`. Raises `DomainError` in another one."""
    found = allowed(unit, actor_id, announcement_id)
    if found.state not in states:
        raise DomainError("error-announcement-state")
    return found


def move(unit: Unit, found: Announcement, step: Move[State], facts: object = None) -> None:
    """Along the table of its life. Raises `DomainError`."""
    lifecycle.move(unit, announcements.STATE, step, found.id, found.state, facts=facts)


def subject(announcement_id: int) -> Thing:
    """What the audit calls it."""
    return Thing(ANNOUNCEMENT, announcement_id)
