"""Lists of doors: the menu, «Моё», the cabinet, settings; and how they stay short (PRODUCT §0)."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from domain.base.roles import Right
from handlers.ui.screen import Button, Go, Row, column, two_a_row
from locales.texts import Texts
from services.base.unit import Unit

MOST_ROWS = 7
"""PRODUCT §0: so many rows of buttons has a screen at most, its navigation apart."""


@dataclass(frozen=True, slots=True)
class Entry:
    """Its text key, the screen that it opens, and the right it needs, if any.

    `place`: where it stands among what other areas bring, the smallest first. `within`: the name of the screen of a
    `Room` where it stands when the list would be too long. `has(unit, member id)`: whether there is anything behind it
    for this person, asked at a glance; None: for everybody.
    """

    label: str
    to: str
    right: Right | None = None
    place: int = 0
    within: str | None = None
    has: Callable[[Unit, int], bool] | None = None


@dataclass(frozen=True, slots=True)
class Room:
    """A door behind which others stand that belong together, where a list would be too long: its button, its words."""

    label: str
    title: str
    to: str
    place: int = 0


@dataclass(frozen=True, slots=True)
class Doors:
    """The doors of the screen `home`, which has room for so `many` of them.

    Whoever may open no more has them all on it. For everybody else those that stand within a room are behind its door,
    unless they'd be alone there: so nobody taps twice without need, and an area can bring one more.
    """

    home: str
    many: int
    rooms: Sequence[Room] = ()
    entries: Sequence[Entry] = field(default=())

    def __iter__(self) -> Iterator[Entry]:
        return iter(self.entries)

    def on(
        self, rights: Collection[Right], room: str | None = None, without: Collection[str] = ()
    ) -> list[Entry | Room]:
        """What stands on the screen itself, or in a room, for somebody with these rights; `without`: screens behind
        which there is nothing for them."""
        may = [entry for entry in self.entries if entry.right is None or entry.right in rights]
        opened = [entry for entry in may if entry.to not in without]
        if room is not None:
            return [entry for entry in opened if entry.within == room]
        if len(opened) <= self.many:
            return list(opened)
        full = [one for one in self.rooms if sum(entry.within == one.to for entry in opened) > 1]
        folded = {one.to for one in full}
        return sorted([*full, *(entry for entry in opened if entry.within not in folded)], key=lambda one: one.place)

    def back(self, to: str, rights: Collection[Right], without: Collection[str] = ()) -> Go:
        """«‹ Назад» of the screen `to`: where somebody with these rights finds its door."""
        shown = {one.to for one in self.on(rights, without=without) if isinstance(one, Room)}
        within = next((entry.within for entry in self.entries if entry.to == to), None)
        return Go(to=within if within is not None and within in shown else self.home)


def buttons(t: Texts, entries: Iterable[Entry | Room]) -> list[Button]:
    """The doors as buttons."""
    return [_button(t.plain(entry.label), entry.to) for entry in entries]


@lru_cache(maxsize=512)
def _button(label: str, to: str) -> Button:
    """Doors are the same for everybody who reads them in that language."""
    return Button(label, Go(to=to))


def rows(t: Texts, entries: Sequence[Entry | Room]) -> tuple[Row, ...]:
    """Doors that are all there is on a screen: under each other as long as there is room, else two a row."""
    found = buttons(t, entries)
    return column(*found) if len(found) <= MOST_ROWS else two_a_row(found)
