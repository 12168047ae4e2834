"""A common problem: what happens, what was tried, who has it too, and what helped (PRODUCT §6)."""

from __future__ import annotations

from enum import StrEnum


class ProblemState(StrEnum):
    DRAFT = "draft"
    """Seen by its author alone."""
    OPEN = "open"


SEEN = frozenset({ProblemState.OPEN})
"""States in which others may look at it."""
