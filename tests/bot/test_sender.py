"""The sender against the local Telegram with flood control and faults."""

from __future__ import annotations

import asyncio
import logging
import sqlite3
from contextlib import asynccontextmanager
from itertools import pairwise

import pytest

from bot import sender, sending
from bot.sender import Sender
from domain.base.pacing import Rates
from services.voice import delivery
from simulator import LocalTelegram
from storage.base.migrations import migrate
from tests.bot.stand import AGAIN, FIRST, SPEECH, TOKEN, Stand, fill, heard, rows
from tests.bot.waiting import until

FAST = Rates(500)


@asynccontextmanager
async def at_work(tmp_path, people, *, rates=FAST, things=1, flood=None, **options):
    """(telegram, stand, path): a sender that runs, and `people` who have things to hear."""
    path = tmp_path / "x.db"
    migrate(path)
    async with LocalTelegram(TOKEN, timeout=0, strict_schema=False) as telegram:
        for n in range(1, people + 1):
            telegram.person(f"p{n}", id=FIRST + n, started=True)
        if flood:
            telegram.world.flood.on = True
            for name, value in flood.items():
                setattr(telegram.world.flood, name, value)
        fill(path, people, AGAIN, things=things)
        stand = await Stand.open(path, telegram.url, telegram.time.now, rates, **options)
        try:
            yield telegram, stand, path
        finally:
            await stand.close()


async def run_until(stand, path, condition):
    """Run the sender until a query gives nothing more."""
    running = asyncio.create_task(stand.sender.run())
    try:
        async with asyncio.timeout(30):
            while rows(path, condition):
                assert not running.done(), running.exception()
                await asyncio.sleep(0.02)
    finally:
        await stand.sender.stop()
        await running


UNSETTLED = "SELECT 1 FROM outbox WHERE state IN ('due', 'claimed') LIMIT 1"


def states(path):
    return dict(rows(path, "SELECT state, count(*) FROM outbox GROUP BY state"))


async def test_everybody_hears_once(tmp_path):
    async with at_work(tmp_path, 50) as (telegram, stand, path):
        await run_until(stand, path, UNSETTLED)
        assert states(path) == {"sent": 50}
        assert set(heard(telegram).values()) == {1}
        assert len(heard(telegram)) == 50


async def test_one_chat_gets_one_a_second(tmp_path):
    async with at_work(tmp_path, 2, things=3) as (telegram, stand, path):
        await run_until(stand, path, UNSETTLED)
        for person in (FIRST + 1, FIRST + 2):
            times = [c.at for c in telegram.calls if int(c.parameters["chat_id"]) == person]
            assert len(times) == 3
            assert all(later - earlier >= 1.0 for earlier, later in pairwise(times))


async def test_the_rate_is_kept_and_reached(tmp_path):
    async with at_work(tmp_path, 100, rates=Rates(50)) as (telegram, stand, path):
        await run_until(stand, path, UNSETTLED)
        times = [call.at for call in telegram.calls]
        assert 1.7 <= times[-1] - times[0] <= 2.4
        for first in times:
            assert sum(1 for at in times if first <= at < first + 1) <= 50 * 1.2 + 5


async def test_429_for_everything(tmp_path):
    """Faster than the flood control permits: it is obeyed, and in the end everybody has heard once."""
    flood = {"overall_rate": 20.0, "overall_burst": 20}
    async with at_work(tmp_path, 60, rates=Rates(60), flood=flood) as (telegram, stand, path):
        await run_until(stand, path, UNSETTLED)
        assert states(path) == {"sent": 60}
        assert set(heard(telegram).values()) == {1}
        refused = [call for call in telegram.calls if call.status == 429]
        assert refused, "the flood control was met"
        assert len(refused) <= 40, "and obeyed: without the stop every message would be refused again and again"
        assert rows(path, "SELECT max(attempts) FROM outbox") == [(0,)], "a 429 is nobody's failure"


