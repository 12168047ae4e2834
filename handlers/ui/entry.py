"""A line of a list of doors: the menu, the cabinet, settings."""

from __future__ import annotations

from dataclasses import dataclass

from domain.base.roles import Right


@dataclass(frozen=True, slots=True)
class Entry:
    """Its text key, the screen that it opens, and the right it needs, if any.

    `place`: where it stands among what other areas bring, the smallest first.
    """

    label: str
    to: str
    right: Right | None = None
    place: int = 0
