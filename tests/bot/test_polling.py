"""Polling over the local Telegram: nothing is lost, nobody waits for another's update, trouble is survived."""

import asyncio
import contextlib
import logging
import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from pathlib import Path

import pytest
from aiogram import Bot, Dispatcher
from aiogram.types import Message

from bot import inbox as inbox_module
from bot import polling
from bot.hand import Hand
from bot.inbox import Inbox
from bot.isolation import OneAtATime
from bot.polling import Polling, TokenRefused
from bot.session import Session
from simulator.local import LocalTelegram
from storage.database import Database
from tests.bot.waiting import until

ROOT = Path(__file__).parents[2]


class Desk:
    """A bot whose handler notes what it hears, and waits where a test says so."""

    def __init__(self, telegram: LocalTelegram, folder: Path, *, token: str | None = None) -> None:
        self.telegram = telegram
        self.folder = folder
        self.heard: list[str] = []
        self.done: list[str] = []
        self.gates: dict[str, asyncio.Event] = {}
        self.bot = Bot(token or telegram.token, session=Session(telegram.url))
        dispatcher = Dispatcher(events_isolation=OneAtATime())
        dispatcher.message.register(self._hear)
        self.hand = Hand(self.bot, dispatcher)
        self.stop = asyncio.Event()
        self.allowed = dispatcher.resolve_used_update_types()

    async def _hear(self, message: Message) -> None:
        word = message.text or ""
        self.heard.append(word)
        if word in self.gates:
            await self.gates[word].wait()
        if word == "fault":
            raise ValueError("a fault that no handler caught")
        self.done.append(word)

    @asynccontextmanager
    async def running(self) -> AsyncIterator["asyncio.Task[None]"]:
        database = await Database.open(self.folder / "network.db")
        inbox = Inbox(database, self.hand)
        await inbox.recover()
        task = asyncio.create_task(Polling(self.bot, inbox, self.allowed).run(self.stop))
        try:
            yield task
        finally:
            self.stop.set()
            with contextlib.suppress(TokenRefused):
                await task
            await self.bot.session.close()
            await database.close()

    async def until(self, what: str) -> None:
        await until(lambda: what in self.done)


@pytest.fixture
async def telegram() -> AsyncIterator[LocalTelegram]:
    async with LocalTelegram(timeout=0) as telegram:
        yield telegram


def waiting(telegram: LocalTelegram) -> int:
    """How many updates Telegram still keeps."""
    return len(telegram.world.updates.pending)


async def test_a_slow_update_holds_nobody_up_and_isnt_forgotten(telegram: LocalTelegram, tmp_path: Path) -> None:
    desk = Desk(telegram, tmp_path)
    gate = desk.gates["slow"] = asyncio.Event()
    anna, boris = telegram.person("Анна", started=True), telegram.person("Борис", started=True)
    async with desk.running():
        await anna.sends("slow")
        await until(lambda: desk.heard)
        for word in ("a", "b", "c"):
            await boris.sends(word)
            await desk.until(word)
        await until(lambda: not waiting(telegram))
        with closing(sqlite3.connect(f"file:{tmp_path}/network.db?mode=ro", uri=True)) as db:
            kept = db.execute("SELECT body FROM inbox WHERE body IS NOT NULL").fetchall()
        assert any("slow" in body for (body,) in kept), "Telegram has forgotten it, the inbox hasn't"
        gate.set()
        await desk.until("slow")
    assert desk.heard == ["slow", "a", "b", "c"]


async def test_one_person_is_heard_in_order_and_many_side_by_side(telegram: LocalTelegram, tmp_path: Path) -> None:
    desk = Desk(telegram, tmp_path)
    gate = desk.gates["1"] = asyncio.Event()
    anna, boris = telegram.person("Анна", started=True), telegram.person("Борис", started=True)
    for word in ("1", "2", "3"):
        await anna.sends(word)
    await boris.sends("b")
    async with desk.running():
        await desk.until("b")
        assert desk.heard == ["1", "b"], "Anna's second word waits for her first, Boris for nobody"
        gate.set()
        await desk.until("3")
    assert desk.done == ["b", "1", "2", "3"]