async def test_429_for_one_chat_stops_only_that_chat(tmp_path):
    async with at_work(tmp_path, 30, rates=Rates(30)) as (telegram, stand, path):
        telegram.faults.add("sendMessage", 429, "Too Many Requests: retry after 3", retry_after=3)
        began = telegram.world.clock.time()
        await run_until(stand, path, UNSETTLED)
        assert set(heard(telegram).values()) == {1}
        (refused,) = [call for call in telegram.calls if call.status == 429]
        person = refused.parameters["chat_id"]
        times = {c.parameters["chat_id"]: c.at for c in telegram.calls if c.status == 200}
        assert times.pop(person) - refused.at >= 3.0
        assert max(times.values()) - began < 2.5, "nobody else had to wait"


async def test_403_400_500_and_lost_connections(tmp_path):
    async with at_work(tmp_path, 12, rates=Rates(100)) as (telegram, stand, path):
        await stand.say(9, "later", due_at=telegram.time.now() + 3600)
        blocked = telegram.clients[FIRST + 9]
        await blocked.blocks()
        add = telegram.faults.add
        add("sendMessage", 400, "Bad Request: message is too long")
        add("sendMessage", 500, "Internal Server Error: restart")
        add("sendMessage", 502, "Bad Gateway")
        add("sendMessage", drop="before")
        await run_until(stand, path, f"{UNSETTLED[:-8]} AND due_at < {telegram.time.now() + 1000} LIMIT 1")
        assert states(path) == {"sent": 10, "failed": 1, "dropped": 2}
        assert rows(path, "SELECT error FROM outbox WHERE state = 'failed'") == [("Bad Request: message is too long",)]
        assert rows(path, "SELECT reachable FROM members WHERE id = 9") == [(0,)]
        assert rows(path, "SELECT error FROM outbox WHERE member_id = 9") == [("unreachable",)] * 2
        assert set(heard(telegram).values()) == {1}


async def test_an_answer_that_is_lost_or_hangs_is_tried_again(tmp_path, monkeypatch):
    """Nobody knows whether such a message has arrived: a second copy is better than none."""
    monkeypatch.setattr(sending, "PATIENCE", 1)
    async with at_work(tmp_path, 5, rates=Rates(50)) as (telegram, stand, path):
        telegram.faults.add("sendMessage", drop="after")
        telegram.faults.add("sendMessage", delay=5.0)
        await run_until(stand, path, UNSETTLED)
        assert states(path) == {"sent": 5}
        counts = sorted(heard(telegram).values())
        assert counts[:3] == [1, 1, 1]
        assert sum(counts) <= 7, "at most the two whose answers were lost"


@pytest.mark.parametrize(
    ("faults", "effect"),
    [
        ([("html", 0), ("list", 404), ("cut", 0)], False),
        ([("empty", 0), ("shape", 0), ("html", 401)], True),
        ([("binary", 0), ("page", 0), ("nothing", 0)], False),
        ([("binary", 0), ("cut", 0), ("broken", 0)], True),
    ],
)
async def test_answers_that_cannot_be_read_are_tried_again(tmp_path, faults, effect):
    """As with an answer that is lost: whether such a message has arrived, nobody knows."""
    async with at_work(tmp_path, 10, rates=Rates(200)) as (telegram, stand, path):
        for kind, status in faults:
            telegram.faults.add("sendMessage", status, sick=kind, effect=effect)
        await run_until(stand, path, UNSETTLED)
        assert states(path) == {"sent": 10}
        assert len(heard(telegram)) == 10
        assert sum(heard(telegram).values()) == 10 + len(faults) * effect
        assert rows(path, "SELECT sum(attempts) FROM outbox") == [(len(faults),)]


def full(*_):
    error = sqlite3.OperationalError("database or disk is full")
    error.sqlite_errorcode = sqlite3.SQLITE_FULL
    raise error


