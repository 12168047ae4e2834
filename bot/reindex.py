"""All that is searched, made anew from the things themselves: before a new version answers, or by a command.

`python -m bot --reindex` does it with the bot stopped.
"""

from __future__ import annotations

import asyncio
import logging
import sys
import time

from bot.clock import SystemClock
from bot.settings import Settings
from services.areas import AREAS
from services.base.unit import Network, Units
from services.home import refolding
from storage.base.database import Database, DatabaseUnusable

log = logging.getLogger(__name__)


async def renew(units: Units) -> None:
    """At the start, before anybody is answered: an index that is half made would find half. Once per version.

    In a network where nothing is to be found yet it is no event, and nothing is said of it.
    """
    if not await units.ask(refolding.is_due):
        return
    if not await units.ask(refolding.is_anything):
        await anew(units)
        return
    begun = time.monotonic()
    log.warning("the index of the search is made anew; the bot answers when it is done")
    things = await anew(units)
    log.warning("the index is made anew", extra={"things": things, "seconds": round(time.monotonic() - begun, 1)})


async def anew(units: Units) -> int:
    """Everything that is searched, whatever version it was made by; answers how many things there are."""
    things = await units.do(refolding.begin)
    for start in range(0, len(things), refolding.PIECE):
        await units.do(refolding.put, things[start : start + refolding.PIECE])
    await units.do(refolding.end)
    return len(things)


def run(settings: Settings) -> int:
    """The exit code: 0 done, 2 the database can't be used (another process holds it, for one)."""
    try:
        asyncio.run(_anew(settings))
    except DatabaseUnusable as error:
        print(error, file=sys.stderr)
        return 2
    return 0


async def _anew(settings: Settings) -> None:
    begun = time.monotonic()
    database = await Database.open(settings.database_path)
    try:
        network = Network(settings.network_name, settings.default_timezone, "", "", frozenset())
        await anew(Units(database, network, AREAS, SystemClock().now))
    finally:
        await database.close()
    print(f"The index is made anew in {time.monotonic() - begun:.0f} s.")
