"""Pauses between attempts to reach Telegram: growing, bounded, and never in step with other bots."""

from __future__ import annotations

import random


class Pauses:
    """`next()` gives the next pause in seconds: 1, 2, 4 … up to `longest`, less a random part."""

    def __init__(self, longest: float = 60.0) -> None:
        self._longest = longest
        self._failures = 0

    def next(self) -> float:
        full = min(self._longest, 2.0**self._failures)
        self._failures = min(self._failures + 1, 16)
        return full * random.uniform(0.5, 1.0)

    def reset(self) -> None:
        self._failures = 0
