"""What the demo's people share as files (files.json): each is sent to the bot from their phone, for files lie at
Telegram. So this needs a bot at work, unlike the other areas.
"""

from __future__ import annotations

import asyncio

from bot.app import App
from bot.demo import materials, strips
from bot.demo.phones import Phones
from bot.demo.rows import member, read
from services.base.unit import Unit, Units
from services.materials import parcels
from storage.materials import parcels as stored

SOON = 60.0
"""Seconds in which the bot has taken what was sent to it, on a machine that is busy with its start."""
LOOK_EVERY = 0.1
"""Seconds between two looks at whether it has."""


async def share(running: App, phones: Phones, owner: int) -> None:
    """Each is looked at before it is published. Raises TimeoutError when the bot doesn't take a file."""
    units = running.units
    for row in read("files"):
        message = await phones.send_file(row["by"], row["file"], strips.pdf(), "application/pdf")
        async with asyncio.timeout(SOON):
            parcel = await _taken(units, row["by"], message)
        await units.do(_begin, row["by"], parcel)
        await running.looker.idle()
        await materials.share(units, owner, row, parcel)


async def _taken(units: Units, person: int, message: int) -> int:
    """What the bot has made of their message."""
    while True:
        parcel = await units.ask(_parcel, person, message)
        if parcel is not None:
            return parcel
        await asyncio.sleep(LOOK_EVERY)


def _parcel(unit: Unit, person: int, message: int) -> int | None:
    found = stored.of_source(unit.db, member(unit, person), f"message:{message}")
    return found.id if found is not None else None


def _begin(unit: Unit, person: int, parcel: int) -> None:
    author = member(unit, person)
    parcels.begin(unit, author, parcels.own(unit, author, parcel).items)
