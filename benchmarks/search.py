"""How long the one search thinks, at 20,000 people and 20,000 events.

    python -m benchmarks.search [people] [events]

People, events and their words are drawn by chance with a fixed seed: regions, subjects and words unevenly, as in
life. Each line is one use case in a reading unit (a hop to the connection's thread included).
"""

from __future__ import annotations

import asyncio
import random
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from domain.base.members import MEMBER
from domain.base.things import Thing
from domain.people.profile import HELP, SUBJECTS, ProfileField
from handlers.people.directory.lexicon import lexicon
from handlers.people.joining.places import regions
from services.areas import AREAS
from services.base import search
from services.base.unit import Network, Unit
from services.events import finding
from services.home import searching
from services.people import directory, listing
from storage.base.database import Database
from storage.events import events
from storage.people import profile

NOW = 1_795_000_000
DAY = 86_400
NETWORK = Network("", "Europe/Moscow", "", "", frozenset())
TIMES = 100
WORDS = Path(__file__).parent / "data" / "search_words.txt"
"""What titles and texts are drawn from, the commonest first."""
FAMILIES = ("Иванов", "Петров", "Сидоров", "Кузнецов", "Смирнов", "Попов", "Васильев", "Фёдоров", "Егоров", "Орлов")
NAMES = ("Анна", "Мария", "Ольга", "Елена", "Ирина", "Пётр", "Иван", "Сергей", "Алсу", "Гузель", "Тимур")
SYLLABLES = ("ба", "ве", "ги", "до", "жу", "за", "ки", "ло", "ме", "ну", "по", "ра", "си", "ту", "фо", "ха", "це", "чи")
KINDS = {
    "a word": ("математика", "физика", "химия", "экология", "проект"),
    "a form of a word": ("физикой", "географии", "проектов", "игре", "дробями"),
    "a name": ("иванова", "фёдорову", "орлова анна", "егоров", "кузнецовой"),
    "two words": ("математика казань", "проект химия", "физика олимпиада", "урок экология", "игра дроби"),
    "a beginning": ("матем", "олимпиа", "эколо", "кузне", "грам"),
    "a relative": ("математический", "экологический", "олимпиадник", "проектный", "дробный"),
    "a slip": ("матиматика", "экалогия", "кузнецв", "хмиия", "олимпеада"),
    "another layout": ("vfntvfnbrf", "abpbrf", "'rjkjubz", "ghjtrn", "rfpfym"),
    "any of the words": ("математика рыбалка мария", "химия тимур дроби экология", "орлова дроби химия"),
    "nothing": ("абракадабровна", "ыфваолдж", "зюзюбля"),
}  # fmt: skip


def fill(people: int, meetings: int, db: sqlite3.Connection) -> None:
    chance = random.Random(1)
    unit = Unit(db, NOW, NETWORK, AREAS)
    own_words = ["".join(chance.choices(SYLLABLES, k=4)) for _ in range(10_000)]
    common = WORDS.read_text("utf-8").split()
    codes = regions.codes()
    for person in range(1, people + 1):
        family = chance.choice(FAMILIES) + chance.choice(("", "а", "ская", "енко", "ин"))
        db.execute(
            "INSERT INTO members (id, telegram_id, status, name, region, zone, created_at, seen_at, joined_at)"
            " VALUES (?, ?, 'member', ?, ?, 'Europe/Moscow', ?, ?, ?)",
            (person, person, f"{family} {chance.choice(NAMES)}", _unevenly(chance, codes), NOW, NOW, NOW - person),
        )
        db.execute(
            "INSERT INTO consents (member_id, purpose, given, version, language, sha256, button, at)"
            " VALUES (?, 'directory', 1, 1, 'ru', '', '', ?)",
            (person, NOW),
        )
        profile.put(db, person, ProfileField.SUBJECTS, tuple({_unevenly(chance, SUBJECTS) for _ in range(2)}))
        profile.put(db, person, ProfileField.CAN_HELP, tuple(chance.sample(HELP, 2)))
        profile.put(db, person, ProfileField.INTRO, " ".join(chance.choices(own_words, k=6)))
        profile.put(db, person, ProfileField.SCHOOL, f"Школа № {chance.randint(1, 900)}")
    weights = [1 / (place + 3) for place in range(len(common))]
    for meeting in range(1, meetings + 1):
        start = NOW + chance.randint(-300, 60) * DAY
        event = events.add(
            db,
            form=chance.choice(("seminar", "webinar", "masterclass", "club")),
            title=" ".join(chance.choices(common, weights, k=5)).capitalize(),
            description=" ".join([*chance.choices(common, weights, k=25), *chance.choices(own_words, k=3)]),
            starts_at=start,
            minutes=90,
            zone="Europe/Moscow",
            audience=chance.choices(("all", "region"), (4, 1))[0],
            region=_unevenly(chance, codes),
            subject=_unevenly(chance, SUBJECTS),
            uid=f"{meeting}@x",
            token="",
            created_by=1,
            created_at=NOW,
        )
        db.execute("UPDATE events SET state = ? WHERE id = ?", ("finished" if start < NOW else "published", event))
    begun = time.perf_counter()
    search.put_anew(unit, search.emptied(unit))
    took = time.perf_counter() - begun
    print(f"the whole index anew: {took:.1f} s, {took / (people + meetings) * 1000:.2f} ms a thing")


