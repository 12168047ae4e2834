"""Granting and revoking roles; the network always keeps an owner (PRODUCT §1)."""

from __future__ import annotations

from domain.errors import DomainError
from domain.members import Member
from domain.roles import Right, Role, require_grantable, require_owner_remains
from services import audit
from services.members import acting_member, reading_member, with_right
from services.unit import Unit
from storage import members, roles
from storage.roles import Grant


def first_grants(unit: Unit, member: Member) -> None:
    """Somebody named in ORGANIZER_IDS has joined: an organizer, and the owner if there is none yet."""
    if member.telegram_id not in unit.network.first_organizers:
        return
    wanted = [Role.ORGANIZER]
    if roles.count_holders(unit.db, Role.OWNER, unit.now) == 0:
        wanted.append(Role.OWNER)
    for role in wanted:
        if roles.grant(unit.db, member.id, role, by=None, now=unit.now):
            audit.record(unit, None, "role.grant", f"member:{member.id}", after=role, why="ORGANIZER_IDS")


def grant(unit: Unit, actor_id: int, member_id: int, role: Role, until: int | None = None) -> Member:
    """Give `role` to a member until `until` (UTC epoch seconds) or without an end."""
    granter = acting_member(unit, actor_id)
    require_grantable(granter.roles, role)
    receiver = reading_member(unit, member_id)
    if roles.grant(unit.db, receiver.id, role, by=granter.id, now=unit.now, until=until):
        audit.record(unit, granter.id, "role.grant", f"member:{receiver.id}", after=role)
    return reading_member(unit, member_id)


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
