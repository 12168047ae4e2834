"""When each part of the bot last went well, by a clock that nobody sets; the heartbeat writes it down."""

from __future__ import annotations

import time
from collections.abc import Callable


class Signs:
    """Kept in memory: a part that only fails, or hangs, has no fresh sign. `monotonic`: seconds."""

    def __init__(self, monotonic: Callable[[], float] = time.monotonic) -> None:
        self._time = monotonic
        self._parts: dict[str, tuple[float, int]] = {}

    def expect(self, part: str, every: int) -> None:
        """`part` is to go well every `every` seconds, counted from now on."""
        self._parts[part] = (self._time(), every)

    def well(self, part: str) -> None:
        """`part`, which is expected, has just gone well."""
        _, every = self._parts[part]
        self._parts[part] = (self._time(), every)

    def ages(self) -> dict[str, tuple[int, int]]:
        """By part: seconds since it last went well, and every how many it should."""
        now = self._time()
        return {part: (int(now - at), every) for part, (at, every) in self._parts.items()}
