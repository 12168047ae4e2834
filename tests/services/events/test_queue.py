"""Seats and the queue over real SQLite: rules 1–7 of PRODUCT §5 and the awkward cases around them."""

from __future__ import annotations

import asyncio

import pytest

from domain.base.errors import DomainError
from domain.events.events import Priority, SeatState
from domain.events.waitlist import Why
from services.base.members import set_reachable
from services.events import editing, seats, views
from storage.base import members
from storage.events import seats as rows
from tests.services.events.world import START, World, at

DAY = 86400
HOUR = 3600


async def refused(coroutine: object) -> str:
    with pytest.raises(DomainError) as caught:
        await coroutine  # type: ignore[misc]  # a coroutine of any use case
    return caught.value.key


async def test_the_last_seat_goes_to_one_of_two_at_the_same_moment(world: World) -> None:
    event = await world.event(start=START + 7 * DAY)
    people = await world.people(20)
    await asyncio.gather(*(world.do(seats.sign_up, person, event) for person in people))
    states = [await world.state(event, person) for person in people]
    assert states.count(SeatState.CONFIRMED) == 1
    assert states.count(SeatState.WAITING) == 19
    positions = [(await world.units.ask(seats.outcome, event, p)).position for p in people]
    assert sorted(p for p in positions if p) == list(range(1, 20))


async def test_pressing_again_changes_nothing(world: World) -> None:
    event = await world.event(start=START + 7 * DAY)
    first, second = await world.people(2)
    await world.sign_up(event, first, first, second, second, first)
    assert await world.states(event, first, second) == "confirmed waiting"
    assert await world.kinds(first) == ["event-signed-up"]
    await world.do(seats.cancel, first, event)
    await world.do(seats.cancel, first, event)
    assert await world.states(event, first, second) == "cancelled offered"
    for _ in range(2):
        await world.do(seats.accept, second, event)
    assert await world.states(event, first, second) == "cancelled confirmed"
    assert await world.kinds(second) == ["event-offer", "event-signed-up"]


async def test_a_freed_seat_is_offered_to_the_next_and_the_windows_stand_still_at_night(world: World) -> None:
    # Ten days ahead: the window is 12 hours, ends are counted outside 22–08.
    world.now = at("2026-04-01 20:00")
    event = await world.event(start=at("2026-04-11 19:00"))
    holder, first, second = await world.people(3)
    await world.sign_up(event, holder, first, second)
    await world.do(seats.cancel, holder, event)
    assert await world.states(event, first, second) == "offered waiting"
    seat = await world.units.ask(lambda unit: rows.of(unit.db, event, first))
    assert seat.offer_until == at("2026-04-02 18:00")  # two hours of the evening, ten of the next day
    await world.goes_to(at("2026-04-02 17:59"))
    assert await world.state(event, first) is SeatState.OFFERED
    await world.goes_to(at("2026-04-02 18:00"))
    assert await world.states(event, first, second) == "expired offered"
    assert await world.kinds(first) == ["event-offer", "event-offer-expired"]


async def test_an_offer_that_would_end_at_three_in_the_morning_ends_after_breakfast(world: World) -> None:
    # Kaliningrad's night is an hour later than Moscow's: each person's own clock stands still.
    world.now = at("2026-04-01 15:00")
    event = await world.event(start=at("2026-04-11 19:00"), capacity=2)
    holders = await world.people(2)
    moscow = await world.person()
    kaliningrad = await world.person(zone="Europe/Kaliningrad")
    await world.sign_up(event, *holders, moscow, kaliningrad)
    for holder in holders:
        await world.do(seats.cancel, holder, event)
    ends = [
        (await world.units.ask(lambda unit, p=p: rows.of(unit.db, event, p))).offer_until for p in (moscow, kaliningrad)
    ]
    assert ends == [at("2026-04-02 13:00"), at("2026-04-02 13:00")]
    world.now = at("2026-04-02 03:00")
    await world.ticks()
    assert await world.states(event, moscow, kaliningrad) == "offered offered"


async def test_two_seats_freed_and_three_waiting(world: World) -> None:
    event = await world.event(start=START + 7 * DAY, capacity=2)
    a, b, first, second, third = await world.people(5)
    await world.sign_up(event, a, b, first, second, third)
    await world.do(seats.cancel, a, event)
    await world.do(seats.cancel, b, event)
    assert await world.states(event, first, second, third) == "offered offered waiting"
    await world.do(seats.decline, first, event)
    assert await world.states(event, first, second, third) == "left offered offered"