def _unevenly(chance: random.Random, things: Any) -> str:
    return str(chance.choices(things, weights=[1 / (place + 1) for place in range(len(things))])[0])


def size(db: sqlite3.Connection) -> None:
    """Bytes of the index by table; needs SQLite's dbstat, which not every build has."""
    rows = db.execute(
        "SELECT name, sum(pgsize) AS bytes FROM dbstat WHERE name LIKE '%search%' GROUP BY name ORDER BY bytes DESC"
    ).fetchall()
    print(
        f"the index: {sum(row['bytes'] for row in rows) / 1e6:.1f} MB:",
        *(f"{r['name']} {r['bytes'] / 1e6:.1f}" for r in rows),
    )
    counts = {
        table: db.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
        for table in ("search_terms", "search_postings")
    }
    print(f"terms {counts['search_terms']}, postings {counts['search_postings']}")


async def measure(database: Database, calls: Sequence[Callable[[Unit], Any]]) -> str:
    times = []
    for number in range(TIMES + len(calls)):
        call = calls[number % len(calls)]
        start = time.perf_counter()
        await database.read(partial(_called, call))
        times.append((time.perf_counter() - start) * 1000)
    return percentiles(times[len(calls) :])


def _called(call: Callable[[Unit], Any], db: sqlite3.Connection) -> Any:
    return call(Unit(db, NOW, NETWORK, AREAS))


def _changed(change: Callable[[Unit, int], object], number: int, unit: Unit) -> None:
    change(unit, number)


def percentiles(times: list[float]) -> str:
    times = sorted(times)
    return f"p50 {times[len(times) // 2]:6.2f} ms, p99 {times[int(len(times) * 0.99)]:6.2f} ms"


async def changes(database: Database, name: str, change: Callable[[Unit, int], object], numbers: Sequence[int]) -> None:
    times = []
    for number in numbers:
        start = time.perf_counter()
        await database.write(partial(_called, partial(_changed, change, number)))
        times.append((time.perf_counter() - start) * 1000)
    print(f"{percentiles(times)}  {name}")


def _renamed(unit: Unit, event_id: int) -> None:
    events.update(unit.db, event_id, title=f"Другое название {event_id}", description="Совсем другие слова")
    finding.refresh(unit, event_id)


def _told_anew(unit: Unit, person: int) -> None:
    profile.put(unit.db, person, ProfileField.INTRO, f"Совсем другие слова {person}")
    listing.refresh(unit, person)


async def main(people: int, meetings: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        database = await Database.open(Path(folder) / "x.db")
        start = time.perf_counter()
        names = lexicon()
        print(f"names of subjects, help and regions, synonyms: {(time.perf_counter() - start) * 1000:.0f} ms, once")
        await database.write(partial(fill, people, meetings))
        await database.read(size)
        for kind, queries in KINDS.items():
            calls = [partial(searching.search, actor_id=1, lexicon=names, words=words, limit=3) for words in queries]
            print(f"{await measure(database, calls)}  {kind}: {', '.join(queries[:3])}")
        for list_of in (directory.subjects, directory.regions, directory.overview):
            print(f"{await measure(database, [partial(list_of, actor_id=1)])}  {list_of.__name__}")
        everybody = partial(directory.search, actor_id=1, lexicon=names)
        print(f"{await measure(database, [everybody])}  everybody, the first page with the count")
        sample = random.Random(2)
        await changes(database, "a changed event", _renamed, sample.sample(range(1, meetings + 1), 100))
        await changes(database, "a changed page", _told_anew, sample.sample(range(1, people + 1), 100))
        await changes(
            database,
            "an erasure from the index",
            lambda unit, person: search.drop(unit, Thing(MEMBER, person)),
            sample.sample(range(1, people + 1), 100),
        )
        await database.close()


if __name__ == "__main__":
    asyncio.run(main(*(int(number) for number in sys.argv[1:3] or ("20000", "20000"))))
