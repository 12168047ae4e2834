"""What an area finds for words written outside of a form (PRODUCT §0)."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from handlers.ui.entry import Entry
from handlers.ui.screen import Row
from locales.texts import Html

T = TypeVar("T")

SHOWN = 3
"""Of each kind on the first screen; the rest is one tap away."""


@dataclass(frozen=True, slots=True)
class Finding:
    """The first few as they read among what others found: paragraphs, and rows of buttons. Without rows: nothing."""

    text: Sequence[Html] = ()
    rows: tuple[Row, ...] = ()


@dataclass(frozen=True, slots=True)
class Finder(Generic[T]):
    """`await find(turn, words, number)`: at most SHOWN and the way to the rest, to which `number` names this search.

    `entry`: where to look instead when nobody found anything; its place is the finder's among the others.
    `T` is a Turn: the turn itself knows finders (handlers/ui/turn.py), so they can't know it.
    """

    find: Callable[[T, str, int], Awaitable[Finding]]
    entry: Entry
