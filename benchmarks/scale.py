"""What a network costs as it grows: everything that people wait for, with 1,000 to 200,000 members, or more.

    python -m benchmarks.scale [members ...]        1000 20000 200000

Everybody is in the directory, has two notices behind them and backs an idea or two; there is an event for each fifty
people with twenty seats (each thirtieth is to come), and an idea for each twenty. Five hundred people are made by the
use cases, with their words in the index; the others are like them, by SQL. Each line is one use case in a unit of its
own, with the hop to the connection's thread: the wait, and the processor time of that thread, which others' work
changes less. What writes holds the writer for as long: nobody else writes meanwhile.
"""

from __future__ import annotations

import asyncio
import resource
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial
from itertools import cycle
from pathlib import Path
from typing import Any

from benchmarks.ideas import CONSENT, NETWORK, NOW, Chance, Taken
from benchmarks.search import FAMILIES, NAMES
from domain.base.lists import Window
from domain.base.outbox import Lane
from domain.base.roles import Role
from domain.decisions.decisions import State
from domain.decisions.kinds import Kind
from domain.ideas.ideas import View
from domain.moderation.trust import Trust
from domain.people.profile import HELP, SUBJECTS, ProfileField
from handlers.people.directory.lexicon import lexicon
from services.areas import AREAS
from services.base import search
from services.base.lexicon import Lexicon
from services.base.unit import Unit
from services.decisions import casting, electing, opening, portions, proposing
from services.decisions.access import decision_of
from services.desk import cabinet
from services.events import views as events
from services.home import menu
from services.ideas import views as ideas
from services.people import directory
from services.privacy import privacy
from services.voice import delivery
from services.voice.announcements import audience, drafting, sending
from services.voice.announcements.access import known
from services.voice.delivery import Wish
from storage.base import copying, roles
from storage.base.database import Database
from storage.people import profile
from storage.voice import segments

ALIKE = 500
"""People who are made by the use cases."""
OWNER, SECOND = 1, 2
TIMES = 100
LAST = Window(10**9)
IDS = 1_000
"""Between the numbers of one five hundred's rows in the index and the next's."""

