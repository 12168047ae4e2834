"""What a call costs the local Telegram, so that it isn't the bottleneck of the other benchmarks.

    python -m benchmarks.simulator                    about two minutes; --seconds, --rounds
    python -m benchmarks.simulator --against DIR      beside an earlier version, checked out in DIR, by turns

The server runs in a process of its own; the load comes from here, over bare sockets with keep-alive, one at a time on
each of 16 connections. The last row is a whole press: the tap on the phone, getUpdates, editMessageText and
answerCallbackQuery of the bot, and both events on the phone's stream. What is told is the processor time that the
server spent on one, the median of the rounds: it depends less on the neighbours than the rate.
"""

from __future__ import annotations

import argparse
import asyncio
import itertools
import json
import statistics
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from benchmarks.subjects.phones import processor_seconds

CONNECTIONS = 16
PERSONS = 2_000
FIRST = 10_000
TOKEN = "42:BENCH"
BUTTON = [[{"text": "Записаться", "callback_data": "e:1"}]]
ROWS = [[{"text": f"Мария Петровна №{row}", "callback_data": f"p:{row}"}] for row in range(8)]
HTML = "<b>Вебинар</b> завтра в 18:00. Подробности: <a href='https://example.com/'>здесь</a>. " * 3
SCREEN = "<b>Новые коллеги</b>\n\nМария Петровна, здесь все, кто пришёл в сеть последним."

Form = dict[str, Any]


