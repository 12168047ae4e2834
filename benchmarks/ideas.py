"""What ideas cost where 20,000 people have 5,000 of them with 100,000 remarks.

    python -m benchmarks.ideas [--people 20000] [--ideas 5000] [--remarks 100000] [--followers 10000] [--plans]

Who wrote what, who backs what and the words of all are drawn by chance with a fixed seed, unevenly, as in life: one
discussion has 2,000 remarks. Each row is one use case in a unit of its own, with the hop to the connection's thread.
The wait swings with whatever else the machine does, the processor time of that thread much less.
"""

from __future__ import annotations

import argparse
import asyncio
import random
import sqlite3
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import chain, cycle, islice
from pathlib import Path
from typing import Any, NamedTuple

from benchmarks.search import FAMILIES, NAMES, WORDS
from domain.base.lists import FIRST, Window
from domain.base.members import Member
from domain.base.roles import Role
from domain.base.things import Thing
from domain.discussion.remarks import RemarkState, ThreadState
from domain.ideas.ideas import IDEA, Kind, Level, OpenTo, View
from domain.ideas.problems import ProblemState
from domain.ideas.projects import LEADER, PARTICIPANT, ProjectState
from domain.moderation.trust import Trust
from domain.people.profile import HELP, SUBJECTS, ProfileField
from domain.voice.subscriptions import PAUSE
from handlers.ideas.problems import notices
from handlers.people.directory.lexicon import lexicon
from handlers.people.joining.places import regions
from handlers.voice.subscriptions import notices as news
from locales.texts import Texts
from services.areas import AREAS
from services.base import search
from services.base.lexicon import Lexicon
from services.base.unit import Network, Unit
from services.discussion import views as talks
from services.discussion import writing
from services.home import menu
from services.ideas import asking, backing, problems, project_views, proposing, result_views, searching, views
from services.voice import subscriptions
from storage.base import members, roles
from storage.base.database import Database
from storage.ideas import ideas
from storage.people import profile
from storage.voice import subscriptions as kept

NOW = 1_795_424_400
DAY = 86_400
NETWORK = Network("Сеть", "Europe/Moscow", "Оператор", "a@example.org", frozenset(), "bench_bot")
TIMES = 200
CROWDED = 2_000
"""Remarks of the longest discussion."""
GUEST, ORGANIZER = 1, 2
"""Numbers of members."""
FOLLOWED = SUBJECTS[0]
BOUND = 50.0
"""Milliseconds."""
CONSENT = "INSERT INTO consents (member_id, purpose, given, version, language, sha256, button, at)" + (
    " SELECT id, ?, 1, 1, 'ru', '', '', ? FROM members WHERE status = 'member'"
)


@dataclass(frozen=True, slots=True)
class Sizes:
    """How much of what there is."""

    people: int
    ideas: int
    remarks: int
    followers: int


# -- the network -------------------------------------------------------------------------------------


class Chance:
    """What happens by chance, the same in each run."""

    def __init__(self) -> None:
        self.of = random.Random(7)
        self.words = WORDS.read_text("utf-8").split()
        self._weights = [1 / (place + 3) for place in range(len(self.words))]
        self._codes = regions.codes()

    def said(self, length: int) -> str:
        return " ".join(self.of.choices(self.words, self._weights, k=length)).capitalize()

    def unevenly(self, things: Sequence[str]) -> str:
        return self.of.choices(things, weights=[1 / (place + 1) for place in range(len(things))])[0]

    def region(self) -> str:
        return self.unevenly(self._codes)


def fill(sizes: Sizes, db: sqlite3.Connection) -> None:
    chance, unit = Chance(), Unit(db, NOW, NETWORK, AREAS)
    _people(db, chance, sizes.people)
    _ideas(db, chance, sizes)
    _remarks(db, chance, sizes)
    db.execute(
        "INSERT INTO results (idea_id, words, lessons, version, at)"
        " SELECT idea_id, 'Мы собрали задачник.', 'Начали бы раньше.', 1, state_at FROM projects WHERE state = 'closed'"
    )
    db.executemany(
        "INSERT INTO subscriptions (member_id, kind, form, subject, region, words, created_at)"
        " VALUES (?, ?, '', ?, '', '', 0)",
        [(member, IDEA, FOLLOWED) for member in range(100, 100 + sizes.followers)],
    )
    search.put_anew(unit, search.emptied(unit))
    db.execute("ANALYZE")


