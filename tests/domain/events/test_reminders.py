"""When an event is brought to mind (PRODUCT §5, "Reminders" and rule 7)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.events.events import DAY, HOUR
from domain.events.reminders import (
    Kind,
    comes_to,
    day_reminder_at,
    is_still_reminded,
    judging_plan,
    link_in_confirmation,
    link_plan,
    plan,
    silence_ends,
    silence_frees_at,
)
from tests.services.events.world import MOSCOW, at

START = at("2026-04-20 19:00")


def due(start, now, **more):
    return {r.kind: r.due_at for r in plan(start, MOSCOW, now=now, **more)}


def test_four_moments():
    assert due(START, START - 30 * DAY) == {
        Kind.WEEK: at("2026-04-13 19:00"),
        Kind.DAY: at("2026-04-19 19:00"),
        Kind.HOUR: at("2026-04-20 18:00"),
        Kind.LINK: at("2026-04-20 18:50"),
    }


def test_those_missed_are_dropped():
    assert set(due(START, START - 5 * HOUR)) == {Kind.HOUR, Kind.LINK}
    assert due(START, START) == {}


@pytest.mark.parametrize(
    ("start", "evening"),
    [
        ("2026-04-20 08:30", "2026-04-19 19:00"),
        ("2026-04-20 09:00", "2026-04-19 19:00"),
        ("2026-04-20 09:01", "2026-04-19 09:01"),
        ("2026-04-20 00:30", "2026-04-19 19:00"),
    ],
)
def test_a_morning_event_is_brought_to_mind_the_evening_before(start, evening):
    assert day_reminder_at(at(start), MOSCOW) == at(evening)


def test_the_morning_is_that_of_the_event_s_own_zone():
    start = at("2026-04-20 08:30", "Asia/Kamchatka")
    assert day_reminder_at(start, "Asia/Kamchatka") == at("2026-04-19 19:00", "Asia/Kamchatka")


@pytest.mark.parametrize(
    ("signed_before", "kinds"),
    [
        (30 * DAY, {Kind.WEEK, Kind.DAY, Kind.HOUR, Kind.LINK}),
        (7 * DAY + HOUR, {Kind.DAY, Kind.HOUR, Kind.LINK}),  # has just read it all
        (DAY + HOUR, {Kind.HOUR, Kind.LINK}),
        (20 * HOUR, {Kind.HOUR, Kind.LINK}),
        (90 * 60, {Kind.LINK}),
        (59 * 60, set()),  # the link came with the confirmation
        (5 * 60, set()),
    ],
)
def test_signing_up_late_is_never_a_burst(signed_before, kinds):
    signed_at = START - signed_before
    planned = plan(START, MOSCOW, now=START - 60 * DAY)
    assert {r.kind for r in planned if comes_to(r.kind, r.due_at, START, signed_at)} == kinds
    assert link_in_confirmation(START, signed_at) is (signed_before < HOUR)


@given(start=st.integers(START, START + 400 * DAY), before=st.integers(0, 20 * DAY))
def test_no_reminder_comes_within_twenty_minutes_of_the_sign_up(start, before):
    signed_at = start - before
    for reminder in plan(start, MOSCOW, now=signed_at):
        if comes_to(reminder.kind, reminder.due_at, start, signed_at):
            assert reminder.due_at - signed_at >= 20 * 60


@given(start=st.integers(START, START + 400 * DAY), now_before=st.integers(-DAY, 20 * DAY))
def test_reminders_are_due_in_order_and_make_sense_for_a_while(start, now_before):
    planned = plan(start, MOSCOW, now=start - now_before, silence_frees=True)
    assert [r.due_at for r in planned] == sorted(r.due_at for r in planned)
    assert all(start - now_before < r.due_at < r.expires_at for r in planned)


@pytest.mark.parametrize(
    ("start", "end"),
    [
        ("2026-04-20 19:00", "2026-04-20 09:00"),  # asked at 19:00: three hours of the evening, one of the morning
        ("2026-04-20 14:00", "2026-04-20 02:00"),  # asked at 14:00: four hours are over long before
        ("2026-04-20 08:30", None),  # an hour and a half before the start nobody can use the seat
        ("2026-04-20 11:00", "2026-04-19 23:00"),
    ],
)
def test_how_long_silence_is_waited_for(start, end):
    assert silence_ends(at(start), MOSCOW) == (None if end is None else at(end))


@pytest.mark.parametrize(
    ("start", "signed", "end"),
    [
        ("2026-04-20 19:00", "2026-04-10 12:00", "2026-04-20 09:00"),
        ("2026-04-20 19:00", "2026-04-20 07:00", None),  # too late to be asked
        ("2026-04-20 08:30", "2026-04-10 12:00", None),  # asked, but nobody could use the seat
    ],
)
def test_whose_seat_silence_takes(start, signed, end):
    assert silence_frees_at(at(start), MOSCOW, at(signed)) == (None if end is None else at(end))


@pytest.mark.parametrize(
    ("signed", "now", "still"),
    [
        ("2026-04-10 12:00", "2026-04-10 12:00", True),
        ("2026-04-10 12:00", "2026-04-20 17:59", True),
        ("2026-04-10 12:00", "2026-04-20 18:00", False),  # the last one goes out at this moment
        ("2026-04-20 17:00", "2026-04-20 17:00", True),
        ("2026-04-20 17:01", "2026-04-20 17:01", False),  # too shortly before the last one
    ],
)
def test_whether_a_reminder_is_still_to_come(signed, now, still):
    assert is_still_reminded(at("2026-04-20 19:00"), MOSCOW, at(signed), at(now)) is still


def test_a_missing_link_is_asked_for_three_times():
    assert {r.kind: (START - r.due_at, START - r.expires_at) for r in link_plan(START, now=START - 2 * DAY)} == {
        Kind.NO_LINK_DAY: (DAY, 3 * HOUR),
        Kind.NO_LINK_HOURS: (3 * HOUR, 30 * 60),
        Kind.NO_LINK_SOON: (30 * 60, 0),
    }
    assert [r.kind for r in link_plan(START, now=START - 3 * HOUR)] == [Kind.NO_LINK_SOON]


@pytest.mark.parametrize(
    ("days", "kinds"),
    [
        (10, [Kind.JUDGE_DAYS, Kind.JUDGE_DAY, Kind.RESULTS, Kind.OVERDUE]),
        (2, [Kind.JUDGE_DAY, Kind.RESULTS, Kind.OVERDUE]),
        (1, [Kind.RESULTS, Kind.OVERDUE]),  # the jury has just been called
    ],
)
def test_a_jury_is_reminded_before_the_results_and_after(days, kinds):
    planned = judging_plan(START, START + days * DAY, now=START)
    assert [r.kind for r in planned] == kinds
    assert all(r.due_at < r.expires_at for r in planned)
    assert [r.due_at - START - days * DAY for r in planned][-2:] == [0, 3 * DAY]
    assert [r.kind for r in judging_plan(START, START + days * DAY, now=START + days * DAY)] == [Kind.OVERDUE]
