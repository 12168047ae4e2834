"""How fast a press is handled: the product against a bare aiogram bot and others, in one run, in turns.

    python -m benchmarks.handling                 everything (about ten minutes)
    python -m benchmarks.handling process start   some of: process, http, far, memory, start
    python -m benchmarks.handling --against DIR   process and http beside an earlier version, checked out in DIR

The press reads a member and a list, writes the conversation's state, edits the screen and answers the query.
The bare bot (subjects/bare.py) is stock aiogram: one handler without a filter, the same reads through aiosqlite,
state in memory. The product (subjects/product.py) runs whole, with all its handlers and its state in SQLite.
Over HTTP two more give the same answers: a plain loop without a framework (subjects/plain.py), and grammY with its
runner (subjects/grammy, installed by npm into artefacts/grammy; where node or npm isn't there its row says so).

- process: each bot in a process of its own is fed raw updates one after another; requests are made into bytes and
  answers read from bytes, only the network is missing.
- http: long polling from `python -m simulator --lean` in a third process. Throughput: presses pile up while the bot is
  held (SIGSTOP), then it is let go. Latency: presses at an even pace, from the finger to the edited screen.
- far: the same latency with a Telegram that is FAR seconds away, as the real one is; other people's presses come while
  one is under way.
- memory: resident set over HTTP after 5,000, 10,000 and 20,000 presses of 1,000 persons.
- start: from exec of `python -m bot` to the first edited screen, against `python -c "import aiogram"`.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import signal
import statistics
import tempfile
import time
from collections.abc import Callable, Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import orjson

from benchmarks.subjects import bare, grammy, product
from benchmarks.subjects.phones import PATIENCE, Phones, processor_seconds, resident_mb, started
from benchmarks.subjects.press import PERSONS, TOKEN, seed

DATA = {"bare": bare.DATA, "product": product.DATA}
BESIDE = ("plain", "grammy")
"""Bots over HTTP only: they show what the language and another framework cost."""
EARLIER = "earlier"
"""The product of `--against`."""
TITLES = {"bare": "bare aiogram", "plain": "plain loop", "grammy": "grammY, its runner"}
PILE = 250
"""Presses that wait when the bot is let go."""
FAR = 0.06
"""Seconds that each call takes to a Telegram that isn't on this machine."""
FAR_PACE = 30.0
"""Presses a second: few enough that the bot itself isn't the bottleneck."""


@dataclass(slots=True)
class Result:
    """What was measured of one bot: of each round updates a second and processor milliseconds an update, the bot's and
    its local Telegram's; of each press its milliseconds, by round.
    """

    rates: list[float] = field(default_factory=list)
    processor: list[float] = field(default_factory=list)
    telegrams: list[float] = field(default_factory=list)
    latencies: list[list[float]] = field(default_factory=list)

    def percentile(self, share: float) -> float:
        """The median of the rounds' percentiles: a burst of somebody else's work spoils a round, not the figure."""
        return statistics.median(sorted(of)[min(int(len(of) * share), len(of) - 1)] for of in self.latencies)


# -- in process ------------------------------------------------------------------------------------


async def bot(name: str, against: Path | None, *arguments: str | Path, **options: Any) -> asyncio.subprocess.Process:
    """Start a bot; its database, the first of the `arguments`, is made by its own version."""
    folder = against if name == EARLIER else None
    database = arguments[0]
    if folder is None:
        seed(Path(database))
    else:
        making = f"import pathlib, benchmarks.subjects.press as p; p.seed(pathlib.Path({str(database)!r}))"
        await (await started(["-c", making], cwd=folder)).wait()
    if name == "grammy":
        return await grammy.started(*arguments)
    module = "product" if name == EARLIER else name
    return await started(["-m", f"benchmarks.subjects.{module}", *arguments], cwd=folder, **options)


def names(against: Path | None, beside: Sequence[str] = ()) -> list[str]:
    """The bots that take turns."""
    return ["bare", *beside, "product", *([EARLIER] if against else [])]


async def in_process(folder: Path, rounds: int, size: int, against: Path | None) -> dict[str, Result]:
    """Rounds of `size` presses, the bots by turns."""
    pipe = asyncio.subprocess.PIPE
    workers = {
        name: await bot(name, against, folder / f"{name}-process.db", stdin=pipe, stdout=pipe, limit=2**24)
        for name in names(against)
    }
    results = {name: Result() for name in workers}
    for number in range(rounds + 1):
        for name, worker in workers.items():
            assert worker.stdin is not None
            assert worker.stdout is not None
            worker.stdin.write(f"{size} {number * size}\n".encode())
            report = orjson.loads(await worker.stdout.readline())
            if number:  # the first round warms up
                results[name].rates.append(size / report["seconds"])
                results[name].processor.append(report["cpu"] / size * 1e3)
                results[name].latencies.append(report["latencies"])
    for worker in workers.values():
        assert worker.stdin is not None
        worker.stdin.close()
        await worker.wait()
    return results


