"""Who may find a thing (PRODUCT §0, «What is public»): each thing is for one audience, each person is in several."""

from __future__ import annotations

from domain.base.members import Member
from domain.base.roles import Role

PUBLIC, MEMBERS, ORGANIZERS = "public", "members", "organizers"
"""What anybody may find, what members may, what organizers may; what nobody may find isn't in the index at all."""
_ORGANIZE = frozenset({Role.ORGANIZER, Role.OWNER})


def of_region(code: str) -> str:
    """People of a region, by its code."""
    return f"region:{code}"


def of_author(member_id: int) -> str:
    """What one person alone finds, and by words alone: their own that others don't see yet."""
    return f"author:{member_id}"


def audiences_of(person: Member) -> tuple[str, ...]:
    """The audiences that somebody is in by what they are to the network; areas bring more (services/base/areas.py)."""
    if not person.is_member:
        return (PUBLIC,)
    return (PUBLIC, MEMBERS, ORGANIZERS) if person.roles & _ORGANIZE else (PUBLIC, MEMBERS)
