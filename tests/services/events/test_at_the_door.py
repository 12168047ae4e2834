"""Those who come without a seat (PRODUCT §5, rule 1), and events that open by their own link only."""

from __future__ import annotations

import pytest

from domain.base.errors import DomainError
from domain.events.attendance import Source
from domain.events.events import Audience, SeatState
from domain.events.programme import HOST
from services.base import parts
from services.events import access, attendance, contests, editing, feedback, parties, seats, views
from tests.services.events.world import START, World

DAY = 86400
HOUR = 3600


async def refused(coroutine: object) -> str:
    with pytest.raises(DomainError) as caught:
        await coroutine  # type: ignore[misc]  # a coroutine of any use case
    return caught.value.key


# -- without a seat --------------------------------------------------------------------------------


async def at_the_door(world: World, capacity: int = 1) -> tuple[int, int]:
    """An event half an hour before its start, with one person signed up."""
    event = await world.event(start=START + DAY, capacity=capacity)
    signed = await world.person()
    await world.sign_up(event, signed)
    world.now = START + DAY - HOUR // 2
    return event, signed


async def test_who_came_without_a_seat_takes_none(world: World) -> None:
    event, signed = await at_the_door(world)
    stranger, waiting = await world.people(2)
    await world.sign_up(event, waiting)
    assert await world.state(event, waiting) is SeatState.WAITING
    for person in (stranger, waiting, stranger):
        done = await world.do(attendance.walk_in, world.host, event, person)
        assert done.seat.state is SeatState.ATTENDED
    places = await world.places(event)
    assert (places.taken, places.held, places.waiting, places.free) == (1, 0, 0, 0)
    await world.do(attendance.mark, world.host, event, signed, SeatState.ATTENDED, Source.LIST)
    panel = await world.units.ask(views.panel, world.host, event)
    assert (panel.came, panel.walked_in) == (1, 2)
    sql = "SELECT count(*) AS n FROM audit WHERE action = 'event.walk-in'"
    assert (await world.units.ask(lambda unit: unit.db.execute(sql).fetchone()))["n"] == 2  # once a person
    await world.goes_to(START + DAY + 2 * HOUR)
    assert {p for _, p in await world.said(kind="event-feedback")} == {signed, stranger, waiting}
    results = await world.units.ask(feedback.results, world.host, event)
    assert (results.signed, results.came, results.walked_in) == (1, 3, 2)


async def test_a_mark_without_a_seat_can_only_be_taken_off(world: World) -> None:
    event, _ = await at_the_door(world)
    stranger = await world.person()
    await world.do(attendance.walk_in, world.host, event, stranger)
    absent = world.do(attendance.mark, world.host, event, stranger, SeatState.NO_SHOW, Source.LIST)
    assert await refused(absent) == "error-event-walk-in"
    await world.do(attendance.unmark, world.host, event, stranger)
    assert await world.state(event, stranger) is SeatState.CANCELLED  # never «confirmed»: the event is full
    assert (await world.places(event)).taken == 1
    seen = await world.units.ask(views.card, stranger, event)
    assert not seen.can_undo
    await world.do(seats.sign_up, stranger, event)
    assert await world.state(event, stranger) is SeatState.WAITING
    await world.do(attendance.walk_in, world.host, event, stranger)
    assert await world.state(event, stranger) is SeatState.ATTENDED


async def test_a_seat_that_was_marked_by_mistake_fills_the_capacity_again_once_it_is_one(world: World) -> None:
    event, signed = await at_the_door(world)
    stranger = await world.person()
    await world.do(attendance.walk_in, world.host, event, stranger)
    await world.do(attendance.unmark, world.host, event, stranger)
    await world.do(seats.cancel, signed, event)
    await world.do(seats.sign_up, stranger, event)
    assert await world.state(event, stranger) is SeatState.CONFIRMED
    assert (await world.places(event)).taken == 1


