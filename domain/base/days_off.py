"""The days on which Russia doesn't work: holidays by law, and days off that the Government has moved for a year."""

from __future__ import annotations

from datetime import date

KNOWN_UNTIL = date(2026, 12, 31)
"""Until when moved days off are known: each year's are decreed in the autumn before. Add them to `MOVED`, move this."""

_BY_LAW = frozenset(
    {*((1, day) for day in range(1, 9)), (2, 23), (3, 8), (5, 1), (5, 9), (6, 12), (11, 4)}
)  # fmt: skip
"""(month, day), every year: article 112 of the Labour Code."""
MOVED = frozenset({date(2026, 1, 9), date(2026, 12, 31)})
"""Working days of the week that are days off: decree No. 1466 of 24 September 2025, on 2026."""


def is_day_off(day: date) -> bool:
    """Whether it is a holiday or a day off that was moved; weekends as such aren't."""
    return (day.month, day.day) in _BY_LAW or day in MOVED