def _people(db: sqlite3.Connection, chance: Chance, people: int) -> None:
    db.execute("INSERT INTO consent_texts VALUES (1, 'ru', '', '', 1, NULL, 0)")
    db.executemany(
        "INSERT INTO members (id, telegram_id, status, name, region, zone, created_at, seen_at, joined_at)"
        " VALUES (?, ?, ?, ?, ?, 'Europe/Moscow', 0, ?, 0)",
        [
            (
                person,
                person,
                "guest" if person == GUEST else "member",
                f"{chance.of.choice(FAMILIES)} {chance.of.choice(NAMES)}",
                chance.region(),
                NOW,
            )
            for person in range(1, people + 1)
        ],
    )
    for purpose in ("membership", "directory"):
        db.execute(CONSENT, (purpose, 0))
    db.execute("INSERT INTO trust (member_id, trust, at) SELECT id, ?, 0 FROM members", (Trust.GIVEN,))
    roles.grant(db, ORGANIZER, Role.ORGANIZER, by=None, now=0)
    for person in range(2, people + 1):
        profile.put(db, person, ProfileField.SUBJECTS, tuple({chance.unevenly(SUBJECTS) for _ in range(2)}))
        profile.put(db, person, ProfileField.CAN_HELP, (chance.of.choice(HELP), chance.said(2)))


def _ideas(db: sqlite3.Connection, chance: Chance, sizes: Sizes) -> None:
    for number in range(sizes.ideas):
        kind = chance.of.choices(tuple(Kind), (3, 2))[0]
        then = NOW - chance.of.randint(1, 300 * DAY)
        author = chance.of.randint(2, sizes.people)
        idea_id = ideas.add(
            db,
            kind=kind,
            title=chance.said(5),
            words=chance.said(40),
            author_id=author,
            level=chance.of.choice(tuple(Level)),
            region=chance.region(),
            open_to=chance.of.choices(tuple(OpenTo), (3, 1))[0],
            tags={chance.unevenly(SUBJECTS) for _ in range(2)},
            now=then,
        )
        ideas.update(db, idea_id, published_at=then)
        states: Iterable[Any] = (ProblemState.OPEN, ProblemState.SOLVED, ProblemState.CLOSED)
        if kind is Kind.PROJECT:
            states = (ProjectState.GATHERING, ProjectState.TEAM, ProjectState.RUNNING, ProjectState.CLOSED)
            _team(db, chance, sizes, idea_id, author, then)
        state = chance.of.choice(tuple(states))
        db.execute(
            f"UPDATE {ideas.kept(kind).table} SET state = ?, state_at = ? WHERE idea_id = ?", (state, then, idea_id)
        )
        backers = {
            chance.of.randint(2, sizes.people) for _ in range(300 if number % 500 == 0 else chance.of.randint(0, 12))
        }
        db.executemany(
            "INSERT INTO idea_backers VALUES (?, ?, ?)", [(idea_id, one, then) for one in backers - {author}]
        )


def _team(db: sqlite3.Connection, chance: Chance, sizes: Sizes, idea_id: int, leader: int, then: int) -> None:
    """A leader, two who work, one who asks."""
    mates = [one for one in chance.of.sample(range(2, sizes.people + 1), 4) if one != leader][:3]
    roles = [(leader, LEADER, "accepted"), *((mate, PARTICIPANT, "accepted") for mate in mates[:2])]
    db.executemany(
        "INSERT INTO parts (thing_kind, thing_id, member_id, role, state, given_by, at, since)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        [
            (IDEA, idea_id, one, role, state, one, then, then)
            for one, role, state in (*roles, (mates[2], PARTICIPANT, "asked"))
        ],
    )


