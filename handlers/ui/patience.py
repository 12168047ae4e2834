"""Calls to Telegram on behalf of a person who is looking: tried again when it is only a matter of waiting."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextvars import ContextVar
from typing import TypeVar

from aiogram.exceptions import TelegramNetworkError, TelegramRetryAfter, TelegramServerError

T = TypeVar("T")

PAUSES = (0.5, 2.0)
"""Seconds before the second and the third try."""
LONGEST_WAIT = 30
"""Seconds; asked to wait longer than this, the person has gone on with their day."""

PAUSE: ContextVar[Callable[[float], Awaitable[None]]] = ContextVar("PAUSE", default=asyncio.sleep)
"""How a pause is slept out; the hand (bot/hand.py) gives the person's place to others meanwhile."""


async def patiently(call: Callable[[], Awaitable[T]]) -> T:
    """The result of `call`, tried up to three times over 429, 5xx and a lost connection.

    Only for what may be done twice: an edit is the same edit, and a screen sent twice is better than none.
    """
    for pause in PAUSES:
        try:
            return await call()
        except TelegramRetryAfter as error:
            if error.retry_after > LONGEST_WAIT:
                raise
            await PAUSE.get()(error.retry_after)
        except (TelegramNetworkError, TelegramServerError):
            await PAUSE.get()(pause)
    return await call()
