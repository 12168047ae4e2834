"""How long the one search thinks, and what it holds up, as a network grows.

    python -m benchmarks.search [things ...]        1000 20000 200000

Of the things a tenth are people, a twentieth events, the others school materials. People, events and their words are
drawn by chance with a fixed seed: regions, subjects and words unevenly, as in life; a material has the words of two of
benchmarks/data/materials.toml, and some of its own. Each line is one use case in a reading unit (a hop to the
connection's thread included): the wait, and the processor time of that thread, which others' work changes less.
"""

from __future__ import annotations

import asyncio
import random
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

from benchmarks.search_quality import materials
from domain.base.audience import MEMBERS
from domain.base.lists import Window
from domain.base.things import Thing
from domain.people.profile import HELP, SUBJECTS, ProfileField
from handlers.people.directory.lexicon import lexicon
from handlers.people.joining.places import regions
from services.areas import AREAS
from services.base import search
from services.base.areas import Area, Areas, Known, Searched
from services.base.lexicon import Lexicon
from services.base.members import actor
from services.base.unit import Network, Unit
from services.events import finding
from services.home import refolding, searching
from services.people import directory, listing
from services.privacy import privacy
from storage.base.database import Database
from storage.events import events
from storage.people import profile

NOW = 1_795_000_000
DAY = 86_400
NETWORK = Network("", "Europe/Moscow", "", "", frozenset())
TIMES, CHANGED = 100, 50
WORDS = Path(__file__).parent / "data" / "search_words.txt"
"""What titles and texts are drawn from, the commonest first."""
FAMILIES = ("Иванов", "Петров", "Сидоров", "Кузнецов", "Смирнов", "Попов", "Васильев", "Фёдоров", "Егоров", "Орлов")
NAMES = ("Анна", "Мария", "Ольга", "Елена", "Ирина", "Пётр", "Иван", "Сергей", "Алсу", "Гузель", "Тимур")
SYLLABLES = ("ба", "ве", "ги", "до", "жу", "за", "ки", "ло", "ме", "ну", "по", "ра", "си", "ту", "фо", "ха", "це", "чи")
SHEET = "sheet"
KINDS = {
    "a word": ("математика", "физика", "химия", "экология", "проект"),
    "a word of a quarter of all": ("урок", "5", "тест", "задания", "презентация"),
    "a form of a word": ("физикой", "географии", "проектов", "вулканами", "дробями"),
    "a name": ("иванова", "фёдорову", "орлова анна", "егоров", "кузнецовой"),
    "two words": ("математика казань", "проект химия", "физика олимпиада", "урок экология", "игра дроби"),
    "four common words": ("урок русский язык задания", "рабочий лист 5 математика", "тест история 8 россия"),
    "a beginning": ("матем", "олимпиа", "эколо", "кузне", "грам"),
    "a relative": ("математический", "экологический", "олимпиадник", "проектный", "дробный"),
    "a slip": ("матиматика", "экалогия", "кузнецв", "вулкын", "олимпеада"),
    "another layout": ("vfntvfnbrf", "abpbrf", "'rjkjubz", "ghjtrn", "rfpfym"),
    "any of the words": ("математика рыбалка мария", "химия тимур дроби экология", "орлова дроби химия"),
    "nothing": ("абракадабровна", "ыфваолдж", "зюзюбля"),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Sizes:
    """How many of what there is."""

    people: int
    meetings: int
    sheets: int

    @classmethod
    def of(cls, things: int) -> Sizes:
        return cls(things // 10, things // 20, things * 17 // 20)

    @property
    def things(self) -> int:
        return self.people + self.meetings + self.sheets


def areas(sheets: Sequence[tuple[str, str, str]]) -> Areas:
    """The areas of the network, and one whose materials have no table: (subject, title, text)."""

    def put(unit: Unit, number: int) -> None:
        subject, title, text = sheets[number - 1]
        search.put(
            unit,
            Thing(SHEET, number),
            audience=MEMBERS,
            title=title,
            text=text,
            tags=(f"s={subject}",),
            at=NOW - number * 60,
            used=number * 7919 % 50,
        )

    return Areas((
        *AREAS.all,
        Area(
            name="sheets",
            things=(Known(SHEET, lambda unit, thing: sheets[thing.number - 1][1], lambda unit, viewer, thing: None),),
            searched=(
                Searched(SHEET, lambda unit: range(1, len(sheets) + 1), put, lambda unit, viewer, things: things),
            ),
        ),
    ))  # fmt: skip


def drawn(chance: random.Random, sheets: int, own_words: Sequence[str]) -> list[tuple[str, str, str]]:
    """Materials: half of one title and half of another, most of two descriptions, and a word that few have."""
    written = list(materials()[0].values())
    found = []
    for _ in range(sheets):
        one, other = chance.choices(written, k=2)
        title = [*one.title.split()[:3], *other.title.split()[-2:]]
        said = [*one.text.split(), *other.text.split()[:8], chance.choice(own_words)]
        found.append((one.tags[0].removeprefix("s="), " ".join(title), " ".join(said)))
    return found


def fill(sizes: Sizes, own_words: Sequence[str], db: sqlite3.Connection) -> None:
    chance = random.Random(1)
    common = WORDS.read_text("utf-8").split()
    codes = regions.codes()
    for person in range(1, sizes.people + 1):
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
    for meeting in range(1, sizes.meetings + 1):
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


@dataclass(slots=True)
class Times:
    """Milliseconds of several calls: the wait for each, and the processor's in the connection's thread."""

    waits: list[float] = field(default_factory=list)
    works: list[float] = field(default_factory=list)

    def __str__(self) -> str:
        waits = f"{percentile(self.waits, 0.5):7.2f} {percentile(self.waits, 0.99):7.2f}"
        return f"{waits} | {percentile(self.works, 0.5):7.2f} {percentile(self.works, 0.99):7.2f}"


def percentile(times: Sequence[float], share: float) -> float:
    return sorted(times)[min(len(times) - 1, int(len(times) * share))]


@dataclass(frozen=True, slots=True)
class Bench:
    """A network to ask."""

    database: Database
    areas: Areas

    async def timed(self, run: Callable[[Callable[..., Any]], Any], call: Callable[[Unit], Any], times: Times) -> None:
        def called(db: sqlite3.Connection) -> float:
            begun = time.thread_time()
            call(Unit(db, NOW, NETWORK, self.areas))
            return time.thread_time() - begun

        start = time.perf_counter()
        worked = await run(called)
        times.waits.append((time.perf_counter() - start) * 1000)
        times.works.append(worked * 1000)

    async def reads(self, name: str, calls: Sequence[Callable[[Unit], Any]], times: int = TIMES) -> None:
        for call in calls:
            await self.timed(self.database.read, call, Times())
        found = Times()
        for number in range(times):
            await self.timed(self.database.read, calls[number % len(calls)], found)
        print(f"{found}  {name}", flush=True)

    async def writes(self, name: str, change: Callable[[Unit, int], object], numbers: Sequence[int]) -> None:
        found = Times()
        for number in numbers:
            await self.timed(self.database.write, partial(_changed, change, number), found)
        print(f"{found}  {name}", flush=True)


def _changed(change: Callable[[Unit, int], object], number: int, unit: Unit) -> None:
    change(unit, number)


def _renamed(unit: Unit, event_id: int) -> None:
    events.update(unit.db, event_id, title=f"Другое название {event_id}", description="Совсем другие слова")
    finding.refresh(unit, event_id)


def _told_anew(unit: Unit, person: int) -> None:
    profile.put(unit.db, person, ProfileField.INTRO, f"Совсем другие слова {person}")
    listing.refresh(unit, person)


def _dropped(unit: Unit, number: int) -> None:
    search.drop(unit, Thing(SHEET, number))


def _pressed(unit: Unit, person: int) -> None:
    """What most presses write: that the person was there."""
    unit.db.execute("UPDATE members SET seen_at = seen_at + 1 WHERE id = ?", (person,))


async def presses(bench: Bench, people: Sequence[int], done: Callable[[], bool]) -> Times:
    """Presses of others, one after another, each with a pause, as long as something isn't done."""
    found = Times()
    for person in people:
        if done():
            break
        await bench.timed(bench.database.write, partial(_changed, _pressed, person), found)
        await asyncio.sleep(0.005)
    return found


async def erasures(bench: Bench, sizes: Sizes, chance: random.Random) -> None:
    """People are erased, whole, by the product's use case, while others press."""
    everybody = chance.sample(range(2, sizes.people + 1), min(sizes.people - 1, 2050))
    erased, others = everybody[:50], everybody[50:]
    alone = await presses(bench, others[:200], lambda: False)
    print(f"{alone}  a press that writes, alone")
    found, scrubs = Times(), list[float]()
    going = asyncio.create_task(presses(bench, others, lambda: len(found.waits) == len(erased)))
    for person in erased:
        await bench.timed(bench.database.write, partial(_changed, privacy.erase_now, person), found)
        start = time.perf_counter()
        await bench.database.scrub()
        scrubs.append((time.perf_counter() - start) * 1000)
        await asyncio.sleep(0.01)
    print(f"{await going}  a press that writes, beside erasures")
    print(f"{found}  an erasure of a person, all of it")
    print(f"{percentile(scrubs, 0.5):7.2f} {percentile(scrubs, 0.99):7.2f} |    the log emptied after it", flush=True)


def resident() -> float:
    """Megabytes of memory."""
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) / 1024
    return 0.0


async def index_anew(bench: Bench, things: int) -> None:
    """By pieces, as a new version does it at its start."""
    begun, worked, pieces = time.perf_counter(), time.process_time(), Times()
    every = await bench.database.write(lambda db: search.emptied(Unit(db, NOW, NETWORK, bench.areas)))
    for start in range(0, len(every), refolding.PIECE):
        piece = every[start : start + refolding.PIECE]
        await bench.timed(bench.database.write, partial(search.put_anew, things=piece), pieces)
    took, worked = time.perf_counter() - begun, time.process_time() - worked
    print(f"the whole index anew: {took:.1f} s, {worked / things * 1000:.2f} ms of the processor a thing", flush=True)


async def main(things: int) -> None:
    sizes = Sizes.of(things)
    chance = random.Random(3)
    own_words = ["".join(chance.choices(SYLLABLES, k=4)) for _ in range(max(1000, things // 4))]
    with tempfile.TemporaryDirectory() as folder:
        database = await Database.open(Path(folder) / "x.db")
        bench = Bench(database, areas(drawn(chance, sizes.sheets, own_words)))
        print(f"\n{sizes.people} people, {sizes.meetings} events, {sizes.sheets} materials")
        await database.write(partial(fill, sizes, own_words))
        await index_anew(bench, sizes.things)
        await database.read(size)
        await measured(bench, sizes)
        await database.close()


async def measured(bench: Bench, sizes: Sizes) -> None:
    """All lines of one size."""
    names = lexicon()
    print("wait p50, p99 | processor p50, p99, ms")
    for kind, queries in KINDS.items():
        calls = [partial(searching.search, actor_id=1, lexicon=names, words=words, limit=3) for words in queries]
        await bench.reads(f"{kind}: {', '.join(queries[:3])}", calls)
    deep = [partial(_page, number=number, lexicon=names) for number in (50, 500)]
    await bench.reads("a page far behind of «урок»", deep)
    narrowed = [partial(_narrowed, words=words, lexicon=names) for words in ("урок", "задания", "тест", "")]
    await bench.reads("of one subject alone: урок", narrowed)
    for list_of in (directory.subjects, directory.regions, directory.overview):
        await bench.reads(list_of.__name__, [partial(list_of, actor_id=1)])
    await bench.reads("everybody, the first page", [partial(directory.search, actor_id=1, lexicon=names)])
    before = resident()
    asked = [words for queries in KINDS.values() for words in queries]
    every = [partial(searching.search, actor_id=1, lexicon=names, words=words, limit=3) for words in asked]
    await bench.reads("all of these kinds in turn", every, times=10 * len(every))
    print(f"memory: {before:.0f} MB before these, {resident():.0f} after")
    sample = random.Random(2)
    await bench.writes("a changed event", _renamed, sample.sample(range(1, sizes.meetings + 1), CHANGED))
    await bench.writes(
        "a changed page", _told_anew, sample.sample(range(2, sizes.people + 1), min(99, sizes.people - 1))
    )
    await bench.writes("a material erased from the index", _dropped, sample.sample(range(1, sizes.sheets + 1), CHANGED))
    await erasures(bench, sizes, sample)


def _page(unit: Unit, number: int, lexicon: Lexicon) -> object:
    return search.find(unit, actor(unit, 1), lexicon, "урок", kinds=(SHEET,), window=Window(number))


def _narrowed(unit: Unit, words: str, lexicon: Lexicon) -> object:
    return search.find(unit, actor(unit, 1), lexicon, words, kinds=(SHEET,), tags=("s=math",))


if __name__ == "__main__":
    for asked in sys.argv[1:] or ("1000", "20000", "200000"):
        asyncio.run(main(int(asked)))
