"""Looks at the files that are going to be shared: fetches each, has it read apart, and notes what was seen.

Beside the ticks, because a download may take minutes: nothing that falls due waits behind it.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import sqlite3

from aiogram import Bot
from aiogram.exceptions import (
    TelegramAPIError,
    TelegramBadRequest,
    TelegramForbiddenError,
    TelegramNotFound,
)

from bot.persevere import tell
from bot.reading import apart
from bot.reading.apart import Interrupted
from bot.reading.fetching import TooLarge, fetched
from services.base.unit import Units
from services.materials import looking
from storage.base.troubles import passes
from storage.materials.looks import Wanted

log = logging.getLogger(__name__)

EVERY = 20.0
"""Seconds between two looks at whether something is to be tried again: one read by an index."""
AT_ONCE = 2
"""Files in hand: as many as the machine has cores, at the least."""


class Looker:
    """Looks at files whenever a use case has asked for it (`Units.wake`), and when something is to be tried again."""

    def __init__(self, units: Units, bot: Bot) -> None:
        self._units = units
        self._bot = bot
        self._woken = asyncio.Event()
        self._idle = asyncio.Event()

    def wake(self) -> None:
        """There is something to look at."""
        self._idle.clear()
        self._woken.set()

    async def idle(self) -> None:
        """Return once all that could be looked at now was looked at."""
        await self._idle.wait()

    async def run(self) -> None:
        """Until cancelled."""
        while True:
            self._woken.clear()
            try:
                if await look(self._units, self._bot):
                    continue
            except Exception as error:
                if isinstance(error, sqlite3.Error) and passes(error):
                    tell("looking", error, EVERY)
                else:
                    log.exception("looking at files failed")
            if not self._woken.is_set():
                self._idle.set()
                with contextlib.suppress(TimeoutError):
                    async with asyncio.timeout(EVERY):
                        await self._woken.wait()


async def look(units: Units, bot: Bot) -> int:
    """Look at those whose turn it is; how many there were."""
    wanted = await units.ask(looking.wanted)
    gate = asyncio.Semaphore(AT_ONCE)

    async def one_of_them(one: Wanted) -> None:
        async with gate:
            await _look(units, bot, one)

    try:
        async with asyncio.TaskGroup() as group:
            for one in wanted:
                group.create_task(one_of_them(one))
    except ExceptionGroup as faults:
        raise faults.exceptions[0] from None
    return len(wanted)


async def _look(units: Units, bot: Bot, one: Wanted) -> None:
    try:
        async with fetched(bot, one.file_id) as content:
            seen = await apart.look(content.file)
    except (TelegramAPIError, Interrupted, TooLarge) as error:
        for_good = _is_for_good(error)
        log.info(
            "a file can't be had" if for_good else "a file is looked at later", extra={"error": type(error).__name__}
        )
        await units.do(looking.give_up if for_good else looking.put_off, one)
    except OSError as error:
        # A full disk, no process to be had: the machine's matter, which passes.
        log.error("files can't be looked at", extra={"error": error.strerror or type(error).__name__})
        await units.do(looking.put_off, one, counts=False)
    else:
        await units.do(looking.note, one.unique_id, content.sha256, seen)


def _is_for_good(error: Exception) -> bool:
    """Telegram says «wrong file_id or the file is temporarily unavailable» of both."""
    refused = isinstance(error, (TelegramBadRequest, TelegramForbiddenError, TelegramNotFound))
    return isinstance(error, TooLarge) or (refused and "temporarily unavailable" not in str(error))
