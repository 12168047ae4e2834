"""The ticks, in one table: what the bot looks after by itself, and how often."""

from __future__ import annotations

import asyncio
import logging
import time

from aiogram import Bot

from bot.progress import ProgressBars
from bot.scheduler import Tick
from services.base import outbox
from services.base.unit import Units
from services.events import clock
from services.privacy import privacy
from services.voice import notices
from services.voice.announcements import sending
from storage.migrations import drop_old_copies

log = logging.getLogger(__name__)


async def _erasures(units: Units, bot: Bot) -> None:
    # Each erasure is a unit of its own, and the database is scrubbed after it: more than one unit can do.
    await privacy.erase_due(units)


async def _copies(units: Units, bot: Bot) -> None:
    # By the machine's clock, as the files are.
    for copy in await asyncio.to_thread(drop_old_copies, units.database.path, time.time()):
        log.info("an old copy of the database is deleted", extra={"file": copy.name})


TICKS: tuple[Tick, ...] = (
    Tick("announcements", 5, work=sending.finish_sent),
    Tick("events", 5, work=clock.tick),
    Tick("progress", 10, act=ProgressBars().show),
    Tick("erasures", 60, act=_erasures),
    Tick("digests", 600, work=notices.expect_digests),
    Tick("outbox", 3600, work=outbox.clear),
    Tick("copies", 3600, act=_copies),
)
