"""A machine that is gone in the middle of traffic: its disk with it. Litestream, the real one, had a copy elsewhere.

What is lost is what came after the last look of Litestream, which looks each second: `-s` says how much it was.
"""

from __future__ import annotations

import asyncio
import os
import shutil
import sqlite3
import sys
import time
from contextlib import AsyncExitStack, closing
from pathlib import Path

import pytest

from simulator import LocalTelegram
from tests.bot.waiting import until
from tests.e2e.test_kill import ROOT, BotProcess
from tests.flows.conftest import TOKEN

ENGINE = Path(sys.executable).with_name("litestream")
pytestmark = pytest.mark.skipif(not ENGINE.exists(), reason="there is no Litestream for this platform")
WAITING = 60.0
"""Seconds; a busy machine takes long for the imports alone."""


class Engine:
    """`litestream replicate` with the configuration that operators are given."""

    def __init__(self, database: Path, replica: Path) -> None:
        self.replica = replica
        self.environment = {
            "PATH": os.environ["PATH"], "DATABASE_PATH": str(database), "REPLICA_URL": f"file://{replica}",
        }  # fmt: skip
        self.process: asyncio.subprocess.Process

    async def start(self) -> None:
        self.process = await self._run("replicate", "-config", ROOT / "litestream.yml")

    async def kill(self) -> None:
        if self.process.returncode is None:
            self.process.kill()
        await self.process.wait()

    async def restore(self, to: Path, *arguments: object) -> None:
        process = await self._run("restore", "-o", to, *arguments, f"file://{self.replica}")
        assert await asyncio.wait_for(process.wait(), WAITING) == 0

    async def _run(self, *arguments: object) -> asyncio.subprocess.Process:
        return await asyncio.create_subprocess_exec(
            ENGINE, *map(str, arguments), env=self.environment,
            stdout=asyncio.subprocess.DEVNULL, stderr=asyncio.subprocess.DEVNULL,
        )  # fmt: skip

    def looks(self) -> list[tuple[str, float]]:
        """What the replica has got: the last transaction of each look, and when it was written there."""
        return [(look.stem.split("-")[1], look.stat().st_mtime) for look in sorted(self.replica.glob("ltx/0/*.ltx"))]


async def command(folder: Path, *arguments: object) -> str:
    """`python -m bot …` on the database in `folder`; returns what it says."""
    environment = {"PATH": os.environ["PATH"], "BOT_TOKEN": TOKEN, "DATABASE_PATH": str(folder / "network.db")}
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", *map(str, arguments), cwd=ROOT, env=environment,
        stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE,
    )  # fmt: skip
    out, err = await asyncio.wait_for(process.communicate(), WAITING)
    assert process.returncode == 0, err.decode()
    return out.decode()


def names(database: Path) -> set[str]:
    with closing(sqlite3.connect(database)) as db:
        return {name for (name,) in db.execute("SELECT name FROM members WHERE status = 'member'")}


@pytest.fixture
async def telegram():
    async with LocalTelegram(token=TOKEN, strict_schema=True, timeout=WAITING) as telegram:
        yield telegram


async def fills_in(telegram, name):
    """Up to the last press of joining."""
    person = telegram.person(name)
    await person.sends("/start")
    await person.waits_for("Учительская")
    await person.taps("Вступить")
    await person.waits_for("Цель и правила")
    await person.taps("Принимаю правила")
    await person.waits_for("Согласие")
    await person.taps("Даю согласие")
    await person.waits_for("Как вас")
    await person.sends(name)
    await person.waits_for("Где вы работаете?")
    await person.sends("Томск")
    await person.waits_for("Томск")
    await person.taps(person.buttons[0])
    await person.waits_for(name)
    return person


async def joins(person):
    await person.taps("Всё верно, вступить")
    await person.waits_for("вы в сети!")


async def erases(person):
    await person.sends("/privacy")
    for button in ("Стереть мои данные", "Стереть сразу"):
        await person.waits_for(f"[{button}]")
        await person.taps(button)
    await person.waits_for("Стереть всё прямо сейчас?")
    await person.sends("стереть")
    await person.waits_for("Всё стёрто")


@pytest.fixture
async def ends():
    async with AsyncExitStack() as stack:
        yield stack


async def test_a_machine_that_is_gone_goes_on_elsewhere(telegram, tmp_path, ends):
    disk, elsewhere, replica = (tmp_path / name for name in ("disk", "elsewhere", "replica"))
    disk.mkdir()
    bot, engine = BotProcess(telegram, disk), Engine(disk / "network.db", replica)
    await bot.start()
    ends.push_async_callback(bot.end)
    await engine.start()
    ends.push_async_callback(engine.kill)
    gone = await fills_in(telegram, "Забытова Вера")
    await joins(gone)
    before = len(engine.looks())
    people = [await fills_in(telegram, f"Иванова Анна {letter}лексеевна") for letter in "АБВГДЕЖЗИКЛМНОПРСТУФХЦ"]
    await until(lambda: len(engine.looks()) >= before + 2, seconds=WAITING)  # one that began after the joining
    older, _ = engine.looks()[-1]
    await erases(gone)
    told: list[tuple[str, float]] = []

    async def come_one_after_another():
        for person in people:
            await joins(person)
            told.append((person.person.first_name, time.time()))
            await asyncio.sleep(0.1)

    traffic = asyncio.create_task(come_one_after_another())
    await until(lambda: len(told) >= 3, seconds=WAITING)
    before = len(engine.looks())
    await until(lambda: len(engine.looks()) > before, seconds=WAITING)
    some_more = len(told) + 3
    await until(lambda: len(told) >= some_more, seconds=WAITING)
    killed = time.time()
    traffic.cancel()
    await engine.kill()
    await bot.kill()
    shutil.rmtree(disk)

    copy = tmp_path / "copy.db"
    await engine.restore(copy)
    said = await command(elsewhere, "restore", copy)
    database = elsewhere / "network.db"
    there = names(database)
    *_, before_that, (_, looked) = engine.looks()
    assert there == {name for name, _ in told[: len(there)]}, "what is lost is the last of it, and nothing between"
    assert {name for name, at in told if at < before_that[1]} <= there, "what was there at the look before is there"
    print(f"\n{len(told) - len(there)} of {len(told)} lost, of the last {killed - looked:.2f} s")
    with closing(sqlite3.connect(database)) as db:
        assert db.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert db.execute("PRAGMA foreign_key_check").fetchall() == []
    assert "Забытова" not in said
    assert "Забытова".encode() not in database.read_bytes(), "who was erased is erased, bytes and all"

    # A copy from before the erasure, into which the newer one is read.
    earlier, again = tmp_path / "earlier.db", tmp_path / "again"
    await engine.restore(earlier, "-txid", older)
    assert "Забытова Вера" in names(earlier)
    await command(again, "restore", earlier, "--erased", copy)
    assert names(again / "network.db") == set()

    # It goes on: whoever was lost tries again, whoever wasn't is a member, whoever was erased is a stranger.
    bot = BotProcess(telegram, elsewhere)
    await bot.start()
    ends.push_async_callback(bot.end)
    await people[0].sends("/start")
    await people[0].waits_for("Что будем делать?")
    await gone.sends("/start")
    await gone.waits_for("Вступить")
    code, log = await bot.terminate()
    assert code == 0, log
