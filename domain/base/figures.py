"""The figures of the cabinet and the pictures behind them (PRODUCT §12). Pure records that areas fill.

Moments are UTC epoch seconds.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from itertools import dropwhile
from zoneinfo import ZoneInfo

MONTHS = 6
"""A picture by months shows so many, the present one the last."""


@dataclass(frozen=True, slots=True)
class Figure:
    """What is counted now: the text `figure-<name>` is given `numbers` and, as `$since`, how long ago `since` was."""

    name: str
    numbers: Mapping[str, int] = field(default_factory=dict)
    since: int | None = None


@dataclass(frozen=True, slots=True)
class Bar:
    """One line of a picture. It is called by the month that begins at `month`, by a `region` (its code), or else by the
    text `bar-<key>`.

    `of`: a share, so many out of so many; without it bars of a group are compared with each other.
    """

    number: int
    key: str = ""
    month: int | None = None
    of: int | None = None
    region: str | None = None

    @property
    def is_empty(self) -> bool:
        """A share is empty where there was nobody to share; nobody of many is something to see."""
        return not (self.number if self.of is None else self.of)


@dataclass(frozen=True, slots=True)
class Bars:
    """A part of a picture, with the text `bars-<name>` above it."""

    name: str
    bars: tuple[Bar, ...]


def worth_seeing(groups: Iterable[Bars]) -> tuple[Bars, ...]:
    """Without parts in which there is nothing, and without the months before the first one that has something."""
    begun = [Bars(one.name, tuple(dropwhile(_is_before, one.bars))) for one in groups]
    return tuple(one for one in begun if not all(bar.is_empty for bar in one.bars))


def _is_before(bar: Bar) -> bool:
    return bar.month is not None and bar.is_empty


def month_starts(now: int, zone: str, count: int = MONTHS) -> tuple[int, ...]:
    """When the last `count` months began by the clocks of `zone`, the present one the last."""
    here = ZoneInfo(zone)
    today = datetime.fromtimestamp(now, here)
    months = (today.year * 12 + today.month - 1 - back for back in reversed(range(count)))
    return tuple(int(datetime(month // 12, month % 12 + 1, 1, tzinfo=here).timestamp()) for month in months)
