from __future__ import annotations

import pytest

from domain.base.roles import Role
from domain.base.things import Thing
from domain.events.events import EVENT, EventForm
from services.base import due
from services.events import editing
from services.events.editing import Draft
from services.people import roles
from services.reviews import asking, reviewing
from storage.reviews import reviews
from tests.builders.probes import AREAS

DAY = 86_400
ADVICE = "Добавьте критерии оценки для детей."
GOOD, BAD = (4, 4, 4, 4, 4), (0, 0, 0, 0, 0)


class Reviewing:
    """A thing by an author of school 1, and experts of other schools."""

    def __init__(self, network) -> None:
        self.network = network

    async def expert(self, name: str, school: str | None, *, subjects=("math",), **fields) -> int:
        told = {"school": school} if school else {}
        member = await self.network.member(name, listed=False, subjects=list(subjects), **told, **fields)
        await self.network.do(roles.grant, self.network.owner, member, Role.EXPERT)
        return member

    async def work(self, author: int) -> Thing:
        draft = Draft(
            form=EventForm.MASTERCLASS, title="Карта края", starts_at=self.network.now + 90 * DAY, minutes=90,
            zone="Europe/Moscow", place="Школа",
        )  # fmt: skip
        return Thing(EVENT, (await self.network.do(editing.create, author, draft)).id)

    async def ask(self, of: Thing, by: int, version: int = 1, **more):
        return await self.network.do(
            lambda unit: asking.ask(unit, of, by=by, version=version, **{"subjects": ["math"], **more})
        )

    async def asked(self, review_id: int) -> list[int]:
        """Whoever is asked or at work."""
        rows = await self.network.rows(
            "SELECT member_id FROM parts WHERE thing_kind = 'review' AND thing_id = :id"
            " AND state IN ('invited', 'accepted') ORDER BY id",
            id=review_id,
        )
        return [row["member_id"] for row in rows]

    async def agree(self, member: int, review_id: int):
        return await self.network.do(reviewing.answer, member, review_id, True)

    async def judge(self, member: int, review_id: int, points=GOOD):
        await self.agree(member, review_id)
        return await self.network.do(reviewing.judge, member, review_id, points, ADVICE)

    async def review(self, review_id: int):
        return await self.network.ask(lambda unit: reviews.by_id(unit.db, review_id))

    async def passes(self, days: float) -> None:
        """Time goes on, and whatever falls due on the way is done."""
        until = self.network.now + int(days * DAY)
        while (at := await self.network.ask(due.next_at)) is not None and at <= until:
            self.network.now = at
            await due.run(self.network.units)
        self.network.now = until
        await due.run(self.network.units)

    async def told(self, member: int) -> list[str]:
        rows = await self.network.rows("SELECT kind FROM outbox WHERE member_id = :m ORDER BY id", m=member)
        return [row["kind"] for row in rows if row["kind"].startswith("review")]


@pytest.fixture
async def house(led):
    led.units.areas = AREAS
    house = Reviewing(led)
    house.author = await led.member("Автор", listed=False, school="школа 1, Псков")
    await led.do(roles.grant, led.owner, house.author, Role.LEADER)
    house.work_ = await house.work(house.author)
    return house
