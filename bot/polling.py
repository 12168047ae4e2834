"""Long polling in which Telegram may forget an update only once the inbox keeps it (docs/decisions/0008-polling.md).

aiogram's own polling confirms updates before they are handled, so a kill -9 loses what is in hand. Raw dictionaries are
asked for: the inbox writes them down as they came.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Sequence

from aiogram import Bot
from aiogram.exceptions import (
    TelegramAPIError,
    TelegramConflictError,
    TelegramNetworkError,
    TelegramNotFound,
    TelegramRetryAfter,
    TelegramUnauthorizedError,
)

from bot.inbox import Inbox
from bot.pauses import Pauses, until_answered
from bot.updates import RawUpdates, number_of

log = logging.getLogger(__name__)

LONG_POLL = 30
"""Seconds a getUpdates waits for news (Bot API: at most 50)."""
CONFLICT_PAUSE = 5.0
FAR = 2**31
"""Telegram's numbers have 31 bits. One that is so far beyond the others would, as an offset, have Telegram forget all
that is still to come."""
STUCK_PAUSE = 1.0


class TokenRefused(Exception):
    """Telegram doesn't know the token; the message is a sentence for the operator."""

    def __init__(self) -> None:
        super().__init__("BOT_TOKEN is refused by Telegram: take the current one from @BotFather.")


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
                    offset = _offset_after(batch, self._offset)
                    if offset == self._offset:
                        # Nothing but updates without a number to confirm them by: they come again at once.
                        await asyncio.sleep(STUCK_PAUSE)
                    self._offset = offset

    async def _ask(self) -> list[object]:
        """What is new. Asking tells Telegram to forget all before the offset; if it doesn't hear that, what comes once
        more is known by its number."""
        method = RawUpdates(offset=self._offset, timeout=LONG_POLL, allowed_updates=self._allowed)
        batch = await self._bot(method, request_timeout=LONG_POLL + 15)
        if batch and not any(isinstance(update, dict) for update in batch):
            raise TelegramNetworkError(method, "what came instead of updates is none")
        return batch


def _offset_after(batch: Sequence[object], before: int | None) -> int | None:
    """What to ask for after `batch`: odd updates are confirmed by their number as well, and absurd numbers by none."""
    numbers = [number for raw in batch if (number := number_of(raw)) is not None]
    first = min(numbers, default=0) if before is None else before
    return max((number + 1 for number in numbers if number - first < FAR), default=before)
