"""A teacher joins the network by clicking: the real bot, the local Telegram, a browser."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from pydantic import SecretStr

from bot.app import running
from bot.settings import Settings
from simulator import LocalTelegram
from tests.browser.phone import PHONE, Desk, Windows

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]


@pytest_asyncio.fixture(loop_scope="session")
async def network(windows: Windows, tmp_path: Path) -> AsyncIterator[Desk]:
    async with LocalTelegram(bot_name="Учительская") as telegram:
        telegram.person("Анна", id=1001, last_name="Крылова", language="ru", role="guest")
        settings = Settings(
            _env_file=None,
            bot_token=SecretStr(telegram.token),
            bot_api_url=telegram.url,
            database_path=tmp_path / "network.db",
            organizer_ids=frozenset({9000}),
            network_name="Учительская",
        )
        async with running(settings, telegram.time):
            desk = Desk(windows, telegram.url)
            yield desk
            await desk.close()
        assert not telegram.refused


async def test_a_teacher_joins_by_clicking(network: Desk) -> None:
    page = await network.opens(person=1001, size=PHONE)
    phone = page.phone()
    await phone.starts()
    await phone.taps("Вступить")
    await phone.sees("Цель и правила сети")
    await page.picture("joining-rules")
    await phone.taps("Принимаю правила")
    await phone.taps("Даю согласие")
    await phone.sends("Анна Сергеевна Крылова")
    await phone.sends("Казань")
    await phone.sees("Татарстан")
    await page.picture("joining-region")
    await phone.taps("Казань, Республика Татарстан")
    await page.picture("joining-preview")
    await phone.taps("Всё верно, вступить")
    await phone.sees("Вы в сети")
    await page.axe()
    await page.picture("joined")
