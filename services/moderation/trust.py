"""Whose things are published at once, and whose are looked at first (PRODUCT §6)."""

from __future__ import annotations

from dataclasses import dataclass

from domain.base.errors import DomainError
from domain.base.members import MEMBER, Member, clean_line
from domain.base.roles import Right
from domain.base.things import Thing
from domain.moderation.cases import WORDS_LIMIT
from domain.moderation.trust import TRUSTED, Standing, Trust, trust_of
from services.base import audit, outbox
from services.base.members import with_right
from services.base.unit import Unit
from storage.base import members
from storage.moderation import trust as stored


@dataclass(frozen=True, slots=True)
class TrustCard:
    """How a person stands; `kept`: since when and why, where something was noted; `by`: who noted it."""

    member: Member
    trust: Trust
    kept: Standing | None
    by: Member | None


def trust_in(unit: Unit, member: Member) -> Trust:
    """How the person stands now."""
    return trust_of(member.roles, stored.of(unit.db, member.id))


def is_trusted(unit: Unit, member: Member) -> bool:
    """Whether what the person makes is published at once."""
    return trust_in(unit, member) in TRUSTED


def earn(unit: Unit, member: Member, case_id: int) -> bool:
    """Something of theirs was approved; True: from now on a newcomer is trusted."""
    if trust_in(unit, member) is not Trust.NEWCOMER:
        return False
    stored.put(unit.db, Standing(member.id, Trust.EARNED, unit.now, case_id=case_id))
    return True


def unearn(unit: Unit, member_id: int, case_id: int) -> None:
    """The approval by which it was earned is taken back."""
    if was_earned_by(unit, member_id, case_id):
        stored.forget(unit.db, member_id)


def was_earned_by(unit: Unit, member_id: int, case_id: int) -> bool:
    """Whether this approval made the person trusted."""
    kept = stored.of(unit.db, member_id)
    return kept is not None and kept.trust is Trust.EARNED and kept.case_id == case_id


def reason_of(unit: Unit, member_id: int) -> str | None:
    """Why trust was taken back."""
    kept = stored.of(unit.db, member_id)
    return kept.reason if kept is not None else None


def card(unit: Unit, actor_id: int, member_id: int) -> TrustCard:
    """How a person stands. Needs MODERATE."""
    with_right(unit, actor_id, Right.MODERATE)
    return _card(unit, _member(unit, member_id))


def _card(unit: Unit, member: Member) -> TrustCard:
    kept = stored.of(unit.db, member.id)
    by = members.by_id(unit.db, kept.by, unit.now) if kept is not None and kept.by is not None else None
    return TrustCard(member, trust_of(member.roles, kept), kept, by)


def _member(unit: Unit, member_id: int) -> Member:
    member = members.by_id(unit.db, member_id, unit.now)
    if member is None or not member.is_member:
        raise DomainError("error-person-gone")
    return member


def give(unit: Unit, actor_id: int, member_id: int) -> TrustCard:
    """What this person makes is published at once from now on. Needs MODERATE; nobody trusts themself."""
    moderator, member = _of_another(unit, actor_id, member_id)
    if not is_trusted(unit, member):
        _note(unit, moderator, member, Trust.GIVEN, None)
    return _card(unit, member)


def take_back(unit: Unit, actor_id: int, member_id: int, reason: str) -> TrustCard:
    """What this person makes is looked at first from now on. Needs MODERATE and a reason, which the person reads.

    Whoever is trusted by a role loses it with the role.
    """
    moderator, member = _of_another(unit, actor_id, member_id)
    reason = clean_line(reason)[:WORDS_LIMIT]
    if not reason:
        raise DomainError("error-trust-reason")
    if trust_in(unit, member) is Trust.ROLE:
        raise DomainError("error-trust-role")
    if trust_in(unit, member) is not Trust.TAKEN:
        _note(unit, moderator, member, Trust.TAKEN, reason)
    return _card(unit, member)


def _of_another(unit: Unit, actor_id: int, member_id: int) -> tuple[Member, Member]:
    moderator = with_right(unit, actor_id, Right.MODERATE)
    if moderator.id == member_id:
        raise DomainError("error-trust-own")
    return moderator, _member(unit, member_id)


def _note(unit: Unit, moderator: Member, member: Member, now: Trust, reason: str | None) -> None:
    before = trust_in(unit, member)
    stored.put(unit.db, Standing(member.id, now, unit.now, moderator.id, reason))
    whose = Thing(MEMBER, member.id)
    if now is Trust.GIVEN:
        audit.record(unit, moderator.id, "trust.give", whose, before=before, after=now, why=reason)
    else:
        audit.record(unit, moderator.id, "trust.take", whose, before=before, after=now, why=reason)
    key = f"trust:{member.id}:{now}:{unit.now}"
    outbox.say(unit, kind="trust", to=member.id, key=key, payload={"given": now is Trust.GIVEN})