def _remarks(db: sqlite3.Connection, chance: Chance, sizes: Sizes) -> None:
    """Of the first idea there are CROWDED; of the others the more the earlier they were proposed."""
    places = range(1, sizes.ideas + 1)
    db.executemany(
        "INSERT INTO threads (id, thing, state, created_at, last_at) VALUES (?, ?, ?, 0, ?)",
        [(place, str(Thing(IDEA, place)), ThreadState.OPEN, NOW) for place in places],
    )
    weights = [1 / (place + 50) for place in places]
    crowd = min(CROWDED, sizes.remarks)
    where = chain([1] * crowd, chance.of.choices(places, weights, k=sizes.remarks - crowd))
    db.executemany(
        "INSERT INTO remarks (thread_id, author_id, words, files, state, at) VALUES (?, ?, ?, '[]', ?, ?)",
        (
            (thread, chance.of.randint(2, sizes.people), chance.said(20), RemarkState.SHOWN, NOW - DAY)
            for thread in where
        ),
    )


# -- measuring ---------------------------------------------------------------------------------------


class Taken(NamedTuple):
    """Milliseconds of one call: what its person waited, and what the processor did of it."""

    wait: float
    work: float


class Measured(NamedTuple):
    name: str
    taken: Sequence[Taken]

    def row(self) -> str:
        waits, works = sorted(one.wait for one in self.taken), sorted(one.work for one in self.taken)
        late = int(len(waits) * 0.99)
        over = " **over**" if works[late] > BOUND else ""
        return (
            f"| {self.name} | {waits[len(waits) // 2]:.1f} ms | {waits[late]:.1f} ms"
            f" | {works[len(works) // 2]:.1f} ms | {works[late]:.1f} ms{over} |"
        )


Call = Callable[[Unit], object]


async def measure(name: str, run: Callable[..., Any], calls: Iterator[Call], now: int = NOW) -> Measured:
    """Ten calls first, so that what is kept in memory is there, as it is in a bot that runs."""
    taken = [await _timed(run, call, now) for call in islice(calls, TIMES + 10)]
    return Measured(name, taken[10:])


async def _timed(run: Callable[..., Any], call: Call, now: int) -> Taken:
    begun = time.perf_counter()
    work: float = await run(partial(_worked, call, now))
    return Taken((time.perf_counter() - begun) * 1000, work)


def _worked(call: Call, now: int, db: sqlite3.Connection) -> float:
    begun = time.thread_time()
    call(Unit(db, now, NETWORK, AREAS))
    return (time.thread_time() - begun) * 1000


class Subjects:
    """Which ideas and people the calls are about."""

    def __init__(self, db: sqlite3.Connection, sizes: Sizes) -> None:
        def numbers(sql: str) -> list[int]:
            return [row[0] for row in db.execute(sql)]

        chance = random.Random(11)
        self.readers = chance.sample(range(3, sizes.people + 1), 300)
        self.problems = numbers("SELECT idea_id FROM problems WHERE state = 'open' ORDER BY idea_id")
        self.projects = numbers("SELECT idea_id FROM projects WHERE state <> 'draft' ORDER BY idea_id")
        self.solved = numbers("SELECT idea_id FROM problems WHERE state = 'solved' ORDER BY idea_id")
        self.open = numbers(
            "SELECT i.id FROM ideas i JOIN problems p ON p.idea_id = i.id WHERE p.state = 'open' AND i.open_to = 'all'"
        )
        self.titles = [row[0] for row in db.execute("SELECT title FROM ideas ORDER BY random() LIMIT 300")]
        self.authors = dict(db.execute("SELECT id, author_id FROM ideas").fetchall())
        chance.shuffle(self.problems)
        chance.shuffle(self.projects)

    def people(self) -> Iterator[int]:
        return cycle(self.readers)

    def readers_of(self, ideas_: Sequence[int]) -> Iterator[tuple[int, int]]:
        return zip(self.people(), cycle(ideas_), strict=False)


