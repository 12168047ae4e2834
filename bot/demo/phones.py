"""The demo's hands: it opens the bot on the seeded people's phones, and tells the page what is due next."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Iterable

import aiohttp

from services.base import due
from services.base.unit import Unit, Units
from storage.base import outbox

log = logging.getLogger(__name__)

LOOK_EVERY = 2.0
"""Seconds between two looks at what is due next."""


class Phones:
    """Speaks with a local Telegram at `address` (simulator/PHONE.md)."""

    def __init__(self, address: str) -> None:
        self._address = address.rstrip("/")

    async def press_start(self, people: Iterable[int]) -> None:
        """Each person opens the bot, so that their phone shows where they stand."""
        async with aiohttp.ClientSession(raise_for_status=True) as session:
            for person in people:
                await session.post(f"{self._address}/phone/{person}/start", json={})

    async def send_file(self, person: int, name: str, content: bytes, mime: str) -> int:
        """The person sends the bot a file; returns the number of their message."""
        form = aiohttp.FormData({"chat": str(person), "as": "document"}, quote_fields=False)
        form.add_field("file", content, filename=name, content_type=mime)
        async with (
            aiohttp.ClientSession(raise_for_status=True) as session,
            session.post(f"{self._address}/phone/{person}/upload", data=form) as answer,
        ):
            sent: list[dict[str, int]] = (await answer.json())["result"]
            return sent[0]["message_id"]

    async def tell_what_is_next(self, units: Units) -> None:
        """Until cancelled: the page offers to jump to the next thing that the bot will say."""
        told: int | None = None
        async with aiohttp.ClientSession(raise_for_status=True) as session:
            while True:
                due = await units.ask(_next_due)
                if due != told:
                    try:
                        await session.put(f"{self._address}/phone/clock/next", json={"at": due})
                        told = due
                    except aiohttp.ClientError as error:
                        log.info("the page isn't told what is next", extra={"error": type(error).__name__})
                await asyncio.sleep(LOOK_EVERY)


def _next_due(unit: Unit) -> int | None:
    """When the bot will speak next, or an event will do something (UTC epoch seconds)."""
    moments = (outbox.next_due(unit.db), due.next_at(unit))
    return min((at for at in moments if at is not None and at > unit.now), default=None)
