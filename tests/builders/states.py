"""A thing in the middle of its life, however it would have come there."""

from __future__ import annotations

import sqlite3
from enum import StrEnum

from storage.base.lifecycle import Kept


def put(db: sqlite3.Connection, kept: Kept, row: int, state: StrEnum) -> None:
    """The row in this state. Only tests do this: the program moves along the table."""
    db.execute(f"UPDATE {kept.table} SET {kept.column} = ? WHERE {kept.key} = ?", (state, row))