# -- over HTTP -------------------------------------------------------------------------------------


@dataclass(slots=True)
class Polled:
    """A bot at work with its own local Telegram."""

    phones: Phones
    process: asyncio.subprocess.Process
    next: int = 0

    def take(self, count: int) -> list[int]:
        """The next `count` persons, in turn."""
        first, self.next = self.next, self.next + count
        return [number % PERSONS for number in range(first, first + count)]

    async def pile(self, count: int = PILE) -> float:
        """Let `count` presses of as many persons wait, then let the bot go; returns updates a second."""
        os.kill(self.process.pid, signal.SIGSTOP)
        try:
            seen = [await self.phones.tap(number) for number in self.take(count)]
            begun = time.perf_counter()
        finally:
            os.kill(self.process.pid, signal.SIGCONT)
        last = max(await asyncio.wait_for(asyncio.gather(*seen), PATIENCE))
        return count / (last - begun)

    async def paced(self, count: int, pace: float) -> list[float]:
        """Presses at `pace` a second whatever the bot does; returns the milliseconds of each."""
        loop = asyncio.get_running_loop()
        begun, pressed = loop.time(), []
        for turn, number in enumerate(self.take(count)):
            await asyncio.sleep(begun + turn / pace - loop.time())
            pressed.append(asyncio.create_task(self.phones.press(number)))
        return list(await asyncio.gather(*pressed))


async def polled(stack: AsyncExitStack, folder: Path, name: str, against: Path | None = None) -> Polled:
    """Start a bot with its Telegram, all phones on."""
    home = Path(tempfile.mkdtemp(prefix=name, dir=folder))
    data = product.DATA if name in ("product", EARLIER) else bare.DATA
    phones = await stack.enter_async_context(Phones(home, data))
    await phones.open(range(PERSONS))
    process = await bot(name, against, home / "network.db", phones.url)

    async def stop() -> None:
        process.terminate()
        await process.wait()

    stack.push_async_callback(stop)
    begun = Polled(phones, process)
    await phones.press(begun.take(1)[0])
    return begun


async def over_http(
    folder: Path, rounds: int, pace: float, against: Path | None, beside: Sequence[str]
) -> dict[str, Result]:
    """Rounds of a pile and a paced stretch, the bots by turns."""
    results = {name: Result() for name in names(against, beside)}
    async with AsyncExitStack() as stack:
        bots = {name: await polled(stack, folder, name, against) for name in results}
        for number in range(rounds + 1):
            for name, one in bots.items():
                pids = one.process.pid, one.phones.pid
                before = [processor_seconds(pid) for pid in pids]
                rate = await one.pile()
                used, telegrams = (processor_seconds(pid) - then for pid, then in zip(pids, before, strict=True))
                latencies = await one.paced(int(pace * 4), pace)
                if number:
                    results[name].rates.append(rate)
                    results[name].processor.append(used / PILE * 1e3)
                    results[name].telegrams.append(telegrams / PILE * 1e3)
                    results[name].latencies.append(latencies)
    return results


async def far_away(folder: Path, rounds: int) -> dict[str, Result]:
    """Rounds of a paced stretch with every call delayed, the bots by turns."""
    results = {name: Result() for name in DATA}
    async with AsyncExitStack() as stack:
        bots = {name: await polled(stack, folder, name) for name in DATA}
        for one in bots.values():
            for method in ("editMessageText", "answerCallbackQuery"):
                await one.phones.delay(method, FAR)
        for number in range(rounds + 1):
            for name, one in bots.items():
                latencies = await one.paced(int(FAR_PACE * 4), FAR_PACE)
                if number:
                    results[name].latencies.append(latencies)
    return results


async def memory(folder: Path, stops: Sequence[int]) -> dict[str, list[float]]:
    """Resident MB after each number of presses in `stops`."""
    seen: dict[str, list[float]] = {name: [] for name in DATA}
    async with AsyncExitStack() as stack:
        for name in DATA:
            one = await polled(stack, folder, name)
            for stop in stops:
                while one.next < stop:
                    await one.pile(min(PILE, stop - one.next))
                seen[name].append(resident_mb(one.process.pid))
    return seen


# -- the start -------------------------------------------------------------------------------------


async def start_up(folder: Path, rounds: int) -> dict[str, list[float]]:
    """Seconds: a bare import of aiogram, and from exec to the first edited screen, by turns."""
    seconds: dict[str, list[float]] = {"import aiogram": [], "python -m bot": []}
    home = folder / "start"
    home.mkdir()
    seed(home / "network.db")
    async with Phones(home, "go:menu:0") as phones:
        await phones.open([0])
        environment = os.environ | {
            "BOT_TOKEN": TOKEN, "BOT_API_URL": phones.url, "DATABASE_PATH": str(home / "network.db"),
            "LOG_LEVEL": "WARNING",
        }  # fmt: skip
        for number in range(rounds + 1):  # the first one fills the caches of the file system
            begun = time.perf_counter()
            imported = await started(["-c", "import aiogram"])
            await imported.wait()
            bare_seconds = time.perf_counter() - begun
            await phones.show(0)
            edited = await phones.tap(0)
            begun = time.perf_counter()
            own = await started(["-m", "bot"], env=environment)
            own_seconds = await asyncio.wait_for(edited, PATIENCE) - begun
            own.terminate()
            await own.wait()
            if number:
                seconds["import aiogram"].append(bare_seconds)
                seconds["python -m bot"].append(own_seconds)
    return seconds


