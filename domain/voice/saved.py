"""Whom announcements are often for, saved under a name (PRODUCT §4)."""

from __future__ import annotations

from dataclasses import dataclass

from domain.base.writing import one_line
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
    return one_line(words, NAME_LIMIT)
