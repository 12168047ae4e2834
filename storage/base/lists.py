"""A page of rows: counted and clamped here for every list that is kept in tables."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from domain.base.lists import Page, Window, paged

T = TypeVar("T")


def page(
    db: sqlite3.Connection,
    window: Window,
    read: Callable[[sqlite3.Row], T],
    *,
    of: str,
    order: str,
    args: Mapping[str, Any],
    columns: str = "*",
) -> Page[T]:
    """The page of `SELECT columns FROM of ORDER BY order`.

    `of` is tables with a condition and gives a row for each item (no GROUP BY); `order` must be total, so that
    no item is on two pages: it ends with an id. `args` has neither `limit` nor `offset`.
    """
    total = int(db.execute(f"SELECT count(*) FROM {of}", args).fetchone()[0])
    sql = f"SELECT {columns} FROM {of} ORDER BY {order} LIMIT :limit OFFSET :offset"

    def piece(offset: int, limit: int) -> list[T]:
        return [read(row) for row in db.execute(sql, {**args, "limit": limit, "offset": offset})]

    return paged(window, total, piece)
