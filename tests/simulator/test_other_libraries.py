"""Bots of other libraries run here unchanged: nothing but the address of the server is theirs to know.

grammY: `npm install grammy` in the project's folder, or NODE_PATH. python-telegram-bot: in this environment, or
PTB_PYTHON naming a Python that has it. What is missing is skipped, and the reason says so.
"""

import asyncio
import contextlib
import os
import shutil
import subprocess
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from simulator import LocalTelegram

BOTS = Path(__file__).parent / "bots"


def grammy() -> list[str]:
    node = shutil.which("node")
    if node is None:
        pytest.skip("there is no node")
    found = subprocess.run([node, "-e", "require('grammy')"], cwd=BOTS, capture_output=True, check=False)
    if found.returncode:
        pytest.skip("grammY is not installed (npm install grammy, or NODE_PATH)")
    return [node, str(BOTS / "grammy.js")]


def python_telegram_bot() -> list[str]:
    python = os.environ.get("PTB_PYTHON", sys.executable)
    found = subprocess.run([python, "-c", "import telegram.ext"], capture_output=True, check=False)
    if found.returncode:
        pytest.skip("python-telegram-bot is not installed (pip install python-telegram-bot, or PTB_PYTHON)")
    return [python, str(BOTS / "python_telegram_bot.py")]


@contextlib.asynccontextmanager
async def child(telegram: LocalTelegram, command: list[str]) -> AsyncIterator[None]:
    environment = os.environ | {"BOT_TOKEN": telegram.token, "BOT_API_URL": telegram.url}
    process = await asyncio.create_subprocess_exec(*command, env=environment, cwd=BOTS)
    try:
        yield
    finally:
        with contextlib.suppress(ProcessLookupError):
            process.terminate()
        async with asyncio.timeout(10):
            await process.wait()


@pytest.mark.parametrize("library", [grammy, python_telegram_bot], ids=lambda one: one.__name__)
async def test_a_small_bot_runs_unchanged(library) -> None:
    command = library()
    async with LocalTelegram(timeout=0) as telegram, child(telegram, command):
        # These libraries confirm an update before they have handled it, so here a person waits for words.
        person = telegram.person("Anna", language="en")
        await person.starts()
        await person.waits_for("Hello", within=20)
        assert person.last.data["entities"][0]["type"] == "bold"
        await person.taps("Press")
        await person.waits_for("pressed", within=5)
        assert person.toast == "thanks"
        await person.uploads(("a.txt", b"a"))
        await person.waits_for("documents/", within=5)
        assert [call.answer for call in telegram.refused] == []
