"""The updates in hand: each in a task of its own, one person's in their order, many people's side by side.

The order of one person's updates is kept because tasks start in the order in which they are made, and the
first thing each does is to queue for the person's lock (bot/isolation.py over asyncio.Lock, which
is first in, first out).
"""

from __future__ import annotations

import asyncio
import logging
from typing import Any

from aiogram import Bot, Dispatcher
from aiogram.types import Update

from handlers.notice import CHANGED_IN_PLACE

log = logging.getLogger(__name__)

PATIENCE = 120.0
"""Seconds after which an update is given up, so that those that hang can't fill the hand for ever."""
FULL = 200
"""Updates in hand from which on more would only wait here instead of at Telegram."""


class Hand:
    """Handles raw updates; `tasks` are those not finished yet, by update id, oldest first."""

    def __init__(self, bot: Bot, dispatcher: Dispatcher, *, patience: float = PATIENCE) -> None:
        self._bot = bot
        self._dispatcher = dispatcher
        self._patience = patience
        self._not_full = asyncio.Event()
        self._not_full.set()
        self.tasks: dict[int, asyncio.Task[None]] = {}

    def take(self, raw: dict[str, Any]) -> asyncio.Task[None]:
        """Start handling `raw`, which isn't in hand yet; loses what of it nobody reads (`lighten`)."""
        number = int(raw["update_id"])
        lighten(raw)
        task = asyncio.create_task(self._handle(number, raw), name=f"update {number}")
        self.tasks[number] = task
        task.add_done_callback(lambda _: self._drop(number))
        if len(self.tasks) >= FULL:
            self._not_full.clear()
        return task

    async def room(self) -> None:
        """Wait until there is room for more."""
        await self._not_full.wait()

    async def drain(self, seconds: float) -> None:
        """Let what is in hand finish; what hasn't after `seconds` is cancelled."""
        if not self.tasks:
            return
        _, late = await asyncio.wait(self.tasks.values(), timeout=seconds)
        for task in late:
            task.cancel()
        if late:
            log.warning("stopped before all was handled", extra={"updates": len(late)})
            await asyncio.wait(late)

    def _drop(self, number: int) -> None:
        del self.tasks[number]
        if len(self.tasks) < FULL:
            self._not_full.set()

    async def _handle(self, number: int, raw: dict[str, Any]) -> None:
        try:
            async with asyncio.timeout(self._patience):
                update = Update.model_validate(raw, context={"bot": self._bot})
                await self._dispatcher.feed_update(self._bot, update)
        except Exception:
            # Handlers answer for their own faults (handlers/dispatch.py). What comes through here would
            # fail a second time as well, so it is logged and counts as handled.
            log.exception("update not handled", extra={"update": number})


def lighten(raw: dict[str, Any]) -> None:
    """Of the keyboard under a pressed button keep that button alone.

    The rest is the echo of a screen that the bot itself has built. To read eight buttons takes as long as all the rest
    of the update. A notice isn't built anew when one of its buttons is to change, so its keyboard is kept.
    """
    query = raw.get("callback_query", {})
    markup = query.get("message", {}).get("reply_markup")
    if markup is not None and not str(query.get("data")).startswith(CHANGED_IN_PLACE):
        pressed = [
            button
            for row in markup["inline_keyboard"]
            for button in row
            if button.get("callback_data") == query.get("data")
        ]
        markup["inline_keyboard"] = [pressed[:1]]
