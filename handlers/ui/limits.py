"""How much one person may do in a minute (PRODUCT §2)."""

from __future__ import annotations

from collections import OrderedDict

WINDOW = 60
"""Seconds."""
KEPT = 10_000


class Limit:
    """`most` acts of a person in a window of `WINDOW` seconds; forgets whoever has been quiet for the longest."""

    def __init__(self, most: int) -> None:
        self.most = most
        self._counts: OrderedDict[int, tuple[int, int]] = OrderedDict()

    def allows(self, person: int, now: int) -> bool:
        """Count one act at `now` (epoch seconds), and tell whether it is within the limit."""
        start, count = self._counts.get(person, (now, 0))
        if now - start >= WINDOW or now < start:
            start, count = now, 0
        self._counts[person] = (start, count + 1)
        self._counts.move_to_end(person)
        if len(self._counts) > KEPT:
            self._counts.popitem(last=False)
        return count < self.most