# -- the table -------------------------------------------------------------------------------------


Figure = tuple[str, Callable[[Result], float], str, bool]
"""Its name, how to read it, its format, and whether more is better."""
LATENCY: list[Figure] = [
    ("p50, ms", lambda r: r.percentile(0.50), ".2f", False),
    ("p99, ms", lambda r: r.percentile(0.99), ".2f", False),
]
EVERY: list[Figure] = [
    ("updates a second", lambda r: statistics.median(r.rates), ".0f", True),
    ("processor ms an update", lambda r: statistics.median(r.processor), ".2f", False),
    *LATENCY,
]


def tell(title: str, results: dict[str, Result], figures: Sequence[Figure] = EVERY) -> None:
    """A row a bot: each figure and, in brackets, its ratio to the bare bot's; above 1 means better than that."""
    bare_one = results["bare"]
    heads = [label for label, *_ in figures]
    if bare_one.telegrams:
        heads.append("its Telegram's, ms")
    if bare_one.rates:
        heads.append("rounds, from–to")
    print(f"\n{title}\n\n| | {' | '.join(heads)} |\n|---|{'---|' * len(heads)}")
    for name, one in results.items():
        row = []
        for _, figure, form, more_is_better in figures:
            theirs, own = figure(bare_one), figure(one)
            ratio = own / theirs if more_is_better else theirs / own
            row.append(f"{own:{form}}" + (f" ({ratio:.2f})" if one is not bare_one else ""))
        if one.telegrams:
            row.append(f"{statistics.median(one.telegrams):.2f}")
        if one.rates:
            ratios = sorted(own / theirs for theirs, own in zip(bare_one.rates, one.rates, strict=True))
            spread = f" ({ratios[0]:.2f}–{ratios[-1]:.2f})" if one is not bare_one else ""
            row.append(f"{min(one.rates):.0f}–{max(one.rates):.0f}{spread}")
        print(f"| {TITLES.get(name, name)} | {' | '.join(row)} |", flush=True)


async def measure(parts: Sequence[str], options: argparse.Namespace) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        if "process" in parts:
            results = await in_process(folder, options.rounds, options.size, options.against)
            tell(f"In process, {options.rounds} rounds of {options.size}", results)
        if "http" in parts:
            lacks = grammy.lacks()
            beside = [one for one in BESIDE if one != "grammy" or not lacks]
            results = await over_http(folder, options.rounds, options.pace, options.against, beside)
            tell(f"Over HTTP, {options.rounds} rounds; latency at {options.pace:.0f} presses a second", results)
            if lacks:
                print(f"| {TITLES['grammy']} | {lacks} |", flush=True)
        if "far" in parts:
            results = await far_away(folder, options.rounds)
            title = f"Telegram {FAR * 1e3:.0f} ms away, {options.rounds} rounds at {FAR_PACE:.0f} presses a second"
            tell(title, results, LATENCY)
        if "memory" in parts:
            stops = (5_000, 10_000, 20_000)
            resident = await memory(folder, stops)
            print("\nResident memory, MB\n\n| after | bare aiogram | product | more |\n|---|---|---|---|")
            for stop, theirs, ours in zip(stops, resident["bare"], resident["product"], strict=True):
                print(f"| {stop:,} updates | {theirs:.0f} | {ours:.0f} | {ours - theirs:+.0f} |", flush=True)
        if "start" in parts:
            seconds = await start_up(folder, max(3, options.rounds // 2))
            theirs, ours = (statistics.median(of) for of in seconds.values())
            print("\nStart, seconds\n\n| import aiogram | exec to first screen | ratio |\n|---|---|---|")
            print(f"| {theirs:.2f} | {ours:.2f} | {ours / theirs:.2f} |", flush=True)


def main() -> None:
    every = ("process", "http", "far", "memory", "start")
    parser = argparse.ArgumentParser(prog="python -m benchmarks.handling", description=__doc__.splitlines()[0])
    parser.add_argument("parts", nargs="*", choices=[*every, []], help="all by default")
    parser.add_argument("--rounds", type=int, default=10)
    parser.add_argument("--against", type=Path, help="a checkout of an earlier version")
    parser.add_argument("--size", type=int, default=500, help="presses of a round in process (%(default)s)")
    parser.add_argument("--pace", type=float, default=100, help="presses a second for latency (%(default)s)")
    options = parser.parse_args()
    asyncio.run(measure(options.parts or every, options))


if __name__ == "__main__":
    main()
