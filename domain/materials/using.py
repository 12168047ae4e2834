"""What others make of a material: a lesson given with it, thanks, and how that adds up by weeks (PRODUCT §8).

Use counts, stars don't. Moments are UTC epoch seconds.
"""

from __future__ import annotations

from dataclasses import dataclass

NOTE_LIMIT = 500
"""Characters of what somebody tells of a lesson."""
WEEK = 7 * 86_400
WEEKS = 8
"""A picture by weeks shows so many, the present one the last."""


@dataclass(frozen=True, slots=True)
class Use:
    """Somebody has given a lesson with it; `note` is what they tell of it."""

    member_id: int
    at: int
    note: str | None


def week_starts(now: int, count: int = WEEKS) -> tuple[int, ...]:
    """When the last `count` stretches of seven days began; the present one is the last and ends now."""
    return tuple(now - WEEK * back for back in range(count, 0, -1))
