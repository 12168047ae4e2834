"""What is done by the clock: a handful of ticks that look into tables. Nothing that is due lives in memory.

APScheduler only wakes the ticks. Its own stores aren't used: a persisted job that is killed while it runs is
gone after the restart, and a late one is dropped or comes in a burst (docs/decisions/0005-outbox.md).
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from functools import partial

from aiogram import Bot

from services.unit import Unit, Units
from storage import heartbeat

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Tick:
    """Something looked after every `every` seconds.

    `work` is a use case without an actor; where Telegram must be asked, `act` takes the bot. Both must be
    harmless when run again at once.
    """

    name: str
    every: int
    work: Callable[[Unit], object] | None = None
    act: Callable[[Units, Bot], Awaitable[None]] | None = None


class Scheduler:
    """Runs `ticks` until cancelled; `run_all()` at once, when the clock was moved."""

    def __init__(self, units: Units, bot: Bot, ticks: Sequence[Tick]) -> None:
        self._units = units
        self._bot = bot
        self._ticks = ticks
        self._running = {tick.name: asyncio.Lock() for tick in ticks}

    async def run(self) -> None:
        """Run the ticks for ever; the first time at once, for what came due while the bot was off."""
        # Imported here: the start of the bot is measured, and it can greet people before it needs this.
        from apscheduler.schedulers.asyncio import AsyncIOScheduler

        await self._units.database.write(heartbeat.forget_ticks)
        await self.run_all()
        scheduler = AsyncIOScheduler(
            timezone="UTC", job_defaults={"max_instances": 1, "coalesce": True, "misfire_grace_time": None}
        )
        logging.getLogger("apscheduler").setLevel(logging.WARNING)
        for tick in self._ticks:
            scheduler.add_job(self._run, "interval", seconds=tick.every, args=[tick], id=tick.name)
        scheduler.start()
        try:
            await asyncio.Event().wait()
        finally:
            scheduler.shutdown(wait=False)

    async def run_all(self) -> None:
        """Every tick now, one after another."""
        for tick in self._ticks:
            await self._run(tick)

    async def _run(self, tick: Tick) -> None:
        async with self._running[tick.name]:
            try:
                if tick.work is not None:
                    await self._units.do(tick.work)
                if tick.act is not None:
                    await tick.act(self._units, self._bot)
                # Only a run without a fault counts: the health check tells a tick that only fails.
                ran = partial(heartbeat.ticked, name=tick.name, every=tick.every, now=int(time.time()))
                await self._units.database.write(ran)
            except Exception:
                log.exception("tick failed", extra={"tick": tick.name})
