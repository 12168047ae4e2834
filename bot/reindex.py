"""`python -m bot --reindex`: all that is searched, made anew from the things themselves. The bot must be stopped."""

from __future__ import annotations

import asyncio
import sys
import time

from bot.clock import SystemClock
from bot.settings import Settings
from services.areas import AREAS
from services.base.unit import Network, Units
from services.home import refolding
from storage.base.database import Database, DatabaseUnusable


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
        await Units(database, network, AREAS, SystemClock().now).do(refolding.anew)
    finally:
        await database.close()
    print(f"The index is made anew in {time.monotonic() - begun:.0f} s.")
