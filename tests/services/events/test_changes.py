"""Who hears of a change, and of what: only of what is one to them (PRODUCT §5)."""

from __future__ import annotations

import json

from domain.events.events import DAY, EventForm
from services.events import editing, programme, seats
from tests.services.events.world import START, World, at

MONDAY, TUESDAY, WEDNESDAY = (at(f"2026-04-{day} 19:00") for day in (20, 21, 22))
WEBINAR = {"form": EventForm.WEBINAR, "place": None, "capacity": None}


async def told(world: World, person: int) -> list[dict]:
    """Every change that the person was told of."""
    sql = "SELECT payload FROM outbox WHERE kind = 'event-changed' AND member_id = ? ORDER BY id"
    payloads = await world.units.ask(lambda unit: unit.db.execute(sql, (person,)).fetchall())
    return [change for row in payloads for change in json.loads(row["payload"])["changes"]]


async def moves(world: World, event: int, by: int | None = None, **wanted) -> None:
    await world.do(editing.change, by or world.host, event, wanted)


async def test_each_is_told_from_what_they_knew(world: World) -> None:
    event = await world.event(start=MONDAY, capacity=None)
    first, between, after = await world.people(3)
    await world.sign_up(event, first)
    await moves(world, event, starts_at=TUESDAY)
    await world.sign_up(event, between)
    await moves(world, event, starts_at=WEDNESDAY)
    await world.sign_up(event, after)
    await world.goes_to(world.now + 700)
    assert [change["old_start"] for change in await told(world, first)] == [MONDAY]
    assert [change["old_start"] for change in await told(world, between)] == [TUESDAY]
    assert await told(world, after) == []
    assert await told(world, world.host) == []


async def test_back_to_the_old_is_a_change_only_to_who_came_between(world: World) -> None:
    event = await world.event(start=MONDAY, capacity=None)
    first, between = await world.people(2)
    await world.sign_up(event, first)
    await moves(world, event, starts_at=TUESDAY)
    await world.sign_up(event, between)
    await moves(world, event, starts_at=MONDAY)
    await world.goes_to(world.now + 700)
    assert await told(world, first) == []
    assert [change["old_start"] for change in await told(world, between)] == [TUESDAY]


async def test_who_gives_the_seat_back_and_returns_knows(world: World) -> None:
    event = await world.event(start=MONDAY, capacity=None)
    returns, undoes = await world.people(2)
    await world.sign_up(event, returns, undoes)
    await moves(world, event, starts_at=TUESDAY)
    for person in (returns, undoes):
        await world.do(seats.cancel, person, event)
    await world.sign_up(event, returns)
    await world.do(seats.undo, undoes, event)
    await world.goes_to(world.now + 700)
    assert await told(world, returns) == []
    assert len(await told(world, undoes)) == 1  # a slip of the finger isn't a new decision


async def test_two_hosts_hear_of_each_other(world: World) -> None:
    event = await world.event(start=MONDAY, capacity=None)
    other = await world.person()
    await world.do(programme.invite, world.host, event, other, "host")
    await world.do(programme.answer, other, event, "host", True)
    await moves(world, event, starts_at=TUESDAY)
    await moves(world, event, by=other, place="Лицей")
    await world.goes_to(world.now + 700)
    assert [change["old_place"] for change in await told(world, world.host)] == ["Школа № 5"]
    assert await told(world, other) == []  # whoever changes it last has seen it all


async def test_nobody_hears_of_a_draft_or_of_what_nobody_waits_for(world: World) -> None:
    draft = await world.event(start=MONDAY, publish=False)
    await moves(world, draft, starts_at=TUESDAY)
    assert await world.units.ask(editing.told_at, world.host, draft) is None
    event = await world.event(start=MONDAY, capacity=None)
    await moves(world, event, starts_at=TUESDAY)
    assert await world.units.ask(editing.told_at, world.host, event) is None
    await world.sign_up(event, await world.person())
    assert await world.units.ask(editing.told_at, world.host, event) is None
    await moves(world, event, starts_at=WEDNESDAY)
    assert await world.units.ask(editing.told_at, world.host, event) == world.now + 600
    await moves(world, event, starts_at=TUESDAY)
    assert await world.units.ask(editing.told_at, world.host, event) is None


