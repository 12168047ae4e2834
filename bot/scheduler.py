"""What is done by the clock: a handful of ticks that look into tables. Nothing that is due lives in memory.

APScheduler only wakes the ticks. Its own stores aren't used: a persisted job that is killed while it runs is
gone after the restart, and a late one is dropped or comes in a burst (docs/decisions/0005-outbox.md).
"""

from __future__ import annotations

import asyncio
import logging
import sqlite3
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from aiogram import Bot

from bot.persevere import tell
from bot.signs import Signs
from services.base.unit import Unit, Units
from storage.base.troubles import passes

log = logging.getLogger(__name__)

CLOCK_EVERY = 1.0
"""Seconds between two looks at whether somebody has set the machine's clock."""
CLOCK_SLACK = 2.0
"""Seconds that it may be ahead or behind since the last look without having been set."""


@dataclass(frozen=True, slots=True)
class Tick:
    """Something looked after every `every` seconds.

    `work` is a use case without an actor, run where `look` sees that there is something to do: it only reads, so that
    an idle network costs no writing transaction. Where more than one unit or Telegram is needed, `act` takes both. All
    must be harmless when run again at once.
    """

    name: str
    every: int
    work: Callable[[Unit], object] | None = None
    look: Callable[[Unit], bool] = lambda unit: True
    act: Callable[[Units, Bot], Awaitable[None]] | None = None


class Scheduler:
    """Runs `ticks` until cancelled; `run_all()` at once, when the bot's clock was moved.

    What is due is read from the tables by the bot's clock; how often they are looked into goes by `monotonic`, which
    nobody sets. `wall` is the machine's clock, by which APScheduler reckons. Both in seconds.
    """

    def __init__(
        self,
        units: Units,
        bot: Bot,
        ticks: Sequence[Tick],
        signs: Signs | None = None,
        *,
        wall: Callable[[], float] = time.time,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self._units = units
        self._bot = bot
        self._ticks = ticks
        self._signs = signs or Signs()
        self._wall = wall
        self._monotonic = monotonic
        for tick in ticks:
            self._signs.expect(tick.name, tick.every)
        self._running = {tick.name: asyncio.Lock() for tick in ticks}

    async def run(self) -> None:
        """Run the ticks for ever; the first time at once, for what came due while the bot was off."""
        # Imported here: the start of the bot is measured, and it can greet people before it needs this.
        from apscheduler.schedulers.asyncio import AsyncIOScheduler

        from bot.every import Every

        await self.run_all()
        scheduler = AsyncIOScheduler(
            timezone="UTC", job_defaults={"max_instances": 1, "coalesce": True, "misfire_grace_time": None}
        )
        logging.getLogger("apscheduler").setLevel(logging.WARNING)
        for tick in self._ticks:
            scheduler.add_job(self._run, Every(tick.every), args=[tick], id=tick.name)
        scheduler.start()
        try:
            await self._mind_the_clock(scheduler)
        finally:
            scheduler.shutdown(wait=False)

    async def _mind_the_clock(self, scheduler: Any) -> None:
        """Until cancelled: when the machine's clock is set, the ticks run at once and count anew from there.

        APScheduler reckons by that clock alone: set back by two hours, it would sleep for two hours.
        """
        ahead = self._wall() - self._monotonic()
        while True:
            await asyncio.sleep(CLOCK_EVERY)
            now_ahead = self._wall() - self._monotonic()
            if abs(now_ahead - ahead) > CLOCK_SLACK:
                log.warning("the machine's clock was set", extra={"seconds": round(now_ahead - ahead)})
                for job in scheduler.get_jobs():
                    job.modify(next_run_time=datetime.now(scheduler.timezone))
            ahead = now_ahead

    async def run_all(self) -> None:
        """Every tick now, one after another."""
        for tick in self._ticks:
            await self._run(tick)

    async def _run(self, tick: Tick) -> None:
        async with self._running[tick.name]:
            try:
                if tick.work is not None and await self._units.ask(tick.look):
                    await self._units.do(tick.work)
                if tick.act is not None:
                    await tick.act(self._units, self._bot)
                # Only a run without a fault counts: the health check tells a tick that only fails.
                self._signs.well(tick.name)
            except Exception as error:
                if isinstance(error, sqlite3.Error) and passes(error):
                    tell(tick.name, error, tick.every)
                else:
                    log.exception("tick failed", extra={"tick": tick.name})