def reading(subjects: Subjects, names: Lexicon) -> Iterator[tuple[str, Iterator[Call]]]:
    """What people look at."""

    def each(use_case: Callable[..., object], of: Sequence[int]) -> Iterator[Call]:
        return (partial(use_case, actor_id=who, idea_id=idea) for who, idea in subjects.readers_of(of))

    def lists(view: View, kind: Kind | None = None, window: Window = FIRST) -> Iterator[Call]:
        return (partial(views.listing, actor_id=who, view=view, kind=kind, window=window) for who in subjects.people())

    yield "list: new", lists(View.NEW)
    yield "list: new problems", lists(View.NEW, Kind.PROBLEM)
    yield "list: new, the last page", lists(View.NEW, window=Window(10**6))
    yield "list: projects that look for people", lists(View.LOOKING)
    yield "list: near me", lists(View.NEAR)
    yield "list: mine", lists(View.MINE)
    guests = partial(views.listing, actor_id=GUEST, view=View.NEW, kind=None, window=FIRST)
    yield "list: as a guest sees it", cycle([guests])
    yield (
        "list: what came out",
        (partial(result_views.archive, actor_id=who, window=FIRST) for who in subjects.people()),
    )
    yield "card of a problem", each(views.card, subjects.problems)
    yield (
        "card of a problem, for a guest",
        (partial(views.card, actor_id=GUEST, idea_id=idea) for idea in cycle(subjects.open)),
    )
    yield "card of a project", each(project_views.card, subjects.projects)
    yield f"card with {CROWDED:,} remarks", each(views.card, [1])
    yield (
        "a page of a discussion",
        (
            partial(talks.talk, actor_id=who, of=Thing(IDEA, idea))
            for who, idea in subjects.readers_of(subjects.problems)
        ),
    )
    yield (
        f"a page of {CROWDED:,} remarks",
        (partial(talks.talk, actor_id=who, of=Thing(IDEA, 1)) for who in subjects.people()),
    )
    yield (
        "what is like it: the words of a title",
        (
            partial(searching.search, actor_id=who, lexicon=names, words=title)
            for who, title in zip(subjects.people(), cycle(subjects.titles), strict=False)
        ),
    )
    yield "the menu", (partial(menu.mine, actor_id=who) for who in subjects.people())


def speaking(subjects: Subjects) -> Iterator[tuple[str, Iterator[Call]]]:
    """The texts of notices, made at sending."""
    t = Texts("ru", NETWORK.default_zone, NOW)

    def render(renderer: Callable[..., object], payload: dict[str, Any], who: int, unit: Unit) -> object:
        reader = members.by_id(unit.db, who, unit.now)
        assert isinstance(reader, Member)
        return renderer(unit, t, reader, payload)

    yield (
        "notice: it was solved",
        (partial(render, notices.solved, {"idea": idea}, who) for who, idea in subjects.readers_of(subjects.solved)),
    )
    new = {IDEA: subjects.problems[:10]}
    yield "notice: ten new ideas", (partial(render, news.news, new, who) for who in subjects.people())


def doing(subjects: Subjects) -> Iterator[tuple[str, Iterator[Call]]]:
    """What people do, with the notices that it makes."""

    def publish(title: str, who: int, unit: Unit) -> None:
        said = proposing.Draft(kind=Kind.PROBLEM, title=title, words="Так бывает на каждом уроке.", tags=[FOLLOWED])
        proposing.publish(unit, who, proposing.draft(unit, who, said).id)

    def ask(idea: int, unit: Unit) -> None:
        found = ideas.by_id(unit.db, idea)
        assert found is not None
        asking.ask_some(unit, found, farther=False)

    yield (
        "a problem is published: three colleagues are asked",
        (partial(publish, title, who) for title, who in zip(cycle(subjects.titles), subjects.people(), strict=False)),
    )
    yield "three others are asked", (partial(ask, idea) for idea in cycle(subjects.problems))
    yield (
        "«у меня тоже»",
        (
            partial(_back, who, idea)
            for who, idea in subjects.readers_of(subjects.problems)
            if subjects.authors[idea] != who
        ),
    )
    yield (
        "a remark, and who hears of it",
        (partial(_write, who, idea) for who, idea in subjects.readers_of(subjects.problems)),
    )
    yield f"a remark after {CROWDED:,}", (partial(_write, who, 1) for who in subjects.people())
    yield (
        "solved: all who have it hear of it",
        (partial(_solve, subjects.authors[idea], idea) for idea in subjects.problems),
    )


