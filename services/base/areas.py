"""The unit of work that every use case gets, and what the areas of the house bring to it.

A unit knows the areas, and much of what an area brings is called with a unit: that is why they stand in one file.
"""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from domain.base.outbox import Kind, Say
from domain.base.things import Thing


@dataclass(frozen=True, slots=True)
class Network:
    """What the operator set once for the whole network (bot/settings.py)."""

    name: str
    default_zone: str
    operator_name: str
    operator_contact: str
    first_organizers: frozenset[int]
    """Telegram ids from ORGANIZER_IDS."""
    bot_username: str = ""


@dataclass(slots=True)
class Unit:
    """One transaction of one use case. `now` is UTC epoch seconds and stands still within the unit."""

    db: sqlite3.Connection
    now: int
    network: Network
    areas: Areas
    """What the areas of the house bring: how a lower area reaches it without importing them."""
    spoke: bool = False
    """Set by services/base/outbox.py: the sender is woken after the commit."""
    forgotten: set[int] = field(default_factory=set)
    """Telegram ids whose data this unit erased: after the commit memory and the file forget them too."""


@dataclass(frozen=True, slots=True)
class Area:
    """What one area brings to the services (services/<area>/area.py)."""

    name: str
    kinds: tuple[Kind, ...] = ()
    """Of notices: each is said by a use case of this area and rendered in handlers/<area>."""


class Areas:
    """All areas of the house, merged once (services/areas.py). Raises ValueError for a name given twice."""

    def __init__(self, areas: Iterable[Area]) -> None:
        self.all = tuple(areas)
        _once("area", (area.name for area in self.all))
        kinds = [kind for area in self.all for kind in area.kinds]
        _once("kind of notice", (kind.name for kind in kinds))
        self.kinds: Mapping[str, Kind] = MappingProxyType({kind.name: kind for kind in kinds})
        """By the name that rows of the outbox are kept by."""

    def thing_of(self, row: Say) -> Thing | None:
        """What a row of the outbox is about, where that can be muted."""
        return self.kinds[row.kind].thing_in(row.payload)


def _once(what: str, names: Iterable[str]) -> None:
    if twice := [name for name, times in Counter(names).items() if times > 1]:
        raise ValueError(f"{what} named twice: {', '.join(twice)}")
