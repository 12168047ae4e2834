"""A vote of 20,000 members, through the use cases, beside the same in bare SQL; in one run, by turns.

    python -m benchmarks.decisions [--members 20000] [--secret 500]
    python -m benchmarks.decisions --http 2000 [--rate 25]

Each member votes in a transaction of their own, and every fourth changes their vote. The bare baseline is what a bot
without rules does: one table, one transaction a vote, `GROUP BY` at the end. It asks who may vote; it has no chain, no
fingerprints, no register, and says nothing to anybody. Batches of both alternate, so that they see the same machine.

`--http`: so many presses of the ballot on phones of a local Telegram in a process of its own, through the whole bot,
while an announcement to all members goes out at `--rate` a second, and as many while it is paused, by turns.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import resource
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from benchmarks.broadcast import subject, telegram
from benchmarks.mailing.network import NETWORK, Noon, prepare
from domain.base.consents import Purpose
from domain.decisions import counting
from domain.decisions.counting import ABSTAIN, NO, YES
from domain.decisions.decisions import Decision, State
from domain.decisions.kinds import DAY, Kind
from services.areas import AREAS
from services.base.unit import Network, Unit, Units
from services.decisions import casting, course, opening, portions, proposing, recounting, secret
from services.decisions.access import decision_of
from services.people import consents
from storage.base import migrations
from storage.base.database import Database
from storage.base.keys import KeyStore
from storage.decisions import decisions, voting

NOW = 1_795_424_400
BATCH = 500
LOOKS = 15
CHOICES = (YES, YES, NO, YES, ABSTAIN)
T = TypeVar("T")

BARE = """
CREATE TABLE voters (member INTEGER PRIMARY KEY) STRICT;
CREATE TABLE votes (member INTEGER PRIMARY KEY, choice TEXT NOT NULL) STRICT;
"""


@dataclass(slots=True)
class Taken:
    """Seconds by the wall and of the processor, batch by batch."""

    wall: list[float] = field(default_factory=list)
    processor: list[float] = field(default_factory=list)

    def begin(self) -> None:
        self.wall.append(-time.perf_counter())
        self.processor.append(-time.process_time())

    def end(self) -> None:
        self.wall[-1] += time.perf_counter()
        self.processor[-1] += time.process_time()


def seed(path: Path, members: int) -> None:
    """A network of so many who were all seen today."""
    migrations.migrate(path)
    with sqlite3.connect(path) as db:
        db.executemany(
            "INSERT INTO members (telegram_id, status, language, name, zone, joined_at, created_at, seen_at,"
            " rules_version, rules_at) VALUES (?, 'member', 'ru', ?, 'Europe/Moscow', ?, ?, ?, 1, ?)",
            [
                (50_000 + number, f"Участник №{number}", NOW - 30 * DAY, NOW - 30 * DAY, NOW, NOW - 30 * DAY)
                for number in range(members)
            ],
        )
    db.close()


def bare(path: Path, members: int) -> sqlite3.Connection:
    db = sqlite3.connect(path, isolation_level=None)
    db.execute("PRAGMA journal_mode = WAL")
    db.execute("PRAGMA synchronous = NORMAL")
    db.executescript(BARE)
    db.execute("BEGIN")
    db.executemany("INSERT INTO voters VALUES (?)", [(member,) for member in range(1, members + 1)])
    db.execute("COMMIT")
    return db


def bare_cast(db: sqlite3.Connection, member: int, choice: str) -> None:
    db.execute("BEGIN IMMEDIATE")
    if db.execute("SELECT 1 FROM voters WHERE member = ?", (member,)).fetchone():
        db.execute(
            "INSERT INTO votes VALUES (?, ?) ON CONFLICT DO UPDATE SET choice = excluded.choice", (member, choice)
        )
    db.execute("COMMIT")


def bare_missing(db: sqlite3.Connection) -> int:
    sql = "SELECT member FROM voters WHERE member NOT IN (SELECT member FROM votes) ORDER BY member"
    return len(db.execute(sql).fetchall())


def bare_count(db: sqlite3.Connection) -> dict[str, int]:
    return dict(db.execute("SELECT choice, count(*) FROM votes GROUP BY choice").fetchall())


def consent(unit: Unit) -> None:
    """All have agreed to the one text there is."""
    consents.publish_first(unit, {"ru": "Согласие", "en": "Consent"})
    _agreed(unit)


def _agreed(unit: Unit) -> None:
    unit.db.execute("UPDATE members SET rules_version = 1, rules_at = ? WHERE rules_version IS NULL", (unit.now,))
    unit.db.execute(
        "INSERT INTO consents (member_id, purpose, given, version, language, sha256, button, at)"
        " SELECT m.id, ?, 1, t.version, t.language, t.sha256, 'Даю согласие', ?"
        " FROM members m JOIN consent_texts t ON t.language = 'ru'",
        (Purpose.MEMBERSHIP, unit.now - 30 * DAY),
    )


def propose(unit: Unit, title: str) -> Decision:
    """A vote that is ready to be opened, proposed by the first member; what comes before doesn't belong here."""
    said = proposing.Draft(kind=Kind.PROPOSAL, title=title, text="По средам свободны почти все.")
    decision_id = proposing.draft(unit, 1, said).id
    unit.db.execute("UPDATE decisions SET number = ?, state = ? WHERE id = ?", (title, State.FROZEN, decision_id))
    return decision_of(unit, decision_id)