async def test_skipping_once_keeps_the_place_and_lasts_until_the_next_seat(world: World) -> None:
    event = await world.event(start=START + 7 * DAY, capacity=2)
    a, b, first, second = await world.people(4)
    await world.sign_up(event, a, b, first, second)
    await world.do(seats.cancel, a, event)
    await world.do(seats.skip, first, event)
    assert await world.states(event, first, second) == "waiting offered"
    assert (await world.units.ask(seats.outcome, event, first)).position == 1
    await world.do(seats.decline, second, event)
    # The seat that was let pass stays free; the organizer sees why, a newcomer overtakes nobody.
    panel = await world.units.ask(views.panel, world.host, event)
    assert (panel.why, panel.places.free) == (Why.ALL_PASSED, 1)
    await world.do(seats.cancel, b, event)
    assert await world.state(event, first) is SeatState.OFFERED


async def test_with_people_waiting_nobody_overtakes(world: World) -> None:
    event = await world.event(start=START + 7 * DAY)
    holder, first, late = await world.people(3)
    await world.sign_up(event, holder, first)
    await world.do(seats.cancel, holder, event)
    assert await refused(world.do(seats.undo, holder, event)) == "error-event-undo-taken"
    await world.sign_up(event, late, holder)
    assert await world.states(event, first, late, holder) == "offered waiting waiting"
    assert (await world.units.ask(seats.outcome, event, holder)).position == 2  # again: to the end


async def test_an_undo_within_ten_minutes_while_the_seat_is_free(world: World) -> None:
    event = await world.event(start=START + 7 * DAY)
    person, other = await world.people(2)
    await world.sign_up(event, person)
    await world.do(seats.cancel, person, event)
    world.now += 599
    await world.do(seats.undo, person, event)
    assert await world.state(event, person) is SeatState.CONFIRMED
    await world.do(seats.cancel, person, event)
    world.now += 601
    assert await refused(world.do(seats.undo, person, event)) == "error-event-undo-late"
    await world.sign_up(event, other)
    await world.do(seats.sign_up, person, event)
    await world.do(seats.cancel, person, event)
    await world.do(seats.undo, person, event)  # out of the queue by a slip: the place is as it was
    assert await world.state(event, person) is SeatState.WAITING


async def test_an_old_button_gives_a_free_seat_that_nobody_waits_for(world: World) -> None:
    world.now = at("2026-04-01 09:00")
    event = await world.event(start=at("2026-04-11 19:00"))
    holder, first = await world.people(2)
    await world.sign_up(event, holder, first)
    await world.do(seats.cancel, holder, event)
    await world.goes_to(at("2026-04-02 12:00"))
    assert await world.state(event, first) is SeatState.EXPIRED
    await world.do(seats.accept, first, event)
    assert await world.state(event, first) is SeatState.CONFIRMED


async def test_capacity_down_evicts_nobody_and_up_invites(world: World) -> None:
    event = await world.event(start=START + 7 * DAY, capacity=20)
    people = await world.people(30)
    await world.sign_up(event, *people)
    await world.do(editing.change, world.host, event, {"capacity": 15})
    assert (await world.places(event)).taken == 20
    await world.do(seats.cancel, people[0], event)
    panel = await world.units.ask(views.panel, world.host, event)
    assert (panel.why, panel.places.taken, panel.places.held) == (Why.OVER, 19, 0)
    await world.do(editing.change, world.host, event, {"capacity": 25})
    places = await world.places(event)
    assert (places.taken, places.held, places.waiting) == (19, 6, 4)
    await world.do(editing.change, world.host, event, {"capacity": 22})
    places = await world.places(event)  # rule 1: three offers are taken back, those people are first again
    assert (places.taken, places.held, places.waiting) == (19, 3, 7)
    assert [await world.state(event, p) for p in people[20:27]] == [SeatState.OFFERED] * 3 + [SeatState.WAITING] * 4
    await world.do(editing.change, world.host, event, {"capacity": None})
    assert (await world.places(event)).waiting == 0