async def test_a_fault_in_a_handler_is_logged_and_the_next_update_is_handled(
    telegram: LocalTelegram, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    desk = Desk(telegram, tmp_path)
    anna = telegram.person("Анна", started=True)
    async with desk.running():
        await anna.sends("fault")
        await anna.sends("next")
        await desk.until("next")
    assert waiting(telegram) == 0
    assert [r.message for r in caplog.records if r.levelno >= logging.ERROR] == ["update not handled"]


async def test_a_hanging_update_is_given_up(telegram: LocalTelegram, tmp_path: Path) -> None:
    desk = Desk(telegram, tmp_path)
    desk.hand._patience = 0.2
    desk.gates["slow"] = asyncio.Event()
    async with desk.running():
        await telegram.person("Анна", started=True).sends("slow")
        await until(lambda: not waiting(telegram))
    assert desk.done == []


async def test_stopping_finishes_what_is_in_hand(telegram: LocalTelegram, tmp_path: Path) -> None:
    desk = Desk(telegram, tmp_path)
    gate = desk.gates["slow"] = asyncio.Event()
    anna = telegram.person("Анна", started=True)
    async with desk.running() as task:
        await anna.sends("slow")
        await until(lambda: desk.heard and not waiting(telegram))
        desk.stop.set()
        await asyncio.sleep(0.05)
        await anna.sends("too late")
        gate.set()
        await task
        assert desk.done == ["slow"]
        assert waiting(telegram) == 1, "the one that came after the stop is left for the next start"


async def test_what_does_not_finish_in_time_is_gone_on_with(
    telegram: LocalTelegram, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(inbox_module, "FINISHING", 0.1)
    desk = Desk(telegram, tmp_path)
    desk.gates["slow"] = asyncio.Event()
    async with desk.running():
        await telegram.person("Анна", started=True).sends("slow")
        await until(lambda: desk.heard)
    assert desk.done == []
    again = Desk(telegram, tmp_path)
    async with again.running():
        await again.until("slow")


async def test_a_second_bot_is_told_of_and_survived(
    telegram: LocalTelegram, tmp_path: Path, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(polling, "CONFLICT_PAUSE", 0.1)
    desk = Desk(telegram, tmp_path)
    telegram.faults.add("getUpdates", 409, "Conflict: terminated by other getUpdates request")
    async with desk.running():
        await telegram.person("Анна", started=True).sends("hello")
        await desk.until("hello")
    assert "another process takes this bot's updates; stop it, or its webhook" in caplog.messages


async def test_a_refused_token_ends_the_polling(telegram: LocalTelegram, tmp_path: Path) -> None:
    desk = Desk(telegram, tmp_path, token="43:ANOTHER-BOT")
    async with desk.running() as task:
        with pytest.raises(TokenRefused, match="BOT_TOKEN is refused"):
            await task


@pytest.mark.parametrize(
    ("code", "description"),
    [(500, "Internal Server Error: restart"), (502, "Bad Gateway"), (400, "Bad Request: strange")],
)
async def test_errors_of_the_server_are_survived(
    telegram: LocalTelegram, tmp_path: Path, code: int, description: str
) -> None:
    desk = Desk(telegram, tmp_path)
    telegram.faults.add("getUpdates", code, description)
    async with desk.running():
        await telegram.person("Анна", started=True).sends("hello")
        await desk.until("hello")


async def test_a_broken_connection_is_survived(telegram: LocalTelegram, tmp_path: Path) -> None:
    desk = Desk(telegram, tmp_path)
    telegram.faults.add("getUpdates", drop="before")
    telegram.faults.add("getUpdates", drop="after")
    async with desk.running():
        await telegram.person("Анна", started=True).sends("hello")
        await desk.until("hello")
    assert desk.heard == ["hello"]


async def test_429_is_obeyed(telegram: LocalTelegram, tmp_path: Path) -> None:
    desk = Desk(telegram, tmp_path)
    telegram.faults.add("getUpdates", 429, "Too Many Requests: retry after 1", retry_after=1)
    began = time.monotonic()
    async with desk.running():
        await telegram.person("Анна", started=True).sends("hello")
        await desk.until("hello")
    assert time.monotonic() - began >= 1


KILLED = """
import asyncio, sys
from aiogram import Bot, Dispatcher
from bot.hand import Hand
from bot.inbox import Inbox
from bot.isolation import OneAtATime
from bot.polling import Polling
from bot.session import Session
from storage.database import Database

async def hear(message):
    print("heard", message.text, flush=True)
    await asyncio.sleep(3600)

async def main():
    dispatcher = Dispatcher(events_isolation=OneAtATime())
    dispatcher.message.register(hear)
    bot = Bot(sys.argv[1], session=Session(sys.argv[2]))
    inbox = Inbox(await Database.open(sys.argv[3]), Hand(bot, dispatcher))
    await Polling(bot, inbox, ["message"]).run(asyncio.Event())

asyncio.run(main())
"""


async def test_kill_9_in_the_middle_of_an_update_loses_nothing(telegram: LocalTelegram, tmp_path: Path) -> None:
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-c",
        KILLED,
        telegram.token,
        telegram.url,
        tmp_path / "network.db",
        stdout=subprocess.PIPE,
        cwd=ROOT,
    )
    assert process.stdout is not None
    anna = telegram.person("Анна", started=True)
    await anna.sends("first")
    assert await asyncio.wait_for(process.stdout.readline(), 60) == b"heard first\n"
    await anna.sends("second")
    os.kill(process.pid, signal.SIGKILL)
    await process.wait()
    desk = Desk(telegram, tmp_path)
    async with desk.running():
        await desk.until("second")
    assert desk.done == ["first", "second"]
