"""The term of a claim: hours of working days in the network's zone (PRODUCT §8)."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from domain.moderation.cases import HOUR
from domain.moderation.claims import working

MOSCOW = "Europe/Moscow"


def at(said: str, zone: str = MOSCOW) -> int:
    return int(datetime.fromisoformat(said).replace(tzinfo=ZoneInfo(zone)).timestamp())


@pytest.mark.parametrize(
    ("start", "ends"),
    [
        ("2026-11-23 12:00", "2026-11-24 12:00"),
        ("2026-11-27 12:00", "2026-11-30 12:00"),
        ("2026-11-26 23:00", "2026-11-27 23:00"),
        ("2026-11-27 00:00", "2026-11-28 00:00"),
        ("2026-11-28 00:00", "2026-12-01 00:00"),
        ("2026-11-29 23:59", "2026-12-01 00:00"),
    ],
)
def test_saturdays_and_sundays_do_not_count(start, ends):
    assert working(at(start), MOSCOW, 24 * HOUR) == at(ends)


def test_the_days_are_those_of_the_networks_zone():
    start = at("2026-11-27 20:00")  # already Saturday in Kamchatka
    assert working(start, "Asia/Kamchatka", 24 * HOUR) == at("2026-12-01 00:00", "Asia/Kamchatka")


def test_a_day_of_another_length_is_counted_as_it_is():
    zone = "Europe/Berlin"
    ends = at("2026-10-26 12:00", zone)  # the night before was an hour longer, and a Sunday's
    assert working(at("2026-10-23 12:00", zone), zone, 24 * HOUR) == ends
