"""Series keep their wall-clock hour over changes of time."""

from __future__ import annotations

from datetime import datetime
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.base.errors import DomainError
from domain.base.recurrence import Rule
from domain.events.series import MOST, WEEKLY, continued, occurrences, shifted
from tests.services.events.world import at

BERLIN = "Europe/Berlin"


def test_the_hour_stays_over_summer_time():
    starts = occurrences(at("2026-03-25 19:00", BERLIN), BERLIN, 3)
    assert starts == [at(f"2026-{day} 19:00", BERLIN) for day in ("03-25", "04-01", "04-08")]
    assert starts[1] - starts[0] == 7 * 86400 - 3600


def test_a_time_that_the_clock_jumps_over_is_moved():
    assert shifted(at("2026-03-28 02:30", BERLIN), BERLIN, 1) == at("2026-03-29 03:30", BERLIN)


def test_minutes_may_lead_into_another_day():
    assert shifted(at("2026-05-01 23:30"), "Europe/Moscow", 0, 60) == at("2026-05-02 00:30")
    assert shifted(at("2026-05-01 00:30"), "Europe/Moscow", 0, -60) == at("2026-04-30 23:30")


@given(count=st.integers(2, 40), weeks=st.integers(1, 4), start=st.integers(1_770_000_000, 1_830_000_000))
def test_weekday_and_hour_are_those_of_the_first(count, weeks, start):
    zone = ZoneInfo("Asia/Yekaterinburg")
    walls = [datetime.fromtimestamp(s, zone) for s in occurrences(start, str(zone), count, rule=Rule(weeks=weeks))]
    assert len(walls) == count
    assert {(w.weekday(), w.time()) for w in walls} == {(walls[0].weekday(), walls[0].time())}


@pytest.mark.parametrize(("count", "weeks"), [(1, 1), (41, 1), (4, 0), (4, 5)])
def test_series_that_make_no_sense(count, weeks):
    with pytest.raises(DomainError):
        occurrences(at("2026-03-25 19:00"), "Europe/Moscow", count, rule=Rule(weeks=weeks))


@given(
    last=st.integers(1_770_000_000, 1_830_000_000),
    later=st.integers(-90 * 86400, 400 * 86400),
    count=st.integers(1, 8),
    weeks=st.integers(1, 4),
)
def test_more_meetings_follow_the_last_one_and_none_is_past(last, later, count, weeks):
    now = last + later
    zone = ZoneInfo(BERLIN)
    starts = continued(last, BERLIN, count, rule=Rule(weeks=weeks), there=4, now=now)
    assert len(starts) == count
    assert starts[0] > max(now, last)
    assert starts[0] <= max(now, last) + weeks * 7 * 86400 + 7200
    walls = [datetime.fromtimestamp(start, zone).replace(tzinfo=None) for start in starts]
    assert {(b - a).days for a, b in pairwise(walls)} <= {7 * weeks, 7 * weeks - 1}


def test_a_series_is_never_longer_than_a_school_year():
    with pytest.raises(DomainError):
        continued(0, BERLIN, 5, rule=WEEKLY, there=MOST - 4, now=0)
    assert len(continued(0, BERLIN, 4, rule=WEEKLY, there=MOST - 4, now=0)) == 4
