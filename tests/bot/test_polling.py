"""Polling over the local Telegram: nothing is lost, nobody waits for another's update, trouble is survived."""

import asyncio
import contextlib
import io
import json
import logging
import os
import signal
import sqlite3
import subprocess
import sys
import time
import types
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from pathlib import Path
from typing import Any

import pytest
from aiogram import Bot, Dispatcher
from aiogram.types import Message
from aiohttp import web
from aiohttp.test_utils import TestServer

from bot import inbox as inbox_module
from bot import polling
from bot.hand import Hand
from bot.inbox import Inbox
from bot.logs import Lines
from bot.polling import Polling, TokenRefused
from bot.session import Session
from simulator.local import LocalTelegram
from storage.base.database import Database
from tests.bot.odd import ODD, WORDS
from tests.bot.waiting import until

ROOT = Path(__file__).parents[2]


class Desk:
    """A bot whose handler notes what it hears, and waits where a test says so."""

    def __init__(self, telegram: Any, folder: Path, *, token: str | None = None) -> None:
        self.telegram = telegram
        self.folder = folder
        self.heard: list[str] = []
        self.done: list[str] = []
        self.gates: dict[str, asyncio.Event] = {}
        self.bot = Bot(token or telegram.token, session=Session(telegram.url))
        dispatcher = Dispatcher()
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
        await until(lambda: not waiting(telegram))
    assert [r.message for r in caplog.records if r.name == "bot.hand"] == ["update not handled"]


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
import asyncio, os, signal, sys
from aiogram import Bot, Dispatcher
from bot.hand import Hand
from bot.inbox import Inbox
from bot.polling import Polling
from bot.session import Session
from storage.base.database import Database

async def hear(message):
    print("heard", message.text, flush=True)
    if message.text == "poison":
        os.kill(os.getpid(), signal.SIGKILL)
    await asyncio.sleep(0.2 if message.text == "slow" else 3600 if message.text == "first" else 0)

async def main():
    dispatcher = Dispatcher()
    dispatcher.message.register(hear)
    bot = Bot(sys.argv[1], session=Session(sys.argv[2]))
    inbox = Inbox(await Database.open(sys.argv[3]), Hand(bot, dispatcher))
    await inbox.recover()
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


@pytest.mark.timeout(300)
async def test_of_many_in_hand_at_three_deaths_only_the_guilty_one_is_given_up(
    telegram: LocalTelegram, tmp_path: Path
) -> None:
    """Real processes: one update kills each of them at once, also before it could be kept."""
    people = [telegram.person(f"Учитель {n}", started=True) for n in range(4)]
    for person in people[:3]:
        await person.sends("slow")
        await person.sends("behind it")
    await people[3].sends("poison")
    heard: list[list[bytes]] = []
    while sum(lines.count(b"heard behind it\n") for lines in heard) < 3:
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
        lines: list[bytes] = []
        heard.append(lines)
        # The process that outlives the poison has all of the innocent to hear.
        while line := await asyncio.wait_for(process.stdout.readline(), 60):
            lines.append(line)
            if lines.count(b"heard behind it\n") == 3:
                await asyncio.sleep(0.5)  # so that it is noted
                process.kill()
        await process.wait()
    every = [line for lines in heard for line in lines]
    assert every.count(b"heard poison\n") <= 4, "three deaths, and one that left no trace"
    assert every.count(b"heard slow\n") >= 3
    assert b"heard poison\n" not in heard[-1], "it is given up, and nothing else"
    with closing(sqlite3.connect(tmp_path / "network.db")) as db:
        assert db.execute("SELECT count(*) FROM inbox WHERE body IS NOT NULL").fetchone() == (0,)


class Sick:
    """A Bot API server with updates that are JSON texts; it forgets them by number as Telegram does."""

    def __init__(self, updates: list[tuple[int, str]]) -> None:
        self.updates = updates
        self.offsets: list[int] = []

    async def answer(self, request: web.Request) -> web.Response:
        if request.match_info["method"] != "getUpdates":
            return web.json_response({"ok": True, "result": True})
        self.offsets.append((await request.json()).get("offset", 0))
        waiting = [text for number, text in self.updates if number >= self.offsets[-1]]
        if not waiting:
            await asyncio.sleep(0.05)
        return web.Response(text=f'{{"ok":true,"result":[{",".join(waiting)}]}}', content_type="application/json")

    @asynccontextmanager
    async def served(self) -> AsyncIterator[str]:
        app = web.Application()
        app.router.add_post("/bot{token}/{method}", self.answer)
        async with TestServer(app) as server:
            yield str(server.make_url("")).rstrip("/")


def said(number: int, text: str) -> str:
    person = {"id": 7, "is_bot": False, "first_name": "Анна"}
    chat = {"id": 7, "type": "private", "first_name": "Анна"}
    message = {"message_id": number, "date": 1, "chat": chat, "from": person, "text": text}
    return json.dumps({"update_id": number, "message": message})


@pytest.mark.parametrize("raw", ODD, ids=str)
async def test_one_odd_update_spoils_nothing(
    raw: str, tmp_path: Path, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The others of its batch are kept, it is confirmed with them, and the log has no word of it."""
    monkeypatch.setattr(polling, "STUCK_PAUSE", 0.01)
    sick = Sick([(10, said(10, "before")), (11, raw), (12, said(12, "after"))])
    out = io.StringIO()
    handler = logging.StreamHandler(out)
    handler.setFormatter(Lines())
    logging.getLogger().addHandler(handler)
    try:
        with caplog.at_level(logging.INFO):
            async with sick.served() as url:
                desk = Desk(types.SimpleNamespace(token="42:TEST", url=url), tmp_path)
                async with desk.running():
                    await desk.until("after")
                    sick.updates.append((13, said(13, "later")))
                    await desk.until("later")
                    await until(lambda: sick.offsets[-1] == 14)
    finally:
        logging.getLogger().removeHandler(handler)
    assert desk.done == ["before", "after", "later"]
    assert WORDS.split()[1] not in out.getvalue()
    with closing(sqlite3.connect(tmp_path / "network.db")) as db:
        assert db.execute("SELECT count(*) FROM inbox WHERE body IS NOT NULL").fetchone() == (0,)


async def test_a_number_that_no_offset_reaches_doesnt_hide_what_comes_after_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(polling, "STUCK_PAUSE", 0.01)
    for absurd in (2**62, 2**63, 2**40):
        sick = Sick([(10, said(10, "before")), (absurd, said(absurd, "absurd"))])
        async with sick.served() as url:
            desk = Desk(types.SimpleNamespace(token="42:TEST", url=url), tmp_path)
            async with desk.running():
                await desk.until("before")
                sick.updates.insert(1, (11, said(11, "next")))
                await desk.until("next")
        assert max(sick.offsets) <= 12
        (tmp_path / "network.db").unlink()
