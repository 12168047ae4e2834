"""The bot's clock: the machine's, or the one of a local Telegram that people move forward."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable
from typing import Protocol

log = logging.getLogger(__name__)

RECONNECT_AFTER = 1.0
"""Seconds between two attempts to hear the local Telegram's clock."""


class Clock(Protocol):
    def now(self) -> int:
        """UTC epoch seconds."""


class SystemClock:
    """The machine's clock."""

    def now(self) -> int:
        return int(time.time())


class FollowedClock:
    """The clock of a local Telegram at `address` (simulator/PHONE.md), which people may move forward.

    Between two events it runs by the machine's clock, so `now` costs no request.
    """

    def __init__(self, address: str) -> None:
        self._stream = f"{address.rstrip('/')}/phone/clock/live"
        self._ahead = 0.0

    def now(self) -> int:
        return int(time.time() + self._ahead)

    async def follow(self, moved: Callable[[], Awaitable[None]]) -> None:
        """Follow until cancelled; `moved` is awaited after each jump."""
        import aiohttp  # here, because settings and --check read this module without a network

        timeout = aiohttp.ClientTimeout(total=None, sock_connect=5)
        async with aiohttp.ClientSession(timeout=timeout) as session:
            while True:
                try:
                    async with session.get(self._stream, raise_for_status=True) as stream:
                        async for line in stream.content:
                            if line.startswith(b"data:"):
                                await self._set(line[len(b"data:") :], moved)
                except (aiohttp.ClientError, TimeoutError) as error:
                    log.info("the local clock is not heard", extra={"error": type(error).__name__})
                await asyncio.sleep(RECONNECT_AFTER)

    async def _set(self, data: bytes, moved: Callable[[], Awaitable[None]]) -> None:
        import orjson

        before, self._ahead = self._ahead, float(orjson.loads(data)["offset"])
        if self._ahead != before:
            await moved()
