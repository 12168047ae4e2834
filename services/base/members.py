"""Who is acting: the first meeting, and the guards that every use case begins with."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from domain.base.consents import Purpose, Standing, require_can_act, standing
from domain.base.errors import DomainError
from domain.base.members import Member, Status
from domain.base.roles import Right, Role, require
from services.base.unit import Unit
from storage.base import consents, members

_OUTSIDE = {
    Status.APPLICANT: "error-application-waits",
    Status.LEFT: "error-come-back-first",
    Status.ERASING: "error-return-first",
}
"""What somebody who isn't in the network is told: each has another way in."""
SEEN_EVERY = 3600
"""Seconds between two notes of «last seen»: precise enough, and no write per press."""


def find(unit: Unit, telegram_id: int) -> Member | None:
    """The member row of a Telegram id."""
    return members.by_telegram_id(unit.db, telegram_id, unit.now)


def needs_greeting(viewer: Member, now: int) -> bool:
    """Whether `meet` has something to write."""
    return not viewer.reachable or now - viewer.seen_at >= SEEN_EVERY


def meet(unit: Unit, telegram_id: int, language: str) -> Member:
    """A person has come: a guest row for a stranger; for others «seen now» and «reachable again»."""
    known = members.by_telegram_id(unit.db, telegram_id, unit.now)
    if known is None:
        member_id = members.add(unit.db, telegram_id=telegram_id, language=language, now=unit.now)
    else:
        member_id = known.id
        members.update(unit.db, member_id, seen_at=unit.now, reachable=1)
        if not known.reachable:
            unit.areas.within_reach(unit, member_id)
    return actor(unit, member_id)


def set_reachable(unit: Unit, telegram_id: int, reachable: bool) -> None:
    """Telegram says that the person blocked the bot or let it in again (PRODUCT §3)."""
    known = members.by_telegram_id(unit.db, telegram_id, unit.now)
    if known is not None and known.reachable != reachable:
        members.update(unit.db, known.id, reachable=int(reachable))
        if reachable:
            unit.areas.within_reach(unit, known.id)
        else:
            unit.areas.out_of_reach(unit, known.id)


def set_language(unit: Unit, actor_id: int, language: str) -> Member:
    """The language of everything the bot says to this person."""
    members.update(unit.db, actor_id, language=language)
    return actor(unit, actor_id)


def actor(unit: Unit, actor_id: int) -> Member:
    """The person who acts, read in this transaction. Raises `DomainError` when erased meanwhile."""
    member = members.by_id(unit.db, actor_id, unit.now)
    if member is None or member.status is Status.ERASED:
        raise DomainError("error-join-first")
    return member


def reading_member(unit: Unit, actor_id: int) -> Member:
    """The actor, who must be in the network; enough for looking. Raises `DomainError` otherwise."""
    member = actor(unit, actor_id)
    if not member.is_member:
        raise DomainError(_OUTSIDE.get(member.status, "error-join-first"))
    return member


def acting_member(unit: Unit, actor_id: int) -> Member:
    """The actor, who must be in the network with a consent in force. Raises `DomainError` otherwise."""
    member = reading_member(unit, actor_id)
    require_can_act(consent_standing(unit, member.id))
    return member


def with_right(unit: Unit, actor_id: int, right: Right) -> Member:
    """The acting member, who must hold `right`. Raises `DomainError` otherwise."""
    member = acting_member(unit, actor_id)
    require(member.roles, right)
    return member


def holders(unit: Unit, *roles: Role) -> list[Member]:
    """Members who hold one of the roles now."""
    return members.with_roles(unit.db, roles, unit.now)


def consent_standing(unit: Unit, member_id: int) -> Standing:
    """How the member's consent stands against the newest texts."""
    given = consents.of_purpose(unit.db, member_id, Purpose.MEMBERSHIP)
    if given is None or not given.given:
        return standing(None, (), unit.now)
    return standing(given.version, consents.published(unit.db, after=given.version), unit.now)


def set_zone(unit: Unit, actor_id: int, zone: str) -> Member:
    """The zone in which this person is told times. Raises `DomainError` for what isn't an IANA zone."""
    try:
        ZoneInfo(zone)
    except (KeyError, ValueError, OSError):
        raise DomainError("error-option-gone") from None
    member = reading_member(unit, actor_id)
    members.update(unit.db, member.id, zone=zone)
    return actor(unit, actor_id)
