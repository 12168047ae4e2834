"""What came out of a project that is over, and what its team would do differently (PRODUCT §6)."""

from __future__ import annotations

from dataclasses import dataclass

WORDS_LIMIT = 1200
LESSONS_LIMIT = 600


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """A row of results. `version` counts how often it was said; `at`: UTC epoch seconds."""

    idea_id: int
    words: str
    lessons: str | None
    """What the team would do differently."""
    version: int
    at: int
