"""How much one person may send: a calm answer once, then silence until the window has passed (PRODUCT §2)."""

from __future__ import annotations

from collections import OrderedDict


class Limits:
    """Counts messages of a person in windows of WINDOW seconds; forgets whoever has been quiet."""

    WINDOW = 60
    MESSAGES = 40
    KEPT = 10_000

    def __init__(self) -> None:
        self._counts: OrderedDict[int, tuple[int, int]] = OrderedDict()

    def check(self, person: int, now: int) -> bool | None:
        """None: go on. True: say that it is too much. False: it has been said in this window."""
        start, count = self._counts.get(person, (now, 0))
        if now - start >= self.WINDOW or now < start:
            start, count = now, 0
        count += 1
        self._counts[person] = (start, count)
        self._counts.move_to_end(person)
        if len(self._counts) > self.KEPT:
            self._counts.popitem(last=False)
        return None if count <= self.MESSAGES else count == self.MESSAGES + 1
