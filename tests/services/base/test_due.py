"""What falls due: once, whatever comes between; nothing due costs no writing transaction."""

from __future__ import annotations

import asyncio
import signal
import sqlite3
import sys
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from bot.scheduler import Scheduler
from bot.ticks import TICKS
from domain.base.members import MEMBER
from domain.base.things import Thing
from services.base import due
from services.base.areas import Area, Areas, Falling
from services.base.unit import Units
from services.events import seats
from storage.base import members
from storage.base.database import Database
from tests.builders.fresh import fresh
from tests.services.events.world import NETWORK, World, at

IDEA = "idea"
ONE, OTHER = Thing(IDEA, 1), Thing(IDEA, 2)


def fires(unit, term):
    """The trace of a handler, in the transaction of its term."""
    unit.db.execute("INSERT INTO fired VALUES (?, ?, ?)", (str(term.thing), term.kind, term.due_at))


def fails(unit, term):
    fires(unit, term)
    raise RuntimeError("a mistake")


HOUSE = Areas(
    (Area("ideas", due=(Falling(IDEA, "ripe", fires), Falling(IDEA, "old", fires), Falling(IDEA, "bad", fails))),)
)


class House:
    """A database with one area, whose handlers leave a trace, and a clock to be set."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.now = 1000

    async def open(self, areas: Areas = HOUSE) -> None:
        self.database = await Database.open(self.path)
        self.units = Units(self.database, NETWORK, areas, lambda: self.now)

    async def make(self) -> None:
        await self.open()
        await self.database.write(
            lambda db: db.execute("CREATE TABLE IF NOT EXISTS fired (thing TEXT, kind TEXT, due_at INTEGER)")
        )

    async def at(self, thing, kind, moment, **more) -> None:
        await self.units.do(due.at, thing, kind, moment, **more)

    async def fired(self):
        rows = await self.database.read(lambda db: db.execute("SELECT * FROM fired ORDER BY rowid").fetchall())
        return [tuple(row) for row in rows]


@pytest.fixture
async def house(tmp_path):
    made = House(fresh(tmp_path / "x.db"))
    await made.make()
    yield made
    await made.database.close()


async def test_each_falls_due_once_and_the_longest_due_first(house):
    await house.at(ONE, "ripe", 1200)
    await house.at(OTHER, "ripe", 1100)
    await house.at(ONE, "old", 1300)
    assert await due.run(house.units) == 0
    assert await house.units.ask(due.next_at) == 1100
    house.now = 1200
    assert await due.run(house.units) == 2
    assert await due.run(house.units) == 0
    assert await house.fired() == [("idea:2", "ripe", 1100), ("idea:1", "ripe", 1200)]


async def test_one_that_is_moved_falls_due_at_its_new_moment_alone(house):
    await house.at(ONE, "ripe", 1100)
    await house.at(ONE, "ripe", 1500)
    house.now = 1499
    await due.run(house.units)
    assert await house.fired() == []
    house.now = 1500
    await due.run(house.units)
    assert await house.fired() == [("idea:1", "ripe", 1500)]


async def test_what_is_called_off_never_falls_due(house):
    for kind in ("ripe", "old"):
        for thing in (ONE, OTHER):
            await house.at(thing, kind, 1100)
    await house.units.do(due.never, ONE, "ripe")
    await house.units.do(due.never, OTHER)
    house.now = 2000
    await due.run(house.units)
    assert await house.fired() == [("idea:1", "old", 1100)]


async def test_what_has_lost_its_sense_is_not_said(house):
    await house.at(ONE, "ripe", 1100, expires_at=1200)
    await house.at(OTHER, "ripe", 1100, expires_at=1201)
    house.now = 1200
    await due.run(house.units)
    assert await house.fired() == [("idea:2", "ripe", 1100)]
    assert await house.units.ask(due.of, ONE) == []


async def test_each_person_of_a_thing_has_a_term_of_their_own(house):
    def two(unit):
        people = [members.add(unit.db, telegram_id=number, language="ru", now=1) for number in (71, 72)]
        for person in people:
            due.at(unit, ONE, "ripe", 1100, who=person)
        due.at(unit, ONE, "ripe", 1100)
        due.never(unit, ONE, who=people[0])
        return people

    _, left = await house.units.do(two)
    assert [term.who for term in await house.units.ask(due.of, ONE)] == [left, None]


async def test_a_kind_that_nobody_brings_is_a_mistake(house):
    with pytest.raises(KeyError):
        await house.at(ONE, "rippe", 1100)
    with pytest.raises(KeyError):
        await house.at(Thing(MEMBER, 1), "ripe", 1100)


async def test_a_term_that_fails_holds_up_no_other(house, caplog):
    await house.at(ONE, "bad", 1100)
    await house.at(OTHER, "ripe", 1200)
    house.now = 1300
    with pytest.raises(due.TermsFailedError, match="1 of 2"):
        await due.run(house.units)
    assert await house.fired() == [("idea:2", "ripe", 1200)], "its own work is undone"
    assert "a term failed" in caplog.text
    assert await due.run(house.units) == 0, "and it isn't tried again at once"
    [term] = await house.units.ask(due.of, ONE)
    assert term.due_at == 1100
    house.now += due.AGAIN_AFTER
    with pytest.raises(due.TermsFailedError):
        await due.run(house.units)


@pytest.mark.parametrize(
    ("error", "is_the_terms"),
    [(sqlite3.OperationalError("disk I/O error"), False), (sqlite3.IntegrityError("UNIQUE constraint failed"), True)],
)
async def test_no_term_is_to_blame_for_the_disk(tmp_path, caplog, error, is_the_terms):
    """Else all that is due would be put off by ten minutes, though nothing is wrong with it."""

    def breaks(unit, term):
        raise error

    house = House(fresh(tmp_path / "x.db"))
    await house.open(Areas((Area("ideas", due=(Falling(IDEA, "ripe", breaks),)),)))
    await house.at(ONE, "ripe", 1000)
    with pytest.raises(due.TermsFailedError if is_the_terms else sqlite3.OperationalError):
        await due.run(house.units)
    assert await house.units.ask(due.is_any) is not is_the_terms
    await house.database.close()


async def test_presses_come_between_when_much_is_due_at_once(house):
    def many(unit):
        for number in range(due.AT_ONCE * 3):
            due.at(unit, Thing(IDEA, number), "ripe", 1100)

    await house.units.do(many)
    house.now = 1100
    tick = asyncio.create_task(due.run(house.units))
    seen = []
    while not tick.done():
        seen.append(await house.database.write(lambda db: db.execute("SELECT count(*) FROM fired").fetchone()[0]))
    assert await tick == due.AT_ONCE * 3
    assert {due.AT_ONCE, due.AT_ONCE * 2} <= set(seen), "a press waits for one transaction, not for all"


async def test_a_clock_that_jumps_makes_nothing_fall_due_twice(house):
    await house.at(ONE, "ripe", 5000)
    await house.at(OTHER, "ripe", 9000)
    house.now = 6000
    await due.run(house.units)
    house.now = 1000  # set back
    await due.run(house.units)
    house.now = 6000
    await due.run(house.units)
    house.now = 10_000
    await due.run(house.units)
    assert await house.fired() == [("idea:1", "ripe", 5000), ("idea:2", "ripe", 9000)]


KILLED = """
import asyncio, os, signal, sys
from pathlib import Path
from services.base import due
from services.base.areas import Area, Areas, Falling
from tests.services.base import test_due

