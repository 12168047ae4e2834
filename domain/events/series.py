"""Series of events: the same wall-clock time again and again, on the days of a rule (PRODUCT §5)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta
from itertools import islice, takewhile
from zoneinfo import ZoneInfo

from domain.base.errors import DomainError
from domain.base.recurrence import Rule
from domain.base.zones import at_wall_time
from domain.events.events import Event, EventState, Scope

MOST = 40
"""Meetings of a school year, weekly."""
WEEKS_MOST = 4
"""From one meeting to the next."""
WEEKLY = Rule()


def until_day(starts_at: int, zone: str, last: date, rule: Rule) -> int:
    """How many meetings there are up to a day, that day included; none where it lies before the first."""
    first = datetime.fromtimestamp(starts_at, ZoneInfo(zone)).date()
    return sum(1 for _ in islice(takewhile(lambda day: day <= last, rule.days_from(first)), MOST + 1))


def occurrences(starts_at: int, zone: str, count: int, rule: Rule = WEEKLY) -> list[int]:
    """Starts of `count` meetings from the first one's day on, each at its wall-clock time in `zone`.

    Raises `DomainError` for more than a series may have, and for a rule that leaves fewer days.
    """
    if not 2 <= count <= MOST:
        raise DomainError("error-event-series", most=MOST)
    require_rule(rule)
    found = list(islice(_starts(starts_at, zone, rule), count))
    if len(found) < count:
        raise DomainError("error-event-series", most=MOST)
    return found


def require_rule(rule: Rule) -> None:
    """Raise `DomainError` for meetings too far apart."""
    if not 1 <= rule.weeks <= WEEKS_MOST:
        raise DomainError("error-event-series", most=MOST)


def continued(last: int, zone: str, count: int, *, rule: Rule, there: int, now: int) -> list[int]:
    """Starts of `count` more meetings after the `last` one, none of them in the past; `there` is how many there are.

    Raises `DomainError` when the series would have more than `MOST`.
    """
    if count < 1 or there + count > MOST:
        raise DomainError("error-event-series", most=MOST)
    return list(islice((start for start in _starts(last, zone, rule) if start > max(last, now)), count))


def _starts(first: int, zone: str, rule: Rule) -> Iterator[int]:
    day = datetime.fromtimestamp(first, ZoneInfo(zone)).date()
    return (shifted(first, zone, (each - day).days) for each in rule.days_from(day))


def shifted(at: int, zone: str, days: int, minutes: int = 0) -> int:
    """So many days later at the same wall-clock time, plus minutes of the wall clock."""
    wall = datetime.fromtimestamp(at, ZoneInfo(zone))
    day = wall.date() + timedelta(days=days)
    total = wall.hour * 60 + wall.minute + minutes
    day += timedelta(days=total // 1440)
    return at_wall_time(day, total % 1440, zone, now=0, seconds=wall.second).at


def moved_along(event: Event, old_start: int, new_start: int) -> int:
    """The start of another meeting of the series when one goes from `old_start` to `new_start`.

    The shift is of the wall clock, so that a meeting behind a change to summer time keeps its hour.
    """
    zone = ZoneInfo(event.zone)
    before, after = (datetime.fromtimestamp(at, zone).replace(tzinfo=None) for at in (old_start, new_start))
    minutes = int((after - before).total_seconds() // 60)
    return shifted(event.starts_at, event.zone, 0, minutes)


def in_scope(events: Sequence[Event], event: Event, scope: Scope) -> list[Event]:
    """The meetings that a change is meant for: those not begun yet, and the one it was asked on."""
    if scope is Scope.THIS or event.series_id is None:
        return [event]
    return [
        other
        for other in events
        if other.id == event.id
        or (
            other.state in (EventState.DRAFT, EventState.PUBLISHED)
            and (scope is Scope.ALL or other.starts_at >= event.starts_at)
        )
    ]
