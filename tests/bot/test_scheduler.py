"""Ticks: run at once and again, survive their own faults, and are told apart when they stall."""

from __future__ import annotations

import asyncio
import logging
import sqlite3
import time
from contextlib import closing

from bot import check
from bot.scheduler import Scheduler, Tick
from services.unit import Units
from storage import heartbeat
from storage.database import Database
from tests.bot.stand import NETWORK


async def units_on(tmp_path):
    database = await Database.open(tmp_path / "x.db")
    return database, Units(database, NETWORK, lambda: int(time.time()))


async def test_a_tick_runs_at_once_and_then_every_so_often(tmp_path):
    database, units = await units_on(tmp_path)
    runs, enough, loop = [], asyncio.Event(), asyncio.get_running_loop()

    def work(unit):
        runs.append(unit.now)
        if len(runs) == 3:
            loop.call_soon_threadsafe(enough.set)

    scheduler = Scheduler(units, None, (Tick("often", 1, work=work),))
    running = asyncio.create_task(scheduler.run())
    async with asyncio.timeout(10):
        await enough.wait()
    running.cancel()
    await asyncio.wait({running})
    assert (await database.read(heartbeat.ticks))["often"][1] == 1
    await database.close()


async def test_a_fault_stops_neither_the_others_nor_the_tick_itself(tmp_path, caplog):
    database, units = await units_on(tmp_path)
    runs = []

    def fails(unit):
        runs.append("fails")
        raise RuntimeError("a mistake")

    async def acts(units, bot):
        runs.append("acts")

    scheduler = Scheduler(units, None, (Tick("fails", 5, work=fails), Tick("acts", 5, act=acts)))
    with caplog.at_level(logging.CRITICAL):
        await scheduler.run_all()
        await scheduler.run_all()
    assert runs == ["fails", "acts"] * 2
    assert set(await database.read(heartbeat.ticks)) == {"acts"}, "a tick that only fails has no sign of life"
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

    scheduler = Scheduler(units, None, (Tick("slow", 5, act=slow),))
    await asyncio.gather(scheduler.run_all(), scheduler.run_all(), scheduler.run_all())
    assert most == 1
    await database.close()


async def test_the_health_check_tells_a_stalled_tick(tmp_path):
    database, _ = await units_on(tmp_path)
    now = int(time.time())
    await database.write(lambda db: heartbeat.beat(db, now))
    await database.write(lambda db: heartbeat.ticked(db, "fresh", 10, now - 20))
    assert list(check._database(database.path)) == []
    await database.write(lambda db: heartbeat.ticked(db, "reminders", 10, now - 1000))
    (sentence,) = check._database(database.path)
    assert "«reminders» is stalled" in sentence
    await database.close()
    with closing(sqlite3.connect(tmp_path / "x.db")) as db:
        db.row_factory = sqlite3.Row
        heartbeat.forget_ticks(db)
        assert heartbeat.ticks(db) == {}
        assert heartbeat.last(db) == now