class Line:
    """A connection that is kept; one call at a time."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader = reader
        self._writer = writer

    @classmethod
    async def opened(cls, port: int) -> Line:
        return cls(*await asyncio.open_connection("127.0.0.1", port))

    async def call(self, path: str, form: Form) -> bytes:
        """The body of the answer; raises RuntimeError for a refusal."""
        body = json.dumps(form).encode()
        head = (
            f"POST {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: */*\r\nAccept-Encoding: gzip, deflate\r\n"
            f"Content-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
        )
        self._writer.write(head.encode() + body)
        answer_head = await self._reader.readuntil(b"\r\n\r\n")
        at = answer_head.lower().index(b"content-length:") + 15
        answer = await self._reader.readexactly(int(answer_head[at : answer_head.index(b"\r", at)]))
        if not answer.startswith(b'{"ok":true'):
            raise RuntimeError(answer.decode())
        return answer

    async def method(self, name: str, form: Form) -> bytes:
        return await self.call(f"/bot{TOKEN}/{name}", form)

    async def look(self, path: str) -> asyncio.StreamReader:
        """A stream of events, from its first byte."""
        self._writer.write(f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n".encode())
        await self._reader.readuntil(b": here\n\n")
        return self._reader

    def close(self) -> None:
        self._writer.close()


NUMBERS = itertools.count(1)
"""Of all that is written: no text is written twice."""

# -- what is asked ---------------------------------------------------------------------------------


def person(n: int) -> int:
    return FIRST + n % PERSONS


CALLS: dict[str, tuple[str, Callable[[int], Form]]] = {
    "getMe": ("getMe", lambda n: {}),
    "sendMessage, a word": ("sendMessage", lambda n: {"chat_id": person(n), "text": "привет"}),
    "sendMessage, HTML and a button": (
        "sendMessage",
        lambda n: {
            "chat_id": person(n), "text": HTML, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": BUTTON},
        },
    ),
    "editMessageText, eight buttons": ("editMessageText", lambda n: edit(person(n), n)),
}  # fmt: skip


def edit(chat: int, n: int) -> Form:
    return {
        "chat_id": chat, "message_id": 1, "text": f"{SCREEN} {n}", "parse_mode": "HTML",
        "reply_markup": {"inline_keyboard": ROWS},
    }  # fmt: skip


async def calls(port: int, name: str, seconds: float) -> int:
    """One method on all connections; returns how many."""
    method, make = CALLS[name]
    end = time.perf_counter() + seconds

    async def connection() -> int:
        line, count = await Line.opened(port), 0
        while time.perf_counter() < end:
            await line.method(method, make(next(NUMBERS)))
            count += 1
        line.close()
        return count

    return sum(await asyncio.gather(*(connection() for _ in range(CONNECTIONS))))


async def presses(port: int, seconds: float) -> int:
    """Whole presses of CONNECTIONS persons, each after they have seen what became of their last; returns how many."""
    end = time.perf_counter() + seconds
    lines = [await Line.opened(port) for _ in range(CONNECTIONS)]

    async def handled(query: Form, line: Line) -> None:
        await line.method("editMessageText", edit(query["from"]["id"], next(NUMBERS)))
        await line.method("answerCallbackQuery", {"callback_query_id": query["id"]})

    async def bot() -> None:
        line, offset = await Line.opened(port), 0
        while True:
            answer = json.loads(await line.method("getUpdates", {"offset": offset, "timeout": 30}))
            for update in answer["result"]:
                offset = update["update_id"] + 1
                query = update["callback_query"]
                hands.add(asyncio.create_task(handled(query, lines[query["from"]["id"] - FIRST])))

    async def phone(n: int) -> int:
        looking, line, count, chat = await Line.opened(port), await Line.opened(port), 0, person(n)
        events = await looking.look(f"/phone/{chat}/live")
        while time.perf_counter() < end:
            await line.call(f"/phone/{chat}/press", {"chat": chat, "message": 1, "button": [0, 0]})
            for _ in range(2):  # edited, answered
                await events.readuntil(b"\n\n")
            count += 1
        looking.close()
        line.close()
        return count

    hands: set[asyncio.Task[None]] = set()
    polling = asyncio.create_task(bot())
    try:
        return sum(await asyncio.gather(*(phone(n) for n in range(CONNECTIONS))))
    finally:
        polling.cancel()
        for line in lines:
            line.close()


# -- the table -------------------------------------------------------------------------------------


@dataclass(slots=True)
class Server:
    """A local Telegram at work; of each row what one cost in the rounds so far: processor µs, and a second how many."""

    port: int
    pid: int
    spent: dict[str, list[float]] = field(default_factory=dict)
    rates: dict[str, list[float]] = field(default_factory=dict)

    async def measure(self, name: str, load: Awaitable[int], *, counts: bool) -> None:
        before, began = processor_seconds(self.pid), time.perf_counter()
        count = await load
        spent, passed = processor_seconds(self.pid) - before, time.perf_counter() - began
        if counts:
            self.spent.setdefault(name, []).append(spent / count * 1e6)
            self.rates.setdefault(name, []).append(count / passed)


def persons_file(folder: str) -> str:
    path = Path(folder, "persons.json")
    people = [{"id": FIRST + n, "first_name": f"Учитель {n}", "started": True} for n in range(PERSONS)]
    path.write_text(json.dumps(people))
    return str(path)


async def server(stack: AsyncExitStack, options: list[str], cwd: Path | None) -> Server:
    file = persons_file(stack.enter_context(tempfile.TemporaryDirectory()))
    command = [sys.executable, "-m", "simulator", "--port", "0", "--token", TOKEN, "--persons", file, *options]
    process = await asyncio.create_subprocess_exec(*command, stderr=asyncio.subprocess.PIPE, cwd=cwd)

    async def stop() -> None:
        process.terminate()
        await process.wait()

    stack.push_async_callback(stop)
    assert process.stderr is not None
    said = (await process.stderr.readline()).decode()
    if "localhost:" not in said:
        raise SystemExit(said + (await process.stderr.read()).decode())
    port = int(said.split("localhost:")[1].split("/")[0])
    line = await Line.opened(port)
    for n in range(PERSONS):
        form = {"chat_id": person(n), "text": "0", "reply_markup": {"inline_keyboard": BUTTON}}
        await line.method("sendMessage", form)
    line.close()
    return Server(port, process.pid)


async def measure(options: list[str], seconds: float, rounds: int, against: Path | None) -> None:
    async with AsyncExitStack() as stack:
        servers = [await server(stack, options, None)]
        if against is not None:
            servers.append(await server(stack, options, against))
        for number in range(rounds + 1):  # the first one warms up
            for one in servers:
                for name in CALLS:
                    await one.measure(name, calls(one.port, name, seconds), counts=number > 0)
                await one.measure("a press", presses(one.port, seconds), counts=number > 0)
        mode = " ".join(options) or "full"
        for name in (*CALLS, "a press"):
            here, *earlier = [statistics.median(one.spent[name]) for one in servers]
            beside = [f"{then:.0f} | {here / then:.2f}" for then in earlier]
            rate = statistics.median(servers[0].rates[name])
            print(f"| {' | '.join([mode, name, f'{here:.0f}', *beside, f'{rate:.0f}'])} |", flush=True)


async def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.simulator", description=__doc__.splitlines()[0])
    parser.add_argument("--seconds", type=float, default=1.0, help="for each row of a round (%(default)s)")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--against", type=Path, help="a checkout of an earlier version")
    parser.add_argument("--lean", action="store_true", help="only as the other benchmarks run it")
    options = parser.parse_args()
    beside = " earlier | ratio |" if options.against else ""
    print(f"| | | processor µs |{beside} a second |\n|---|---|---|{'---|---|' if options.against else ''}---|")
    for mode in [["--lean"]] if options.lean else [[], ["--lean"]]:
        await measure(mode, options.seconds, options.rounds, options.against)


if __name__ == "__main__":
    asyncio.run(main())
