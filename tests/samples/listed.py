"""Pages of lists for samples: empty, usual, crowded."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from domain.base.lists import Page, Window, page_of, paged

T = TypeVar("T")


def cut(items: Sequence[T], number: int = 0, size: int = 6) -> Page[T]:
    """Page `number` of these."""
    return page_of(items, Window(number, size))


def far(items: Sequence[T], number: int, total: int) -> Page[T]:
    """A page far within a list of `total`, filled with these."""
    return paged(Window(number), total, lambda offset, limit: items[:limit])
