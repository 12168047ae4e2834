"""Many conditions asked at once: what each costs by itself is mostly the statement around it."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from functools import cache
from typing import Any


def of(db: sqlite3.Connection, conditions: tuple[str, ...], args: Mapping[str, Any]) -> tuple[Any, ...]:
    """Which of these conditions (SQL that needs no table around it) are true, in their order; null counts as false."""
    return tuple(db.execute(_statement(conditions), args).fetchone())


@cache
def _statement(conditions: tuple[str, ...]) -> str:
    """Made once: the same string is found in the connection's prepared statements without being read again."""
    return f"SELECT {', '.join(f'({one})' for one in conditions)}"