def timed(work: Callable[[], T]) -> tuple[float, T]:
    begun = time.perf_counter()
    done = work()
    return time.perf_counter() - begun, done


def peak() -> int:
    """Bytes of memory that the process has had at most."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


class Vote:
    """Both ways, side by side."""

    def __init__(self, units: Units, plain: sqlite3.Connection, members: int) -> None:
        self.units, self.plain, self.members = units, plain, members
        self.now = NOW
        self.product, self.bare = Taken(), Taken()

    async def cast(self, decision: Decision) -> None:
        """All vote; every fourth then says something else."""
        ballots = [(member, CHOICES[member % len(CHOICES)]) for member in range(1, self.members + 1)]
        ballots += [(member, NO if choice != NO else YES) for member, choice in ballots[::4]]
        for start in range(0, len(ballots), BATCH):
            part = ballots[start : start + BATCH]
            self.product.begin()
            for member, choice in part:
                await self.units.do(casting.cast, member, decision.id, choice)
            self.product.end()
            self.bare.begin()
            for member, choice in part:
                bare_cast(self.plain, member, choice)
            self.bare.end()

    def casts(self) -> str:
        many = self.members + len(range(0, self.members, 4))
        wall, cpu = sum(self.product.wall), sum(self.product.processor)
        plain, plain_cpu = sum(self.bare.wall), sum(self.bare.processor)
        ratios = [a / b for a, b in zip(self.product.wall, self.bare.wall, strict=True)]
        rows = [
            "| | votes a second | processor time a vote | of the bare |",
            "|---|---|---|---|",
            f"| bare SQL | {many / plain:,.0f} | {plain_cpu / many * 1e3:.3f} ms | 1 |",
            f"| **through the use case** | {many / wall:,.0f} | {cpu / many * 1e3:.3f} ms"
            f" | {statistics.median(ratios):.1f} times its time |",
        ]
        return "\n".join(rows)


async def measured(folder: Path, members: int, secretly: int) -> None:
    seed(folder / "network.db", members)
    plain = bare(folder / "bare.db", members)
    database = await Database.open(folder / "network.db")
    moment = [NOW]
    keys = KeyStore(folder / "keys")
    keys.prepare()
    network = Network("Сеть", "Europe/Moscow", "Оператор", "a@example.org", frozenset())
    units = Units(database, network, AREAS, lambda: moment[0], keys=keys)
    try:
        await units.do(consent)
        decision = await units.do(propose, "2026-001")
        begun = time.perf_counter()
        decision = await units.do(lambda unit: opening.open_vote(unit, decision_of(unit, decision.id)))
        opened = time.perf_counter() - begun
        assert decision.size == members
        invited = await told(units)
        vote = Vote(units, plain, members)
        before = peak()
        await vote.cast(decision)
        cast_memory = peak() - before
        print(vote.casts())
        await units.do(lambda unit: unit.db.execute("DELETE FROM ballots WHERE member_id % 10 = 0"))
        plain.execute("DELETE FROM votes WHERE member % 10 = 0")
        looks = [(await looked(units, decision.id), timed(lambda: bare_missing(plain))) for _ in range(LOOKS)]
        absent, absent_bare = (statistics.median(each[way][0] for each in looks) for way in (0, 1))
        assert all(a[1] == b[1] == members // 10 for a, b in looks)
        assert decision.until is not None
        moment[0] = decision.until
        before = peak()
        begun = time.perf_counter()
        done = await units.do(course.ripe, decision.id)
        closed = time.perf_counter() - begun
        close_memory = peak() - before
        heard = await told(units)
        counted, by_choice = timed(lambda: bare_count(plain))
        outcome = await units.ask(lambda unit: decisions.outcome(unit.db, done.id))
        assert outcome is not None
        assert outcome.counts == by_choice
        begun = time.perf_counter()
        handed = await units.ask(recounting.hand_out, 1, done.id)
        packed = time.perf_counter() - begun
        recounted, again = timed(lambda: counting.recount(_read(handed.package)))
        assert again.faults == ()
        print("\n| | through the use cases | bare SQL | memory more |\n|---|---|---|---|")
        print(f"| opening, with the list of voters | {opened:.2f} s | | |")
        print(f"| telling them, a portion (the longest of {len(invited)}) | {_longest(invited)} | | |")
        print(f"| the votes | | | {cast_memory >> 20} MB |")
        print(f"| who hasn't voted: {members // 10:,} | {absent * 1e3:.1f} ms | {absent_bare * 1e3:.1f} ms | |")
        print(
            f"| closing: counted, chained, said | {closed:.2f} s | {counted * 1e3:.1f} ms | {close_memory >> 20} MB |"
        )
        print(f"| telling of it, a portion (the longest of {len(heard)}) | {_longest(heard)} | | |")
        print(f"| the package, {len(handed.package) / 1e6:.1f} MB | {packed:.2f} s | | |")
        print(f"| its recount by the script | {recounted:.2f} s | | |")
        if secretly:
            await in_secret(units, members, secretly)
    finally:
        await database.close()
        plain.close()


async def beside_a_broadcast(members: int, votes: int, rate: float) -> None:
    """Votes over HTTP: with an announcement on its way, and with it paused, in the same run."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        async with telegram(folder, members) as address:
            await prepare(folder / "network.db", members)
            await put_to_vote(folder / "network.db")
            found = await subject("votes", folder / "network.db", address, rate, votes)
    if found["counted"] != found["cast"]:
        raise SystemExit(f"of {found['cast']} votes {found['counted']} were counted")
    shown: dict[str, tuple[float, float]] = {}
    print(f"| press of a ballot, {votes:,} each | p50 | p99 | longest |\n|---|---|---|---|")
    for which, said in (("alone", "announcement paused"), ("beside", f"announcement at {found['rate']:.0f}/s")):
        times = sorted(found[which])
        p50, p99 = times[len(times) // 2], times[int(len(times) * 0.99)]
        shown[which] = p50, p99
        print(f"| {said} | {p50 * 1e3:.1f} ms | {p99 * 1e3:.1f} ms | {times[-1] * 1e3:.0f} ms |")
    ratios = [beside / alone for alone, beside in zip(shown["alone"], shown["beside"], strict=True)]
    print(f"| **ratio** | **{ratios[0]:.2f}** | **{ratios[1]:.2f}** | |")


async def put_to_vote(path: Path) -> None:
    """A vote of all members is open in the network of the announcement, and everybody was told."""
    database = await Database.open(path)
    units = Units(database, NETWORK, AREAS, Noon().now)

    def begin(unit: Unit) -> None:
        _agreed(unit)
        unit.db.execute("UPDATE members SET joined_at = ?", (unit.now - 30 * DAY,))
        decision = propose(unit, "2026-001")
        opening.open_vote(unit, decision_of(unit, decision.id))
        unit.db.execute("DELETE FROM decision_tellings")
        unit.db.execute("DELETE FROM outbox WHERE kind = 'decision-open'")

    try:
        await units.do(begin)
    finally:
        await database.close()


def _longest(taken: list[float]) -> str:
    return f"{statistics.median(taken) * 1e3:.0f} ms ({max(taken) * 1e3:.0f})" if taken else "—"


def _read(package: bytes) -> dict[str, object]:
    found: dict[str, object] = json.loads(package)
    return found


def missing(unit: Unit, decision: int) -> int:
    """How many haven't voted, looked for as the reminders do, portion by portion."""
    after = found = 0
    while people := voting.voters_after(unit.db, decision, after, portions.AT_ONCE):
        found += len(people) - len(voting.with_ballot(unit.db, decision, people))
        after = people[-1]
    return found


async def looked(units: Units, decision: int) -> tuple[float, int]:
    begun = time.perf_counter()
    found = await units.ask(missing, decision)
    return time.perf_counter() - begun, found


async def told(units: Units) -> list[float]:
    """Tell all who are to be told; seconds of each transaction."""
    taken = []
    while await units.ask(portions.is_any):
        one = time.perf_counter()
        await units.do(portions.go_on)
        taken.append(time.perf_counter() - one)
    return taken


async def in_secret(units: Units, members: int, votes: int) -> None:
    """The same in secret: a sealed ballot each, and nothing left of the one before."""
    number = 10_000
    everybody = range(1, members + 1)
    begun = time.perf_counter()
    await units.do(secret.begin, number, everybody)
    opened = time.perf_counter() - begun
    begun = time.perf_counter()
    for member in range(1, votes + 1):
        await units.do(secret.put, number, member, CHOICES[member % len(CHOICES)])
    cast = (time.perf_counter() - begun) / votes
    begun = time.perf_counter()
    missing = await units.ask(secret.missing, number, everybody)
    looked = time.perf_counter() - begun
    begun = time.perf_counter()
    found = await units.ask(secret.opened, number)
    opened_all = time.perf_counter() - begun
    assert len(missing) == members - votes
    assert len(found.choices) == votes
    print(f"\n| in secret, {members:,} sealed ballots | |\n|---|---|")
    print(f"| opening: all empty ballots | {opened:.2f} s |\n| a vote | {cast * 1e3:.2f} ms |")
    print(f"| who hasn't voted | {looked:.2f} s |\n| opening all of them | {opened_all:.2f} s |")


def main() -> None:
    options = argparse.ArgumentParser()
    options.add_argument("--members", type=int, default=20_000)
    options.add_argument("--secret", type=int, default=500)
    options.add_argument("--http", type=int, default=0, help="votes over HTTP beside a broadcast, instead")
    options.add_argument("--rate", type=float, default=25, help="messages a second of that broadcast")
    chosen = options.parse_args()
    if chosen.http:
        asyncio.run(beside_a_broadcast(chosen.members, chosen.http, chosen.rate))
        return
    print(f"{chosen.members:,} members, Python {sys.version.split()[0]}\n")
    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(measured(Path(folder), chosen.members, chosen.secret))


if __name__ == "__main__":
    main()
