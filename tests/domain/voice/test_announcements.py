"""When an announcement stops by itself, who must agree, and «в 18:00 у каждого» (PRODUCT §4)."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.base.errors import DomainError
from domain.base.zones import clock_reading
from domain.voice.announcements import (
    Timing,
    due_in,
    must_stop,
    needs_second,
    needs_typing,
    require_count,
    require_text,
    toggled,
)

RUSSIA = [
    "Europe/Kaliningrad", "Europe/Moscow", "Europe/Samara", "Asia/Yekaterinburg", "Asia/Omsk", "Asia/Krasnoyarsk",
    "Asia/Irkutsk", "Asia/Yakutsk", "Asia/Vladivostok", "Asia/Magadan", "Asia/Kamchatka",
]  # fmt: skip


@pytest.mark.parametrize(
    ("failed", "tried", "recipients", "stops"),
    [
        (5, 100, 20_000, False),
        (6, 100, 20_000, True),
        (6, 6, 20_000, True),
        (50, 101, 20_000, False),  # judged by the first hundred
        (1, 1, 10, False),  # one person's matter
        (2, 10, 10, True),
        (2, 30, 50, False),
        (3, 30, 50, True),
        (0, 0, 0, False),
    ],
)
def test_errors_stop_it(failed, tried, recipients, stops):
    assert must_stop(failed=failed, tried=tried, recipients=recipients) is stops


def test_limits_of_confirming():
    assert not needs_typing(100)
    assert needs_typing(101)
    assert not needs_second(500)
    assert needs_second(501)


@pytest.mark.parametrize(("shown", "actual"), [(100, 100), (100, 105), (100, 95), (20_000, 20_400), (1, 1)])
def test_an_audience_that_hardly_changed(shown, actual):
    require_count(shown, actual)


@pytest.mark.parametrize(("shown", "actual"), [(100, 106), (100, 94), (1, 2), (5, 0), (0, 0)])
def test_an_audience_that_changed(shown, actual):
    with pytest.raises(DomainError):
        require_count(shown, actual)


@pytest.mark.parametrize(
    ("length", "attached", "fits"),
    [
        (3500, False, True),
        (3501, False, False),
        (1024, True, True),
        (1025, True, False),
        (0, True, True),
        (0, False, False),
    ],
)
def test_text_fits_telegram(length, attached, fits):
    if fits:
        require_text("x" * length, has_attachment=attached)
    else:
        with pytest.raises(DomainError):
            require_text("x" * length, has_attachment=attached)


@given(st.integers(1_700_000_000, 1_900_000_000), st.sampled_from(RUSSIA))
def test_everybody_reads_the_same_time_on_their_own_clock(moment, author_zone):
    reading = clock_reading(moment, author_zone)
    now = moment - 3 * 86400
    there = [due_in(Timing.LOCAL, reading, zone, now) for zone in RUSSIA]
    shown = {
        datetime.fromtimestamp(at, ZoneInfo(zone)).strftime("%d %H:%M") for at, zone in zip(there, RUSSIA, strict=True)
    }
    assert len(shown) == 1
    assert there == sorted(there, reverse=True), "Kamchatka first, Kaliningrad last"
    assert there[RUSSIA.index(author_zone)] // 60 == moment // 60


def test_whose_evening_has_begun_gets_it_at_once():
    noon = int(datetime(2026, 4, 23, 12, 0, tzinfo=ZoneInfo("Europe/Moscow")).timestamp())
    reading = clock_reading(noon, "Europe/Moscow")
    assert due_in(Timing.LOCAL, reading, "Asia/Kamchatka", noon - 3600) == noon - 3600
    assert due_in(Timing.LOCAL, reading, "Europe/Kaliningrad", noon - 3600) == noon + 3600
    assert due_in(Timing.AT, noon, "Asia/Kamchatka", noon + 5) == noon + 5


def test_a_segment_by_buttons():
    segment = toggled({}, "region", "RU-TA")
    segment = toggled(segment, "region", "RU-MOW")
    assert segment == {"region": ("RU-TA", "RU-MOW")}
    assert toggled(toggled(segment, "region", "RU-TA"), "region", "RU-MOW") == {}
    assert toggled(toggled({}, "seen", "7", holds_one=True), "seen", "30", holds_one=True) == {"seen": ("30",)}