async def test_only_members_and_only_by_the_host(world: World) -> None:
    event, signed = await at_the_door(world)
    assert await refused(world.do(attendance.walk_in, signed, event, signed)) == "error-event-not-host"
    assert await refused(world.do(attendance.walk_in, world.host, event, 10**6)) == "error-option-gone"
    early = await world.event(start=START + 9 * DAY)
    assert await refused(world.do(attendance.walk_in, world.host, early, signed)) == "error-event-check-in-early"


async def test_who_is_not_in_the_directory_is_found_by_the_whole_name_only(world: World) -> None:
    event, _ = await at_the_door(world)
    teacher = await world.person("Роза Каримова")
    guest = await world.person("Зоя Ильинична Белова")
    await world.units.do(lambda unit: parts.give(unit, access.thing(event), HOST, teacher, by=world.host))

    async def found(said: str) -> list[int]:
        return [i for i, _ in await world.units.ask(attendance.newcomers, teacher, event, said)]

    assert await found("зоя") == []
    assert await found("бел") == []
    assert await found("зоя бел") == []
    assert await found("белова зоя") == [guest]
    await world.do(attendance.walk_in, teacher, event, guest)
    assert await found("белова зоя") == []  # she is on the list


# -- by link ---------------------------------------------------------------------------------------


async def test_an_event_by_link_is_nothing_to_who_counts_numbers(world: World) -> None:
    event = await world.event(start=START + 7 * DAY, capacity=5, audience=Audience.LINK)
    token = (await world.record(event)).token
    guessing, invited, signed = await world.people(3)
    assert len(token) == 16
    for use_case in (views.card, seats.sign_up, contests.card):
        assert await refused(world.do(use_case, guessing, event)) == "error-event-gone"
    assert await refused(world.do(parties.start, guessing, event, True)) == "error-event-gone"
    for wrong in ("", "0" * 16, token[:-1], "тайна"):
        await world.do(access.open_link, guessing, event, wrong)
    await world.do(access.open_link, guessing, 999, token)
    assert await refused(world.do(views.card, guessing, event)) == "error-event-gone"
    await world.do(access.open_link, invited, event, token)
    assert (await world.units.ask(views.card, invited, event)).can_take
    await world.sign_up(event, invited)
    # A group's link is as good.
    party = await world.do(parties.start, invited, await other_by_link(world, invited), False)
    await world.do(parties.open_link, signed, party.code)
    await world.do(parties.join, signed, party.code)


async def other_by_link(world: World, person: int) -> int:
    event = await world.event(start=START + 8 * DAY, capacity=5, audience=Audience.LINK)
    await world.do(access.open_link, person, event, (await world.record(event)).token)
    return event


async def test_who_has_a_seat_keeps_the_card_when_the_event_becomes_one_by_link(world: World) -> None:
    event = await world.event(start=START + 7 * DAY, capacity=5)
    signed, other = await world.people(2)
    await world.sign_up(event, signed)
    await world.do(editing.change, world.host, event, {"audience": Audience.LINK})
    assert (await world.units.ask(views.card, signed, event)).seat is not None
    assert await refused(world.do(views.card, other, event)) == "error-event-gone"
    assert (await world.units.ask(views.card, world.host, event)).hosts_it


async def test_the_link_to_one_meeting_of_a_series_lets_into_all(world: World) -> None:
    """They are shown together and signed up for as one, those added later too."""
    person, stranger = await world.people(2)
    event = await world.event(start=START + 5 * 86400, capacity=9, meetings=3, audience=Audience.LINK)
    await world.do(access.open_link, person, event, (await world.record(event)).token)
    assert await world.do(seats.sign_up_series, person, event) == (3, 0)
    (added,) = await world.do(editing.lengthen, world.host, event, 1)
    assert (await world.do(views.card, person, added.id)).event.id == added.id
    for meeting in (event, event + 1, added.id):
        with pytest.raises(DomainError, match="error-event-gone"):
            await world.do(views.card, stranger, meeting)
