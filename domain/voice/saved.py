"""Whom announcements are often for, saved under a name (PRODUCT §4)."""

from __future__ import annotations

from dataclasses import dataclass

from domain.base.errors import DomainError
from domain.base.members import clean_line
from domain.voice.announcements import Segment

NAME_LIMIT = 40
MOST = 50
"""Saved in a network: more of them nobody finds again."""


@dataclass(frozen=True, slots=True)
class SavedSegment:
    """`made_at` in UTC epoch seconds."""

    id: int
    name: str
    segment: Segment
    made_at: int


def named(words: str) -> str:
    """The name that was typed, cleaned. Raises `DomainError` for none and for one that a button would cut."""
    name = clean_line(words)
    if not name:
        raise DomainError("error-text-empty")
    if len(name) > NAME_LIMIT:
        raise DomainError("error-text-too-long", limit=NAME_LIMIT, length=len(name))
    return name
