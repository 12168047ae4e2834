"""How long the directory of people thinks, at 20,000 people who all chose to be shown.

    python -m benchmarks.directory [people]

Names, regions, subjects and words are drawn by chance with a fixed seed: regions and subjects unevenly, as in
life. Each line is one use case in a reading unit (a hop to the connection's thread included), 50 times after
a first one that isn't counted. The goal is 10 ms a search.
"""

from __future__ import annotations

import asyncio
import random
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from domain.people.profile import HELP, SUBJECTS, ProfileField
from handlers.people.directory.lexicon import lexicon
from handlers.people.joining.places import regions
from services.areas import AREAS
from services.base.unit import Network, Unit
from services.people import directory, listing
from storage.base.database import Database
from storage.people import directory as stored
from storage.people import profile

NOW = 1_795_000_000
NETWORK = Network("", "Europe/Moscow", "", "", frozenset())
FAMILIES = ("Иванов", "Петров", "Сидоров", "Кузнецов", "Смирнов", "Попов", "Васильев", "Фёдоров", "Егоров", "Орлов")
NAMES = ("Анна", "Мария", "Ольга", "Елена", "Ирина", "Пётр", "Иван", "Сергей", "Алсу", "Гузель", "Тимур")
SYLLABLES = ("ба", "ве", "ги", "до", "жу", "за", "ки", "ло", "ме", "ну", "по", "ра", "си", "ту", "фо", "ха", "це", "чи")
QUERIES = (
    "математика", "математика казань", "учитель физики из Москвы", "егэ", "физ", "иванова анна", "фёдорову",
    "матиматика", "ивонова", "vfntvfnbrf", "абракадабровна", "школа", "",
)  # fmt: skip


def fill(people: int, db: sqlite3.Connection) -> None:
    chance = random.Random(1)
    own_words = ["".join(chance.choices(SYLLABLES, k=4)) for _ in range(10_000)]
    codes = regions.codes()
    unit = Unit(db, NOW, NETWORK, AREAS)
    for person in range(1, people + 1):
        family = chance.choice(FAMILIES) + chance.choice(("", "а", "ская", "енко", "ин"))
        db.execute(
            "INSERT INTO members (id, telegram_id, status, name, region, zone, created_at, seen_at)"
            " VALUES (?, ?, 'member', ?, ?, 'Europe/Moscow', ?, ?)",
            (person, person, f"{family} {chance.choice(NAMES)}", _unevenly(chance, codes), NOW, NOW),
        )
        db.execute(
            "INSERT INTO consents (member_id, purpose, given, version, language, sha256, button, at)"
            " VALUES (?, 'directory', 1, 1, 'ru', '', '', ?)",
            (person, NOW),
        )
        subjects = {_unevenly(chance, SUBJECTS) for _ in range(2)}
        profile.put(db, person, ProfileField.SUBJECTS, tuple(subjects))
        profile.put(db, person, ProfileField.CAN_HELP, tuple(chance.sample(HELP, 2)))
        profile.put(db, person, ProfileField.INTRO, " ".join(chance.choices(own_words, k=6)))
        profile.put(db, person, ProfileField.SCHOOL, f"Школа № {chance.randint(1, 900)}")
        listing.refresh(unit, person)


def _refresh(db: sqlite3.Connection, person: int) -> None:
    listing.refresh(Unit(db, NOW, NETWORK, AREAS), person)


def _unevenly(chance: random.Random, things: Any) -> str:
    return str(chance.choices(things, weights=[1 / (place + 1) for place in range(len(things))])[0])


async def measure(database: Database, use_case: Callable[[Unit], Any]) -> tuple[Any, str]:
    times = []
    for _ in range(51):
        start = time.perf_counter()
        result = await database.read(lambda db: use_case(Unit(db, NOW, NETWORK, AREAS)))
        times.append((time.perf_counter() - start) * 1000)
    times = sorted(times[1:])
    return result, f"median {statistics.median(times):6.2f} ms, p95 {times[47]:6.2f} ms"


async def main(people: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        database = await Database.open(Path(folder) / "x.db")
        start = time.perf_counter()
        names = lexicon()
        print(f"all names of subjects, help and regions: {(time.perf_counter() - start) * 1000:.0f} ms, once")
        start = time.perf_counter()
        await database.write(partial(fill, people))
        print(f"{people} people shown: {time.perf_counter() - start:.1f} s")
        for query in QUERIES:
            found, took = await measure(database, partial(directory.search, actor_id=1, lexicon=names, query=query))
            print(f"{took}  «{query}»: {found.page.total} people")
        for list_of in (directory.subjects, directory.regions, directory.overview):
            _, took = await measure(database, partial(list_of, actor_id=1))
            print(f"{took}  {list_of.__name__}")
        start = time.perf_counter()
        for person in range(1, 101):
            await database.write(partial(_refresh, person=person))
        print(f"a changed page: {(time.perf_counter() - start) * 10:.2f} ms")
        start = time.perf_counter()
        await database.write(lambda db: stored.forget(db, 1))
        print(f"an erasure from the index: {(time.perf_counter() - start) * 1000:.0f} ms")
        await database.close()


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1]) if len(sys.argv) > 1 else 20_000))