async def test_a_disk_that_is_full_after_the_sending_makes_nobody_hear_twice(tmp_path, monkeypatch):
    monkeypatch.setattr(sender, "LONGEST", 0.05)
    async with at_work(tmp_path, 3) as (telegram, stand, path):
        do, refused = stand.units.do, []

        async def stumbles(use_case, fates=(), *rest):
            if use_case is delivery.turn_over and fates and len(refused) < 5:
                refused.append(fates)
                full()
            return await do(use_case, *([fates, *rest] if use_case is delivery.turn_over else []))

        monkeypatch.setattr(stand.units, "do", stumbles)
        await run_until(stand, path, UNSETTLED)
        assert len(refused) == 5
        assert states(path) == {"sent": 3}
        assert set(heard(telegram).values()) == {1}


async def test_told_to_stop_on_a_full_disk_it_ends_in_order(tmp_path, monkeypatch):
    async with at_work(tmp_path, 3) as (telegram, stand, path):
        do = stand.units.do

        async def stumbles(use_case, fates=(), *rest):
            if use_case is delivery.turn_over and fates:
                full()
            return await do(use_case, *([fates, *rest] if use_case is delivery.turn_over else []))

        monkeypatch.setattr(stand.units, "do", stumbles)
        running = asyncio.create_task(stand.sender.run())
        await until(lambda: heard(telegram))
        await stand.sender.stop()
        await running
        assert set(states(path)) <= {"claimed", "due"}, "the next process treats them by kind"


async def test_telegram_is_away_for_a_while(tmp_path):
    """Few attempts while it is away (after three failed rounds one message at a time), then everybody hears."""
    async with at_work(tmp_path, 40, rates=Rates(100), concurrency=1) as (telegram, stand, path):
        telegram.faults.add("sendMessage", 502, "Bad Gateway", times=4)
        await run_until(stand, path, UNSETTLED)
        assert states(path) == {"sent": 40}
        assert set(heard(telegram).values()) == {1}
        failed = [call.at for call in telegram.calls if call.status == 502]
        assert failed[-1] - failed[0] >= 1.0, "the pauses grow"


async def test_a_fault_in_one_text_silences_nobody_else(tmp_path, caplog):
    async with at_work(tmp_path, 3) as (_, stand, path):
        await stand.say(2, "broken", payload={"fault": True})
        with caplog.at_level(logging.CRITICAL):
            await run_until(stand, path, UNSETTLED)
        assert states(path) == {"sent": 3, "failed": 1}
        assert "RuntimeError" in rows(path, "SELECT error FROM outbox WHERE state = 'failed'")[0][0]


async def test_a_database_that_fails_for_a_moment_loses_nothing(tmp_path, monkeypatch, caplog):
    async with at_work(tmp_path, 20, rates=Rates(100)) as (telegram, stand, path):
        real, calls = stand.units.do, 0

        async def flaky(*args, **kwargs):
            nonlocal calls
            calls += 1
            if calls in {4, 7}:
                raise OSError("disk I/O error")
            return await real(*args, **kwargs)

        monkeypatch.setattr(stand.units, "do", flaky)
        with caplog.at_level(logging.CRITICAL):
            await run_until(stand, path, UNSETTLED)
        assert states(path) == {"sent": 20}
        assert set(heard(telegram).values()) == {1}


async def test_stopped_in_the_middle_it_goes_on_where_it_was(tmp_path):
    async with at_work(tmp_path, 30, rates=Rates(30)) as (telegram, stand, path):
        running = asyncio.create_task(stand.sender.run())
        await asyncio.sleep(0.4)
        await stand.sender.stop()
        await running
        assert states(path).get("claimed", 0) == 0
        assert 5 <= states(path)["sent"] < 30
        stand.sender = Sender(stand.units, stand.bot, SPEECH, FAST)
        await run_until(stand, path, UNSETTLED)
        assert set(heard(telegram).values()) == {1}
        assert len(heard(telegram)) == 30
