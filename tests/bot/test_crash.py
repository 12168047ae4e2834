"""kill -9 at every step of claim → commit → send → settle: what is lost, what comes twice, and how many."""

from __future__ import annotations

import asyncio
import multiprocessing
import random

import pytest

from simulator import LocalTelegram
from storage.base.migrations import migrate
from tests.bot import crashing
from tests.bot.stand import AGAIN, FIRST, ONCE, TOKEN, fill, heard, rows

# How long it takes is the machine's affair: this only ends what hangs.
pytestmark = pytest.mark.timeout(900)

PEOPLE = 40
RATE = 60.0
KILLED = -9

# Forked from a process that has imported everything once: twenty starts of a bot would take minutes.
FORKS = multiprocessing.get_context("forkserver")
FORKS.set_forkserver_preload(["tests.bot.crashing"])


async def ended(*args) -> int:
    """Run a sender in a process of its own; its exit code."""
    child = FORKS.Process(target=crashing.run, args=args)
    child.start()
    await asyncio.to_thread(child.join)
    assert child.exitcode is not None
    return child.exitcode


async def killed_and_started_again(tmp_path, kind, step, count):
    """(in hand when it died, what people have heard): kills a sender, then lets another one finish."""
    path = tmp_path / "x.db"
    migrate(path)
    fill(path, PEOPLE, kind)
    async with LocalTelegram(TOKEN, timeout=0, strict_schema=False) as telegram:
        for n in range(1, PEOPLE + 1):
            telegram.person(f"p{n}", id=FIRST + n, started=True)
        assert await ended(str(path), telegram.url, RATE, step, count) == KILLED
        in_hand = {f"№ {m}-0" for (m,) in rows(path, "SELECT member_id FROM outbox WHERE state = 'claimed'")}
        before = heard(telegram)
        assert await ended(str(path), telegram.url, RATE, "", 0) == 0
        assert rows(path, "SELECT 1 FROM outbox WHERE state IN ('due', 'claimed')") == []
        return in_hand, before, heard(telegram)


@pytest.fixture(scope="module")
def tally():
    """(step, rows in hand, rows that came twice) of each death; `pytest -s` shows the sums."""
    deaths = []
    yield deaths
    in_hand, twice = sum(d[1] for d in deaths), sum(d[2] for d in deaths)
    print(f"\n{len(deaths)} deaths at {RATE:g}/s: {in_hand} rows in hand, {twice} came twice, nobody left out")
    print(*(f"{step}: {hand} in hand, {doubles} twice" for step, hand, doubles in deaths), sep="\n")


# Four moments of each of the five steps: twenty deaths.
DEATHS = [(step, random.Random(f"{step}{n}").randrange(0, 12)) for step in crashing.STEPS for n in range(4)]


@pytest.mark.parametrize(("step", "count"), DEATHS, ids=str)
async def test_nobody_is_left_out_and_only_what_was_in_hand_comes_twice(tmp_path, tally, step, count):
    in_hand, _, after = await killed_and_started_again(tmp_path, AGAIN, step, count)
    assert len(after) == PEOPLE, "nobody is left out"
    twice = {text for text, times in after.items() if times > 1}
    assert twice <= in_hand, "what was settled, or not yet claimed, came once"
    assert max(after.values()) <= 2
    tally.append((step, len(in_hand), len(twice)))


@pytest.mark.parametrize("step", crashing.STEPS)
async def test_a_reminder_never_comes_twice(tmp_path, step):
    in_hand, before, after = await killed_and_started_again(tmp_path, ONCE, step, 5)
    assert max(after.values()) == 1
    left_out = {f"№ {n}-0" for n in range(1, PEOPLE + 1)} - after.keys()
    assert left_out <= in_hand - before.keys(), "only what was in hand can be missing"
