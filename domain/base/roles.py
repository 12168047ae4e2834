"""Roles and the one table of rights (PRODUCT §1)."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from domain.base.errors import DomainError


class Role(StrEnum):
    LEADER = "leader"
    MODERATOR = "moderator"
    EXPERT = "expert"
    ORGANIZER = "organizer"
    OWNER = "owner"


TERMS = (30, 90, 365)
"""Days for which a role is offered; one without an end is offered too."""


class Right(StrEnum):
    ADMIT = "admit"
    """Decide on applications."""
    INVITE = "invite"
    """Issue invitation links."""
    SET_ADMISSION = "set_admission"
    PUBLISH_CONSENT = "publish_consent"
    SEE_AUDIT = "see_audit"
    SEE_PEOPLE = "see_people"
    GRANT_ROLES = "grant_roles"
    GRANT_OWNERSHIP = "grant_ownership"
    ANNOUNCE = "announce"
    HOST_EVENTS = "host_events"
    MANAGE_EVENTS = "manage_events"
    """Act as a host at every event, also at other people's."""
    MODERATE = "moderate"
    KEEP_SCHOOLS = "keep_schools"
    """Correct and merge the records of schools."""
    KEEP_WORDS = "keep_words"
    """Say which words mean one thing to the search."""
    KEEP_LESSONS = "keep_lessons"
    """Add lessons of the network's own; order and hide lessons."""
    MANAGE_PROJECTS = "manage_projects"
    """Begin projects from above; take over those that nobody leads any more."""
    KEEP_DECISIONS = "keep_decisions"
    """Cancel a proposal with a public reason before it is voted on; see to what was decided."""


_ORGANIZER = frozenset(Right) - {Right.GRANT_OWNERSHIP}

RIGHTS: dict[Role, frozenset[Right]] = {
    Role.LEADER: frozenset({Right.INVITE, Right.HOST_EVENTS}),
    Role.MODERATOR: frozenset({Right.MODERATE}),
    Role.EXPERT: frozenset(),
    Role.ORGANIZER: _ORGANIZER,
    Role.OWNER: frozenset(Right),
}


def rights_of(roles: Iterable[Role]) -> frozenset[Right]:
    """All rights that the given roles carry together."""
    return frozenset().union(*(RIGHTS[role] for role in roles))


def require(roles: Iterable[Role], right: Right) -> None:
    """Raise `DomainError` when none of the roles carries the right."""
    if right not in rights_of(roles):
        raise DomainError("error-no-right")


def require_grantable(granter: Iterable[Role], role: Role) -> None:
    """Who may grant or revoke `role`: organizers all but ownership, which only an owner passes on."""
    require(granter, Right.GRANT_OWNERSHIP if role is Role.OWNER else Right.GRANT_ROLES)


def term_days(seconds: int) -> int:
    """For how many days a role is given that ends so long after it was: one that was prolonged in time has got the days
    that had been left of it besides, so the nearest term that is no longer."""
    days = max(1, seconds // 86_400)
    return max((term for term in TERMS if term <= days), default=days)


def require_owner_remains(owners: int, *, leaving: bool) -> None:
    """A network is never left without an owner: `owners` in force, one of whom is `leaving`."""
    if leaving and owners <= 1:
        raise DomainError("error-last-owner")
