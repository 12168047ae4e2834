"""The time of this world: real time plus what people moved it by; it never goes back."""

import time
from collections.abc import Awaitable, Callable
from typing import Any

from simulator.errors import PersonError

Follower = Callable[[], Awaitable[None] | None]


class WorldClock:
    """`start`: UTC epoch seconds at which the world begins (None: now). A `frozen` clock stands until moved."""

    def __init__(self, start: float | None = None, *, frozen: bool = False) -> None:
        self._origin = time.time() if start is None else start
        self._began = time.monotonic()
        self._frozen = frozen
        self.offset = 0.0
        self.next: int | None = None
        self._followers: list[Follower] = []

    def time(self) -> float:
        """UTC epoch seconds with their fraction."""
        passed = 0.0 if self._frozen else time.monotonic() - self._began
        return self._origin + passed + self.offset

    def now(self) -> int:
        """UTC epoch seconds."""
        return int(self.time())

    def follow(self, follower: Follower) -> None:
        """Calls `follower` (plain or async) after each move; `LocalTelegram.time.moves` awaits it."""
        self._followers.append(follower)

    def move(self, seconds: float) -> list[Awaitable[None]]:
        """Moves forward; returns what the followers want awaited. Raises PersonError for a step back."""
        if seconds < 0:
            raise PersonError("Time moves forward only")
        self.offset += seconds
        if self.next is not None and self.next <= self.now():
            self.next = None
        return [wait for follower in list(self._followers) if (wait := follower()) is not None]

    def view(self) -> dict[str, Any]:
        """`Clock` of PHONE.md."""
        return {"now": self.now(), "offset": int(self.offset), "next": self.next}
