"""On which days something happens again: by weeks and weekdays, every so many days, once a month (PRODUCT §5)."""

from __future__ import annotations

import json
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from datetime import date, timedelta
from itertools import count
from typing import Any

from domain.base.days_off import is_day_off

FARTHEST = timedelta(days=6 * 366)
"""Behind the first day; nothing is looked for beyond."""


@dataclass(frozen=True, slots=True)
class Rule:
    """Every `weeks` weeks on the first day's weekday, or on each of `weekdays` (0 is Monday).

    `days`: every so many days instead. `nth`: once a month instead, on its first, second … such weekday (-1: last).
    `skipped`: days left out, as first and last ones. `no_holidays`, `no_weekends`: left out are the days off of the
    country, and Saturdays with Sundays.
    """

    weeks: int = 1
    weekdays: tuple[int, ...] = ()
    days: int = 0
    nth: int = 0
    skipped: tuple[tuple[date, date], ...] = ()
    no_holidays: bool = False
    no_weekends: bool = False

    def days_from(self, first: date) -> Iterator[date]:
        """The days, from the first one on, in order."""
        for day in self._all(first):
            if day - first > FARTHEST:
                return
            if not self._is_left_out(day):
                yield day

    def _all(self, first: date) -> Iterator[date]:
        if self.nth:
            yield from (day for day in self._of_months(first) if day >= first)
        elif self.days:
            yield from (first + timedelta(days=self.days * step) for step in count())
        else:
            monday = first - timedelta(days=first.weekday())
            for week in count(step=self.weeks):
                for weekday in self.weekdays or (first.weekday(),):
                    day = monday + timedelta(days=7 * week + weekday)
                    if day >= first:
                        yield day

    def _of_months(self, first: date) -> Iterator[date]:
        for months in count(first.year * 12 + first.month - 1):
            year, month = divmod(months, 12)
            start = date(year, month + 1, 1)
            every = range((first.weekday() - start.weekday()) % 7, monthrange(year, month + 1)[1], 7)
            yield start + timedelta(days=every[self.nth - 1 if self.nth > 0 else -1])

    def _is_left_out(self, day: date) -> bool:
        return (
            any(begin <= day <= end for begin, end in self.skipped)
            or (self.no_holidays and is_day_off(day))
            or (self.no_weekends and day.weekday() >= 5)
        )

    @property
    def is_weekly(self) -> bool:
        """Nothing but so many weeks, which a number says."""
        return self == Rule(weeks=self.weeks)

    def code(self) -> str:
        """As it is kept: the number of weeks alone, or all that isn't usual, as JSON."""
        if self.is_weekly:
            return str(self.weeks)
        usual = asdict(Rule())
        said: dict[str, Any] = {name: value for name, value in asdict(self).items() if value != usual[name]}
        if self.skipped:
            said["skipped"] = [[begin.isoformat(), end.isoformat()] for begin, end in self.skipped]
        return json.dumps(said, separators=(",", ":"))

    @classmethod
    def read(cls, code: str | int) -> Rule:
        """Back from `code`."""
        if str(code).isdecimal():
            return cls(weeks=int(code))
        said: dict[str, Any] = json.loads(str(code))
        spans = said.pop("skipped", [])
        weekdays = tuple(said.pop("weekdays", ()))
        skipped = tuple((date.fromisoformat(begin), date.fromisoformat(end)) for begin, end in spans)
        return cls(**said, weekdays=weekdays, skipped=skipped)
