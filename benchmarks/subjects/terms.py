"""Many terms due at one moment, and ticks with nothing to do. Runs on this version and on the ones before it: which
engine there is, it finds out. Prints one line of JSON.

    python benchmarks/subjects/terms.py <how many events>      (PYTHONPATH: the version)
"""

from __future__ import annotations

import asyncio
import contextlib
import importlib
import json
import sqlite3
import statistics
import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path
from typing import Any

from domain.base.roles import Role
from domain.events.events import EventForm
from services.areas import AREAS
from services.base.unit import Network, Unit, Units
from services.events import editing, seats
from storage.base import members, roles
from storage.base.database import Database

NETWORK = Network("Сеть", "Europe/Moscow", "Оператор", "a@example.org", frozenset(), "bench_bot")
BEGUN = 1_796_000_000
WEEK = 7 * 86_400
START = BEGUN + 4 * WEEK
WAITED_FOR = 200
"""Events with a queue: what the ticks before looked into, whether anything was due or not."""
IDLE = 200


class Bench:
    def __init__(self, database: Database) -> None:
        self.now = BEGUN
        self.database = database
        self.units = Units(database, NETWORK, AREAS, lambda: self.now)
        self.waits: list[float] = []
        write = database.write

        async def timed(work: Any) -> Any:
            begun = time.perf_counter()
            try:
                return await write(work)
            finally:
                self.waits.append(time.perf_counter() - begun)

        database.write = timed  # type: ignore[method-assign]

    async def tick(self) -> int:
        """What the scheduler does every five seconds; returns how many things were done."""
        with contextlib.suppress(ModuleNotFoundError):
            due: Any = importlib.import_module("services.base.due")
            return int(await due.run(self.units))
        clock: Any = importlib.import_module("services.events.clock")
        return int(await self.units.do(clock.tick))


def _member(unit: Unit, number: int) -> int:
    member_id = members.add(unit.db, telegram_id=number, language="ru", now=unit.now)
    members.update(unit.db, member_id, name=f"Учитель {number}", zone="Europe/Moscow", joined_at=unit.now)
    unit.db.execute("UPDATE members SET status = 'member' WHERE id = ?", (member_id,))
    unit.db.execute(
        "INSERT INTO consents (member_id, purpose, given, version, language, sha256, button, at)"
        " VALUES (?, 'membership', 1, 1, 'ru', '', '', ?)",
        (member_id, unit.now),
    )
    return member_id


def _prepare(unit: Unit, events: int) -> None:
    host, *people = [_member(unit, 1000 + number) for number in range(4)]
    roles.grant(unit.db, host, Role.ORGANIZER, by=None, now=unit.now)
    for number in range(events):
        draft = editing.Draft(
            form=EventForm.SEMINAR, title=f"Семинар {number}", starts_at=START, minutes=90, zone="Europe/Moscow",
            place="Зал", capacity=1,
        )  # fmt: skip
        event = editing.create(unit, host, draft)
        editing.publish(unit, host, event.id)
        if number < WAITED_FOR:
            for person in people:
                seats.sign_up(unit, person, event.id)
    unit.db.execute("DELETE FROM outbox")


async def measure(path: Path, events: int) -> dict[str, float]:
    database = await Database.open(path)
    bench = Bench(database)
    await bench.units.do(_prepare, events)
    bench.now = BEGUN + WEEK
    while await bench.tick():
        pass  # the news of the new events
    with closing(sqlite3.connect(path)) as other:
        bench.waits.clear()
        before = other.execute("PRAGMA data_version").fetchone()
        took = []
        for _ in range(IDLE):
            begun = time.perf_counter()
            assert await bench.tick() == 0
            took.append(time.perf_counter() - begun)
        idle_writes = len(bench.waits)
        assert other.execute("PRAGMA data_version").fetchone() == before
    await database.write(lambda db: db.execute("DELETE FROM outbox"))
    bench.now = START - WEEK
    bench.waits.clear()
    ticks, done = 0, 0
    begun = time.perf_counter()
    while some := await bench.tick():
        ticks, done = ticks + 1, done + some
    whole = time.perf_counter() - begun
    said = await database.read(lambda db: db.execute("SELECT count(*) FROM outbox").fetchone()[0])
    await database.close()
    assert done == events, done
    assert said == events + 1 * WAITED_FOR, said
    return {
        "whole": whole, "longest": max(bench.waits), "ticks": ticks,
        "idle": statistics.median(took), "idle_writes": idle_writes / IDLE,
    }  # fmt: skip


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        print(json.dumps(asyncio.run(measure(Path(folder) / "x.db", int(sys.argv[1])))))