async def test_fast_mode_asks_three_for_a_seat_and_the_first_tap_takes_it(world: World) -> None:
    event = await world.event(start=START + 20 * HOUR)
    holder, *waiting = await world.people(6)
    await world.sign_up(event, holder, *waiting)
    await world.do(seats.cancel, holder, event)
    assert await world.said(kind="event-ask") == [("event-ask", p) for p in waiting[:3]]
    assert (await world.places(event)).held == 0
    await world.do(seats.accept, waiting[2], event)
    assert await world.states(event, *waiting) == "waiting waiting confirmed waiting waiting"
    assert await world.said(kind="event-seat-gone") == [("event-seat-gone", p) for p in waiting[:2]]
    assert await refused(world.do(seats.accept, waiting[0], event)) == "error-event-seat-taken"
    await world.do(seats.cancel, waiting[2], event)
    await world.do(seats.accept, waiting[0], event)
    assert await world.state(event, waiting[0]) is SeatState.CONFIRMED


async def test_in_fast_mode_silence_brings_in_three_more_after_half_an_hour_of_the_day(world: World) -> None:
    world.now = at("2026-04-01 21:50")
    event = await world.event(start=at("2026-04-02 19:00"))
    holder, *waiting = await world.people(8)
    await world.sign_up(event, holder, *waiting)
    await world.do(seats.cancel, holder, event)
    world.now = at("2026-04-02 07:00")
    await world.ticks()
    assert len(await world.said(kind="event-ask")) == 3
    world.now = at("2026-04-02 08:20")
    await world.ticks()
    assert len(await world.said(kind="event-ask")) == 6
    late = await world.person()
    await world.do(seats.sign_up, late, event)
    assert await world.state(event, late) is SeatState.WAITING


async def test_under_two_hours_only_those_who_said_so_are_asked(world: World) -> None:
    event = await world.event(start=START + 3 * HOUR)
    holder, first, second, ready = await world.people(4)
    await world.sign_up(event, holder, first, second, ready)
    await world.do(seats.set_last_moment, ready, event, True)
    world.now = START + 90 * 60
    await world.do(seats.cancel, holder, event)
    assert await world.said(kind="event-ask") == [("event-ask", ready)]
    await world.do(seats.decline, ready, event)
    panel = await world.units.ask(views.panel, world.host, event)
    assert panel.why is Why.NOT_LAST_MOMENT
    late = await world.person()
    world.now = START + 140 * 60  # forty minutes before the start: a free seat that nobody is ready for
    await world.do(seats.sign_up, late, event)
    assert await world.state(event, late) is SeatState.CONFIRMED


async def test_moved_while_an_offer_is_open(world: World) -> None:
    world.now = at("2026-04-01 09:00")
    event = await world.event(start=at("2026-04-11 19:00"))
    holder, first = await world.people(2)
    await world.sign_up(event, holder, first)
    await world.do(seats.cancel, holder, event)
    world.now = at("2026-04-01 12:00")
    await world.do(editing.change, world.host, event, {"starts_at": at("2026-04-03 12:00")})
    seat = await world.units.ask(lambda unit: rows.of(unit.db, event, first))
    assert seat.state is SeatState.OFFERED
    # A quarter of 48 hours is 12, from the move on: ten hours of that day, two of the next.
    assert seat.offer_until == at("2026-04-02 10:00")
    await world.goes_to(at("2026-04-01 12:10"))
    assert "event-changed" in await world.kinds(first)


async def test_cancelled_during_fast_mode(world: World) -> None:
    event = await world.event(start=START + 10 * HOUR)
    holder, first, second = await world.people(3)
    await world.sign_up(event, holder, first, second)
    await world.do(seats.cancel, holder, event)
    await world.do(editing.cancel, world.host, event, "Заболела ведущая")
    assert await refused(world.do(seats.accept, first, event)) == "error-event-cancelled"
    assert await world.kinds(first) == ["event-cancelled"]  # the question that wasn't sent yet is withdrawn
    assert await world.kinds(holder) == []
    assert await refused(world.do(seats.sign_up, holder, event)) == "error-event-cancelled"
    assert await world.units.ask(lambda unit: unit.db.execute("SELECT count(*) FROM due").fetchone()[0]) == 0


