"""A network of four who have been there for days, and votes that are open in it."""

from __future__ import annotations

from typing import Any

import pytest

from domain.decisions.decisions import Decision, State
from domain.decisions.kinds import Kind
from services.decisions import course, proposing
from services.decisions.access import decision_of
from services.decisions.proposing import Draft
from tests.builders.known import approve

WALK = (State.GATHERING, State.DISCUSSION, State.FROZEN)


class Voters:
    """`await voters.open(…)` is a vote that is open; `votes.ends(decision)` moves the clock over its end."""

    def __init__(self, network: Any) -> None:
        self.network = network
        self.olga: Any
        self.anna: Any
        self.boris: Any
        self.vera: Any
        self.opened = 0

    @property
    def everybody(self) -> tuple[Any, ...]:
        return (self.olga, self.anna, self.boris, self.vera)

    async def come(self) -> None:
        self.olga = await self.network.owner()
        self.anna = await self.network.member("Иванова Анна")
        self.boris = await self.network.member("Петров Борис")
        self.vera = await self.network.member("Сидорова Вера")
        await self.network.telegram.time.moves(hours=24 * 15)
        await self.approve()

    async def approve(self) -> None:
        """The network knows everybody: they may vote on norms and people, too."""
        await self.network.app.units.do(lambda unit: approve(unit.db))

    async def member(self, person: Any) -> int:
        found = await self.network.app.units.ask(
            lambda unit: unit.db.execute("SELECT id FROM members WHERE telegram_id = ?", (person.id,)).fetchone()[0]
        )
        return int(found)

    async def open(self, title: str = "Собираться по средам", kind: Kind = Kind.PROPOSAL, **of: Any) -> Decision:
        """Proposed by Olga (the next one by Anna), supported by all, and gone through its phases by the clock."""
        return await self.carry(await self.propose(title, kind, **of))

    async def propose(self, title: str, kind: Kind, **of: Any) -> Decision:
        """Put up by Olga, the next one by Anna, and left there."""
        author = await self.member(self.everybody[self.opened % len(self.everybody)])
        self.opened += 1
        if "about" in of:
            of["about"] = await self.member(of["about"])
        said = Draft(kind=kind, title=title, text="Так свободнее всем.", **of)
        decision = await self.network.does(proposing.draft, author, said)
        return await self.network.does(proposing.put_up, author, decision.id)

    async def carry(self, decision: Decision) -> Decision:
        """Supported by all, and gone through its phases by the clock."""
        units, does = self.network.app.units, self.network.does
        if decision.state in (State.GATHERING, State.DISCUSSION):
            for member in [await self.member(one) for one in self.everybody]:
                decision = await units.ask(decision_of, decision.id)
                if decision.state in (State.GATHERING, State.DISCUSSION):
                    await does(proposing.support, member, decision.id)
        decision = await units.ask(decision_of, decision.id)
        while decision.state in WALK:
            assert decision.until is not None
            await self.until(decision.until)
            decision = await self.ripe(decision)
        return decision

    async def until(self, moment: int) -> None:
        """The clock shows this moment."""
        await self.network.telegram.time.moves_to(moment)
        await self.network.is_said()

    async def ripe(self, decision: Decision) -> Decision:
        return await self.network.does(course.ripe, decision.id)

    async def ends(self, decision: Decision) -> Decision:
        """Its voting days are over, and the clock noticed."""
        assert decision.until is not None
        await self.until(decision.until)
        return await self.ripe(decision)


@pytest.fixture
async def voters(network: Any) -> Voters:
    found = Voters(network)
    await found.come()
    return found
