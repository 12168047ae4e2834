"""What people who aren't in the network yet came for."""

from __future__ import annotations

import sqlite3

from domain.people.promises import Promise


def put(db: sqlite3.Connection, member_id: int, kind: str, key: str, now: int) -> None:
    """Remember it in place of what was there."""
    db.execute(
        "INSERT INTO promises (member_id, kind, key, at) VALUES (:m, :kind, :key, :now)"
        " ON CONFLICT (member_id) DO UPDATE SET kind = excluded.kind, key = excluded.key, at = excluded.at",
        {"m": member_id, "kind": kind, "key": key, "now": now},
    )


def of(db: sqlite3.Connection, member_id: int) -> Promise | None:
    """What the person waits for."""
    row = db.execute("SELECT kind, key, at FROM promises WHERE member_id = :m", {"m": member_id}).fetchone()
    return Promise(row["kind"], row["key"], row["at"]) if row else None


def drop(db: sqlite3.Connection, member_id: int) -> None:
    """It is kept, or no longer wanted."""
    db.execute("DELETE FROM promises WHERE member_id = :m", {"m": member_id})
