"""How well announcements go out: rate, cost against a loop without state, and who has to wait meanwhile.

    python -m benchmarks.broadcast [--recipients 20000] [--seconds 60] [--rounds 1]

The Bot API is the local Telegram in a process of its own (`python -m simulator --lean`); (b) and (c) answer each
call after 50 ms, as a real network does. Everything shares the machine with whatever else runs there: trust the
ratios, which come from the same run, and the processor time per message.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import signal
import statistics
import sys
import tempfile
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import aiohttp

from benchmarks.mailing.network import FIRST, OWNER, PRESSERS, SECOND, TOKEN, counts, prepare
from bot.sender import CONCURRENCY

DELAY = 0.05


@asynccontextmanager
async def telegram(folder: Path, recipients: int, *, delay: float = 0.0) -> AsyncIterator[str]:
    """The address of a fresh local Telegram where everybody has started the bot."""
    people = [OWNER, SECOND, *range(FIRST, FIRST + recipients)]
    persons = [{"id": n, "first_name": f"Учитель {n}", "started": True} for n in people]
    persons += [{"id": n, "first_name": f"Нажимающая {n}"} for n in PRESSERS]
    file = folder / "persons.json"
    file.write_text(json.dumps(persons))
    command = [sys.executable, "-m", "simulator", "--port", "0", "--token", TOKEN, "--persons", str(file), "--lean"]
    server = await asyncio.create_subprocess_exec(*command, stderr=asyncio.subprocess.PIPE)
    assert server.stderr is not None
    said = (await server.stderr.readline()).decode()
    if "localhost:" not in said:
        raise SystemExit(said + (await server.communicate())[1].decode())
    address = f"http://127.0.0.1:{said.split('localhost:')[1].split('/')[0]}"
    try:
        if delay:
            async with aiohttp.ClientSession() as session:
                fault = {"method": "sendMessage", "delay": delay, "times": 10**9}
                async with session.post(f"{address}/phone/faults", json=fault) as answer:
                    answer.raise_for_status()
        yield address
    finally:
        server.send_signal(signal.SIGTERM)
        await server.communicate()


async def subject(module: str, *arguments: object) -> dict[str, Any]:
    """The line of JSON that a subject prints."""
    command = [sys.executable, "-m", f"benchmarks.mailing.{module}", *map(str, arguments)]
    process = await asyncio.create_subprocess_exec(*command, stdout=asyncio.subprocess.PIPE)
    out, _ = await process.communicate()
    if process.returncode:
        raise SystemExit(f"{' '.join(command)} failed")
    found: dict[str, Any] = json.loads(out)
    return found


async def sends(which: str, recipients: int, *, rate: float, delay: float, seconds: float = 0) -> dict[str, Any]:
    """One broadcast on a fresh database and a fresh Telegram."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        async with telegram(folder, recipients, delay=delay) as address:
            if which != "product":
                return await subject("sends", which, recipients, address, rate, CONCURRENCY)
            database = folder / "network.db"
            await prepare(database, recipients)
            found = await subject("sends", "product", database, address, rate, seconds)
            states = counts(database)
            if not seconds and states != {"sent": recipients + 2}:
                raise SystemExit(f"not everybody has got it: {states}")
            return found


def row(name: str, found: Sequence[dict[str, Any]], reference: float | None = None) -> float:
    """Print the medians of a subject's rounds; returns messages a second."""
    rates = [one["sent"] / one["seconds"] for one in found]
    rate: float = statistics.median(rates)
    cost = statistics.median(one["cpu"] / one["sent"] * 1e6 for one in found)
    share = statistics.median(one["cpu"] / one["seconds"] for one in found)
    rss = statistics.median(one["rss"] for one in found)
    ratio = f"{rate / reference:>8.3f}" if reference else " " * 8
    print(f"{name:<44} {rate:>9.1f} {ratio} {cost:>10.0f} {share:>8.0%} {rss:>8.0f}", flush=True)
    return rate


def heading(title: str, last: str) -> None:
    print(f"\n{title}\n{'':<44} {'msg/s':>9} {last:>8} {'cpu us/msg':>10} {'a core':>8} {'MB':>8}")


async def measure(options: argparse.Namespace) -> None:
    recipients, rounds = options.recipients, options.rounds
    heading(f"(a) at the default rate of 25/s, {options.seconds:.0f} s of {recipients} recipients", "of 25/s")
    paced = [await sends("product", recipients, rate=25, delay=0.0, seconds=options.seconds)]
    row("product", paced, 25.0)

    for rate, title in ((1000, "at 1000/s"), (0, "with the limit lifted")):
        heading(f"(b) {title}, {recipients} recipients, 50 ms of delay, {CONCURRENCY} at once", "of bare")
        found: dict[str, list[dict[str, Any]]] = {"bare": [], "tuned": [], "product": []}
        for _ in range(rounds):
            for which, results in found.items():
                results.append(await sends(which, recipients, rate=rate, delay=DELAY))
        reference = row("bare aiogram loop, no state", found["bare"])
        row("the same with the product's session, uvloop", found["tuned"], reference)
        row("product, every recipient's fate in SQLite", found["product"], reference)

    print(f"\n(c) who waits meanwhile, 50 ms of delay\n{'':<44} {'n':>6} {'p50 ms':>8} {'p99 ms':>8} {'max ms':>8}")
    for rate in (25, 1000):
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            async with telegram(folder, recipients, delay=DELAY) as address:
                await prepare(folder / "network.db", recipients)
                found_c = await subject("waits", folder / "network.db", address, rate, options.latency_seconds)
        for what in ("personal notice", "press"):
            times = sorted(found_c[what])
            p50, p99 = times[len(times) // 2], times[int(len(times) * 0.99)]
            label = f"{what}, broadcast at {rate}/s (was {found_c['rate']:.0f}/s)"
            print(
                f"{label:<44} {len(times):>6} {p50 * 1e3:>8.0f} {p99 * 1e3:>8.0f} {times[-1] * 1e3:>8.0f}", flush=True
            )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--recipients", type=int, default=20_000)
    parser.add_argument("--seconds", type=float, default=60, help="of (a): all at 25/s would take 13 minutes")
    parser.add_argument("--latency-seconds", type=float, default=15, help="of each row of (c)")
    parser.add_argument("--rounds", type=int, default=1, help="of (b); medians are shown")
    asyncio.run(measure(parser.parse_args()))


if __name__ == "__main__":
    main()
