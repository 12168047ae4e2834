"""Conversations: the real bot over HTTP against the local Telegram, in one process and one loop.

async def test_joining(network):
    anna = network.person("Анна")
    await anna.sends("/start")
    await anna.taps("Вступить")
    anna.sees("Цель и правила сети")
"""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import AsyncIterator, Callable, Iterable, Iterator
from contextlib import AsyncExitStack, asynccontextmanager
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

import pytest

from bot.app import App, running
from bot.settings import Settings
from domain.base.members import Member
from domain.base.pacing import Rates
from services.base.areas import Areas, OnMenu
from services.base.unit import Unit
from simulator import LocalTelegram
from tests.builders.fresh import fresh

T = TypeVar("T")
CERTIFICATES = cache(ssl.create_default_context)
"""Read once: aiogram's session reads them at each of a thousand starts, and here nobody shows one."""
TOKEN = "42:TEST-token_of-the_local-Telegram-000"
OWNER = 9000
AT_ONCE = Rates(overall=1000, chat_gap=0.0, group_gap=0.0)
"""Conversations don't wait for the pace; tests/bot/test_sender.py is about that."""
NOON = 1_795_424_400
"""Monday, 23 November 2026, 12:00 in Moscow: no quiet hours, so that what is said unasked comes at once."""


class NetworkUnderTest:
    """The bot at work with its Telegram. `restart()` is what a new process after kill -9 would find."""

    def __init__(self, telegram: LocalTelegram, settings: Settings) -> None:
        self.telegram = telegram
        self.settings = settings
        self.app: App
        self.may_refuse: set[int] = set()
        """Error codes that a test brings about itself; any other refused call fails the test."""
        self._stack = AsyncExitStack()

    async def start(self) -> None:
        self.app = await self._stack.enter_async_context(running(self.settings, self.telegram.time, rates=AT_ONCE))
        self.telegram.idle = self.app.idle

    async def stop(self) -> None:
        self.telegram.idle = None
        await self._stack.aclose()

    async def restart(self) -> None:
        """Everything that lived in memory is gone; the database stays."""
        await self.stop()
        self._stack = AsyncExitStack()
        await self.start()

    async def does(self, use_case: Callable[..., T], /, *args: Any, **kwargs: Any) -> T:
        """A use case behind the conversation's back. What is said of it has come when this returns: a notice with the
        same buttons, one that comes later, would be the one that is tapped."""
        done = await self.app.units.do(use_case, *args, **kwargs)
        await self.is_said()
        return done

    async def is_said(self) -> None:
        """Waits until nothing is due to be said. Raises TimeoutError."""
        async with asyncio.timeout(self.telegram.timeout):
            while await self.app.units.ask(_is_something_due):  # noqa: ASYNC110 -- the sender rings no bell
                await asyncio.sleep(0.005)
        await self.telegram.settles()

    def person(self, name: str, **of: Any) -> Any:
        """A person with a phone."""
        return self.telegram.person(name, **of)

    async def member(self, name: str, *, region: str = "Казань", **of: Any) -> Any:
        """A person who has joined on the way that everybody takes."""
        person = self.person(name, **of)
        await join(person, name, region)
        return person

    async def owner(self, name: str = "Ольга Владимировна Лебедева") -> Any:
        """The person named in ORGANIZER_IDS, joined."""
        return await self.member(name, id=OWNER)


def _is_something_due(unit: Unit) -> bool:
    due = "SELECT 1 FROM outbox WHERE state = 'claimed' OR (state = 'due' AND due_at <= ?)"
    return unit.db.execute(due, (unit.now,)).fetchone() is not None


async def join(person: Any, name: str, region: str = "Казань") -> None:
    """The whole way into the network in Russian."""
    await person.sends("/start")
    await person.taps("Вступить")
    await person.taps("Принимаю правила")
    await person.taps("Даю согласие")
    await person.sends(name)
    if "Да, так" in person.buttons:  # the name looks odd
        await person.taps("Да, так")
    await person.sends(region)
    await person.taps(person.buttons[0])
    await person.taps("Всё верно, вступить")


def settings_for(telegram: LocalTelegram, folder: Path) -> Settings:
    """Of a bot that keeps its database in `folder`."""
    return Settings(
        _env_file=None,
        bot_token=TOKEN,
        bot_api_url=telegram.url,
        database_path=folder / "network.db",
        organizer_ids=str(OWNER),
        network_name="Учительская",
        operator_name="МБУ «Методический центр»",
        operator_contact="centre@example.org",
    )


@pytest.fixture(autouse=True)
def no_row_is_left_out(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Whoever looks at their menu: areas whose condition is false (`OnMenu`) are asked as well, and have nothing."""
    asked, left_out = Areas.on_menu, []

    def all_asked(areas: Areas, unit: Unit, member: Member) -> Iterable[OnMenu]:
        found = list(asked(areas, unit, member))
        for part in areas.mine:
            if part not in found and (rows := list(part.rows(unit, member))):
                left_out.append(rows)
        return found

    monkeypatch.setattr(Areas, "on_menu", all_asked)
    yield
    assert not left_out, "`may_wait` of these rows is false"


@asynccontextmanager
async def at_work(folder: Path) -> AsyncIterator[NetworkUnderTest]:
    """An empty network that keeps its database in `folder`. At the end Telegram must not have refused any call."""
    async with LocalTelegram(token=TOKEN, strict_schema=True, start=NOON) as telegram:
        settings = settings_for(telegram, folder)
        fresh(settings.database_path, watched=True)
        bench = NetworkUnderTest(telegram, settings)
        await bench.start()
        try:
            yield bench
        finally:
            await bench.stop()
        # "Not modified" is what a double tap leads to, and a success.
        refused = [
            call
            for call in telegram.refused
            if call.status not in bench.may_refuse and "message is not modified" not in call.answer["description"]
        ]
        assert not refused, f"Telegram refused calls: {refused}"


@pytest.fixture(autouse=True)
def certificates_are_read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ssl, "create_default_context", CERTIFICATES)


@pytest.fixture(autouse=True)
def what_a_press_says_is_not_lost(monkeypatch: pytest.MonkeyPatch) -> None:
    """However busy this machine is, a toast comes as the answer to its press: after 0.7 s it would be left out."""
    monkeypatch.setattr("handlers.ui.show.Answering.PATIENCE", 20.0)


@pytest.fixture
async def network(tmp_path: Path) -> AsyncIterator[NetworkUnderTest]:
    async with at_work(tmp_path) as bench:
        yield bench
