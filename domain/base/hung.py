"""What hangs on another area's thing: a project's meetings, the votes of its team (PRODUCT §6)."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Head:
    """How many there are, and whether the reader may add one."""

    count: int
    may_add: bool

    @property
    def is_shown(self) -> bool:
        """Nothing is no door, unless one may put something behind it."""
        return bool(self.count) or self.may_add
