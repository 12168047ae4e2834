"""Granting and revoking roles; the network always keeps an owner (PRODUCT §1)."""

from __future__ import annotations

from dataclasses import dataclass

from domain.base.errors import DomainError
from domain.base.lives import AN_OWNER_REMAINS, Owners
from domain.base.members import MEMBER, Member
from domain.base.roles import Right, Role, require_grantable, rights_of, term_days
from domain.base.things import Thing
from services.base import audit, due, outbox
from services.base.members import acting_member, holders, with_right
from services.base.unit import Unit
from storage.base import members, roles
from storage.base.due import Term
from storage.base.roles import Grant

ENDS = "role-ends"
"""The term of a member when the end of a role comes near, or is there."""
ENDS_SOON = 7 * 86_400
"""Seconds before the end: time to prolong it; and after it: what has long ended is no news."""
ENDS_TOMORROW = 86_400
"""Seconds before the end: the last moment to prolong it."""


@dataclass(frozen=True, slots=True)
class RoleCard:
    """A member and the roles in force; beside each who gave it, None for the settings."""

    member: Member
    grants: tuple[tuple[Grant, Member | None], ...]


@dataclass(frozen=True, slots=True)
class Changed:
    """Whom a role was given to or taken from; `is_new` False: it was so already, and nobody hears of it."""

    member: Member
    is_new: bool


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


def grant(unit: Unit, actor_id: int, member_id: int, role: Role, until: int | None = None) -> Changed:
    """Give `role` to a member until `until` (UTC epoch seconds) or without an end; a new end replaces the old.

    Ownership has no end, or the network could be left without an owner by mere time.
    """
    granter = acting_member(unit, actor_id)
    require_grantable(granter.roles, role)
    if until is not None and (role is Role.OWNER or until <= unit.now):
        raise DomainError("error-role-until")
    receiver = _member(unit, member_id)
    before = held(unit, receiver.id, role)
    if before is not None and before.until == until:
        return Changed(receiver, is_new=False)
    if before is not None:
        roles.revoke(unit.db, receiver.id, role, by=granter.id, now=unit.now)
    roles.grant(unit.db, receiver.id, role, by=granter.id, now=unit.now, until=until)
    audit.record(
        unit,
        granter.id,
        "role.grant",
        Thing(MEMBER, receiver.id),
        before=_term(before.role, before.until) if before is not None else None,
        after=_term(role, until),
    )
    _note_ends(unit, receiver.id)
    prolonged = before is not None and before.until is not None and (until is None or until > before.until)
    _tell(unit, receiver.id, granter.id, role, until, given=True, prolonged=prolonged)
    return Changed(_member(unit, member_id), is_new=True)


def prolong(unit: Unit, actor_id: int, member_id: int, role: Role, ends: int) -> Changed:
    """The role goes on from `ends` (UTC epoch seconds), when it would end, for as long as it was given.

    Who may give it may prolong it. Raises `DomainError` when it ends at another moment by now: somebody was quicker.
    """
    granter = acting_member(unit, actor_id)
    require_grantable(granter.roles, role)
    now = held(unit, member_id, role)
    if now is None or now.until != ends:
        raise DomainError("error-role-term-changed")
    return grant(unit, actor_id, member_id, role, prolonged_to(now))


def prolonged_to(found: Grant) -> int:
    """Until when a grant with an end goes on if it is prolonged (UTC epoch seconds)."""
    assert found.until is not None, "what has no end isn't prolonged"
    return found.until + term_days(found.until - found.granted_at) * 86_400


def _member(unit: Unit, member_id: int) -> Member:
    member = members.by_id(unit.db, member_id, unit.now)
    if member is None or not member.is_member:
        raise DomainError("error-person-gone")
    return member


def _tell(
    unit: Unit,
    member_id: int,
    actor_id: int,
    role: Role,
    until: int | None,
    *,
    given: bool,
    prolonged: bool = False,
) -> None:
    if member_id != actor_id:
        outbox.say(
            unit,
            kind="role",
            to=member_id,
            key=f"role:{member_id}:{role}:{until}:{unit.now}:{int(given)}",
            payload={"role": role, "until": until, "given": given, "by": actor_id}
            | ({"what": "prolonged"} if prolonged else {}),
        )


