"""Flood control, on the world's clock.

The exact numbers are not published. These are the documented ones (core.telegram.org/bots/faq): about one message
a second in a chat with short bursts, 20 a minute in a group, about 30 a second over all, 1000 with
`allow_paid_broadcast`. Each is a bucket that fills evenly; whoever finds it empty gets a 429 with the seconds
until a message fits again.
"""

import math
from dataclasses import dataclass, field

from simulator.errors import too_many


@dataclass(slots=True)
class Bucket:
    """`rate` a second, at most `burst` at once. Kept as the moment at which it would be full again (GCRA)."""

    rate: float
    burst: int
    full_at: float = 0.0

    def wait(self, now: float, count: int = 1) -> float:
        """Seconds until `count` more fit; 0: now."""
        ahead = max(self.full_at, now) - now
        return max(0.0, ahead + count / self.rate - self.burst / self.rate)

    def take(self, now: float, count: int = 1) -> None:
        self.full_at = max(self.full_at, now) + count / self.rate


@dataclass(slots=True)
class Flood:
    """`on` switches it; the figures can be changed before the first message."""

    on: bool = False
    chat_rate: float = 1.0
    chat_burst: int = 5
    group_rate: float = 20 / 60
    group_burst: int = 20
    overall_rate: float = 30.0
    overall_burst: int = 30
    paid_rate: float = 1000.0
    chats: dict[int, Bucket] = field(default_factory=dict)
    overall: Bucket | None = None
    paid: Bucket | None = None
    refused: int = 0

    def check(self, now: float, chat_id: int, *, group: bool, paid: bool, count: int = 1) -> None:
        """Lets `count` messages through or raises a 429 Refusal and takes nothing."""
        if not self.on:
            return
        if self.overall is None or self.paid is None:
            self.overall = Bucket(self.overall_rate, self.overall_burst)
            self.paid = Bucket(self.paid_rate, int(self.paid_rate))
        bucket = self.chats.get(chat_id)
        if bucket is None:
            rate, burst = (self.group_rate, self.group_burst) if group else (self.chat_rate, self.chat_burst)
            bucket = self.chats[chat_id] = Bucket(rate, burst)
        overall = self.paid if paid else self.overall
        # An album larger than a burst would never fit: it counts as one burst.
        wait = max(bucket.wait(now, min(count, bucket.burst)), overall.wait(now, min(count, overall.burst)))
        if wait > 1e-9:
            self.refused += 1
            raise too_many(max(1, math.ceil(wait)))
        bucket.take(now, count)
        overall.take(now, count)
