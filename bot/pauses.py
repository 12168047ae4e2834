"""Pauses between attempts to reach Telegram: growing, bounded, and never in step with other bots."""

from __future__ import annotations

import asyncio
import logging
import random
from collections.abc import Awaitable, Callable
from typing import TypeVar

from aiogram.exceptions import TelegramNetworkError, TelegramRetryAfter, TelegramServerError

log = logging.getLogger(__name__)

T = TypeVar("T")


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


async def until_answered(call: Callable[[], Awaitable[T]], what: str) -> T:
    """The result of `call`, asked again until Telegram answers it: for what must be told once, however long it takes.

    `what` names it in the log. A lost connection, a 5xx, an answer that can't be read and a 429 are waited out;
    a refusal is raised (`TelegramAPIError`).
    """
    pauses = Pauses()
    while True:
        try:
            return await call()
        except TelegramRetryAfter as error:
            pause: float = error.retry_after
        except (TelegramNetworkError, TelegramServerError) as error:
            pause = pauses.next()
            log.warning("not told to Telegram yet", extra={"what": what, "error": str(error), "pause": round(pause, 1)})
        await asyncio.sleep(pause)
