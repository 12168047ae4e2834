"""What comes next for a person and what waits for them: the rows of the menu and of «Сегодня» (PRODUCT §0, §12).

Pure records that areas fill (services/base/areas.py: `Waits`). Moments are UTC epoch seconds.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

MOST_ON_MENU = 3
"""PRODUCT §0: so many rows of what waits stand on the menu; the others are a tap away."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """One thing that waits for somebody, or that somebody has an eye on.

    `name` is its kind of row: the text `waits-<name>` and the door of that name in handlers/<area>/feature.py, which is
    given `numbers`. `args` are the text's, `until` when it is too late (the text has it as a moment).
    """

    name: str
    numbers: tuple[int, ...]
    since: int
    until: int | None = None
    args: Mapping[str, str | int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Coming:
    """What a person has agreed to come to. `link`: while it is open; `ticket`: is shown at the door."""

    name: str
    numbers: tuple[int, ...]
    title: str
    starts_at: int
    ends_at: int
    zone: str
    link: str | None = None
    ticket: bool = False


def urgent_first(rows: Iterable[Waiting]) -> list[Waiting]:
    """What has an end before what has none, the nearest end first; the rest by how long it waits."""
    return sorted(rows, key=lambda row: (row.until is None, row.since if row.until is None else row.until, row.since))


def oldest_first(rows: Iterable[Waiting]) -> list[Waiting]:
    """PRODUCT §12: what waits the longest comes first."""
    return sorted(rows, key=lambda row: row.since)


def next_of(things: Iterable[Coming]) -> Coming | None:
    """What begins first, or has begun."""
    return min(things, key=lambda thing: (thing.starts_at, thing.numbers), default=None)
