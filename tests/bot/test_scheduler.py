"""Ticks: run at once and again, survive their own faults, and are told apart when they stall."""

from __future__ import annotations

import asyncio
import logging
import time
from datetime import datetime
from functools import partial

import pytest

from bot import check, scheduler
from bot.scheduler import Scheduler, Tick
from bot.signs import Signs
from services.areas import AREAS
from services.base.unit import Units
from storage.base import heartbeat
from storage.base.database import Database
from tests.bot.stand import NETWORK


async def units_on(tmp_path):
    database = await Database.open(tmp_path / "x.db")
    return database, Units(database, NETWORK, AREAS, lambda: int(time.time()))


async def test_a_tick_runs_at_once_and_then_every_so_often(tmp_path):
    database, units = await units_on(tmp_path)
    runs, enough, loop = [], asyncio.Event(), asyncio.get_running_loop()

    def work(unit):
        runs.append(unit.now)
        if len(runs) == 3:
            loop.call_soon_threadsafe(enough.set)

    signs = Signs()
    running = asyncio.create_task(Scheduler(units, None, (Tick("often", 1, work=work),), signs).run())
    async with asyncio.timeout(10):
        await enough.wait()
    running.cancel()
    await asyncio.wait({running})
    assert signs.ages()["often"][1] == 1
    await database.close()


class Machine:
    """A wall clock that somebody may set, and seconds that nobody can."""

    def __init__(self):
        self.set_by = 0.0

    def wall(self):
        return time.time() + self.set_by


@pytest.mark.parametrize("hours", [-2, -24 * 400, 2, 24 * 365 * 56])
async def test_ticks_go_on_when_the_machine_s_clock_is_set(tmp_path, monkeypatch, hours):
    """Hardware clocks in local time are corrected by hours; a machine without one starts in 1970."""
    from apscheduler.schedulers import base

    machine = Machine()

    class Moved(datetime):
        @classmethod
        def now(cls, tz=None):
            return datetime.fromtimestamp(machine.wall(), tz)

    monkeypatch.setattr(base, "datetime", Moved)
    monkeypatch.setattr(scheduler, "datetime", Moved)
    monkeypatch.setattr(scheduler, "CLOCK_EVERY", 0.05)
    database, units = await units_on(tmp_path)
    runs, loop = asyncio.Semaphore(0), asyncio.get_running_loop()
    tick = Tick("often", 1, work=lambda unit: loop.call_soon_threadsafe(runs.release))
    ticking = Scheduler(units, None, (tick,), wall=machine.wall)
    running = asyncio.create_task(ticking.run())
    async with asyncio.timeout(10):
        await runs.acquire()
        await runs.acquire()  # APScheduler is at work
        machine.set_by = hours * 3600.0
        await runs.acquire()
        await runs.acquire()
    running.cancel()
    await asyncio.wait({running})
    await database.close()


async def test_a_fault_stops_neither_the_others_nor_the_tick_itself(tmp_path, caplog):
    database, units = await units_on(tmp_path)
    runs = []

    def fails(unit):
        runs.append("fails")
        raise RuntimeError("a mistake")

    async def acts(units, bot):
        runs.append("acts")

    now = 0.0
    signs = Signs(lambda: now)
    ticking = Scheduler(units, None, (Tick("fails", 5, work=fails), Tick("acts", 5, act=acts)), signs)
    now = 100.0
    with caplog.at_level(logging.CRITICAL):
        await ticking.run_all()
        await ticking.run_all()
    assert runs == ["fails", "acts"] * 2
    assert signs.ages() == {"fails": (100, 5), "acts": (0, 5)}, "a tick that only fails has no sign of life"
    await database.close()


async def test_two_runs_of_one_tick_never_overlap(tmp_path):
    database, units = await units_on(tmp_path)
    inside, most = 0, 0

    async def slow(units, bot):
        nonlocal inside, most
        inside += 1
        most = max(most, inside)
        await asyncio.sleep(0.05)
        inside -= 1

    ticking = Scheduler(units, None, (Tick("slow", 5, act=slow),))
    await asyncio.gather(ticking.run_all(), ticking.run_all(), ticking.run_all())
    assert most == 1
    await database.close()


async def test_the_health_check_tells_a_stalled_tick(tmp_path):
    database, _ = await units_on(tmp_path)
    now = int(time.time())
    await database.write(lambda db: heartbeat.beat(db, now, {"fresh": (20, 10), "gone": (20, 10)}))
    assert list(check._database(database.path)) == []
    await database.write(lambda db: heartbeat.beat(db, now, {"fresh": (20, 10), "reminders": (1000, 10)}))
    (sentence,) = check._database(database.path)
    assert "«reminders» is stalled" in sentence
    assert set(await database.read(heartbeat.parts)) == {"fresh", "reminders"}, "one of an older version isn't kept"
    await database.close()


async def test_a_clock_set_between_two_beats_makes_no_part_look_stalled(tmp_path):
    """The ages are by a clock that nobody sets; the beat that notes them is the only moment."""
    database, _ = await units_on(tmp_path)
    for moved in (-7200, 7200):
        before = int(time.time()) - moved
        await database.write(partial(heartbeat.beat, now=before, parts={"hourly": (1800, 3600)}))
        await database.write(lambda db: heartbeat.beat(db, int(time.time()), {"hourly": (1830, 3600)}))
        assert list(check._database(database.path)) == []
    await database.close()
