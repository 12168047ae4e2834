"""Long lists: which piece is asked for, and what is answered. One way of paging for the whole house."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")
U = TypeVar("U")

ROWS = 6
"""Rows of a page: with a row of filters or doors they are the seven that a screen holds (PRODUCT §0)."""
LINES = 8
"""Lines of a page that is only read: at their longest they fill a message (4096 characters)."""
ALONE = 1
"""Of what fills a message by itself: a juror's text."""


@dataclass(frozen=True, slots=True)
class Window:
    """What is asked for: page `number` (from 0) of `size` rows.

    The number comes out of a button, perhaps of an old message: any number is an answer's, see `Page`.
    """

    number: int = 0
    size: int = ROWS


FIRST = Window()


@dataclass(frozen=True, slots=True)
class Page(Generic[T]):
    """One page of a list: `items` of page `number` (from 0) out of `pages` (at least 1), `total` items in all."""

    items: Sequence[T]
    number: int
    pages: int
    total: int
    size: int = ROWS

    @property
    def is_empty(self) -> bool:
        return self.total == 0

    @property
    def first(self) -> int:
        """The number of its first item in the whole list, from 1."""
        return self.number * self.size + 1

    def of(self, made: Callable[[Sequence[T]], Iterable[U]]) -> Page[U]:
        """The same page of what `made` makes of its items: cards of ids, lines of records."""
        return Page(tuple(made(self.items)), self.number, self.pages, self.total, self.size)


def paged(window: Window, total: int, read: Callable[[int, int], Sequence[T]]) -> Page[T]:
    """The page of a list of `total` items; `read(offset, limit)` gives a piece and isn't asked where there is none.

    A list may have shrunk since the button was made: a number beyond its end is the last page, one before its
    beginning the first.
    """
    pages = max(1, -(-total // window.size))
    number = min(max(window.number, 0), pages - 1)
    items = read(number * window.size, window.size) if total else ()
    return Page(items, number, pages, total, window.size)


def page_of(items: Sequence[T], window: Window) -> Page[T]:
    """The page of a list that is at hand as a whole."""
    return paged(window, len(items), lambda offset, limit: items[offset : offset + limit])
