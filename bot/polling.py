"""Long polling in which Telegram may forget an update only once the inbox keeps it (docs/decisions/0008-polling.md).

aiogram's own polling confirms updates before they are handled, so a kill -9 loses what is in hand. Raw dictionaries are
asked for: the inbox writes them down as they came.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
from typing import Any

from aiogram import Bot
from aiogram.exceptions import (
    TelegramAPIError,
    TelegramConflictError,
    TelegramNetworkError,
    TelegramNotFound,
    TelegramRetryAfter,
    TelegramUnauthorizedError,
)
from aiogram.methods import TelegramMethod

from bot.inbox import Inbox
from bot.pauses import Pauses, until_answered

log = logging.getLogger(__name__)

LONG_POLL = 30
"""Seconds a getUpdates waits for news (Bot API: at most 50)."""
CONFLICT_PAUSE = 5.0


class TokenRefused(Exception):
    """Telegram doesn't know the token; the message is a sentence for the operator."""

    def __init__(self) -> None:
        super().__init__("BOT_TOKEN is refused by Telegram: take the current one from @BotFather.")


class RawUpdates(TelegramMethod[list[dict[str, Any]]]):
    """getUpdates, with the updates left as Telegram sent them."""

    __returning__ = list[dict[str, Any]]
    __api_method__ = "getUpdates"

    offset: int | None = None
    timeout: int | None = None
    allowed_updates: list[str] | None = None


class Polling:
    """Asks for updates and gives them to the inbox until told to stop."""

    def __init__(self, bot: Bot, inbox: Inbox, allowed_updates: list[str]) -> None:
        self._bot = bot
        self._inbox = inbox
        self._allowed = allowed_updates
        self._offset: int | None = None

    async def run(self, stop: asyncio.Event) -> None:
        """Poll until `stop`, then finish what is in hand. Raises `TokenRefused`."""
        asking = asyncio.create_task(self._ask_on(), name="polling")
        stopped = asyncio.create_task(stop.wait())
        try:
            await asyncio.wait({asking, stopped}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            stopped.cancel()
            asking.cancel()
            await asyncio.wait({asking})
            await self._inbox.close()
        if not asking.cancelled():
            asking.result()

    async def _ask_on(self) -> None:
        with contextlib.suppress(TelegramAPIError):
            # A webhook left over would answer every getUpdates with 409; that tells if this is refused.
            await until_answered(self._bot.delete_webhook, "that there is no webhook")
        pauses = Pauses()
        while True:
            try:
                batch = await self._ask()
            except (TelegramUnauthorizedError, TelegramNotFound):
                raise TokenRefused from None
            except TelegramRetryAfter as error:
                log.warning("Telegram asks for a pause", extra={"seconds": error.retry_after})
                await asyncio.sleep(error.retry_after)
            except TelegramConflictError as error:
                log.error(
                    "another process takes this bot's updates; stop it, or its webhook",
                    extra={"telegram": error.message, "pause": CONFLICT_PAUSE},
                )
                await asyncio.sleep(CONFLICT_PAUSE)
            except TelegramAPIError as error:  # the network, a 5xx, an answer that can't be read
                pause = pauses.next()
                log.warning("no updates from Telegram", extra={"error": str(error), "pause": round(pause, 1)})
                await asyncio.sleep(pause)
            else:
                pauses.reset()
                if batch:
                    await self._inbox.accept(batch)
                    self._offset = batch[-1]["update_id"] + 1

    async def _ask(self) -> list[dict[str, Any]]:
        """What is new. Asking tells Telegram to forget all before the offset; if it doesn't hear that, what comes once
        more is known by its number."""
        method = RawUpdates(offset=self._offset, timeout=LONG_POLL, allowed_updates=self._allowed)
        batch = await self._bot(method, request_timeout=LONG_POLL + 15)
        if not all(type(update.get("update_id")) is int for update in batch):
            raise TelegramNetworkError(method, "what came instead of updates has no numbers")
        return batch
