"""Faults on demand: what a network, a busy Telegram and a sick front do to a bot, when somebody asks for it."""

import random
from collections import Counter
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from typing import Any

from simulator.sickness import KINDS

UNNAMED = ("getupdates", "file")
"""What is hit only when a fault names it: `file` is the download of one."""
FOR_EVER = 1 << 53


@dataclass(slots=True)
class Fault:
    """What befalls the next `times` calls of `method` ("": any).

    `code` 0 lets the call through (for a `delay` in seconds or a `drop` alone). `drop`: "before" breaks the
    connection before the effect, "after" when the effect has happened, so that only the answer is lost.
    `sick`: the answer can't be read, in one of the ways of simulator/sickness.py; `code` is its HTTP status then
    (0: the usual one of its kind) and `effect` tells whether the call has been done all the same.
    `share` (0 to 1): how many of the calls that fit are hit, by lot. `to`: only calls with this `chat_id` (0: any).
    """

    method: str = ""
    code: int = 0
    description: str = ""
    retry_after: int = 0
    times: int = 1
    delay: float = 0.0
    drop: str = ""
    sick: str = ""
    effect: bool = False
    share: float = 1.0
    to: int = 0

    def fits(self, method: str) -> bool:
        return self.method == method or (not self.method and method not in UNNAMED)

    def is_for(self, chat: str) -> bool:
        return not self.to or str(self.to) == chat


class Faults:
    """A queue: the first fault that fits a call is used up, one call at a time."""

    def __init__(self, seed: int = 0) -> None:
        self.queue: list[Fault] = []
        self.lot = random.Random(seed)
        """Who is hit by a `share`; seed it anew for another run of luck."""
        self.most_in_a_row: int | None = None
        """How many calls of one method a `share` may hit one after another: so that whoever tries often enough gets
        through for certain. None: as the lot falls."""
        self._in_a_row: Counter[str] = Counter()

    def add(
        self,
        method: str = "",
        code: int = 0,
        description: str = "",
        *,
        retry_after: int = 0,
        times: int = 1,
        delay: float = 0.0,
        drop: str = "",
        sick: str = "",
        effect: bool = False,
        share: float = 1.0,
        to: int = 0,
    ) -> None:
        """Units: `retry_after` and `delay` in seconds. Raises ValueError for a `drop`, `sick` or `share` that isn't
        one."""
        if drop not in ("", "before", "after"):
            raise ValueError('drop is "before", "after" or empty')
        if sick and sick not in KINDS:
            raise ValueError(f"sick is one of {', '.join(KINDS)}")
        if not 0 < share <= 1:
            raise ValueError("share is above 0 and at most 1")
        if times > 0:
            about = (code, description, retry_after, times, delay, drop, sick, effect, share, to)
            self.queue.append(Fault(method.lower(), *about))

    def sicken(self, methods: Iterable[str], share: float, kinds: Iterable[str] = tuple(KINDS)) -> None:
        """From now on `share` of the calls of each of `methods` is answered sickly: each kind as often as another,
        with and without the effect. Until `clear()`."""
        ways = [(kind, effect) for kind in kinds for effect in (False, True)]
        for method in methods:
            # The lots are drawn one after another, so each takes a little more of what the ones before it leave.
            for drawn, (kind, effect) in enumerate(ways):
                part = share / len(ways)
                self.add(method, sick=kind, effect=effect, times=FOR_EVER, share=part / (1 - part * drawn))

    def take(self, method: str, chat: str = "") -> Fault | None:
        """The fault for this call of `method` (lower case) with this `chat_id`; getUpdates and files are hit only when
        they are named."""
        for fault in self.queue:
            if fault.fits(method) and fault.is_for(chat) and (fault.share == 1 or self._is_drawn(method, fault)):
                fault.times -= 1
                if fault.times == 0:
                    self.queue.remove(fault)
                return fault
        self._in_a_row[method] = 0
        return None

    def _is_drawn(self, method: str, fault: Fault) -> bool:
        if self.most_in_a_row is not None and self._in_a_row[method] >= self.most_in_a_row:
            return False
        drawn = self.lot.random() < fault.share
        self._in_a_row[method] += drawn
        return drawn

    def concerns(self, method: str) -> bool:
        """Whether anything may befall a call of `method` (lower case)."""
        return any(fault.fits(method) for fault in self.queue)

    def clear(self) -> None:
        self.queue.clear()

    def view(self) -> list[dict[str, Any]]:
        """What is still to come, first things first (PHONE.md, `Fault`)."""
        return [asdict(fault) for fault in self.queue]
