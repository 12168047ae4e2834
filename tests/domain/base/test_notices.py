"""Quiet hours, modes, the weekly cap and the digest's moment, in the zones where people live (PRODUCT §3)."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.base.errors import DomainError
from domain.base.notices import (
    WEEKLY_CAP,
    Category,
    IntoDigest,
    Mode,
    Preferences,
    QuietHours,
    SendNow,
    SwitchedOff,
    Wait,
    modes_of,
    next_digest,
    quiet_until,
    read_hours,
    treatment,
)
from domain.base.things import Thing
from domain.events.events import EVENT

ZONES = [
    "Europe/Kaliningrad",
    "Europe/Moscow",
    "Asia/Yekaterinburg",
    "Asia/Kamchatka",
    "Europe/Berlin",
    "America/New_York",
]


def at(zone: str, *parts: int) -> int:
    return int(datetime(*parts, tzinfo=ZoneInfo(zone)).timestamp())


def clock(moment: int, zone: str) -> str:
    return datetime.fromtimestamp(moment, ZoneInfo(zone)).strftime("%m-%d %H:%M")


@pytest.mark.parametrize(
    ("zone", "now", "end"),
    [
        ("Europe/Moscow", (2026, 4, 23, 20, 59), None),
        ("Europe/Moscow", (2026, 4, 23, 21, 0), "04-24 08:00"),
        ("Europe/Moscow", (2026, 4, 24, 0, 0), "04-24 08:00"),
        ("Europe/Moscow", (2026, 4, 24, 7, 59), "04-24 08:00"),
        ("Europe/Moscow", (2026, 4, 24, 8, 0), None),
        ("Asia/Kamchatka", (2026, 12, 31, 23, 30), "01-01 08:00"),
        # Berlin's spring: the night of 29 March has no 02:00–03:00, the morning is at 08:00 all the same.
        ("Europe/Berlin", (2026, 3, 28, 23, 0), "03-29 08:00"),
        ("Europe/Berlin", (2026, 3, 29, 1, 59), "03-29 08:00"),
        # Its autumn: 02:30 comes twice.
        ("Europe/Berlin", (2026, 10, 24, 22, 0), "10-25 08:00"),
        ("America/New_York", (2026, 11, 1, 1, 30), "11-01 08:00"),
    ],
)
def test_quiet_hours_end_by_the_persons_own_clock(zone, now, end):
    until = quiet_until(at(zone, *now), zone, QuietHours())
    assert (until and clock(until, zone)) == end


@pytest.mark.parametrize(
    ("hours", "now", "end"),
    [
        (QuietHours(13 * 60, 15 * 60), (2026, 4, 23, 14, 0), "04-23 15:00"),
        (QuietHours(13 * 60, 15 * 60), (2026, 4, 23, 15, 0), None),
        (QuietHours(0, 6 * 60), (2026, 4, 23, 23, 59), None),
        (QuietHours(0, 6 * 60), (2026, 4, 23, 0, 0), "04-23 06:00"),
        (None, (2026, 4, 23, 3, 0), None),
        # The end itself falls into the hour that Berlin skips: it is moved by the length of the jump.
        (QuietHours(22 * 60, 2 * 60 + 30), (2026, 3, 29, 1, 0), "03-29 03:30"),
    ],
)
def test_other_quiet_hours(hours, now, end):
    until = quiet_until(at("Europe/Berlin", *now), "Europe/Berlin", hours)
    assert (until and clock(until, "Europe/Berlin")) == end


@given(st.integers(1_700_000_000, 1_900_000_000), st.sampled_from(ZONES), st.integers(0, 1439), st.integers(0, 1439))
def test_what_waits_comes_within_a_day_and_isnt_quiet_then(now, zone, start, end):
    hours = QuietHours(start, end)
    until = quiet_until(now, zone, hours)
    if until is not None:
        assert now < until <= now + 25 * 3600
        assert quiet_until(until, zone, hours) is None


@given(st.integers(1_700_000_000, 1_900_000_000), st.sampled_from(ZONES))
def test_the_digest_comes_once_a_week_on_friday_afternoon(now, zone):
    first = next_digest(now, zone)
    second = next_digest(first, zone)
    assert now < first <= now + 7 * 86400 + 3600
    for moment in (first, second):
        local = datetime.fromtimestamp(moment, ZoneInfo(zone))
        assert (local.weekday(), local.hour, local.minute) == (4, 16, 0)
    assert 6.9 * 86400 < second - first < 7.1 * 86400


DAY = at("Europe/Moscow", 2026, 4, 23, 12, 0)
NIGHT = at("Europe/Moscow", 2026, 4, 23, 23, 0)


@pytest.mark.parametrize(
    ("category", "mode", "urgent", "now", "week", "expected"),
    [
        (Category.MINE, Mode.NOW, False, DAY, 0, SendNow),
        (Category.MINE, Mode.NOW, False, NIGHT, 0, Wait),
        (Category.MINE, Mode.NOW, True, NIGHT, 0, SendNow),
        (Category.MINE, Mode.DIGEST, False, DAY, 0, IntoDigest),
        (Category.MINE, Mode.DIGEST, True, DAY, 0, SendNow),  # can't wait for Friday
        (Category.MINE, Mode.OFF, True, DAY, 0, SwitchedOff),
        (Category.MINE, Mode.NOW, False, DAY, 99, SendNow),  # personal: no cap
        (Category.ANNOUNCEMENTS, Mode.NOW, False, DAY, WEEKLY_CAP - 1, SendNow),
        (Category.ANNOUNCEMENTS, Mode.NOW, False, DAY, WEEKLY_CAP, IntoDigest),
        (Category.VOTES, Mode.NOW, False, NIGHT, WEEKLY_CAP, IntoDigest),
        (Category.DIGEST, Mode.NOW, False, NIGHT, WEEKLY_CAP, Wait),
        (Category.DIGEST, Mode.OFF, False, DAY, 0, SwitchedOff),
        (None, Mode.OFF, False, DAY, 99, SendNow),  # an answer: no switch holds it back
        (None, Mode.OFF, False, NIGHT, 0, Wait),
        (None, Mode.OFF, True, NIGHT, 0, SendNow),
    ],
)
def test_treatment(category, mode, urgent, now, week, expected):
    chosen = Preferences({category: mode} if category else {})
    found = treatment(category, urgent=urgent, preferences=chosen, zone="Europe/Moscow", now=now, this_week=week)
    assert isinstance(found, expected)


def test_without_a_digest_what_would_go_there_is_off():
    chosen = Preferences({Category.DISCUSSIONS: Mode.DIGEST, Category.DIGEST: Mode.OFF})
    for category in (Category.DISCUSSIONS, Category.ANNOUNCEMENTS):
        found = treatment(
            category, urgent=False, preferences=chosen, zone="Europe/Moscow", now=DAY, this_week=WEEKLY_CAP
        )
        assert found == SwitchedOff()


def test_the_digest_cannot_be_put_into_itself():
    assert Mode.DIGEST not in modes_of(Category.DIGEST)
    assert all(Mode.DIGEST in modes_of(category) for category in Category if category is not Category.DIGEST)


@pytest.mark.parametrize(
    ("words", "hours"),
    [
        ("с 22 до 7", (1320, 420)),
        ("22-7", (1320, 420)),
        ("22:30–7:15", (1350, 435)),
        ("from 21.45 to 08.00", (1305, 480)),
        ("24 — 6", (0, 360)),
    ],
)
def test_hours_as_people_write_them(words, hours):
    assert read_hours(words) == QuietHours(*hours)


@pytest.mark.parametrize("words", ["", "ночью", "22", "25-7", "22:70-7", "8-8", "0-24", "с 1 до 2 и с 3 до 4"])
def test_hours_that_are_none(words):
    with pytest.raises(DomainError):
        read_hours(words)


@pytest.mark.parametrize("mode", list(Mode))
def test_what_was_asked_for_comes_whatever_is_switched_off_or_muted(mode):
    """PRODUCT §3."""
    thing = Thing(EVENT, 17)
    chosen = Preferences(dict.fromkeys(Category, mode), muted=frozenset({thing}))

    def found(thing, *, asked):
        return treatment(
            Category.MINE,
            urgent=True,
            preferences=chosen,
            zone="Europe/Moscow",
            now=0,
            this_week=0,
            asked=asked,
            thing=thing,
        )

    assert found(thing, asked=True) == SendNow()
    assert found(thing, asked=False) == SwitchedOff()
    other = found(Thing(EVENT, 18), asked=False)
    assert other == (SwitchedOff() if mode is Mode.OFF else SendNow())
