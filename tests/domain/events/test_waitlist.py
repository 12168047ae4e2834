"""The queue's rules as tables, and by properties over any queue (PRODUCT §5, rules 1–6)."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.events.events import DAY, HOUR, Places
from domain.events.waitlist import (
    Entry,
    Mode,
    Queue,
    Why,
    after_waking,
    in_order,
    invite,
    is_eligible,
    may_take,
    mode_at,
    offer_ends,
    why_nobody,
    window,
    withdrawn,
)
from tests.services.events.world import at

MOSCOW, KALININGRAD, KAMCHATKA = "Europe/Moscow", "Europe/Kaliningrad", "Asia/Kamchatka"
NOON = at("2026-04-01 12:00")


@pytest.mark.parametrize(
    ("left", "mode"),
    [
        (DAY, Mode.HOLDING),
        (DAY - 1, Mode.FAST),
        (2 * HOUR, Mode.FAST),
        (2 * HOUR - 1, Mode.LAST_MOMENT),
        (1, Mode.LAST_MOMENT),
        (0, Mode.CLOSED),
        (-HOUR, Mode.CLOSED),
    ],
)
def test_modes(left, mode):
    assert mode_at(NOON, NOON + left) is mode


@pytest.mark.parametrize(
    ("left", "seconds"),
    [(30 * DAY, 12 * HOUR), (48 * HOUR, 12 * HOUR), (40 * HOUR, 10 * HOUR), (24 * HOUR, 6 * HOUR), (HOUR, HOUR // 2)],
)
def test_windows(left, seconds):
    assert window(NOON, NOON + left) == seconds


@pytest.mark.parametrize(
    ("start", "hours", "zone", "end"),
    [
        ("2026-04-01 12:00", 6, MOSCOW, "2026-04-01 18:00"),
        ("2026-04-01 20:00", 12, MOSCOW, "2026-04-02 18:00"),
        ("2026-04-01 23:00", 1, MOSCOW, "2026-04-02 09:00"),
        ("2026-04-02 03:00", 1, MOSCOW, "2026-04-02 09:00"),
        ("2026-04-01 21:00", 1, MOSCOW, "2026-04-01 22:00"),
        ("2026-04-01 21:00", 2, KALININGRAD, "2026-04-01 23:00"),  # there it is 20:00
        ("2026-04-01 12:00", 2, KAMCHATKA, "2026-04-02 00:00"),  # 21:00 there: one hour today, one from eight on
        ("2026-04-01 12:00", 30, MOSCOW, "2026-04-03 14:00"),
    ],
)
def test_the_clock_stands_at_night_of_the_invited(start, hours, zone, end):
    assert after_waking(at(start), hours * HOUR, zone) == at(end)


@given(
    start=st.integers(1_770_000_000, 1_830_000_000),
    seconds=st.integers(1, 40 * HOUR),
    zone=st.sampled_from([MOSCOW, KAMCHATKA, "Europe/Berlin", "America/Sao_Paulo", "Australia/Lord_Howe"]),
)
def test_waking_time_never_ends_at_night_and_never_runs_faster(start, seconds, zone):
    from datetime import datetime
    from zoneinfo import ZoneInfo

    end = after_waking(start, seconds, zone)
    assert end >= start + seconds
    wall = datetime.fromtimestamp(end, ZoneInfo(zone))
    assert 8 <= wall.hour < 22 or (wall.hour, wall.minute, wall.second) == (22, 0, 0)


def test_an_offer_never_outlives_the_start():
    assert offer_ends(at("2026-04-01 21:30"), at("2026-04-02 07:00"), MOSCOW) == at("2026-04-02 07:00")


def entry(number, *, size=1, priority=0, skipped=None, ready=False, asked=None, away=False):
    seats = tuple(number * 100 + n for n in range(size))
    return Entry(seats, priority, number, MOSCOW, skipped, ready, asked, away)


def queue(*entries, left=7 * DAY, capacity=10, taken=10, held=0, vacancy=3):
    places = Places(capacity, taken, held, sum(e.size for e in entries))
    return Queue(NOON, NOON + left, places, vacancy, entries)


def tickets(entries):
    return [e.ticket for e in entries]


def test_order_is_priority_then_time():
    entries = [entry(3), entry(1), entry(2, priority=1)]
    assert tickets(in_order(entries)) == [2, 1, 3]


def test_each_free_seat_is_offered_once():
    decided = invite(queue(entry(1), entry(2), entry(3), taken=8))
    assert tickets(e for e, _ in decided.offers) == [1, 2]
    assert not decided.asked


def test_held_seats_are_not_offered_again():
    assert invite(queue(entry(1), taken=8, held=2)).offers == ()


def test_who_let_this_seat_pass_is_passed_over_until_the_next():
    entries = entry(1, skipped=3), entry(2)
    assert tickets(e for e, _ in invite(queue(*entries, taken=9)).offers) == [2]
    assert tickets(e for e, _ in invite(queue(*entries, taken=9, vacancy=4)).offers) == [1]


def test_a_group_waits_for_room_and_others_pass_it():
    entries = entry(1, size=3), entry(2)
    assert tickets(e for e, _ in invite(queue(*entries, taken=9)).offers) == [2]
    assert tickets(e for e, _ in invite(queue(*entries, taken=6)).offers) == [1, 2]
    assert tickets(e for e, _ in invite(queue(*entries, taken=7)).offers) == [1]


def test_fast_mode_asks_three_for_a_seat_and_holds_nothing():
    entries = [entry(n) for n in range(1, 9)]
    decided = invite(queue(*entries, left=20 * HOUR, taken=8))
    assert decided.offers == ()
    assert tickets(decided.asked) == [1, 2, 3, 4, 5, 6]


def test_fast_mode_waits_half_an_hour_for_those_asked():
    fresh = [entry(n, asked=NOON - 60) for n in (1, 2, 3)]
    silent = [entry(n, asked=NOON - 1800) for n in (1, 2, 3)]
    rest = [entry(n) for n in range(4, 9)]
    assert invite(queue(*fresh, *rest, left=20 * HOUR, taken=9)).asked == ()
    assert tickets(invite(queue(*silent, *rest, left=20 * HOUR, taken=9)).asked) == [4, 5, 6]


def test_fast_mode_tells_those_asked_when_the_seat_is_gone():
    decided = invite(queue(entry(1, asked=NOON - 60), entry(2), left=20 * HOUR))
    assert tickets(decided.told) == [1]


def test_the_last_two_hours_are_for_those_who_said_so():
    decided = invite(queue(entry(1), entry(2, ready=True), left=HOUR, taken=9))
    assert tickets(decided.asked) == [2]


@pytest.mark.parametrize(
    ("described", "allowed"),
    [
        (queue(taken=9), True),
        (queue(taken=10), False),
        (queue(entry(1), taken=9), False),  # nobody overtakes
        (queue(entry(1, skipped=3), taken=9), True),
        (queue(entry(1, size=2), taken=9), True),
        (queue(entry(1), taken=9, left=HOUR), True),  # not ready for the last moment
        (queue(entry(1, ready=True), taken=9, left=HOUR), False),
        (queue(entry(1), capacity=None), True),
        (queue(taken=12), False),
    ],
)
def test_who_may_take_a_free_seat_at_once(described, allowed):
    assert may_take(1, described) is allowed


def test_one_does_not_overtake_oneself():
    own = entry(1)
    assert may_take(1, queue(own, taken=9), own=own)
    assert not may_take(1, queue(entry(1), entry(2), taken=9), own=entry(2))


def test_offers_that_no_longer_fit_are_taken_back_from_the_end():
    offers = [entry(1), entry(2), entry(3)]
    assert tickets(withdrawn(offers, Places(10, 8, 3, 0))) == [3]
    assert tickets(withdrawn(offers, Places(5, 8, 3, 0))) == [3, 2, 1]
    assert withdrawn(offers, Places(11, 8, 3, 0)) == []
    assert withdrawn(offers, Places(None, 8, 3, 0)) == []


@pytest.mark.parametrize(
    ("described", "why"),
    [
        (queue(), Why.NOBODY_WAITS),
        (queue(held=1, taken=9), Why.HELD),
        (queue(entry(1)), Why.FULL),
        (queue(entry(1), taken=9, held=1), Why.HELD),
        (queue(entry(1), taken=12), Why.OVER),
        (queue(entry(1, skipped=3), taken=9), Why.ALL_PASSED),
        (queue(entry(1, away=True), taken=9), Why.AWAY),
        (queue(entry(1, away=True), entry(2, skipped=3), taken=9), Why.ALL_PASSED),
        (queue(entry(1, size=4), taken=9), Why.GROUP_TOO_BIG),
        (queue(entry(1, asked=NOON), taken=9, left=5 * HOUR), Why.ASKED),
        (queue(entry(1), taken=9, left=HOUR), Why.NOT_LAST_MOMENT),
        (queue(entry(1), capacity=None), Why.NO_LIMIT),
        (queue(entry(1), left=-1), Why.CLOSED),
    ],
)
def test_why_nobody_is_invited(described, why):
    assert why_nobody(described) is why


entries = st.lists(
    st.builds(
        entry,
        st.integers(1, 99),
        size=st.integers(1, 3),
        priority=st.integers(0, 1),
        skipped=st.sampled_from([None, 2, 3]),
        ready=st.booleans(),
        asked=st.sampled_from([None, NOON - 60, NOON - 4000]),
        away=st.booleans(),
    ),
    max_size=8,
    unique_by=lambda e: e.ticket,
)


@given(
    waiting=entries,
    capacity=st.one_of(st.none(), st.integers(0, 12)),
    taken=st.integers(0, 14),
    held=st.integers(0, 4),
    left=st.sampled_from([-1, HOUR, 10 * HOUR, 3 * DAY]),
)
def test_any_queue_is_invited_by_the_rules(waiting, capacity, taken, held, left):
    described = queue(*waiting, left=left, capacity=capacity, taken=taken, held=held)
    if described.mode is Mode.HOLDING:  # what was asked in fast mode is forgotten when seats are held again
        described = replace(described, entries=tuple(replace(e, asked_at=None) for e in described.entries))
    decided = invite(described)
    free = described.places.free
    offered = [e for e, _ in decided.offers]
    # 1: never more than there is room for.
    if free is not None:
        assert sum(e.size for e in offered) <= max(0, free)
    # Nobody who can't or won't have it is asked; nobody twice.
    assert all(is_eligible(e, described) for e in (*offered, *decided.asked))
    assert len({e.ticket for e in (*offered, *decided.asked)}) == len(offered) + len(decided.asked)
    # Nothing is held in the last day, nobody merely asked before it.
    assert not offered or described.mode is Mode.HOLDING
    assert not decided.asked or described.mode in (Mode.FAST, Mode.LAST_MOMENT)
    # 2: whoever is passed over doesn't fit in.
    if described.mode is Mode.HOLDING and free is not None:
        rest = free - sum(e.size for e in offered)
        able = [e for e in described.entries if is_eligible(e, described) and e not in offered]
        assert all(e.size > rest for e in able)
        # Nobody smaller is overtaken: who goes before and got nothing needs more than who got something.
        ahead = [(u, o) for u in able for o in offered if in_order([u, o])[0] is u]
        assert all(u.size > o.size for u, o in ahead)
    if decided.asked and free is not None:
        able = [e for e in in_order(described.entries) if is_eligible(e, described) and e.asked_at is None]
        able = [e for e in able if e.size <= free]
        assert list(decided.asked) == able[: len(decided.asked)]
    # Every offer ends after now and not after the start.
    assert all(described.now < until <= described.starts_at for _, until in decided.offers)
