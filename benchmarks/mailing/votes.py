"""The whole bot while people vote, with an announcement going out and without, by turns in one run.

    python -m benchmarks.mailing.votes DATABASE ADDRESS RATE VOTES

One line of JSON: seconds of each press (button pressed → new screen on the phone) `beside` the announcement and with
it paused (`alone`), `rate`: messages a second that went out meanwhile; how many votes were `cast` and `counted`.
Each of the phones votes once; blocks of both alternate, so that they see the same machine.
"""

from __future__ import annotations

import asyncio
import sqlite3
import sys
import time
from contextlib import AsyncExitStack
from typing import Any
from unittest.mock import patch

import aiohttp
import orjson
import uvloop

from benchmarks.mailing.network import FIRST, OWNER, SECOND, TOKEN, Noon
from benchmarks.mailing.waits import Arrivals
from bot.app import App, running
from bot.settings import Settings
from handlers.decisions.voting.presses import CastOpen, Vote
from services.voice.announcements import sending

BLOCK = 250
AT_ONCE = 8
"""Phones whose screens are watched at the same time."""
EVERY = 0.02
"""Seconds between two presses: 50 a second."""
WARM = 50
"""Votes before anything is measured."""
SETTLES = 1.5
"""Seconds after the announcement was paused or goes on."""


def known(db: sqlite3.Connection) -> tuple[int, int, int]:
    """The vote, its end, and the announcement."""
    vote = db.execute("SELECT id, until FROM decisions").fetchone()
    return vote["id"], vote["until"], db.execute("SELECT id FROM announcements").fetchone()["id"]


class Phones:
    """Ballots lie on `count` phones; `votes(block)` lets so many of them vote, one after another."""

    def __init__(self, session: aiohttp.ClientSession, address: str, data: str) -> None:
        self._session, self._address, self._data = session, address, data
        self._ballots: list[tuple[int, int]] = []
        self._room = asyncio.Semaphore(AT_ONCE)

    async def get_ballots(self, count: int) -> None:
        """The ballot comes to all; the vote's own invitations were said before."""
        markup = {"inline_keyboard": [[{"text": "За", "callback_data": self._data}]]}
        for person in range(FIRST, FIRST + count):
            body = {"chat_id": person, "text": "Голосуем", "reply_markup": markup}
            async with self._session.post(f"{self._address}/bot{TOKEN}/sendMessage", json=body) as answer:
                answer.raise_for_status()
                self._ballots.append((person, (await answer.json())["result"]["message_id"]))

    async def votes(self, block: int) -> list[float]:
        """Seconds of each press."""
        now, self._ballots = self._ballots[:block], self._ballots[block:]
        tasks, began = [], time.perf_counter()
        for number, (person, message) in enumerate(now):
            if (early := began + number * EVERY - time.perf_counter()) > 0:
                await asyncio.sleep(early)
            await self._room.acquire()
            tasks.append(asyncio.create_task(self._vote(person, message)))
        return list(await asyncio.gather(*tasks))

    async def _vote(self, person: int, message: int) -> float:
        phone = f"{self._address}/phone/{person}"
        try:
            async with self._session.get(f"{phone}/live") as live:
                began = time.perf_counter()
                press = {"chat": person, "message": message, "button": [0, 0]}
                async with self._session.post(f"{phone}/press", json=press) as answer:
                    answer.raise_for_status()
                async for line in live.content:
                    if line.startswith(b"data:") and orjson.loads(line[5:]).get("kind") == "edited":
                        return time.perf_counter() - began
            raise SystemExit("a phone went dead")
        finally:
            self._room.release()


async def by_turns(app: App, arrivals: Arrivals, phones: Phones, announcement: int, votes: int) -> dict[str, Any]:
    found: dict[str, list[float]] = {"alone": [], "beside": []}
    owner = await app.database.read(
        lambda db: db.execute("SELECT id FROM members WHERE telegram_id = :id", {"id": OWNER}).fetchone()
    )
    sent = took = 0.0
    await app.units.do(sending.pause, owner["id"], announcement)
    await phones.get_ballots(WARM + 2 * votes)
    await phones.votes(WARM)
    for _ in range(0, votes, BLOCK):
        await asyncio.sleep(SETTLES)
        found["alone"] += await phones.votes(BLOCK)
        await app.units.do(sending.resume, owner["id"], announcement)
        await asyncio.sleep(SETTLES)
        began, before = time.perf_counter(), arrivals.copies
        found["beside"] += await phones.votes(BLOCK)
        took += time.perf_counter() - began
        sent += arrivals.copies - before
        await app.units.do(sending.pause, owner["id"], announcement)
    counted = await app.database.read(lambda db: db.execute("SELECT count(*) FROM ballots").fetchone()[0])
    return {**found, "rate": sent / took, "cast": WARM + 2 * votes, "counted": counted}


async def measure(database: str, address: str, rate: float, votes: int) -> None:
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
        timeout = aiohttp.ClientTimeout(total=None)
        session = await stack.enter_async_context(
            aiohttp.ClientSession(timeout=timeout, connector=aiohttp.TCPConnector(limit=0))
        )
        stack.enter_context(patch("bot.sender.deliver", arrivals.deliver))
        app = await stack.enter_async_context(running(settings, Noon()))
        number, until, announcement = await app.database.read(known)
        phones = Phones(session, address, CastOpen(id=number, of=until, do=Vote.YES).pack())
        print(orjson.dumps(await by_turns(app, arrivals, phones, announcement, votes)).decode(), flush=True)


def main() -> None:
    database, address, rate, votes = sys.argv[1:]
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        runner.run(measure(database, address, float(rate), int(votes)))


if __name__ == "__main__":
    main()
