"""Granting and revoking roles; the network always keeps an owner (PRODUCT §1)."""

from __future__ import annotations

from dataclasses import dataclass

from domain.base.errors import DomainError
from domain.base.lives import AN_OWNER_REMAINS, Owners
from domain.base.members import MEMBER, Member
from domain.base.roles import Right, Role, require_grantable
from domain.base.things import Thing
from services.base import audit, outbox
from services.base.members import acting_member, with_right
from services.base.unit import Unit
from storage.base import members, roles
from storage.base.roles import Grant


@dataclass(frozen=True, slots=True)
class RoleCard:
    """A member and the roles in force; beside each who gave it, None for the settings."""

    member: Member
    grants: tuple[tuple[Grant, Member | None], ...]


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
            audit.record(unit, None, "role.grant", Thing(MEMBER, member.id), after=role, why="ORGANIZER_IDS")


def name_first(unit: Unit) -> None:
    """At the start, while the network has no owner: whoever was named in ORGANIZER_IDS after having joined."""
    if roles.count_holders(unit.db, Role.OWNER, unit.now) == 0:
        for telegram_id in sorted(unit.network.first_organizers):
            member = members.by_telegram_id(unit.db, telegram_id, unit.now)
            if member is not None and member.is_member:
                first_grants(unit, member)


def grant(unit: Unit, actor_id: int, member_id: int, role: Role, until: int | None = None) -> Member:
    """Give `role` to a member until `until` (UTC epoch seconds) or without an end; a new end replaces the old.

    Ownership has no end, or the network could be left without an owner by mere time.
    """
    granter = acting_member(unit, actor_id)
    require_grantable(granter.roles, role)
    if until is not None and (role is Role.OWNER or until <= unit.now):
        raise DomainError("error-role-until")
    receiver = _member(unit, member_id)
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
        Thing(MEMBER, receiver.id),
        before=_term(held.role, held.until) if held is not None else None,
        after=_term(role, until),
    )
    _tell(unit, receiver.id, granter.id, role, until, given=True)
    return _member(unit, member_id)


def _member(unit: Unit, member_id: int) -> Member:
    member = members.by_id(unit.db, member_id, unit.now)
    if member is None or not member.is_member:
        raise DomainError("error-person-gone")
    return member


def _tell(unit: Unit, member_id: int, actor_id: int, role: Role, until: int | None, *, given: bool) -> None:
    if member_id != actor_id:
        outbox.say(
            unit,
            kind="role",
            to=member_id,
            key=f"role:{member_id}:{role}:{unit.now}:{int(given)}",
            payload={"role": role, "until": until, "given": given, "by": actor_id},
        )


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
        audit.record(unit, granter.id, "role.revoke", Thing(MEMBER, member_id), before=role)
        _tell(unit, member_id, granter.id, role, None, given=False)
    return _member(unit, member_id)


def require_not_last_owner(unit: Unit, member_id: int) -> None:
    """Raise `DomainError` when the network would be left without an owner."""
    member = members.by_id(unit.db, member_id, unit.now)
    if member is not None:
        AN_OWNER_REMAINS.must(owners(unit, member))


def owners(unit: Unit, member: Member) -> Owners:
    """What the gate of leaving asks: how many owners there are, and whether this is one."""
    return Owners(roles.count_holders(unit.db, Role.OWNER, unit.now), Role.OWNER in member.roles)


def revoke_all(unit: Unit, member_id: int) -> None:
    """A person leaves or is erased: the roles end with it."""
    require_not_last_owner(unit, member_id)
    for held in roles.of_member(unit.db, member_id, unit.now):
        roles.revoke(unit.db, member_id, held.role, by=member_id, now=unit.now)


def card(unit: Unit, actor_id: int, member_id: int) -> RoleCard:
    """A member with the grants in force. Needs SEE_PEOPLE. Raises `DomainError` for who isn't in the network."""
    with_right(unit, actor_id, Right.SEE_PEOPLE)
    member = members.by_id(unit.db, member_id, unit.now)
    if member is None or not member.is_member:
        raise DomainError("error-person-gone")
    grants = roles.of_member(unit.db, member_id, unit.now)
    people = members.by_ids(unit.db, {g.granted_by for g in grants if g.granted_by}, unit.now)
    return RoleCard(member, tuple((g, people.get(g.granted_by or 0)) for g in grants))


def granter(unit: Unit, member_id: int) -> Member | None:
    """Who gave or took a role, for the sentence about it."""
    return members.by_id(unit.db, member_id, unit.now)
