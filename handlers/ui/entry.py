"""A line of a list of doors: the menu, the cabinet, settings."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from domain.base.roles import Right


@dataclass(frozen=True, slots=True)
class Entry:
    """Its text key, the screen that it opens, and the right it needs, if any.

    `place`: where it stands among what other areas bring, the smallest first. `within`: the screen of another entry on
    which it stands for whoever may open that one, to save rows.
    """

    label: str
    to: str
    right: Right | None = None
    place: int = 0
    within: str | None = None


def doors_on(entries: Iterable[Entry], rights: Collection[Right], within: str | None = None) -> list[Entry]:
    """Those that somebody with these rights may open, on the list itself or (`within`) on the screen of one of them."""
    opened = [entry for entry in entries if entry.right is None or entry.right in rights]
    screens = {entry.to for entry in opened}
    return [entry for entry in opened if (entry.within if entry.within in screens else None) == within]


def stands_on(entries: Iterable[Entry], rights: Collection[Right], to: str, home: str) -> str:
    """The screen on which the door to a screen stands for somebody with these rights: where its «‹ Назад» leads."""
    own = {entry.to: entry for entry in entries}
    screens = {entry.to for entry in own.values() if entry.right is None or entry.right in rights}
    within = own[to].within
    return within if within is not None and within in screens else home