MORE = {
    "members": "INSERT INTO members (id, telegram_id, status, name, region, zone, created_at, seen_at, joined_at)"
    " SELECT m.id + n.k * :alike, m.id + n.k * :alike, m.status, m.name, m.region, m.zone, 0, m.seen_at - n.k, n.k"
    " FROM n, members m WHERE m.id <= :alike",
    "trust": "INSERT INTO trust (member_id, trust, at) SELECT id, :given, 0 FROM members",
    "profile": "INSERT INTO profile_fields (member_id, field, value, visibility)"
    " SELECT p.member_id + n.k * :alike, p.field, p.value, p.visibility FROM n, profile_fields p"
    " WHERE p.member_id <= :alike",
    "searched": "INSERT INTO searched (id, kind, key, audience, at, over_at, used)"
    " SELECT s.id + n.k * :ids, s.kind, CAST(s.key AS INTEGER) + n.k * :alike, s.audience, s.at, s.over_at, s.used"
    " FROM n, searched s WHERE s.kind = 'member' AND s.id <= :ids",
    "postings": "INSERT INTO search_postings (term_id, doc) SELECT p.term_id, p.doc + n.k * :ids"
    " FROM search_postings p JOIN searched s ON s.id = p.doc AND s.kind = 'member', n WHERE p.doc <= :ids"
    " ORDER BY p.term_id, n.k, p.doc",
    "terms": "UPDATE search_terms SET things ="
    " (SELECT count(*) FROM search_postings p WHERE p.term_id = search_terms.id) WHERE kind = 'member'",
    "events": "INSERT INTO events (uid, form, state, title, starts_at, minutes, zone, capacity, created_by, created_at,"
    " published_at) SELECT n.k || '@x', 'webinar', CASE WHEN n.k % 30 = 0 THEN 'published' ELSE 'archived' END,"
    " 'Урок на свежем воздухе № ' || n.k, CASE WHEN n.k % 30 = 0 THEN :now + (n.k % 60 + 1) * 86400"
    " ELSE :now - (n.k % 900 + 2) * 86400 END, 90, 'Europe/Moscow', 100, 1 + n.k % :alike, 0, 0"
    " FROM n WHERE n.k <= :members / 50",
    "seats": "INSERT INTO seats (event_id, member_id, state, ticket, signed_at, state_at, code)"
    " SELECT e.id, 1 + (e.id * 50 + n.k * 7) % :members, 'confirmed', n.k, 0, 0, 'x' || e.id || '-' || n.k"
    " FROM events e, n WHERE n.k <= 20",
    "ideas": "INSERT INTO ideas (kind, title, words, author_id, created_at, published_at)"
    " SELECT 'problem', 'Как увлечь пятый класс № ' || n.k, 'Читаем по ролям.', 3 + n.k % (:members - 3), :now - n.k,"
    " :now - n.k FROM n WHERE n.k <= :members / 20",
    "problems": "INSERT INTO problems (idea_id, state, state_at) SELECT id, 'open', published_at FROM ideas",
    "backers": "INSERT INTO idea_backers SELECT i.id, 1 + (i.id * 20 + n.k * 11) % :members, 0 FROM ideas i, n"
    " WHERE n.k <= 30",
    "notices": "INSERT INTO outbox (dedup_key, member_id, kind, lane, category, due_at, state, settled_at, message_id)"
    " SELECT 'old:' || m.id || ':' || n.k, m.id, 'role', 'personal', NULL, 0, 'sent', :now - n.k * 86400, m.id"
    " FROM members m, n WHERE n.k <= 2",
}


