"""An event to which nobody comes, and hosts who don't hear, are told to whoever can act, in time."""

from __future__ import annotations

import pytest

from domain.base.roles import Role
from domain.events.programme import HOST, SPEAKER
from services.areas import AREAS
from services.base import members
from services.desk import cabinet
from services.events import editing, programme, seats
from services.people import joining
from tests.services.events.world import START, World

DAY, HOUR = 86_400, 3600
BEGINS = START + 10 * DAY


@pytest.fixture
async def world(tmp_path):
    made = await World.open(tmp_path / "x.db")
    yield made
    await made.database.close()


async def told(world, person):
    return len(await world.said(person, "event-trouble"))


async def test_two_days_before_an_event_to_which_nobody_comes_its_hosts_hear_it_once(world):
    await world.event(start=BEGINS)
    await world.goes_to(BEGINS - 2 * DAY - 1)
    assert await told(world, world.host) == 0
    await world.goes_to(BEGINS)
    assert await told(world, world.host) == 1


async def test_one_who_comes_is_enough(world):
    event = await world.event(start=BEGINS)
    await world.sign_up(event, await world.person())
    await world.goes_to(BEGINS)
    assert await told(world, world.host) == 0


async def test_a_late_bot_does_not_say_what_nobody_can_mend_any_more(world):
    await world.event(start=BEGINS)
    world.now = BEGINS - 6 * HOUR
    await world.ticks()
    assert await told(world, world.host) == 0


@pytest.mark.parametrize("what", ["moved", "cancelled"])
async def test_an_event_that_is_moved_or_called_off_is_no_trouble_at_its_old_time(world, what):
    event = await world.event(start=BEGINS)
    if what == "moved":
        await world.do(editing.change, world.host, event, {"starts_at": BEGINS + 10 * DAY})
    else:
        await world.do(editing.cancel, world.host, event, "Болезнь")
    await world.goes_to(BEGINS)
    assert await told(world, world.host) == 0


async def test_organizers_hear_of_hosts_whom_the_bot_cannot_write_to(world):
    organizer, coming = await world.person(role=Role.ORGANIZER), await world.person()
    event = await world.event(start=BEGINS)
    await world.do(seats.sign_up, coming, event)
    await world.goes_to(BEGINS - 3 * DAY)
    assert await told(world, organizer) == 0
    await world.update(world.host, reachable=0)
    await world.goes_to(BEGINS)
    assert [await told(world, person) for person in (organizer, world.host, coming)] == [1, 0, 0]


async def test_who_comes_and_goes_again_leaves_nobody_and_the_day_before_it_is_told(world):
    event, coming = await world.event(start=BEGINS), await world.person()
    await world.sign_up(event, coming)
    await world.goes_to(BEGINS - 2 * DAY)
    assert await told(world, world.host) == 0
    await world.do(seats.cancel, coming, event)
    await world.goes_to(BEGINS)
    assert await told(world, world.host) == 1


async def test_an_event_published_the_day_before_yesterday_is_looked_at_too(world):
    await world.event(start=START + DAY + HOUR)
    await world.goes_to(START + DAY)
    assert await told(world, world.host) == 1


async def a_second_host(world, event):
    second = await world.person("Борис Кац")
    await world.do(programme.invite, world.host, event, second, HOST)
    await world.do(programme.answer, second, event, HOST, True)
    return second


@pytest.mark.parametrize("when", ["long before", "just before"])
async def test_who_leads_with_somebody_whom_the_bot_cannot_write_to_hears_it_once(world, when):
    organizer, event = await world.person(role=Role.ORGANIZER), await world.event(start=BEGINS)
    second = await a_second_host(world, event)
    await world.sign_up(event, await world.person())
    if when == "just before":
        await world.goes_to(BEGINS - 2 * DAY)
    await world.do(members.set_reachable, 1001, False)
    assert await told(world, second) == (1 if when == "just before" else 0)
    await world.goes_to(BEGINS)
    assert [await told(world, person) for person in (world.host, second, organizer)] == [0, 1, 0]


async def test_the_only_host_of_an_event_that_is_near_blocks_the_bot_and_organizers_hear_it_at_once(world):
    organizer, event = await world.person(role=Role.ORGANIZER), await world.event(start=BEGINS)
    await world.sign_up(event, await world.person())
    await world.goes_to(BEGINS - 2 * DAY)
    for reachable in (False, True, False):
        await world.do(members.set_reachable, 1001, reachable)
    assert await told(world, organizer) == 1
    await world.goes_to(BEGINS)
    assert await told(world, organizer) == 2  # and the day before, while there is still nobody


async def test_who_speaks_or_has_not_said_yet_that_they_lead_is_no_trouble(world):
    event = await world.event(start=BEGINS)
    await world.sign_up(event, await world.person())
    for role, says in ((SPEAKER, True), (HOST, None)):
        colleague = await world.person()
        await world.do(programme.invite, world.host, event, colleague, role)
        if says is not None:
            await world.do(programme.answer, colleague, event, role, says)
    await world.goes_to(BEGINS - 2 * DAY)
    for telegram_id in (1003, 1004):
        await world.do(members.set_reachable, telegram_id, False)
    assert await told(world, world.host) == 0


async def test_an_event_that_nobody_leads_any_more_waits_for_whoever_becomes_an_organizer(world):
    event = await world.event(start=BEGINS)
    world.now += DAY
    await world.do(joining.leave, world.host)
    world.now += DAY
    other = await world.person(role=Role.ORGANIZER)
    [row] = [row for row in (await world.do(cabinet.view, other)).waiting if row.name == "lead-vacant"]
    assert (row.numbers, row.since, row.args["title"]) == ((event,), START + DAY, "Мастер-класс")
    await world.do(programme.invite, other, event, (colleague := await world.person()), HOST)
    await world.do(programme.answer, colleague, event, HOST, True)
    assert "lead-vacant" not in {row.name for row in (await world.do(cabinet.view, other)).waiting}


def test_each_kind_with_a_role_that_must_be_held_has_its_row_in_today():
    told = {name for part in AREAS.today for name in part.names}
    casts = [cast for cast in AREAS.casts.values() if any(role.must_be_held for role in cast.roles)]
    assert {cast.kind for cast in casts} >= {"event", "idea"}
    assert {cast.vacant for cast in casts} <= told
