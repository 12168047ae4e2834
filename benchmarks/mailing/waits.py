"""The whole bot while an announcement goes out: how long personal notices and presses take.

    python -m benchmarks.mailing.waits DATABASE ADDRESS RATE SECONDS

One line of JSON: seconds of each "personal notice" (said in a use case → taken by Telegram) and of each "press"
(button pressed → new screen on the phone), and the `rate` at which the announcement went out meanwhile.
"""

from __future__ import annotations

import asyncio
import sys
import time
from contextlib import AsyncExitStack
from typing import Any
from unittest.mock import patch

import aiohttp
import orjson
import uvloop

from benchmarks.mailing.network import OWNER, PRESSERS, SECOND, TOKEN, Noon
from bot import sending
from bot.app import App, running
from bot.settings import Settings
from domain.base.outbox import Lane
from services.base import outbox
from services.voice.delivery import Fate, Job

NOTICE_EVERY = 0.1
PRESS_EVERY = 0.4
"""Seconds between the presses of one person: more would be too many in a minute, and skipped."""
LONGEST = 60
"""Seconds after which nothing is waited for any longer: it was never sent."""


class Arrivals:
    """Notes when Telegram has taken a message; put around the sender's own `deliver`."""

    def __init__(self) -> None:
        self.copies = 0
        self.waiting: dict[int, asyncio.Future[float]] = {}
        self._deliver = sending.deliver

    async def deliver(self, *args: Any, **kwargs: Any) -> Fate:
        fate = await self._deliver(*args, **kwargs)
        job: Job = args[1]
        if job.lane is Lane.ANNOUNCEMENT:
            self.copies += 1
        elif (future := self.waiting.pop(job.address, None)) is not None:
            future.set_result(time.perf_counter())
        return fate


async def notices(app: App, arrivals: Arrivals, until: float) -> list[float]:
    """People at the end of the announcement's list hear of something of their own, ten a second.

    Raises TimeoutError when one doesn't arrive.
    """
    times = []
    people = await app.database.read(
        lambda db: [row["id"] for row in db.execute("SELECT id FROM members ORDER BY id DESC LIMIT 500")]
    )
    for number, member in enumerate(people):
        if time.perf_counter() >= until:
            break
        arrived = asyncio.get_running_loop().create_future()
        arrivals.waiting[member] = arrived
        began = time.perf_counter()
        # What is true of everybody here: a notice that isn't, isn't sent.
        key, payload = f"bench:{number}", {"given": False}
        await app.units.do(outbox.say, kind="trust", to=member, key=key, payload=payload, urgent=True)
        async with asyncio.timeout(LONGEST):
            times.append(await arrived - began)
        await asyncio.sleep(max(0.0, began + NOTICE_EVERY - time.perf_counter()))
    return times


async def presses(person: int, address: str, until: float) -> list[float]:
    """A person presses buttons one after another; a press is over when the screen has changed.

    Raises TimeoutError when it doesn't.
    """
    times: list[float] = []
    phone = f"{address}/phone/{person}"
    timeout = aiohttp.ClientTimeout(total=None)
    async with aiohttp.ClientSession(timeout=timeout) as session, session.get(f"{phone}/live") as live:
        await _post(session, f"{phone}/start", {})
        message = await _event(live, person, "message")
        while message["message"].get("out"):
            message = await _event(live, person, "message")
        shown = message["message"]
        while time.perf_counter() < until:
            press = {"chat": person, "message": shown["message_id"], "button": _button(shown)}
            began = time.perf_counter()
            await _post(session, f"{phone}/press", press)
            async with asyncio.timeout(LONGEST):
                shown = (await _event(live, person, "edited"))["message"]
            times.append(time.perf_counter() - began)
            await asyncio.sleep(max(0.0, began + PRESS_EVERY - time.perf_counter()))
    return times


def _button(message: dict[str, Any]) -> list[int]:
    """«Look around» on the greeting, the way back on what follows."""
    rows = message["reply_markup"]["inline_keyboard"]
    for wanted in ("go:look:0", "go:menu:0", "go:join:0"):
        for row, buttons in enumerate(rows):
            for column, button in enumerate(buttons):
                if button.get("callback_data") == wanted:
                    return [row, column]
    raise SystemExit(f"no button to press: {rows}")


async def _post(session: aiohttp.ClientSession, url: str, body: dict[str, Any]) -> None:
    async with session.post(url, json=body) as answer:
        answer.raise_for_status()


async def _event(live: aiohttp.ClientResponse, person: int, kind: str) -> dict[str, Any]:
    async for line in live.content:
        if line.startswith(b"data:"):
            event: dict[str, Any] = orjson.loads(line[5:])
            if event.get("kind") == kind and event.get("chat") == person:
                return event
    raise SystemExit("the phone went dead")


async def measure(database: str, address: str, rate: float, seconds: float) -> None:
    settings = Settings.model_validate(
        {
            "bot_token": TOKEN,
            "bot_api_url": address,
            "database_path": database,
            "send_rate": rate,
            "organizer_ids": f"{OWNER},{SECOND}",
            "log_level": "ERROR",
        }
    )
    arrivals = Arrivals()
    async with AsyncExitStack() as stack:
        stack.enter_context(patch("bot.sender.deliver", arrivals.deliver))
        app = await stack.enter_async_context(running(settings, Noon()))
        await asyncio.sleep(3)
        began, before = time.perf_counter(), arrivals.copies
        until = began + seconds
        personal, *by_person = await asyncio.gather(
            notices(app, arrivals, until), *(presses(person, address, until) for person in PRESSERS)
        )
        went_out = (arrivals.copies - before) / (time.perf_counter() - began)
    pressed = [one for presses_of_one in by_person for one in presses_of_one]
    print(orjson.dumps({"personal notice": personal, "press": pressed, "rate": went_out}).decode(), flush=True)


def main() -> None:
    database, address, rate, seconds = sys.argv[1:]
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        runner.run(measure(database, address, float(rate), float(seconds)))


if __name__ == "__main__":
    main()
