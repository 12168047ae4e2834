"""Any sequence of what people and the clock can do to an event keeps the rules (PRODUCT §5, 1–7)."""

from __future__ import annotations

import asyncio
import tempfile
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from domain.base.errors import DomainError
from domain.events.events import EventState, SeatState
from domain.events.waitlist import Mode, is_eligible
from services.base.members import set_reachable
from services.events import editing, parties, seats
from services.events.seats import queue_of
from storage.base import members
from storage.events import events
from storage.events import seats as rows
from tests.services.events.world import START, World

PEOPLE = 6
person = st.integers(0, PEOPLE - 1)


class EventUnderUse(RuleBasedStateMachine):
    """Real use cases, real SQLite; one event, six people, a host, and time."""

    def __init__(self) -> None:
        super().__init__()
        self.loop = asyncio.new_event_loop()
        self.folder = tempfile.TemporaryDirectory()
        self.run(self._open())

    def run(self, coroutine):
        return self.loop.run_until_complete(coroutine)

    async def _open(self) -> None:
        self.world = await World.open(Path(self.folder.name) / "x.db")
        self.world.now = START
        self.people = await self.world.people(PEOPLE)
        self.event = await self.world.event(start=START + 3 * 86400, capacity=2)
        self.lowered = False

    def teardown(self) -> None:
        self.run(self.world.database.close())
        self.loop.close()
        self.folder.cleanup()

    def tries(self, use_case, *args, **kwargs) -> None:
        """A refusal is an answer; what must hold is checked by the invariants."""

        async def attempt():
            try:
                await self.world.do(use_case, *args, **kwargs)
            except DomainError:
                return

        self.run(attempt())

    @rule(who=person)
    def sign_up(self, who):
        before = self.run(self.world.state(self.event, self.people[who]))
        self.tries(seats.sign_up, self.people[who], self.event)
        if before is SeatState.CONFIRMED:
            assert self.run(self.world.state(self.event, self.people[who])) is before

    @rule(who=person)
    def accept(self, who):
        self.tries(seats.accept, self.people[who], self.event)

    @rule(who=person)
    def decline(self, who):
        self.tries(seats.decline, self.people[who], self.event)

    @rule(who=person)
    def skip(self, who):
        self.tries(seats.skip, self.people[who], self.event)

    @rule(who=person)
    def cancel(self, who):
        self.tries(seats.cancel, self.people[who], self.event)

    @rule(who=person)
    def undo(self, who):
        self.tries(seats.undo, self.people[who], self.event)

    @rule(who=person, ready=st.booleans())
    def last_moment(self, who, ready):
        self.tries(seats.set_last_moment, self.people[who], self.event, ready)

    @rule(who=person, other=person, together=st.booleans())
    def come_together(self, who, other, together):
        """Two colleagues; a group that can't be gathered or can't ever fit is refused."""

        async def attempt():
            try:
                party = await self.world.do(parties.start, self.people[who], self.event, together)
                await self.world.do(parties.join, self.people[other], party.code)
                await self.world.do(parties.sign_up, self.people[who], party.code)
            except DomainError:
                return

        self.run(attempt())

    @rule(who=person, away=st.booleans())
    def leave_of_absence(self, who, away):
        """Telegram says that a person has blocked the bot, or let it in again."""

        def said(unit):
            known = members.by_id(unit.db, self.people[who], unit.now)
            set_reachable(unit, known.telegram_id, not away)

        self.run(self.world.units.do(said))
        self.run(self.world.ticks())

    @rule(who=person)
    def erase(self, who):
        self.run(self.world.units.do(lambda unit: seats.release_member(unit, self.people[who])))

    @rule(capacity=st.integers(0, 4))
    def change_capacity(self, capacity):
        self.tries(editing.change, self.world.host, self.event, {"capacity": capacity})

    @rule(hours=st.sampled_from([1, 3, 12, 30, 72]))
    def move(self, hours):
        self.tries(editing.change, self.world.host, self.event, {"starts_at": self.world.now + hours * 3600})

    @rule(minutes=st.sampled_from([5, 40, 300, 900]))
    def time_passes(self, minutes):
        self.run(self.world.goes_to(self.world.now + minutes * 60))

    @rule(minutes=st.sampled_from([40, 900]))
    def time_passes_while_the_bot_is_down(self, minutes):
        self.world.now += minutes * 60

    @rule()
    def tick(self):
        self.run(self.world.ticks())

    @invariant()
    def rules_hold(self):
        self.run(self.world.units.ask(self._check))

    def _check(self, unit) -> None:
        event = events.by_id(unit.db, self.event)
        places = rows.places(unit.db, self.event)
        queue = queue_of(unit, event)
        # 1: never more held and taken than there is room for; those confirmed are never evicted (6).
        assert places.held == 0 or places.taken + places.held <= places.capacity
        if (
            event.state is EventState.PUBLISHED
            and not rows.overdue(unit.db, unit.now, self.event)
            and queue.mode is Mode.HOLDING
        ):
            # 3: no seat lies free while somebody waits for it who fits in.
            if places.free > 0:
                assert not [e for e in queue.entries if is_eligible(e, queue) and e.size <= places.free]
            # Groups are offered seats together.
            offered = rows.entries(unit.db, self.event, SeatState.OFFERED)
            assert all(len({s.state for s in rows.by_ids(unit.db, e.seats)}) == 1 for e in offered)
        if event.state is not EventState.PUBLISHED and event.state is not EventState.CANCELLED:
            assert places.waiting == 0
        # Every notice once: the outbox has no two rows for one change of one seat.
        doubles = unit.db.execute(
            "SELECT kind, member_id, payload FROM outbox WHERE kind = 'event-signed-up'"
            " GROUP BY kind, member_id, payload HAVING count(*) > 1"
        ).fetchall()
        assert not doubles


TestEventUnderUse = EventUnderUse.TestCase
TestEventUnderUse.settings = settings(max_examples=25, stateful_step_count=30, suppress_health_check=list(HealthCheck))
