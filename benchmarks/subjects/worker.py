"""In process: a bot is fed raw updates one after another, on a command from the benchmark (a line of standard input).

`<count> <first number>` handles that many presses and answers with one line of JSON: `seconds`, `cpu`
(seconds of all threads), and `latencies` (milliseconds each). The end of the input ends the bot.
"""

from __future__ import annotations

import asyncio
import sys
import time
from collections.abc import Awaitable, Callable

import orjson

from benchmarks.subjects.press import press
from benchmarks.subjects.wire import Wire

Feed = Callable[[dict[str, object]], Awaitable[object]]


async def work(feed: Feed, wire: Wire, data: str) -> None:
    """Handle rounds until the input ends; `data` is what the pressed button carries."""
    loop = asyncio.get_running_loop()
    while line := await loop.run_in_executor(None, sys.stdin.readline):
        count, first = map(int, line.split())
        updates = [press(number, data) for number in range(first, first + count)]
        edits = wire.sent.get("editMessageText", 0)
        latencies = []
        begun, cpu = time.perf_counter(), time.process_time()
        for update in updates:
            start = time.perf_counter()
            await feed(update)
            latencies.append((time.perf_counter() - start) * 1e3)
        seconds, cpu = time.perf_counter() - begun, time.process_time() - cpu
        done = wire.sent["editMessageText"] - edits
        if done != count:
            raise AssertionError(f"{count} presses, but {done} edits")
        report = {"seconds": seconds, "cpu": cpu, "latencies": latencies}
        print(orjson.dumps(report).decode(), flush=True)
