"""«Не получилось прийти», out of turn: before the end, after ten minutes, without a seat, once a host has marked it."""

from __future__ import annotations

import pytest

from domain.base.errors import DomainError
from domain.events.attendance import Source
from domain.events.events import UNDO, EventState, SeatState
from services.events import attendance, seats
from storage.events import events
from tests.builders.states import put
from tests.services.events.world import at

SOON = at("2026-04-02 18:00")
S = SeatState


async def refuses(world, key, use_case, *args):
    with pytest.raises(DomainError) as refusal:
        await world.do(use_case, *args)
    assert refusal.value.key == key


async def over(world, event):
    await world.do(lambda unit: put(unit.db, events.STATE, event, EventState.FINISHED))


@pytest.fixture
async def held(world):
    """An event that is over, at which one person had a seat: the event, the person."""
    anna = await world.person("Анна")
    event = await world.event(start=SOON, capacity=5)
    await world.sign_up(event, anna)
    world.now = SOON + 2 * 3600
    await over(world, event)
    return event, anna


async def test_before_the_end_and_once_it_is_called_off_or_laid_by_nobody_says_so(world):
    anna = await world.person("Анна")
    event = await world.event(start=SOON, capacity=5)
    await world.sign_up(event, anna)
    for state, key in (
        (EventState.PUBLISHED, "error-event-not-over"),
        (EventState.RUNNING, "error-event-not-over"),
        (EventState.CANCELLED, "error-event-state"),
        (EventState.ARCHIVED, "error-event-state"),
    ):
        await world.do(lambda unit, state=state: put(unit.db, events.STATE, event, state))
        for use_case in (seats.stay_away, seats.there_after_all):
            await refuses(world, key, use_case, anna, event)
    assert await world.state(event, anna) is S.CONFIRMED


async def test_without_a_seat_nobody_stayed_away(world, held):
    event, _ = held
    boris = await world.person("Борис")
    for use_case in (seats.stay_away, seats.there_after_all):
        await refuses(world, "error-event-seat-state", use_case, boris, event)


async def test_it_is_taken_back_within_ten_minutes_and_said_again(world, held):
    event, anna = held
    for use_case, state in (
        (seats.stay_away, S.EXCUSED),
        (seats.stay_away, S.EXCUSED),
        (seats.there_after_all, S.CONFIRMED),
        (seats.there_after_all, S.CONFIRMED),
        (seats.stay_away, S.EXCUSED),
    ):
        await world.do(use_case, anna, event)
        assert await world.state(event, anna) is state
    world.now += UNDO + 1
    await refuses(world, "error-event-seat-state", seats.there_after_all, anna, event)
    await world.do(seats.stay_away, anna, event)
    assert await world.state(event, anna) is S.EXCUSED


async def test_what_a_host_has_marked_is_the_hosts_to_change_until_the_mark_is_taken_back(world, held):
    event, anna = held
    await world.do(attendance.mark, world.host, event, anna, S.EXCUSED, Source.LIST)
    await refuses(world, "error-event-seat-state", seats.there_after_all, anna, event)
    assert await world.state(event, anna) is S.EXCUSED
