"""The ticks: what the bot looks after by itself. Each area brings its own; here is what needs more than one unit."""

from __future__ import annotations

import asyncio
import logging
import time

from aiogram import Bot

from bot.progress import ProgressBars
from bot.scheduler import Tick
from services.areas import AREAS
from services.base.unit import Units
from services.privacy import privacy
from storage.base.migrations import drop_old_copies

log = logging.getLogger(__name__)


async def _erasures(units: Units, bot: Bot) -> None:
    # Each erasure is a unit of its own, and the database is scrubbed after it: more than one unit can do.
    await privacy.erase_due(units)


async def _copies(units: Units, bot: Bot) -> None:
    # By the machine's clock, as the files are.
    for copy in await asyncio.to_thread(drop_old_copies, units.database.path, time.time()):
        log.info("an old copy of the database is deleted", extra={"file": copy.name})


TICKS: tuple[Tick, ...] = (
    *(Tick(one.name, one.every, work=one.work) for one in AREAS.ticks),
    Tick("progress", 10, act=ProgressBars().show),
    Tick("erasures", 60, act=_erasures),
    Tick("copies", 3600, act=_copies),
)
