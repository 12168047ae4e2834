"""The bot as a process: starts, is well, stops in order, and tells what is wrong by sentence and exit code."""

import asyncio
import os
import signal
import sqlite3
import sys
import time
from collections.abc import AsyncIterator, Callable
from contextlib import closing
from pathlib import Path

import pytest

from bot.settings import Settings
from simulator.local import LocalTelegram
from storage.base import heartbeat
from tests.bot.waiting import until

ROOT = Path(__file__).parents[2]
STARTING = 60.0
"""Seconds; a busy machine takes long for the imports alone."""


class Process:
    """`python -m bot …` with nothing but the given settings in its environment."""

    def __init__(self, folder: Path, telegram: LocalTelegram, *arguments: str, **settings: str) -> None:
        self.folder = folder
        self.arguments = arguments
        known = {name.upper() for name in Settings.model_fields}
        self.environment = {name: value for name, value in os.environ.items() if name not in known} | {
            "PYTHONPATH": str(ROOT),
            "BOT_TOKEN": telegram.token,
            "BOT_API_URL": telegram.url,
            "DATABASE_PATH": str(folder / "network.db"),
            **settings,
        }
        self.running: asyncio.subprocess.Process

    async def start(self) -> "Process":
        self.running = await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            "bot",
            *self.arguments,
            cwd=self.folder,
            env=self.environment,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
        )
        return self

    async def until(self, condition: Callable[[], object]) -> None:
        """Wait for `condition`, but not for a process that has died."""
        await until(lambda: condition() or self.running.returncode is not None, seconds=STARTING)
        if not condition():
            raise AssertionError((await self.ended())[2])

    async def ended(self) -> tuple[int, str, str]:
        out, err = await asyncio.wait_for(self.running.communicate(), STARTING)
        assert self.running.returncode is not None
        return self.running.returncode, out.decode(), err.decode()


@pytest.fixture
async def telegram() -> AsyncIterator[LocalTelegram]:
    async with LocalTelegram(timeout=0) as telegram:
        yield telegram


async def test_a_whole_life(telegram: LocalTelegram, tmp_path: Path) -> None:
    telegram.world.bot.guests = True
    bot = await Process(tmp_path, telegram).start()
    await bot.until(lambda: telegram.world.bot.awake)

    code, said, _ = await (await Process(tmp_path, telegram, "--check").start()).ended()
    assert (code, said) == (0, "All is well.\n"), "the check works beside the running bot"

    code, _, said = await (await Process(tmp_path, telegram).start()).ended()
    assert code == 2, "a second bot on the same database"
    assert said == f"The database {tmp_path}/network.db is in use by another running bot. Stop that one first.\n"

    anna = telegram.person("Анна", started=True)
    await anna.sends("/start")
    await until(lambda: anna.from_bot)

    bot.running.send_signal(signal.SIGTERM)
    code, out, err = await bot.ended()
    assert (code, out) == (0, "")
    lines = err.splitlines()
    assert all(line.split(" ")[1] == "INFO" for line in lines), err
    assert lines[-1].endswith("bot.app stopped")
    assert telegram.token not in err
    assert not telegram.world.updates.pending, "what was handled is confirmed"
    with closing(sqlite3.connect(tmp_path / "network.db")) as db:
        assert db.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert not (tmp_path / "network.db-wal").exists(), "the database was closed"


async def test_ctrl_c_while_it_waits_for_telegram(tmp_path: Path, telegram: LocalTelegram) -> None:
    telegram.faults.add("getMe", 502, "Bad Gateway", times=1000)
    bot = await Process(tmp_path, telegram).start()
    await bot.until(lambda: any(call.method == "getMe" for call in telegram.calls))
    bot.running.send_signal(signal.SIGINT)
    code, _, err = await bot.ended()
    assert code == 0
    assert "Telegram can't be reached" in err


async def test_a_token_that_telegram_refuses(tmp_path: Path, telegram: LocalTelegram) -> None:
    token = "123456789:AAEhBOweik6ad9r_QXMENQjcrGbqCr4K"
    code, _, err = await (await Process(tmp_path, telegram, BOT_TOKEN=token).start()).ended()
    assert (code, err) == (2, "BOT_TOKEN is refused by Telegram: take the current one from @BotFather.\n")
    code, said, _ = await (await Process(tmp_path, telegram, "--check", BOT_TOKEN=token).start()).ended()
    assert code == 1
    assert said.splitlines()[0] == "BOT_TOKEN is refused by Telegram: take the current one from @BotFather."


async def test_a_switch_that_is_off_is_told_and_nothing_wrong(
    tmp_path: Path, telegram: LocalTelegram, monkeypatch: pytest.MonkeyPatch
) -> None:
    from bot import check

    monkeypatch.setenv("BOT_TOKEN", telegram.token)
    monkeypatch.setenv("BOT_API_URL", telegram.url)
    monkeypatch.chdir(tmp_path)
    for is_on in (True, False):
        telegram.world.bot.inline = telegram.world.bot.guests = is_on
        hints: list[str] = []
        said = await asyncio.to_thread(check.problems, hints)
        assert not any("Inline" in one for one in said)
        assert hints == ([] if is_on else [check.INLINE_OFF, check.GUESTS_OFF])


async def test_the_check_says_each_thing_that_is_wrong(tmp_path: Path, telegram: LocalTelegram) -> None:
    nowhere = "http://127.0.0.1:9"
    code, said, err = await (await Process(tmp_path, telegram, "--check", BOT_API_URL=nowhere).start()).ended()
    assert (code, err) == (1, "")
    assert said.splitlines() == [
        "Telegram can't be reached at http://127.0.0.1:9: [Errno 111] Connection refused.",
        f"There is no database {tmp_path}/network.db yet: the bot has never been started here.",
    ]
    code, said, _ = await (await Process(tmp_path, telegram, "--check", BOT_TOKEN="").start()).ended()
    assert code == 1
    assert said.startswith("BOT_TOKEN is not set: ")


async def test_the_check_tells_a_silent_bot_and_a_foreign_schema(
    tmp_path: Path, telegram: LocalTelegram, monkeypatch: pytest.MonkeyPatch
) -> None:
    from bot import check
    from storage.base.database import Database

    path = tmp_path / "network.db"
    database = await Database.open(path)
    assert list(check._database(path)) == ["The bot is not running: it has never given a sign of life."]
    await database.write(lambda db: heartbeat.beat(db, int(time.time()) - 300, {}))
    assert [line.split(" for ")[0] for line in check._database(path)] == [
        f"The bot runs, but has not been able to write to {path}"
    ], "its lock was touched just now"
    os.utime(f"{path}.lock", (1, 1))
    assert [line.split("its")[0] for line in check._database(path)] == ["The bot is not running, or hangs: "]
    await database.write(lambda db: heartbeat.beat(db, int(time.time()), {}))
    assert list(check._database(path)) == []
    await database.write(lambda db: db.execute("UPDATE migrations SET digest = 'x' WHERE number = 1"))
    assert list(check._database(path)) == [
        f"The database {path} can't be used: migration 0001_members was changed after it had been applied."
    ]
    await database.close()
    monkeypatch.setattr(check, "DISK_NEEDED", 1 << 60)
    (said,) = check._disk(path)
    assert said.startswith("Little room on the disk of ")
