"""The end of a role is told in time, to whoever holds it and whoever may prolong it."""

from __future__ import annotations

import pytest

from domain.base.roles import Role
from services.base import due
from services.people import roles
from storage.base import roles as stored
from tests.services.events.world import START, World

DAY = 86_400
UNTIL = START + 30 * DAY


@pytest.fixture
async def world(tmp_path):
    made = await World.open(tmp_path / "x.db")
    made.owner = await made.person("Ирина", role=Role.OWNER)
    yield made
    await made.database.close()


async def told(world, person):
    return [kind for kind, _ in await world.said(person, "role-ends")]


async def test_a_week_before_the_end_the_holder_and_the_giver_hear_it_and_at_the_end_the_holder(world):
    holder = await world.person()
    await world.do(roles.grant, world.host, holder, Role.LEADER, UNTIL)
    await world.goes_to(UNTIL - 7 * DAY - 1)
    assert await told(world, holder) == []
    await world.goes_to(UNTIL - 7 * DAY)
    assert [len(await told(world, person)) for person in (holder, world.host, world.owner)] == [1, 1, 0]
    await world.goes_to(UNTIL + 30 * DAY)
    assert [len(await told(world, person)) for person in (holder, world.host, world.owner)] == [2, 1, 0]
    assert await world.units.ask(due.next_at) is None


async def test_who_may_not_give_it_any_more_is_not_asked_to(world):
    holder, giver = await world.person(), await world.person(role=Role.ORGANIZER)
    await world.do(roles.grant, giver, holder, Role.LEADER, UNTIL)
    await world.do(lambda unit: stored.revoke(unit.db, giver, Role.ORGANIZER, by=None, now=unit.now))
    await world.goes_to(UNTIL - 7 * DAY)
    assert [len(await told(world, person)) for person in (holder, giver, world.owner)] == [1, 0, 1]


@pytest.mark.parametrize("what", ["prolonged", "for ever", "revoked"])
async def test_what_was_prolonged_or_taken_does_not_end(world, what):
    holder = await world.person()
    await world.do(roles.grant, world.host, holder, Role.LEADER, UNTIL)
    if what == "revoked":
        await world.do(roles.revoke, world.host, holder, Role.LEADER)
    else:
        later = UNTIL + 60 * DAY if what == "prolonged" else None
        await world.do(roles.grant, world.host, holder, Role.LEADER, later)
    await world.goes_to(UNTIL + DAY)
    assert await told(world, holder) == []


async def test_of_a_term_as_short_as_the_warning_only_the_end_is_told(world):
    holder = await world.person()
    await world.do(roles.grant, world.host, holder, Role.LEADER, START + 5 * DAY)
    await world.goes_to(START + 5 * DAY - 1)
    assert await told(world, holder) == []
    await world.goes_to(START + 5 * DAY)
    assert len(await told(world, holder)) == 1


async def test_two_roles_have_an_end_each(world):
    holder = await world.person()
    await world.do(roles.grant, world.host, holder, Role.LEADER, UNTIL)
    await world.do(roles.grant, world.host, holder, Role.ORGANIZER, UNTIL + 20 * DAY)
    await world.goes_to(UNTIL + DAY)
    assert len(await told(world, holder)) == 2
    await world.goes_to(UNTIL + 21 * DAY)
    assert len(await told(world, holder)) == 4
