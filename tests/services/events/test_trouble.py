"""An event to which nobody comes, and hosts who don't hear, are told to whoever can act, in time."""

from __future__ import annotations

import pytest

from services.events import editing, seats
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
    from domain.base.roles import Role

    organizer, coming = await world.person(role=Role.ORGANIZER), await world.person()
    event = await world.event(start=BEGINS)
    await world.do(seats.sign_up, coming, event)
    await world.goes_to(BEGINS - 3 * DAY)
    assert await told(world, organizer) == 0
    await world.update(world.host, reachable=0)
    await world.goes_to(BEGINS)
    assert [await told(world, person) for person in (organizer, world.host, coming)] == [1, 0, 0]
