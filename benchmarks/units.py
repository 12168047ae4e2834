"""What one unit of work costs by the way it reaches SQLite (docs/decisions/0001).

    python -m benchmarks.units

The unit reads a member and a list and writes a conversation's state, as a press does (the first two rows, which
make no hop or one, in one transaction). One after another, and 50 at once beside an event loop that is busy.
"""

from __future__ import annotations

import asyncio
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack
from pathlib import Path

import aiosqlite

from benchmarks.subjects.press import COLLEAGUES, FIRST_PERSON, PERSONS, seed
from storage.base.database import Database

MEMBER = "SELECT * FROM members WHERE telegram_id = ?"
STATE = (
    "INSERT INTO conversations (key, state, data, changed_at) VALUES (?, NULL, ?, 0)"
    " ON CONFLICT (key) DO UPDATE SET data = excluded.data"
)
UNITS, ROUNDS, AT_ONCE = 400, 7, 50

Unit = Callable[[int], Awaitable[None]]


def arguments(number: int) -> tuple[int, tuple[str, str]]:
    person = FIRST_PERSON + number % PERSONS
    return person, (f"{person}", f'{{"seen": {number}}}')


def whole(number: int, db: sqlite3.Connection) -> None:
    """The unit as a function of a connection."""
    person, state = arguments(number)
    db.execute(MEMBER, (person,)).fetchone()
    db.execute(COLLEAGUES).fetchall()
    db.execute(STATE, state)


def in_loop(path: Path) -> Unit:
    db = sqlite3.connect(path, isolation_level=None)
    db.execute("PRAGMA synchronous = NORMAL")

    async def run(number: int) -> None:
        db.execute("BEGIN IMMEDIATE")
        whole(number, db)
        db.execute("COMMIT")

    return run


def one_hop(database: Database) -> Unit:
    async def run(number: int) -> None:
        await database.write(lambda db: whole(number, db))

    return run


def fetchall(db: aiosqlite.Connection) -> Unit:
    async def run(number: int) -> None:
        person, state = arguments(number)
        await db.execute_fetchall(MEMBER, (person,))
        await db.execute_fetchall(COLLEAGUES)
        await db.execute_fetchall(STATE, state)

    return run


def cursors(db: aiosqlite.Connection) -> Unit:
    async def run(number: int) -> None:
        person, state = arguments(number)
        async with db.execute(MEMBER, (person,)) as cursor:
            await cursor.fetchone()
        async with db.execute(COLLEAGUES) as cursor:
            await cursor.fetchall()
        async with db.execute(STATE, state):
            pass

    return run


def connection_each(path: Path) -> Unit:
    async def run(number: int) -> None:
        async with aiosqlite.connect(path, isolation_level=None) as db:
            await db.execute("PRAGMA synchronous = NORMAL")
            await cursors(db)(number)

    return run


async def measure(unit: Unit) -> tuple[float, float]:
    """Milliseconds a unit, alone and among AT_ONCE beside a busy loop."""
    begun = time.perf_counter()
    for number in range(UNITS):
        await unit(number)
    alone = time.perf_counter() - begun

    async def busy() -> None:
        while True:
            sum(range(20_000))  # a third of a millisecond, as reading an update
            await asyncio.sleep(0)

    noise = asyncio.create_task(busy())
    begun = time.perf_counter()
    for first in range(0, UNITS, AT_ONCE):
        await asyncio.gather(*(unit(number) for number in range(first, first + AT_ONCE)))
    crowded = time.perf_counter() - begun
    noise.cancel()
    return alone / UNITS * 1e3, crowded / UNITS * 1e3


async def main() -> None:
    async with AsyncExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))

        def path(name: str) -> Path:
            seed(folder / name)
            return folder / name

        async def shared(name: str) -> aiosqlite.Connection:
            db = await stack.enter_async_context(aiosqlite.connect(path(name), isolation_level=None))
            await db.execute("PRAGMA synchronous = NORMAL")
            return db

        database = await Database.open(path("units.db"))
        stack.push_async_callback(database.close)
        ways = {
            "plain sqlite3 in the event loop": in_loop(path("loop.db")),
            "one hop a unit (storage/base/database.py)": one_hop(database),
            "aiosqlite, execute_fetchall": fetchall(await shared("fetchall.db")),
            "aiosqlite, cursors": cursors(await shared("cursors.db")),
            "aiosqlite, a connection each": connection_each(path("each.db")),
        }
        taken: dict[str, list[tuple[float, float]]] = {name: [] for name in ways}
        for turn in range(ROUNDS + 1):
            for name, unit in ways.items():
                both = await measure(unit)
                if turn:  # the first round warms up
                    taken[name].append(both)
    print(f"| way | ms alone | ms, {AT_ONCE} at once beside a busy loop |\n|---|---|---|")
    for name, pairs in taken.items():
        alone, crowded = (statistics.median(each) for each in zip(*pairs, strict=True))
        print(f"| {name} | {alone:.3f} | {crowded:.3f} |")


if __name__ == "__main__":
    asyncio.run(main())
