"""A process that tells the next voters and dies (SIGKILL, by its own hand) before it has saved that.

python -m tests.services.decisions.dying DATABASE NOW AT_ONCE
"""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from pathlib import Path

from services.areas import AREAS
from services.base.unit import Network, Unit, Units
from services.decisions import portions
from storage.base.database import Database


def tell_and_die(unit: Unit) -> None:
    portions.go_on(unit)
    os.kill(os.getpid(), signal.SIGKILL)


async def main(path: Path, now: int, at_once: int) -> None:
    portions.AT_ONCE = at_once
    network = Network("Сеть", "Europe/Moscow", "Оператор", "a@example.org", frozenset())
    units = Units(await Database.open(path), network, AREAS, lambda: now)
    await units.do(portions.go_on)
    await units.do(tell_and_die)


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])))
