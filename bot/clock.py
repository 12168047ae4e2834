"""The bot's clock: the machine's, or the one of a local Telegram that people move forward."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable
from typing import Protocol, runtime_checkable

import aiohttp
import orjson

log = logging.getLogger(__name__)

RECONNECT_AFTER = 1.0
"""Seconds between two attempts to hear the local Telegram's clock."""


Follower = Callable[[], Awaitable[None]]


class Clock(Protocol):
    def now(self) -> int:
        """UTC epoch seconds."""


@runtime_checkable
class MovableClock(Clock, Protocol):
    """A clock that may jump forward, as those of tests and of the demo do."""

    def follow(self, follower: Follower) -> None:
        """`follower` is awaited after each jump."""


class SystemClock:
    """The machine's clock."""

    def now(self) -> int:
        return int(time.time())


class FollowedClock:
    """The clock of a local Telegram at `address` (simulator/PHONE.md), which people may move forward.

    `listen` must run beside the bot; between two events the clock runs by the machine's, so `now` costs
    no request.
    """

    def __init__(self, address: str) -> None:
        self._stream = f"{address.rstrip('/')}/phone/clock/live"
        self._ahead = 0.0
        self._followers: list[Follower] = []

    def now(self) -> int:
        return int(time.time() + self._ahead)

    def follow(self, follower: Follower) -> None:
        """`follower` is awaited after each jump."""
        self._followers.append(follower)

    async def listen(self) -> None:
        """Hear of jumps until cancelled; a broken connection is made again."""
        timeout = aiohttp.ClientTimeout(total=None, sock_connect=5)
        async with aiohttp.ClientSession(timeout=timeout) as session:
            while True:
                try:
                    async with session.get(self._stream, raise_for_status=True) as stream:
                        async for line in stream.content:
                            if line.startswith(b"data:"):
                                await self._jump(orjson.loads(line[len(b"data:") :])["offset"])
                except (aiohttp.ClientError, TimeoutError) as error:
                    log.info("the local clock is not heard", extra={"error": type(error).__name__})
                await asyncio.sleep(RECONNECT_AFTER)

    async def _jump(self, ahead: float) -> None:
        if ahead == self._ahead:
            return
        self._ahead = ahead
        for follower in self._followers:
            await follower()
