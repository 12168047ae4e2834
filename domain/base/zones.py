"""Wall clocks of IANA zones, with the two hours a year at which they lie.

Source of the rules: PEP 495 (`fold`). Where the clock jumps forward, a wall time in the gap is moved by the
length of the jump; where it falls back, the first of the two moments is meant unless it has passed.
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo


@dataclass(frozen=True, slots=True)
class WallTime:
    """A wall time found on the line of UTC: `at` in UTC epoch seconds, and whether the clock lied there."""

    at: int
    in_gap: bool
    twice: bool


def today(now: int, zone: str) -> date:
    """The date at `now` (UTC epoch seconds) in an IANA zone; raises ZoneInfoNotFoundError."""
    return datetime.fromtimestamp(now, ZoneInfo(zone)).date()


def at_wall_time(day: date, minutes: int, zone: str, *, now: int, seconds: int = 0) -> WallTime:
    """The moment at which the clocks of `zone` show so many minutes after midnight of `day`.

    Minutes may be 1440, the midnight that ends the day. Raises OverflowError at the end of the calendar
    and ZoneInfoNotFoundError for an unknown zone.
    """
    local = datetime(day.year, day.month, day.day) + timedelta(minutes=minutes, seconds=seconds)  # noqa: DTZ001 a wall time: its zone follows
    first, second = (local.replace(tzinfo=ZoneInfo(zone), fold=fold) for fold in (0, 1))
    at = int(first.timestamp())
    if first.utcoffset() == second.utcoffset():
        return WallTime(at, in_gap=False, twice=False)
    in_gap = datetime.fromtimestamp(at, UTC).astimezone(ZoneInfo(zone)).replace(tzinfo=None) != local
    if in_gap:
        return WallTime(at, in_gap=True, twice=False)
    return WallTime(at if at > now else int(second.timestamp()), in_gap=False, twice=True)


def clock_reading(at: int, zone: str) -> int:
    """What the clocks of `zone` show at `at`, read as if it were UTC."""
    return int(datetime.fromtimestamp(at, ZoneInfo(zone)).replace(tzinfo=UTC).timestamp())


def moment_of_reading(reading: int, zone: str, *, now: int) -> int:
    """The moment at which the clocks of `zone` show `reading`; gaps and folds as in `at_wall_time`."""
    wall = datetime.fromtimestamp(reading, UTC)
    return at_wall_time(wall.date(), wall.hour * 60 + wall.minute, zone, now=now, seconds=wall.second).at


def at_reading(at: int, reading: int, zone: str, *, now: int) -> int:
    """`at` while the clocks of `zone` show `reading` then; after a change of the zone's rules, when they do."""
    return at if clock_reading(at, zone) == reading else moment_of_reading(reading, zone, now=now)
