"""What an area offers of a part of a segment: whom an announcement can be for (PRODUCT §4)."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Choice:
    """What can be chosen of a part of a segment. `people`: how many have it, None where nobody counts them.

    `title`: of the record that it is, or of a thing whose people are written to; `at` (UTC epoch seconds): of a thing.
    """

    value: str
    people: int | None = None
    title: str | None = None
    at: int | None = None
