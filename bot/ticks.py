"""The ticks: what the bot looks after by itself. One does all that falls due (services/base/due.py); the others look
after what is no moment: the sender's hands (announcements), what is missing (digests), what is old (outbox, copies),
the file after an erasure, the bars on people's screens.
"""

from __future__ import annotations

import asyncio
import logging
import time

from aiogram import Bot

from bot.progress import ProgressBars
from bot.scheduler import Tick
from services.areas import AREAS
from services.base import due
from services.base.unit import Units
from services.privacy import privacy
from storage.base.migrations import drop_old_copies

log = logging.getLogger(__name__)


async def _due(units: Units, bot: Bot) -> None:
    await due.run(units)


async def _erasures(units: Units, bot: Bot) -> None:
    # Each erasure is a unit of its own, and the database is scrubbed after it: more than one unit can do.
    await privacy.erase_due(units)


async def _copies(units: Units, bot: Bot) -> None:
    # By the machine's clock, as the files are.
    for copy in await asyncio.to_thread(drop_old_copies, units.database.path, time.time()):
        log.info("an old copy of the database is deleted", extra={"file": copy.name})


TICKS: tuple[Tick, ...] = (
    Tick("due", 5, act=_due),
    *(Tick(one.name, one.every, work=one.work, look=one.look) for one in AREAS.ticks),
    Tick("progress", 10, act=ProgressBars().show),
    Tick("erasures", 60, act=_erasures),
    Tick("copies", 3600, act=_copies),
)
