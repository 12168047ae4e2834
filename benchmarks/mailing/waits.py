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

from benchmarks.mailing.network import OWNER, SECOND, TOKEN, Noon
from bot import sending
from bot.app import App, running
from bot.settings import Settings
from domain.base.outbox import Lane
from services.base import outbox
from services.voice.delivery import Fate, Job

PRESSER = 9_100
NOTICE_EVERY = 0.1
PRESS_EVERY = 0.05


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
    """People at the end of the announcement's list hear of an answer, ten a second."""
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
        payload = {"announcement": 1, "what": "done"}
        await app.units.do(
            outbox.say, kind="announcement-news", to=member, key=f"bench:{number}", payload=payload, urgent=True
        )
        times.append(await arrived - began)
        await asyncio.sleep(max(0.0, began + NOTICE_EVERY - time.perf_counter()))
    return times


async def presses(address: str, until: float) -> list[float]:
    """A person presses buttons one after another; a press is over when the screen has changed."""
    times: list[float] = []
    phone = f"{address}/phone/{PRESSER}"
    timeout = aiohttp.ClientTimeout(total=None)
    async with aiohttp.ClientSession(timeout=timeout) as session, session.get(f"{phone}/live") as live:
        await _post(session, f"{phone}/start", {})
        message = await _event(live, "message")
        while message["message"].get("out"):
            message = await _event(live, "message")
        shown = message["message"]
        while time.perf_counter() < until:
            press = {"chat": PRESSER, "message": shown["message_id"], "button": _button(shown)}
            began = time.perf_counter()
            await _post(session, f"{phone}/press", press)
            shown = (await _event(live, "edited"))["message"]
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


async def _event(live: aiohttp.ClientResponse, kind: str) -> dict[str, Any]:
    async for line in live.content:
        if line.startswith(b"data:"):
            event: dict[str, Any] = orjson.loads(line[5:])
            if event.get("kind") == kind and event.get("chat") == PRESSER:
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
        personal, pressed = await asyncio.gather(notices(app, arrivals, until), presses(address, until))
        went_out = (arrivals.copies - before) / (time.perf_counter() - began)
    print(orjson.dumps({"personal notice": personal, "press": pressed, "rate": went_out}).decode(), flush=True)


def main() -> None:
    database, address, rate, seconds = sys.argv[1:]
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        runner.run(measure(database, address, float(rate), float(seconds)))


if __name__ == "__main__":
    main()
