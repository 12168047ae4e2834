"""Commands and descriptions are told to Telegram once, and again only when they have changed."""

import asyncio
import logging
from pathlib import Path

import pytest

from bot import profile
from bot.app import running
from bot.pauses import Pauses
from bot.settings import Settings
from handlers.features import all_features
from simulator.local import LocalTelegram


def told(telegram: LocalTelegram) -> list[str]:
    return [call.method for call in telegram.calls if call.method.startswith(("setMy", "setChatMenu"))]


async def test_only_what_changed_is_sent(tmp_path: Path) -> None:
    async with LocalTelegram(timeout=0) as telegram:
        settings = Settings(
            _env_file=None,
            bot_token=telegram.token,
            bot_api_url=telegram.url,
            database_path=tmp_path / "network.db",
        )
        async with running(settings, telegram.time) as app:
            while await app.units.ask(profile._sent) is None:  # noqa: ASYNC110 - the database has no event
                await asyncio.sleep(0.01)
        assert len(told(telegram)) == 7
        assert telegram.world.bot.descriptions[""].startswith("Профессиональная сеть учителей")
        commands = all_features().commands
        async with running(settings, telegram.time) as app:
            await asyncio.gather(*(task for task in asyncio.all_tasks() if task.get_name() == "profile"))
            await profile.tell(app.bot, app.units, commands)
            assert len(told(telegram)) == 7, "a second start tells nothing"
            await app.units.do(profile._note, "another version's fingerprint")
            await profile.tell(app.bot, app.units, commands)
            assert len(told(telegram)) == 14


async def test_a_sick_telegram_is_told_later_and_a_refusal_keeps_nothing_else_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(Pauses, "next", lambda _: 0.01)
    async with LocalTelegram(timeout=0) as telegram:
        settings = Settings(
            _env_file=None,
            bot_token=telegram.token,
            bot_api_url=telegram.url,
            database_path=tmp_path / "network.db",
        )
        for kind in ("html", "empty", "list", "shape", "binary", "cut"):
            telegram.faults.add("setMyCommands", sick=kind)
        telegram.faults.add("setMyDescription", 429, retry_after=1)
        async with running(settings, telegram.time) as app:
            async with asyncio.timeout(20):
                while await app.units.ask(profile._sent) is None:  # noqa: ASYNC110 - the database has no event
                    await asyncio.sleep(0.01)
            assert not app.stop.is_set()
        assert telegram.world.bot.descriptions[""].startswith("Профессиональная сеть учителей")
    assert [r.message for r in caplog.records if r.levelno >= logging.WARNING] == ["not told to Telegram yet"] * 6