def _back(who: int, idea: int, unit: Unit) -> None:
    backing.back(unit, who, idea)


def _write(who: int, idea: int, unit: Unit) -> None:
    writing.write(unit, who, Thing(IDEA, idea), "У нас помогло чтение по ролям.")


def _solve(who: int, idea: int, unit: Unit) -> None:
    problems.solve(unit, who, idea, "Помогло чтение по ролям.")


def publish_followed(unit: Unit) -> None:
    """An idea with the tag that many follow, and nothing else that is to be told."""
    unit.db.execute("DELETE FROM subscription_news")
    idea_id = ideas.add(
        unit.db, kind=Kind.PROBLEM, title="Новая проблема", words="Слова", author_id=3, level=None, region=None,
        open_to=OpenTo.MEMBERS, tags=[FOLLOWED], now=unit.now,
    )  # fmt: skip
    unit.db.execute("UPDATE problems SET state = 'open' WHERE idea_id = ?", (idea_id,))
    ideas.update(unit.db, idea_id, published_at=unit.now)
    subscriptions.published(unit, Thing(IDEA, idea_id))


async def telling(database: Database, followers: int) -> tuple[Measured, int]:
    """Ticks until all followers have been looked at; how many were told."""
    await database.write(lambda db: publish_followed(Unit(db, NOW, NETWORK, AREAS)))
    later, taken, told = NOW + PAUSE + 1, list[Taken](), list[int]()

    def tick(unit: Unit) -> None:
        told.append(subscriptions.tell(unit))

    while await database.read(lambda db: kept.next_news(db, later) is not None):
        taken.append(await _timed(database.write, tick, later))
    assert sum(told) <= followers
    return Measured(f"a tick of a tag that {followers:,} follow", taken), sum(told)


async def main(sizes: Sizes, plans: bool) -> None:
    names = lexicon()
    with tempfile.TemporaryDirectory() as folder:
        database = await Database.open(Path(folder) / "x.db")
        begun = time.perf_counter()
        await database.write(partial(fill, sizes))
        print(f"the network is made in {time.perf_counter() - begun:.0f} s", flush=True)
        if plans:
            await database.read(lambda db: db.set_trace_callback(print))
        subjects = await database.read(lambda db: Subjects(db, sizes))
        print("\n| | wait, p50 | wait, p99 | processor, p50 | processor, p99 |\n|---|---|---|---|---|")
        for name, calls in chain(reading(subjects, names), speaking(subjects)):
            print((await measure(name, database.read, calls)).row(), flush=True)
        for name, calls in doing(subjects):
            print((await measure(name, database.write, calls)).row(), flush=True)
        ticks, told = await telling(database, sizes.followers)
        print(ticks.row())
        whole = sum(one.work for one in ticks.taken) / 1000
        print(f"\n{told:,} people were told in {len(ticks.taken)} transactions, {whole:.1f} s of processor time")
        await database.close()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="python -m benchmarks.ideas", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--people", type=int, default=20_000)
    parser.add_argument("--ideas", type=int, default=5_000)
    parser.add_argument("--remarks", type=int, default=100_000)
    parser.add_argument("--followers", type=int, default=10_000)
    parser.add_argument("--plans", action="store_true")
    chosen = vars(parser.parse_args())
    plans = chosen.pop("plans")
    asyncio.run(main(Sizes(**chosen), plans))