def dies(unit, term):
    test_due.fires(unit, term)
    if term.thing == test_due.OTHER:
        os.kill(os.getpid(), signal.SIGKILL)

async def main():
    house = test_due.House(Path(sys.argv[1]))
    house.now = 2000
    await house.open(Areas((Area("ideas", due=(Falling("idea", "ripe", dies),)),)))
    await due.run(house.units)

asyncio.run(main())
"""


async def test_a_process_that_dies_between_taking_and_commit_leaves_all_to_the_next(house):
    await house.at(ONE, "ripe", 1100)
    await house.at(OTHER, "ripe", 1200)
    await house.database.close()
    process = await asyncio.create_subprocess_exec(sys.executable, "-c", KILLED, str(house.path))
    assert await process.wait() == -signal.SIGKILL
    await house.open()
    assert await house.fired() == []
    house.now = 2000
    assert await due.run(house.units) == 2
    assert await house.fired() == [("idea:1", "ripe", 1100), ("idea:2", "ripe", 1200)]


async def test_an_idle_network_costs_no_writing_transaction(tmp_path, monkeypatch):
    world = await World.open(tmp_path / "x.db")
    event = await world.event(start=at("2026-04-20 19:00"))
    await world.sign_up(event, *await world.people(3))  # one seat and a queue
    await world.do(seats.cancel, 2, event)  # an offer is open
    await due.run(world.units)
    ticking = Scheduler(world.units, None, TICKS)
    await ticking.run_all()

    with closing(world.database._near.__class__(str(world.database.path))) as other:
        before = other.execute("PRAGMA data_version").fetchone()
        changes = await world.database.write(lambda db: db.total_changes)

        async def entered(work):
            raise AssertionError("the writer was entered")

        monkeypatch.setattr(world.database, "write", entered)
        world.now += 60
        for _ in range(3):
            await ticking.run_all()
        monkeypatch.undo()
        assert other.execute("PRAGMA data_version").fetchone() == before
        assert await world.database.write(lambda db: db.total_changes) == changes
    assert {name for name, age in ticking._signs.ages().items() if age is not None} >= {"due", "digests"}
    await world.database.close()


MOMENTS = st.integers(0, 200)
KINDS = st.sampled_from(["ripe", "old"])
NUMBERS = st.integers(0, 3)


class Fallen(BaseException):
    """The process is gone in the middle of a transaction."""


class TermsUnderUse(RuleBasedStateMachine):
    """Whatever the order of setting, calling off, ticks, clocks and deaths: each term is done once, or called off."""

    def __init__(self) -> None:
        super().__init__()
        self.loop = asyncio.new_event_loop()

    def run(self, coroutine):
        return self.loop.run_until_complete(coroutine)

    @initialize()
    def begins(self):
        import tempfile

        self.folder = tempfile.TemporaryDirectory()
        self.house = House(fresh(Path(self.folder.name) / "x.db"))
        self.run(self.house.make())
        self.house.now = 100
        self.waiting: dict[tuple[str, str], tuple[int, int | None]] = {}
        self.done: list[tuple[str, str, int]] = []

    def teardown(self):
        self.run(self.house.database.close())
        self.loop.close()
        self.folder.cleanup()

    @rule(number=NUMBERS, kind=KINDS, moment=MOMENTS, sense=st.one_of(st.none(), st.integers(0, 50)))
    def sets(self, number, kind, moment, sense):
        expires_at = None if sense is None else moment + sense
        self.run(self.house.at(Thing(IDEA, number), kind, moment, expires_at=expires_at))
        self.waiting[f"idea:{number}", kind] = (moment, expires_at)

    @rule(number=NUMBERS, kind=st.one_of(st.none(), KINDS))
    def calls_off(self, number, kind):
        self.run(self.house.units.do(due.never, Thing(IDEA, number), *([kind] if kind else [])))
        for key in list(self.waiting):
            if key[0] == f"idea:{number}" and kind in (None, key[1]):
                del self.waiting[key]

    @rule(by=st.integers(-100, 100))
    def time_passes_or_the_clock_is_set(self, by):
        self.house.now = max(0, self.house.now + by)

    @rule()
    def ticks(self):
        self.run(due.run(self.house.units))
        for key, (moment, expires_at) in list(self.waiting.items()):
            if moment <= self.house.now:
                del self.waiting[key]
                if expires_at is None or self.house.now < expires_at:
                    self.done.append((*key, moment))

    @rule(after=st.integers(1, 3))
    def dies_in_the_middle_of_a_tick(self, after):
        def half(unit):
            due.some(unit, most=after)
            raise Fallen

        try:
            self.run(self.house.units.do(half))
        except Fallen:
            self.run(self.house.database.close())
            self.run(self.house.open())

    @rule()
    def starts_anew(self):
        self.run(self.house.database.close())
        self.run(self.house.open())

    @invariant()
    def each_is_done_once(self):
        assert sorted(self.run(self.house.fired())) == sorted(self.done)
        rows = self.run(
            self.house.database.read(
                lambda db: db.execute("SELECT thing, kind, due_at, expires_at FROM due").fetchall()
            )
        )
        assert {(row["thing"], row["kind"]): (row["due_at"], row["expires_at"]) for row in rows} == self.waiting


TestTermsUnderUse = TermsUnderUse.TestCase
TestTermsUnderUse.settings = settings(max_examples=25, stateful_step_count=25, suppress_health_check=list(HealthCheck))