def _term(role: Role, until: int | None) -> str:
    """A grant in the audit: «leader» or «leader@1767225600»."""
    return role if until is None else f"{role}@{until}"


def revoke(unit: Unit, actor_id: int, member_id: int, role: Role) -> Changed:
    """Take `role` back. Raises `DomainError` for the last owner."""
    granter = acting_member(unit, actor_id)
    require_grantable(granter.roles, role)
    if role is Role.OWNER:
        require_not_last_owner(unit, member_id)
    is_new = roles.revoke(unit.db, member_id, role, by=granter.id, now=unit.now)
    if is_new:
        audit.record(unit, granter.id, "role.revoke", Thing(MEMBER, member_id), before=role)
        _note_ends(unit, member_id)
        _tell(unit, member_id, granter.id, role, None, given=False)
    return Changed(_member(unit, member_id), is_new)


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
    for one in roles.of_member(unit.db, member_id, unit.now):
        roles.revoke(unit.db, member_id, one.role, by=member_id, now=unit.now)
    due.never(unit, Thing(MEMBER, member_id), ENDS)


# -- the end of a term -----------------------------------------------------------------------------


def _note_ends(unit: Unit, member_id: int) -> None:
    """The next moment at which somebody hears of the end of one of the member's roles."""
    in_force = roles.of_member(unit.db, member_id, unit.now)
    moments = [moment for grant in in_force for _, moment in _moments(grant) if moment > unit.now]
    if moments:
        due.at(unit, Thing(MEMBER, member_id), ENDS, min(moments))
    else:
        due.never(unit, Thing(MEMBER, member_id), ENDS)


def _moments(grant: Grant) -> list[tuple[str, int]]:
    """A week and a day before the end, unless the term is as short as that, and the end itself; what each is called."""
    if grant.until is None:
        return []
    before = [("soon", grant.until - ENDS_SOON), ("tomorrow", grant.until - ENDS_TOMORROW)]
    return [*((what, at) for what, at in before if grant.granted_at < at), ("over", grant.until)]


def ends(unit: Unit, term: Term) -> None:
    """A week and a day before a role ends its holder hears of it, and whoever may prolong it; at the end its holder.

    After a long sleep the last of it alone is said.
    """
    member_id = term.thing.number
    for grant in roles.history(unit.db, member_id):
        passed = [what for what, at in _moments(grant) if at <= unit.now]
        if grant.until is None or grant.revoked_at is not None or not passed:
            continue
        if unit.now < grant.until:
            _tell_of_end(unit, grant, [member_id, *_may_prolong(unit, grant)], passed[-1], grant.until)
        elif unit.now < grant.until + ENDS_SOON:
            _tell_of_end(unit, grant, [member_id], "over", grant.until + ENDS_SOON)
    _note_ends(unit, member_id)


def _may_prolong(unit: Unit, grant: Grant) -> list[int]:
    """Whoever gave it, while they may give it and the bot reaches them; else the owners."""
    granter = None if grant.granted_by is None else members.by_id(unit.db, grant.granted_by, unit.now)
    is_there = granter is not None and granter.is_member and granter.reachable
    if granter is not None and is_there and Right.GRANT_ROLES in rights_of(granter.roles):
        return [granter.id]
    return [owner.id for owner in holders(unit, Role.OWNER)]


def _tell_of_end(unit: Unit, grant: Grant, people: list[int], what: str, expires_at: int) -> None:
    for person in dict.fromkeys(people):
        outbox.say(
            unit,
            kind="role-ends",
            to=person,
            key=f"role-ends:{grant.id}:{what}:{person}",
            payload={"role": grant.role, "until": grant.until, "by": grant.member_id, "what": what},
            expires_at=expires_at,
        )


def held(unit: Unit, member_id: int, role: Role) -> Grant | None:
    """The grant by which the member holds the role now."""
    return next((g for g in roles.of_member(unit.db, member_id, unit.now) if g.role is role), None)


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
