"""One browser for all these tests; for each test a fresh Telegram with a tiny bot and four persons."""

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio
from playwright.async_api import async_playwright, expect

from simulator import LocalTelegram
from tests.browser.phone import Desk, Windows, chromium, launch
from tests.browser.scripted_bot import ScriptedBot

PERSONS = [
    {"id": 1001, "first_name": "Анна", "last_name": "Петрова", "role": "teacher", "language": "ru"},
    {"id": 1002, "first_name": "Марат", "last_name": "Сафин", "role": "teacher", "language": "ru"},
    {"id": 1003, "first_name": "Ольга", "last_name": "Ким", "role": "organizer", "language": "ru"},
    {"id": 1004, "first_name": "John", "last_name": "Smith", "role": "guest", "language": "en"},
]


@pytest_asyncio.fixture(loop_scope="session", scope="session")
async def windows() -> AsyncIterator[Windows]:
    if chromium() is None:
        pytest.skip("No chromium here: install Debian's, or name one in CHROMIUM, to run the browser tests.")
    async with async_playwright() as playwright:
        running = await launch(playwright)
        expect.set_options(timeout=10_000)
        yield Windows(running)
        await running.close()


@pytest_asyncio.fixture(loop_scope="session")
async def telegram() -> AsyncIterator[LocalTelegram]:
    async with LocalTelegram(persons=PERSONS, bot_name="Учительская", strict_schema=False, timeout=0) as running:
        yield running


@pytest_asyncio.fixture(loop_scope="session")
async def bot(telegram: LocalTelegram) -> AsyncIterator[ScriptedBot]:
    async with ScriptedBot(telegram.url, telegram.token) as running:
        yield running


@pytest_asyncio.fixture(loop_scope="session")
async def desk(windows: Windows, telegram: LocalTelegram, bot: ScriptedBot) -> AsyncIterator[Desk]:
    opened = Desk(windows, telegram.url)
    yield opened
    await opened.close()
