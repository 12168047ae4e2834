"""Commands and descriptions are told to Telegram once, and again only when they have changed."""

import asyncio
from pathlib import Path

from bot import profile
from bot.app import running
from bot.settings import Settings
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
        async with running(settings, telegram.time) as app:
            await profile.tell(app.bot, app.units)
            assert len(told(telegram)) == 7, "a second start tells nothing"
            await app.units.do(profile._note, "another version's fingerprint")
            await profile.tell(app.bot, app.units)
            assert len(told(telegram)) == 14