async def test_at_the_start_the_queue_closes(world: World) -> None:
    event = await world.event(start=START + 2 * DAY)
    holder, first = await world.people(2)
    await world.sign_up(event, holder, first)
    await world.goes_to(START + 2 * DAY)
    assert await world.state(event, first) is SeatState.EXPIRED
    assert "event-queue-closed" in await world.kinds(first)
    late = await world.person()
    assert await refused(world.do(seats.sign_up, late, event)) == "error-event-full"
    world.now = START + 3 * DAY
    assert await refused(world.do(seats.sign_up, late, event)) == "error-event-over"  # before any tick


async def test_leaving_the_network_gives_the_seat_to_the_next(world: World) -> None:
    event = await world.event(start=START + 7 * DAY)
    holder, first = await world.people(2)
    await world.sign_up(event, holder, first)
    await world.units.do(lambda unit: seats.release_member(unit, holder))
    assert await world.states(event, holder, first) == "cancelled offered"


async def test_no_seat_is_held_for_somebody_who_cannot_hear(world: World) -> None:
    event = await world.event(start=START + 7 * DAY)
    holder, resting, blocked, there = await world.people(4)
    await world.sign_up(event, holder, blocked, there, resting)
    await world.update(resting, paused_until=START + 2 * DAY)
    await world.update(blocked, reachable=0)
    await world.do(seats.cancel, holder, event)
    assert await world.states(event, blocked, there, resting) == "waiting offered waiting"
    await world.do(seats.decline, there, event)
    # Who is on leave queued for it, and hears of what they asked for (PRODUCT §3).
    assert await world.state(event, resting) is SeatState.OFFERED
    await world.do(seats.decline, resting, event)
    panel = await world.units.ask(views.panel, world.host, event)
    assert (panel.why, panel.places.free) == (Why.AWAY, 1)
    telegram_id = await world.units.ask(lambda unit: members.by_id(unit.db, blocked, unit.now).telegram_id)
    await world.do(set_reachable, telegram_id, True)
    assert await world.state(event, blocked) is SeatState.OFFERED  # within reach: first again


async def test_a_published_rule_puts_some_first(world: World) -> None:
    event = await world.event(start=START + 7 * DAY, priority=Priority.REGION, region="RU-TA")
    holder, stranger = await world.people(2)
    local = await world.person(region="RU-TA")
    await world.sign_up(event, holder, stranger, local)
    await world.do(seats.cancel, holder, event)
    assert await world.states(event, stranger, local) == "waiting offered"


async def test_silence_frees_the_seat_only_where_the_host_said_so(world: World) -> None:
    quiet = await world.event(start=at("2026-04-11 19:00"), silence_frees=True)
    plain = await world.event(start=at("2026-04-11 19:00"))
    holder, first = await world.people(2)
    await world.sign_up(quiet, holder, first)
    await world.sign_up(plain, holder, first)
    # Asked at 19:00 of the day before: four waking hours to answer end at nine.
    await world.goes_to(at("2026-04-11 08:59"))
    assert await world.state(quiet, holder) is SeatState.CONFIRMED
    await world.goes_to(at("2026-04-11 09:00"))
    assert await world.states(quiet, holder, first) == "cancelled waiting"
    assert ("event-ask", first) in await world.said(kind="event-ask")
    assert await world.state(plain, holder) is SeatState.CONFIRMED


async def test_an_answer_keeps_the_seat(world: World) -> None:
    event = await world.event(start=at("2026-04-11 19:00"), silence_frees=True)
    holder = await world.person()
    await world.sign_up(event, holder)
    await world.goes_to(at("2026-04-10 20:00"))
    await world.do(seats.keep, holder, event)
    await world.goes_to(at("2026-04-11 12:00"))
    assert await world.state(event, holder) is SeatState.CONFIRMED


async def test_a_host_takes_a_seat_away_with_a_reason(world: World) -> None:
    event = await world.event(start=START + 7 * DAY)
    holder, first = await world.people(2)
    await world.sign_up(event, holder, first)
    assert await refused(world.do(seats.remove, first, event, holder, "так")) == "error-event-not-host"
    await world.do(seats.remove, world.host, event, holder, "Запись по ошибке")
    assert await world.states(event, holder, first) == "cancelled offered"
    assert "event-removed" in await world.kinds(holder)
