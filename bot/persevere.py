"""What the disk or another program stands in the way of is told in the log and tried again, until it works."""

from __future__ import annotations

import asyncio
import logging
import sqlite3
from collections.abc import Awaitable, Callable
from typing import TypeVar

from bot.pauses import Pauses
from storage.base.troubles import passes

log = logging.getLogger(__name__)

T = TypeVar("T")

LONGEST = 30.0
"""Seconds between two tries at most: about so long after there is room again, all goes on."""


async def persevere(part: str, work: Callable[[], Awaitable[T]]) -> T:
    """The result of `work`, which may be begun again. Raises what won't pass by itself: mistakes mustn't be silent."""
    pauses = Pauses(LONGEST)
    held_up = False
    while True:
        try:
            result = await work()
        except sqlite3.Error as error:
            if not passes(error):
                raise
            pause = pauses.next()
            tell(part, error, pause)
            held_up = True
            await asyncio.sleep(pause)
        else:
            if held_up:
                log.info("the database can be written again", extra={"part": part})
            return result


def tell(part: str, error: sqlite3.Error, pause: float) -> None:
    """One line in the log: what `part` of the bot waits for."""
    log.error("the database can't be written", extra={"part": part, "error": str(error), "pause": round(pause, 1)})
