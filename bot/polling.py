"""Long polling in which an update is confirmed only after it has been handled.

Telegram keeps an update until a getUpdates with a higher offset; aiogram's own polling sends that offset
before the update is handled, so a kill -9 loses what is in hand. Here the offset is the oldest update that
isn't finished. Telegram therefore sends those in hand along again, and they are skipped by their number;
raw dictionaries are asked for, so skipping costs no parsing.
"""

from __future__ import annotations

import asyncio
import logging
from contextlib import suppress
from functools import partial
from typing import Any

from aiogram import Bot
from aiogram.exceptions import (
    TelegramAPIError,
    TelegramConflictError,
    TelegramNotFound,
    TelegramRetryAfter,
    TelegramUnauthorizedError,
)
from aiogram.methods import TelegramMethod

from bot.hand import Hand
from bot.pauses import Pauses

log = logging.getLogger(__name__)

LONG_POLL = 30
"""Seconds a getUpdates waits for news (Bot API: at most 50)."""
SAME_OFFSET_PAUSE = 0.6
"""Seconds between two getUpdates with one offset: within 0.5 s the real server answers with a single update
(telegram-bot-api, Client::process_get_updates_query), and that would be the slow one in hand."""
FEW = 10
"""Updates in hand that may well be sent along once more: nobody new waits for them."""
LINGER = 0.02
"""Seconds to let more of them finish, so that a busy bot doesn't ask once per update."""
CONFLICT_PAUSE = 5.0
FINISHING = 10.0
"""Seconds for what is in hand when the process is told to stop."""


class TokenRefused(Exception):
    """Telegram doesn't know the token; the message is a sentence for the operator."""

    def __init__(self) -> None:
        super().__init__("BOT_TOKEN is refused by Telegram: take the current one from @BotFather.")


class RawUpdates(TelegramMethod[list[dict[str, Any]]]):
    """getUpdates, with the updates left as Telegram sent them."""

    __returning__ = list[dict[str, Any]]
    __api_method__ = "getUpdates"

    offset: int | None = None
    limit: int | None = None
    timeout: int | None = None
    allowed_updates: list[str] | None = None


class Polling:
    """Asks for updates and hands them to `hand` until told to stop."""

    def __init__(self, bot: Bot, hand: Hand, allowed_updates: list[str]) -> None:
        self._bot = bot
        self._hand = hand
        self._allowed = allowed_updates
        self._unfinished: set[int] = set()
        self._finished: set[int] = set()
        self._after_last: int | None = None
        self._confirmed: int | None = None

    async def run(self, stop: asyncio.Event) -> None:
        """Poll until `stop`, then finish what is in hand and confirm it. Raises `TokenRefused`."""
        asking = asyncio.create_task(self._ask_on(), name="polling")
        stopped = asyncio.create_task(stop.wait())
        try:
            await asyncio.wait({asking, stopped}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            stopped.cancel()
            asking.cancel()
            await asyncio.wait({asking})
            await self._hand.drain(FINISHING)
        if not asking.cancelled():
            asking.result()
        await self._confirm()

    @property
    def _offset(self) -> int | None:
        """The oldest update that isn't finished, else the one after the newest seen."""
        return min(self._unfinished, default=self._after_last)

    async def _ask_on(self) -> None:
        pauses = Pauses()
        while True:
            try:
                batch = await self._ask(wait=LONG_POLL)
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
                self._take(batch)
                await self._let_finish()

    async def _ask(self, *, wait: int, limit: int | None = None) -> list[dict[str, Any]]:
        offset = self._offset
        method = RawUpdates(offset=offset, limit=limit, timeout=wait, allowed_updates=self._allowed)
        batch = await self._bot(method, request_timeout=wait + 15)
        if offset is not None:
            self._confirmed = offset
            self._finished = {number for number in self._finished if number >= offset}
        return batch

    def _take(self, batch: list[dict[str, Any]]) -> None:
        for raw in batch:
            number = int(raw["update_id"])
            if number in self._finished or number in self._unfinished:
                continue
            self._unfinished.add(number)
            task = self._hand.take(raw)
            task.add_done_callback(partial(self._note, number))
            self._after_last = max(self._after_last or 0, number + 1)

    def _note(self, number: int, done: asyncio.Task[None]) -> None:
        if not done.cancelled():  # what the end of the process cut short stays unconfirmed
            self._unfinished.discard(number)
            self._finished.add(number)

    async def _let_finish(self) -> None:
        """Wait until asking again makes sense: the offset can move on, or other people have waited enough."""
        hand = self._hand.tasks
        if not hand:
            return
        await asyncio.wait({hand[min(hand)]}, timeout=SAME_OFFSET_PAUSE)
        if len(hand) > FEW:
            await asyncio.wait(hand.values(), timeout=LINGER)

    async def _confirm(self) -> None:
        """Tell Telegram what is finished; if that fails, it only comes once more."""
        if self._offset is None or self._offset == self._confirmed:
            return
        with suppress(TelegramAPIError):
            await self._ask(wait=0, limit=1)
