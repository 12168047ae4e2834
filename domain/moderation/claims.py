"""Claims that a thing is somebody else's work: the term in which one is answered (PRODUCT §8).

Times are UTC epoch seconds.
"""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from domain.moderation.cases import HOUR, Reason

REASON = Reason.AUTHORSHIP
TERM = "claim"
"""The kind of the term at which moderators are reminded."""
ANSWERED = 24 * HOUR
"""Of working days."""
REMINDED = 20 * HOUR
SATURDAY = 5


def working(start: int, zone: str, seconds: int) -> int:
    """The moment so many seconds of working days after `start`: Saturdays and Sundays of the zone don't count.

    Holidays differ by country and year, and count as working days.
    """
    here = ZoneInfo(zone)
    at, left = start, seconds
    while True:
        day = datetime.fromtimestamp(at, here).date()
        ends = int(datetime.combine(day + timedelta(days=1), time(), here).astimezone(UTC).timestamp())
        if day.weekday() < SATURDAY:
            if left <= ends - at:
                return at + left
            left -= ends - at
        at = ends
