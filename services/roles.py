"""Granting and revoking roles; the network always keeps an owner (PRODUCT §1)."""

from __future__ import annotations

from dataclasses import dataclass

from domain.errors import DomainError
from domain.members import Member
from domain.roles import Right, Role, require_grantable, require_owner_remains
from services import audit
from services.members import acting_member, reading_member, with_right
from services.unit import Unit
from storage import members, roles
from storage.roles import Grant


@dataclass(frozen=True, slots=True)
class PastGrant:
    """A grant with the people behind it; None is the settings, the bot, or nobody."""

    grant: Grant
    granted_by: Member | None
    revoked_by: Member | None


def first_grants(unit: Unit, member: Member) -> None:
    """Somebody named in ORGANIZER_IDS has joined: an organizer, and the owner if there is none yet."""
    if member.telegram_id not in unit.network.first_organizers:
        return
    if any(g.revoked_by not in {None, member.id} for g in roles.history(unit.db, member.id)):
        return  # somebody took a role from this person: coming back doesn't give it again
    wanted = [Role.ORGANIZER]
    if roles.count_holders(unit.db, Role.OWNER, unit.now) == 0:
        wanted.append(Role.OWNER)
    for role in wanted:
        if roles.grant(unit.db, member.id, role, by=None, now=unit.now):
            audit.record(unit, None, "role.grant", f"member:{member.id}", after=role, why="ORGANIZER_IDS")


def grant(unit: Unit, actor_id: int, member_id: int, role: Role, until: int | None = None) -> Member:
    """Give `role` to a member until `until` (UTC epoch seconds) or without an end; a new end replaces the old.

    Ownership has no end, or the network could be left without an owner by mere time.
    """
    granter = acting_member(unit, actor_id)
    require_grantable(granter.roles, role)
    if until is not None and (role is Role.OWNER or until <= unit.now):
        raise DomainError("error-role-until")
    receiver = reading_member(unit, member_id)
    held = next((g for g in roles.of_member(unit.db, receiver.id, unit.now) if g.role is role), None)
    if held is not None and held.until == until:
        return receiver
    if held is not None:
        roles.revoke(unit.db, receiver.id, role, by=granter.id, now=unit.now)
    roles.grant(unit.db, receiver.id, role, by=granter.id, now=unit.now, until=until)
    audit.record(
        unit,
        granter.id,
        "role.grant",
        f"member:{receiver.id}",
        before=_term(held.role, held.until) if held is not None else None,
        after=_term(role, until),
    )
    return reading_member(unit, member_id)


def _term(role: Role, until: int | None) -> str:
    """A grant in the audit: «leader» or «leader@1767225600»."""
    return role if until is None else f"{role}@{until}"


def revoke(unit: Unit, actor_id: int, member_id: int, role: Role) -> Member:
    """Take `role` back. Raises `DomainError` for the last owner."""
    granter = acting_member(unit, actor_id)
    require_grantable(granter.roles, role)
    if role is Role.OWNER:
        require_not_last_owner(unit, member_id)
    if roles.revoke(unit.db, member_id, role, by=granter.id, now=unit.now):
        audit.record(unit, granter.id, "role.revoke", f"member:{member_id}", before=role)
    return reading_member(unit, member_id)


def require_not_last_owner(unit: Unit, member_id: int) -> None:
    """Raise `DomainError` when the network would be left without an owner."""
    member = members.by_id(unit.db, member_id, unit.now)
    leaving = member is not None and Role.OWNER in member.roles
    require_owner_remains(roles.count_holders(unit.db, Role.OWNER, unit.now), leaving=leaving)


def revoke_all(unit: Unit, member_id: int) -> None:
    """A person leaves or is erased: the roles end with it."""
    require_not_last_owner(unit, member_id)
    for held in roles.of_member(unit.db, member_id, unit.now):
        roles.revoke(unit.db, member_id, held.role, by=member_id, now=unit.now)


def card(unit: Unit, actor_id: int, member_id: int) -> tuple[Member, list[Grant]]:
    """A member with the grants in force. Needs SEE_PEOPLE."""
    with_right(unit, actor_id, Right.SEE_PEOPLE)
    member = members.by_id(unit.db, member_id, unit.now)
    if member is None:
        raise DomainError("error-person-gone")
    return member, roles.of_member(unit.db, member_id, unit.now)


def history(unit: Unit, actor_id: int, member_id: int) -> list[PastGrant]:
    """All grants of a member, newest first, with who gave and who took them. Needs SEE_PEOPLE."""
    with_right(unit, actor_id, Right.SEE_PEOPLE)
    grants = roles.history(unit.db, member_id)
    ids = {g.granted_by for g in grants if g.granted_by} | {g.revoked_by for g in grants if g.revoked_by}
    return [
        PastGrant(g, people.get(g.granted_by or 0), people.get(g.revoked_by or 0))
        for people in [members.by_ids(unit.db, ids, unit.now)]
        for g in reversed(grants)
    ]
