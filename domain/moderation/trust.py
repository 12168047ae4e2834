"""Trust: whose things are published at once (PRODUCT §6)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from domain.base.roles import Role

BY_ROLE = frozenset({Role.LEADER, Role.MODERATOR, Role.ORGANIZER, Role.OWNER})
"""Whom the network has given something to lead is trusted by that."""


class Trust(StrEnum):
    """How a person stands."""

    ROLE = "role"
    NEWCOMER = "newcomer"
    """Nothing of theirs has been looked at yet."""
    EARNED = "earned"
    """After one thing that was approved."""
    GIVEN = "given"
    """By hand."""
    TAKEN = "taken"
    """Taken back with a reason: given again only by hand."""


TRUSTED = frozenset({Trust.ROLE, Trust.EARNED, Trust.GIVEN})


@dataclass(frozen=True, slots=True)
class Standing:
    """A row of trust: EARNED, GIVEN or TAKEN; `at` in UTC epoch seconds, `case_id`: by which case it was earned."""

    member_id: int
    trust: Trust
    at: int
    by: int | None = None
    reason: str | None = None
    case_id: int | None = None


def trust_of(roles: Iterable[Role], kept: Standing | None) -> Trust:
    """A role goes before: whoever gave it trusts the person with more than this."""
    if BY_ROLE.intersection(roles):
        return Trust.ROLE
    return kept.trust if kept is not None else Trust.NEWCOMER
