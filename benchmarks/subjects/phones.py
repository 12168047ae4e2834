"""A local Telegram in a process of its own (`python -m simulator --lean`), and its many phones in this one."""

from __future__ import annotations

import asyncio
import os
import sys
import time
from collections.abc import Iterable, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import aiohttp
import orjson

from benchmarks.subjects.press import FIRST_PERSON, PERSONS, TOKEN

PATIENCE = 60.0
"""Seconds for anything the bot is waited for."""


class Phones:
    """The phones of all persons; `await phones.press(number)` returns when the person sees the edited screen."""

    def __init__(self, folder: Path, data: str) -> None:
        self._folder = folder
        self._data = data
        self._messages: dict[int, int] = {}
        self._awaited: dict[int, asyncio.Future[float]] = {}
        self._streams: list[asyncio.Task[None]] = []
        self.url = ""

    async def __aenter__(self) -> Self:
        people = [{"id": FIRST_PERSON + n, "first_name": f"Person {n}", "started": True} for n in range(PERSONS)]
        (self._folder / "persons.json").write_bytes(orjson.dumps(people))
        self._server = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "simulator", "--lean", "--port", "0", "--token", TOKEN,
            "--persons", self._folder / "persons.json", stderr=asyncio.subprocess.PIPE,
        )  # fmt: skip
        assert self._server.stderr is not None
        told = (await self._server.stderr.readline()).decode()
        self.url = told.partition("phones at ")[2].partition("/,")[0].replace("localhost", "127.0.0.1")
        self._session = aiohttp.ClientSession(
            connector=aiohttp.TCPConnector(limit=0), timeout=aiohttp.ClientTimeout(total=None)
        )
        return self

    @property
    def pid(self) -> int:
        """Of the local Telegram's process."""
        return self._server.pid

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for stream in self._streams:
            stream.cancel()
        await self._session.close()
        self._server.terminate()
        await self._server.wait()

    async def open(self, persons: Iterable[int]) -> None:
        """Switch on the phones of `persons` (numbers from 0), each with a first screen to press on."""
        listening = []
        for number in persons:
            here = asyncio.get_running_loop().create_future()
            self._streams.append(asyncio.create_task(self._listen(number, here)))
            listening.append(here)
        await asyncio.gather(*listening)
        for number in persons:
            await self.show(number)

    async def show(self, number: int) -> None:
        """Send the person a first screen with the button in its first row, as the bot would."""
        markup = {"inline_keyboard": [[{"text": "…", "callback_data": self._data}]]}
        message = {"chat_id": FIRST_PERSON + number, "text": "…", "reply_markup": markup}
        async with self._session.post(f"{self.url}/bot{TOKEN}/sendMessage", json=message) as answer:
            self._messages[number] = (await answer.json())["result"]["message_id"]

    async def delay(self, method: str, seconds: float) -> None:
        """Answer every call of `method` so much later from now on."""
        fault = {"method": method, "delay": seconds, "times": 10**9}
        async with self._session.post(f"{self.url}/phone/faults", json=fault) as answer:
            answer.raise_for_status()

    async def press(self, number: int) -> float:
        """Press the first button; returns the milliseconds until the edited screen is seen."""
        begun = time.perf_counter()
        edited = await self.tap(number)
        return ((await asyncio.wait_for(edited, PATIENCE)) - begun) * 1e3

    async def tap(self, number: int) -> asyncio.Future[float]:
        """Press and don't wait; the future tells when the edited screen was seen (`time.perf_counter`)."""
        edited = self._awaited[number] = asyncio.get_running_loop().create_future()
        body = {"chat": FIRST_PERSON + number, "message": self._messages[number], "button": [0, 0]}
        async with self._session.post(f"{self.url}/phone/{FIRST_PERSON + number}/press", json=body) as answer:
            done = await answer.json()
        if not done["ok"]:
            raise AssertionError(done)
        return edited

    async def _listen(self, number: int, here: asyncio.Future[None]) -> None:
        async with self._session.get(f"{self.url}/phone/{FIRST_PERSON + number}/live", read_bufsize=2**20) as stream:
            async for line in stream.content:
                if line.startswith(b": here"):
                    here.set_result(None)
                elif line.startswith(b"data:") and b'"kind":"edited"' in line:
                    edited = self._awaited.pop(number, None)
                    if edited is not None and not edited.done():
                        edited.set_result(time.perf_counter())


def resident_mb(pid: int) -> float:
    """Resident memory of a process in MB (10⁶ bytes)."""
    for line in Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) * 1024 / 1e6
    raise OSError(f"no VmRSS of process {pid}")


def processor_seconds(pid: int) -> float:
    """Seconds of processor that a process has used so far, all its threads together."""
    after_name = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(after_name[11]) + int(after_name[12])) / os.sysconf("SC_CLK_TCK")


async def started(command: Sequence[str | Path], **options: Any) -> asyncio.subprocess.Process:
    """A process of this Python with `command` as its arguments."""
    return await asyncio.create_subprocess_exec(sys.executable, *command, **options)
