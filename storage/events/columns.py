"""Which columns hosts have chosen for their tables."""

from __future__ import annotations

import sqlite3


def of(db: sqlite3.Connection, member_id: int) -> dict[str, bool]:
    """What the host has said of columns, by name; nothing of those that are as usual."""
    sql = "SELECT name, is_shown FROM host_columns WHERE member_id = :m ORDER BY name"
    return {row["name"]: bool(row["is_shown"]) for row in db.execute(sql, {"m": member_id})}


def put(db: sqlite3.Connection, member_id: int, name: str, *, is_shown: bool) -> None:
    db.execute(
        """INSERT INTO host_columns (member_id, name, is_shown) VALUES (:m, :name, :shown)
           ON CONFLICT (member_id, name) DO UPDATE SET is_shown = excluded.is_shown""",
        {"m": member_id, "name": name, "shown": int(is_shown)},
    )


def forget(db: sqlite3.Connection, member_id: int) -> None:
    """All is as usual again."""
    db.execute("DELETE FROM host_columns WHERE member_id = :m", {"m": member_id})
