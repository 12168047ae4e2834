"""Long lists in pages."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from aiogram.filters.callback_data import CallbackData

from handlers.ui.screen import Button, Row
from locales.texts import Texts

T = TypeVar("T")
PAGE = 7


@dataclass(frozen=True, slots=True)
class Page(Generic[T]):
    """One page of a list: `items` of page `number` (from 0) out of `pages`, `total` items in all."""

    items: Sequence[T]
    number: int
    pages: int
    total: int


def page_of(items: Sequence[T], number: int, size: int = PAGE) -> Page[T]:
    """Cut one page; a number beyond the end (a stale button) gives the last page."""
    pages = max(1, -(-len(items) // size))
    number = min(max(number, 0), pages - 1)
    return Page(items[number * size : (number + 1) * size], number, pages, len(items))


def offset_of(number: int, total: int, size: int = PAGE) -> tuple[int, int, int]:
    """For lists cut by the database: (offset, page number within bounds, number of pages)."""
    pages = max(1, -(-total // size))
    number = min(max(number, 0), pages - 1)
    return number * size, number, pages


def pager(t: Texts, number: int, pages: int, to: Callable[[int], CallbackData]) -> tuple[Row, ...]:
    """The row «‹ 2/5 ›»; nothing when one page is all there is."""
    if pages <= 1:
        return ()
    here = Button(t.plain("pager-here", page=number + 1, pages=pages), to(number))
    previous = Button(t.plain("pager-previous"), to((number - 1) % pages))
    following = Button(t.plain("pager-next"), to((number + 1) % pages))
    return ((previous, here, following),)
