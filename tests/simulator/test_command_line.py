"""`python -m simulator`: serving at once, a bot as a child, its end."""

import asyncio
import contextlib
import json
import signal
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import aiohttp
import pytest

CHILD = """
import json, os, signal, sys, time, urllib.request
url = f"{os.environ['BOT_API_URL']}/bot{os.environ['BOT_TOKEN']}/getUpdates"
signal.signal(signal.SIGTERM, lambda *_: (print("stopped cleanly", file=sys.stderr, flush=True), sys.exit(0)))
print(json.load(urllib.request.urlopen(url))["ok"], file=sys.stderr, flush=True)
if sys.argv[1:] == ["die"]: sys.exit(3)
time.sleep(60)
"""


class Running:
    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self.process = process
        self.lines: list[str] = []

    async def line(self, word: str) -> str:
        """The next line of its stderr that contains `word`."""
        assert self.process.stderr is not None
        async with asyncio.timeout(20):
            while raw := await self.process.stderr.readline():
                self.lines.append(raw.decode())
                if word in self.lines[-1]:
                    return self.lines[-1]
        raise AssertionError(f"no “{word}” in: {self.lines}")


@contextlib.asynccontextmanager
async def simulator(*arguments: str) -> AsyncIterator[Running]:
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "simulator", "--port", "0", *arguments, stderr=asyncio.subprocess.PIPE
    )
    try:
        yield Running(process)
    finally:
        if process.returncode is None:
            process.send_signal(signal.SIGTERM)
        await process.communicate()


def address(line: str) -> str:
    return line.split("phones at ")[1].split("/,")[0]


async def test_it_serves_persons_from_a_file(tmp_path: Path) -> None:
    persons = tmp_path / "persons.json"
    persons.write_text(json.dumps([{"id": 5, "first_name": "Анна", "role": "teacher", "started": True}]))
    async with simulator("--persons", str(persons)) as running, aiohttp.ClientSession() as session:
        url = address(await running.line("phones at"))
        async with session.get(f"{url}/phone/5") as response:
            phone = (await response.json())["result"]
        assert phone["chats"][0]["started"] is True


async def test_a_wrong_file_of_persons_is_one_sentence(tmp_path: Path) -> None:
    persons = tmp_path / "persons.json"
    persons.write_text('[{"id": 5}]')
    async with simulator("--persons", str(persons)) as running:
        assert "is wrong" in await running.line("persons.json")
        assert await running.process.wait() == 1


async def test_a_child_gets_token_and_address_and_is_stopped_with_us() -> None:
    async with simulator("--token", "7:ABC", "--", sys.executable, "-c", CHILD) as running:
        assert await running.line("True")
        running.process.send_signal(signal.SIGTERM)
        assert await running.line("stopped cleanly")


async def test_a_child_that_dies_is_told_on_the_phone_too() -> None:
    async with simulator("--", sys.executable, "-c", CHILD, "die") as running, aiohttp.ClientSession() as session:
        url = address(await running.line("phones at"))
        assert "exit code 3" in await running.line("the bot ended")
        async with session.get(f"{url}/phone/1001") as response:
            bot = (await response.json())["result"]["bot"]
        assert bot["awake"] is False
        assert "exit code 3" in bot["trouble"]


@pytest.mark.parametrize("command", ["no-such-command"])
async def test_a_child_that_cannot_start(command: str) -> None:
    async with simulator("--", command) as running:
        assert "could not be started" in await running.line("the bot")


async def test_it_serves_before_the_child_is_ready() -> None:
    """And waits for nothing of it: this one never asks for updates."""
    never = [sys.executable, "-c", "import time; time.sleep(60)"]
    async with simulator("--", *never) as running, aiohttp.ClientSession() as session:
        url = address(await running.line("phones at"))
        async with session.get(f"{url}/phone/1001") as response:
            assert (await response.json())["result"]["bot"]["awake"] is False