def fill(members: int, db: sqlite3.Connection) -> None:
    chance, unit = Chance(), Unit(db, NOW, NETWORK, AREAS)
    db.execute("INSERT INTO consent_texts VALUES (1, 'ru', '', '', 1, NULL, 0)")
    for person in range(1, ALIKE + 1):
        db.execute(
            "INSERT INTO members (id, telegram_id, status, name, region, zone, created_at, seen_at, joined_at)"
            " VALUES (?, ?, 'member', ?, ?, 'Europe/Moscow', 0, ?, 0)",
            (person, person, f"{chance.of.choice(FAMILIES)} {chance.of.choice(NAMES)}", chance.region(), NOW),
        )
        profile.put(db, person, ProfileField.SUBJECTS, tuple({chance.unevenly(SUBJECTS) for _ in range(2)}))
        profile.put(db, person, ProfileField.CAN_HELP, (chance.of.choice(HELP), chance.said(2)))
    db.execute(CONSENT, ("directory", 0))
    search.put_anew(unit, search.emptied(unit))
    numbers = "WITH RECURSIVE n (k) AS (SELECT 1 UNION ALL SELECT k + 1 FROM n WHERE k < :upto) "
    args = {"alike": ALIKE, "ids": IDS, "now": NOW, "members": members, "given": Trust.GIVEN}
    db.execute("DELETE FROM consents")
    fives = members // ALIKE - 1
    for name, sql in MORE.items():
        upto = {"events": members // 50, "ideas": members // 20, "seats": 20, "backers": 30, "notices": 2}
        many = upto.get(name, fives)
        if many:
            db.execute(f"{numbers}{sql}" if " n" in sql else sql, {**args, "upto": many})
    for purpose in ("membership", "directory"):
        db.execute(CONSENT, (purpose, 0))
    for person, role in ((OWNER, Role.OWNER), (SECOND, Role.ORGANIZER)):
        roles.grant(db, person, role, by=None, now=0)
    db.execute("ANALYZE")


def roomy(db: sqlite3.Connection) -> None:
    """For the filling alone, which writes more pages than a bot keeps in memory."""
    db.execute("PRAGMA cache_size = -2000000")
    db.execute("PRAGMA temp_store = MEMORY")


# -- measuring ---------------------------------------------------------------------------------------------------------

Call = Callable[[Unit], object]


async def timed(run: Callable[..., Any], call: Call, now: int = NOW) -> Taken:
    def worked(db: sqlite3.Connection) -> float:
        begun = time.thread_time()
        call(Unit(db, now, NETWORK, AREAS))
        return (time.thread_time() - begun) * 1000

    begun = time.perf_counter()
    work: float = await run(worked)
    return Taken((time.perf_counter() - begun) * 1000, work)


async def line(name: str, run: Callable[..., Any], calls: Iterator[Call], times: int = TIMES) -> str:
    """A row of the table: of the waits the median, p99 and the longest, of the processor the same."""
    taken = [await timed(run, next(calls)) for _ in range(times)]
    waits, works = sorted(one.wait for one in taken), sorted(one.work for one in taken)

    def at(found: list[float], place: float) -> str:
        return f"{found[int((len(found) - 1) * place)]:,.1f}"

    longest = f"{waits[-1]:,.1f}" if run.__name__ == "write" else ""
    return f"| {name} | {at(waits, 0.5)} | {at(waits, 0.99)} | {at(works, 0.5)} | {at(works, 0.99)} | {longest} |"


def reading(names: Lexicon, people: Callable[[], Iterator[int]]) -> Iterator[tuple[str, Iterator[Call]]]:
    def each(use_case: Callable[..., object], **more: object) -> Iterator[Call]:
        return (partial(use_case, actor_id=who, **more) for who in people())

    yield "the menu about me", each(menu.mine)
    yield "ideas, the first page", each(ideas.listing, view=View.NEW, kind=None, window=Window(0))
    yield "ideas, the last page", each(ideas.listing, view=View.NEW, kind=None, window=LAST)
    yield "events to come, the first page", each(events.coming)
    yield "events to come, the last page", each(events.coming, window=LAST)
    yield "people, the first page", each(directory.search, lexicon=names)
    yield "people, the last page", each(directory.search, lexicon=names, window=LAST)
    yield "people: a name", each(directory.search, lexicon=names, query="фёдорову")
    yield "people: a common word", each(directory.search, lexicon=names, query="математика")
    yield "people by subjects, counted", each(directory.subjects)
    yield "«Сегодня»", (partial(cabinet.view, actor_id=who) for who in cycle((OWNER, SECOND)))
    yield "an export", (partial(privacy.export, actor_id=who, build=len_of) for who in people())


def len_of(export: privacy.Export) -> int:
    return sum(len(records) for _, records in export.areas)


async def announced(database: Database, members: int) -> list[str]:
    """The count of whom it reaches, the writing out, the claims."""
    made = await database.write(lambda db: drafting.create(Unit(db, NOW, NETWORK, AREAS), OWNER, "Слова", "Слова"))
    number = made.announcement.id
    shown = await database.read(
        lambda db: segments.count(db, audience.of(unit := Unit(db, NOW, NETWORK, AREAS), known(unit, number)))
    )
    assert shown == members

    def counted(unit: Unit) -> None:
        segments.count(unit.db, audience.of(unit, known(unit, number)))

    def sent(unit: Unit) -> None:
        sending.confirm(unit, OWNER, number, members, members)
        if members > 500:
            sending.approve(unit, SECOND, number)

    def claimed(unit: Unit) -> None:
        delivery.turn_over(unit, (), (Wish((Lane.PERSONAL, Lane.ANNOUNCEMENT), 25),), frozenset())

    return [
        await line("a segment's count: everybody", database.read, cycle([counted]), 20),
        await line("an announcement to everybody is confirmed", database.write, iter([sent]), 1),
        await line("a mailing's claim of 25", database.write, cycle([claimed]), min(TIMES, members // 50)),
    ]


async def voted(database: Database, members: int, people: Callable[[], Iterator[int]]) -> list[str]:
    said = proposing.Draft(kind=Kind.PROPOSAL, title="Собираться по средам", text="По средам свободны почти все.")

    def proposed(db: sqlite3.Connection) -> int:
        decision_id = proposing.draft(Unit(db, NOW, NETWORK, AREAS), OWNER, said).id
        db.execute("UPDATE decisions SET number = '2026-001', state = ? WHERE id = ?", (State.FROZEN, decision_id))
        return decision_id

    def opened(unit: Unit) -> None:
        opening.open_vote(unit, decision_of(unit, number))

    number = await database.write(proposed)
    portions_before = -(-members // electing.AT_ONCE) - 1
    drawn = "a list of voters, 5,000 members more"
    return [
        *([await line(drawn, database.write, cycle([opened]), portions_before)] if portions_before else []),
        await line("a vote of everybody is opened: the last of them", database.write, iter([opened]), 1),
        await line("voters are told, 200 of them", database.write, cycle([portions.go_on]), min(20, members // 200)),
        await line(
            "a ballot", database.write, (partial(casting.cast, actor_id=who, decision_id=number, choice="yes")
            for who in people()),
        ),
    ]  # fmt: skip


async def kept(database: Database, folder: Path, people: Callable[[], Iterator[int]]) -> list[str]:
    """Erasures, and what is done with the whole file."""
    rows = [
        await line(
            "an erasure", database.write, (partial(privacy.erase_now, actor_id=who) for who in people()), 20
        ),
        await line("the log is emptied after it", _scrubbed(database), cycle([print]), 1),
    ]  # fmt: skip
    begun = time.perf_counter()
    await asyncio.to_thread(copying.copy, database.path, folder / "copy.db")
    rows.append(f"| a copy, opened | {time.perf_counter() - begun:,.1f} s | | | | |")
    begun = time.perf_counter()
    await database.rewrite()
    rows.append(f"| the file is rewritten, at night | {time.perf_counter() - begun:,.1f} s | | | | the same |")
    return rows


def _scrubbed(database: Database) -> Callable[..., Any]:
    async def write(work: object) -> float:
        await database.scrub()
        return 0.0

    return write


async def main(members: int, names: Lexicon) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "x.db"
        database = await Database.open(path)
        begun = time.perf_counter()
        await database._writer.run(roomy)
        await database.write(partial(fill, members))
        await database.scrub()
        filled, size = time.perf_counter() - begun, path.stat().st_size / 1e6
        print(f"\n## {members:,} members\n\nfilled in {filled:.0f} s, {size:,.0f} MB")
        await database.close()
        begun = time.perf_counter()
        database = await Database.open(path)
        print(f"opened and looked through in {time.perf_counter() - begun:.2f} s\n", flush=True)
        chance = Chance().of
        readers = chance.sample(range(3, members + 1), 400)
        gone = chance.sample(sorted(set(range(3, members + 1)) - set(readers)), 40)
        print("| ms | wait, p50 | p99 | processor, p50 | p99 | the writer's longest hold |\n|---|---|---|---|---|---|")
        for name, calls in reading(names, lambda: cycle(readers)):
            run = database.report if name == "an export" else database.read
            print(await line(name, run, calls), flush=True)
        for rows in (
            announced(database, members),
            voted(database, members, lambda: iter(readers)),
            kept(database, Path(folder), lambda: iter(gone)),
        ):
            for row in await rows:
                print(row, flush=True)
        await database.close()
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(f"\nthe file: {path.stat().st_size / 1e6:,.0f} MB; memory of the process at most: {peak:,.0f} MB")


if __name__ == "__main__":
    known_names = lexicon()
    for many in [int(one) for one in sys.argv[1:]] or [1_000, 20_000, 200_000]:
        asyncio.run(main(many, known_names))
