"""The bot as a process: kill -9 in the middle of a form, and going on from the same question."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from pathlib import Path

import pytest

from simulator import LocalTelegram
from tests.flows.conftest import TOKEN

ROOT = Path(__file__).parent.parent.parent


class BotProcess:
    """`python -m bot` with the settings of the contract."""

    def __init__(self, telegram: LocalTelegram, folder: Path) -> None:
        self.environment = {
            "PATH": os.environ["PATH"],
            "BOT_TOKEN": TOKEN,
            "BOT_API_URL": telegram.url,
            "DATABASE_PATH": str(folder / "network.db"),
            "ORGANIZER_IDS": "9000",
            "NETWORK_NAME": "Учительская",
        }
        self.process: asyncio.subprocess.Process

    async def start(self) -> None:
        self.process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "bot", cwd=ROOT, env=self.environment, stderr=asyncio.subprocess.PIPE
        )

    async def kill(self) -> None:
        self.process.kill()
        await self.process.communicate()

    async def end(self) -> None:
        """Whatever became of the test: no process stays."""
        if self.process.returncode is None:
            await self.kill()

    async def terminate(self) -> tuple[int | None, str]:
        self.process.send_signal(signal.SIGTERM)
        _, log = await asyncio.wait_for(self.process.communicate(), 20)
        return self.process.returncode, log.decode()


@pytest.fixture
async def telegram():
    async with LocalTelegram(token=TOKEN, strict_schema=True, timeout=40) as telegram:
        yield telegram


async def test_kill_9_in_the_middle_of_joining_loses_no_answer(telegram, tmp_path):
    bot = BotProcess(telegram, tmp_path)
    await bot.start()
    anna = telegram.person("Анна")
    await anna.sends("/start")
    await anna.waits_for("Учительская")
    await anna.taps("Вступить")
    await anna.waits_for("Цель и правила")
    await anna.taps("Принимаю правила")
    await anna.waits_for("Согласие")
    await anna.taps("Даю согласие")
    await anna.waits_for("Как вас")
    await anna.sends("Иванова Анна")
    await anna.waits_for("Где вы работаете?")
    await bot.kill()

    await bot.start()
    await anna.sends("Томск")
    await anna.waits_for("Томск")
    await anna.taps(anna.buttons[0])
    await anna.waits_for("Иванова Анна")
    await bot.kill()

    await bot.start()
    await anna.taps("Всё верно, вступить")
    await anna.waits_for("вы в сети!")
    code, log = await bot.terminate()
    assert code == 0, log
    assert "Traceback" not in log
    assert TOKEN not in log
    assert "Иванова" not in log, "people's words are not for the log"
