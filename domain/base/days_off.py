"""The days on which Russia doesn't work: holidays by law, and days off moved by law or by the decree on a year."""

from __future__ import annotations

from datetime import date, timedelta

KNOWN_UNTIL = date(2027, 12, 31)
"""Until when decreed days off are known: each year's are decreed in the autumn before. Add to `DECREED`, move this."""

_BY_LAW = frozenset(
    {*((1, day) for day in range(1, 9)), (2, 23), (3, 8), (5, 1), (5, 9), (6, 12), (11, 4)}
)  # fmt: skip
"""(month, day), every year: article 112 of the Labour Code."""
DECREED = frozenset(
    {
        # Decree No. 1466 of 24 September 2025, on 2026: from 3 and 4 January.
        date(2026, 1, 9),
        date(2026, 12, 31),
        # Decree No. 1187 of 17 September 2026, on 2027: from 20 February (which is worked), 2 and 3 January.
        date(2027, 2, 22),
        date(2027, 11, 5),
        date(2027, 12, 31),
    }
)
"""Working days of the week that are days off by the Government's word.

Held against xmlcalendar.ru (github.com/xmlcalendar/xmlcalendar.github.io, data/ru/<year>/calendar.json).
"""
MONDAY = 0


def is_day_off(day: date) -> bool:
    """Whether it is a holiday or a day off that was moved; weekends as such aren't."""
    return _is_holiday(day) or _is_moved_by_law(day) or day in DECREED


def _is_holiday(day: date) -> bool:
    return (day.month, day.day) in _BY_LAW


def _is_moved_by_law(day: date) -> bool:
    """The Monday after a holiday on a weekend (article 112). January's eight days are moved by decree alone.

    A decree may choose another day for it. None has for a year that is known here, and of others nobody knows yet.
    """
    weekend = (day - timedelta(days=1), day - timedelta(days=2))
    return day.weekday() == MONDAY and any(_is_holiday(before) for before in weekend if before.month != 1)
