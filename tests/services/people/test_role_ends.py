"""The end of a role is told in time, to whoever holds it and whoever may prolong it."""

from __future__ import annotations

import pytest

from domain.base.errors import DomainError
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


async def test_a_week_and_a_day_before_the_end_the_holder_and_the_giver_hear_it_and_at_the_end_the_holder(world):
    holder = await world.person()
    await world.do(roles.grant, world.host, holder, Role.LEADER, UNTIL)
    await world.goes_to(UNTIL - 7 * DAY - 1)
    assert await told(world, holder) == []
    await world.goes_to(UNTIL - 7 * DAY)
    assert [len(await told(world, person)) for person in (holder, world.host, world.owner)] == [1, 1, 0]
    await world.goes_to(UNTIL - DAY - 1)
    assert [len(await told(world, person)) for person in (holder, world.host, world.owner)] == [1, 1, 0]
    await world.goes_to(UNTIL - DAY)
    assert [len(await told(world, person)) for person in (holder, world.host, world.owner)] == [2, 2, 0]
    await world.goes_to(UNTIL + 30 * DAY)
    assert [len(await told(world, person)) for person in (holder, world.host, world.owner)] == [3, 2, 0]
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


@pytest.mark.parametrize(("days", "before"), [(5, 1), (1, 0)])
async def test_of_a_term_as_short_as_a_warning_it_is_left_out(world, days, before):
    holder = await world.person()
    await world.do(roles.grant, world.host, holder, Role.LEADER, START + days * DAY)
    await world.goes_to(START + days * DAY - DAY - 1)
    assert await told(world, holder) == []
    await world.goes_to(START + days * DAY - 1)
    assert len(await told(world, holder)) == before
    await world.goes_to(START + days * DAY)
    assert len(await told(world, holder)) == before + 1


async def test_a_bot_that_slept_says_the_last_of_it_alone(world):
    holder = await world.person()
    await world.do(roles.grant, world.host, holder, Role.LEADER, UNTIL)
    world.now = UNTIL - 3600
    await world.ticks()
    assert len(await told(world, holder)) == 1


async def test_a_giver_who_blocked_the_bot_is_no_help(world):
    holder, giver = await world.person(), await world.person(role=Role.ORGANIZER)
    await world.do(roles.grant, giver, holder, Role.LEADER, UNTIL)
    await world.update(giver, reachable=0)
    await world.goes_to(UNTIL - 7 * DAY)
    assert [len(await told(world, person)) for person in (holder, giver, world.owner)] == [1, 0, 1]


async def test_prolonged_it_goes_on_for_as_long_as_it_was_given_and_the_second_tap_changes_nothing(world):
    holder = await world.person()
    await world.do(roles.grant, world.host, holder, Role.LEADER, UNTIL)
    ends = UNTIL
    for early in (7, 1, 14):  # however early it is prolonged, its length stays
        await world.goes_to(ends - early * DAY)
        await world.do(roles.prolong, world.host, holder, Role.LEADER, ends)
        with pytest.raises(DomainError, match="error-role-term-changed"):
            await world.do(roles.prolong, world.owner, holder, Role.LEADER, ends)
        ends += 30 * DAY
        assert await ends_at(world, holder) == ends
    assert len(await world.said(holder, "role")) == 1 + 3


@pytest.mark.parametrize("what", ["endless", "revoked", "never given"])
async def test_what_has_no_end_or_is_not_held_is_not_prolonged(world, what):
    holder = await world.person()
    if what != "never given":
        await world.do(roles.grant, world.host, holder, Role.LEADER, None if what == "endless" else UNTIL)
    if what == "revoked":
        await world.do(roles.revoke, world.host, holder, Role.LEADER)
    with pytest.raises(DomainError, match="error-role-term-changed"):
        await world.do(roles.prolong, world.host, holder, Role.LEADER, UNTIL)


async def ends_at(world, holder):
    return (await world.do(roles.held, holder, Role.LEADER)).until


async def test_two_roles_have_an_end_each(world):
    holder = await world.person()
    await world.do(roles.grant, world.host, holder, Role.LEADER, UNTIL)
    await world.do(roles.grant, world.host, holder, Role.ORGANIZER, UNTIL + 20 * DAY)
    await world.goes_to(UNTIL + DAY)
    assert len(await told(world, holder)) == 3
    await world.goes_to(UNTIL + 21 * DAY)
    assert len(await told(world, holder)) == 6


async def test_of_two_roles_one_is_taken_and_the_other_prolonged_alone(world):
    holder = await world.person()
    await world.do(roles.grant, world.host, holder, Role.LEADER, UNTIL)
    await world.do(roles.grant, world.host, holder, Role.ORGANIZER, UNTIL + DAY)
    await world.do(roles.prolong, world.host, holder, Role.ORGANIZER, UNTIL + DAY)
    assert await ends_at(world, holder) == UNTIL
    await world.do(roles.revoke, world.host, holder, Role.LEADER)
    await world.do(roles.grant, world.host, holder, Role.MODERATOR, UNTIL + DAY)
    await world.goes_to(UNTIL + 2 * DAY)
    assert len(await told(world, holder)) == 3, "of the moderator's alone: what was taken has no end to be told of"
