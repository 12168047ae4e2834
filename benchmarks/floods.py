"""Who feels one person's flood: other people's presses alone, and beside bursts of one person.

    python -m benchmarks.floods [--seconds 60] [--rounds 1]

Ten people press once a second each, from the finger to the edited screen. Then the same while one person sends 500
presses, 500 messages or 200 files at once, and again every 10 s; and while Telegram asks for a pause of 5 s at each
edit of the flooder's screen. Each call to Telegram takes 50 ms. The product runs whole over long polling from
`python -m simulator --lean`, both in processes of their own. There is a stretch without a flood before and after each
other one, for a machine that isn't idle: a ratio is to the slower of the two.
"""

from __future__ import annotations

import argparse
import asyncio
import tempfile
from contextlib import AsyncExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import aiohttp

from benchmarks.subjects import product
from benchmarks.subjects.phones import Phones, started
from benchmarks.subjects.press import FIRST_PERSON, seed

FLOODER = 0
OTHERS = range(1, 11)
DELAY = 0.05
AGAIN_EVERY = 10.0
CALLS = ("editMessageText", "answerCallbackQuery", "sendMessage")
FLOODS = {"500 presses": ("presses", 500), "500 messages": ("messages", 500), "200 files": ("files", 200)}


@dataclass(slots=True)
class Heard:
    """Milliseconds of the presses that were answered, and how many there were."""

    latencies: list[float]
    pressed: int

    def percentile(self, share: float) -> float:
        ordered = sorted(self.latencies)
        return ordered[min(int(len(ordered) * share), len(ordered) - 1)]


async def pressing(phones: Phones, seconds: int) -> Heard:
    """Everybody but the flooder presses once a second, evenly spread over it."""

    async def one(number: int) -> list[float | None]:
        loop = asyncio.get_running_loop()
        begun = loop.time() + (number - OTHERS[0]) / len(OTHERS)
        seen: list[float | None] = []
        for second in range(seconds):
            await asyncio.sleep(begun + second - loop.time())
            try:
                seen.append(await phones.press(number))
            except TimeoutError:
                seen.append(None)
        return seen

    every = [of for person in await asyncio.gather(*map(one, OTHERS)) for of in person]
    return Heard([of for of in every if of is not None], len(every))


async def flooding(session: aiohttp.ClientSession, url: str, what: str, count: int) -> None:
    """A burst at once and every `AGAIN_EVERY` seconds, until cancelled."""
    while True:
        await _post(session, f"{url}/phone/{FIRST_PERSON + FLOODER}/drown", {"what": what, "count": count})
        await asyncio.sleep(AGAIN_EVERY)


async def beside(phones: Phones, session: aiohttp.ClientSession, what: str, count: int, seconds: int) -> Heard:
    flood = asyncio.create_task(flooding(session, phones.url, what, count))
    try:
        heard = await pressing(phones, seconds)
    finally:
        flood.cancel()
    await asyncio.sleep(5)  # what is left of the burst isn't the next stretch's
    return heard


async def faults(session: aiohttp.ClientSession, url: str, *, pauses: bool) -> None:
    async with session.delete(f"{url}/phone/faults") as answer:
        answer.raise_for_status()
    if pauses:
        fault = {"method": "editMessageText", "code": 429, "retry_after": 5, "to": FIRST_PERSON + FLOODER}
        await _post(session, f"{url}/phone/faults", fault | {"delay": DELAY, "times": 10**9})
    for method in CALLS:
        await _post(session, f"{url}/phone/faults", {"method": method, "delay": DELAY, "times": 10**9})


async def _post(session: aiohttp.ClientSession, url: str, body: dict[str, Any]) -> None:
    async with session.post(url, json=body) as answer:
        answer.raise_for_status()


async def measure(seconds: int, rounds: int) -> None:
    print("| | answered | p50, ms | p99, ms | longest, ms | p99 of alone |\n|---|---|---|---|---|---|")
    async with AsyncExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        seed(folder / "network.db")
        phones = await stack.enter_async_context(Phones(folder, product.DATA))
        await phones.open([FLOODER, *OTHERS])
        bot = await started(["-m", "benchmarks.subjects.product", folder / "network.db", phones.url])
        stack.push_async_callback(bot.wait)
        stack.callback(bot.terminate)
        session = await stack.enter_async_context(aiohttp.ClientSession())
        await faults(session, phones.url, pauses=False)
        await asyncio.gather(*map(phones.press, OTHERS))
        for _ in range(rounds):
            before = await pressing(phones, seconds)
            tell("alone", before)
            for pauses in (False, True):
                await faults(session, phones.url, pauses=pauses)
                for name, (what, count) in FLOODS.items():
                    heard = await beside(phones, session, what, count, seconds)
                    after = await pressing(phones, seconds)
                    alone = max(before.percentile(0.99), after.percentile(0.99))
                    tell(f"beside {name}{', 429 on their edits' if pauses else ''}", heard, alone)
                    tell("alone", after)
                    before = after


def tell(label: str, heard: Heard, alone: float | None = None) -> None:
    p99 = heard.percentile(0.99)
    ratio = "" if alone is None else f"**{p99 / alone:.2f}**"
    print(
        f"| {label} | {len(heard.latencies)} of {heard.pressed} | {heard.percentile(0.5):.0f} | {p99:.0f} |"
        f" {max(heard.latencies):.0f} | {ratio} |",
        flush=True,
    )


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.floods", description=__doc__.splitlines()[0])
    parser.add_argument("--seconds", type=int, default=60, help="of each stretch (%(default)s)")
    parser.add_argument("--rounds", type=int, default=1)
    options = parser.parse_args()
    asyncio.run(measure(options.seconds, options.rounds))


if __name__ == "__main__":
    main()