async def test_the_host_is_asked_for_a_missing_link_three_times(world: World) -> None:
    event = await world.event(start=MONDAY, **WEBINAR)
    await world.goes_to(MONDAY - DAY - 60)
    assert await world.said(world.host, "event-no-link") == []
    for moment, count in ((MONDAY - DAY, 1), (MONDAY - 3 * 3600, 2), (MONDAY - 1800, 3), (MONDAY, 3)):
        await world.goes_to(moment)
        assert len(await world.said(world.host, "event-no-link")) == count
    await moves(world, event, link="meet.example.org")
    assert await world.said(world.host, "event-no-link") == []  # nothing was sent here: they vanish with the lack


async def test_requests_for_a_link_follow_a_move_and_spare_who_has_one(world: World) -> None:
    event = await world.event(start=MONDAY, **WEBINAR)
    with_link = await world.event(start=MONDAY, link="meet.example.org", **WEBINAR)
    in_person = await world.event(start=MONDAY)
    await world.goes_to(MONDAY - DAY)
    assert len(await world.said(world.host, "event-no-link")) == 1
    await moves(world, event, starts_at=WEDNESDAY)
    assert await world.said(world.host, "event-no-link") == []
    await world.goes_to(WEDNESDAY - DAY)
    assert len(await world.said(world.host, "event-no-link")) == 1
    assert with_link != in_person


async def test_a_link_set_late_reaches_at_once_whom_it_is_open_to(world: World) -> None:
    event = await world.event(start=MONDAY, **WEBINAR)
    early, late, gone, speaker = await world.people(4)
    await world.do(programme.invite, world.host, event, speaker, "speaker")
    await world.do(programme.answer, speaker, event, "speaker", True)
    await world.sign_up(event, early, gone)
    await world.do(seats.cancel, gone, event)
    world.now = MONDAY - 40 * 60
    await world.ticks()
    await world.sign_up(event, late)
    await moves(world, event, link="meet.example.org/1")
    assert await world.said(kind="event-link") == [("event-link", late)]  # the others get it ten minutes before
    await moves(world, event, link=None)
    await world.goes_to(MONDAY + 300)
    await moves(world, event, link="meet.example.org/2")
    told = [member for _, member in await world.said(kind="event-link")]
    assert sorted(told) == sorted([late, early, late, speaker])
    assert await world.said(world.host, "event-link") == []


async def test_a_first_link_in_time_is_no_change_and_a_removed_one_is(world: World) -> None:
    event = await world.event(start=MONDAY, **WEBINAR)
    person = await world.person()
    await world.sign_up(event, person)
    await moves(world, event, link="meet.example.org/1")
    assert await world.units.ask(editing.told_at, world.host, event) is None
    await world.goes_to(START + 700)
    assert await told(world, person) == []
    await moves(world, event, link=None)
    await world.goes_to(START + 1400)
    assert [change["new_link"] for change in await told(world, person)] == [1]
    assert await world.said(kind="event-link") == []


async def test_who_was_asked_to_speak_hears_that_it_is_called_off(world: World) -> None:
    event = await world.event(start=MONDAY)
    asked, declined, gone = await world.people(3)
    for person in (asked, declined, gone):
        await world.do(programme.invite, world.host, event, person, "speaker")
    await world.do(programme.answer, declined, event, "speaker", False)
    await world.do(programme.dismiss, world.host, event, gone, "speaker")
    await world.do(editing.cancel, world.host, event, "Болезнь")
    assert await world.said(kind="event-cancelled") == [("event-cancelled", asked)]
