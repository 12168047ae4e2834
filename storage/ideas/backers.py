"""Who backs an idea: «у меня тоже» of a problem, supporters of a project. Each counts once (PRODUCT §6)."""

from __future__ import annotations

import sqlite3


def add(db: sqlite3.Connection, idea_id: int, member_id: int, now: int) -> bool:
    """The member backs it; False when they did already."""
    sql = "INSERT INTO idea_backers (idea_id, member_id, at) VALUES (:i, :m, :now) ON CONFLICT DO NOTHING"
    return db.execute(sql, {"i": idea_id, "m": member_id, "now": now}).rowcount == 1


def remove(db: sqlite3.Connection, idea_id: int, member_id: int) -> bool:
    """The member takes it back; False when there was nothing to take back."""
    sql = "DELETE FROM idea_backers WHERE idea_id = :i AND member_id = :m"
    return db.execute(sql, {"i": idea_id, "m": member_id}).rowcount == 1


def has(db: sqlite3.Connection, idea_id: int, member_id: int) -> bool:
    sql = "SELECT 1 FROM idea_backers WHERE idea_id = :i AND member_id = :m"
    return db.execute(sql, {"i": idea_id, "m": member_id}).fetchone() is not None


def count(db: sqlite3.Connection, idea_id: int) -> int:
    return int(db.execute("SELECT count(*) FROM idea_backers WHERE idea_id = :i", {"i": idea_id}).fetchone()[0])


def of(db: sqlite3.Connection, idea_id: int) -> list[int]:
    """Ids of those who back it, the first ones first."""
    rows = db.execute("SELECT member_id FROM idea_backers WHERE idea_id = :i ORDER BY at, member_id", {"i": idea_id})
    return [row["member_id"] for row in rows]


def forget(db: sqlite3.Connection, member_id: int) -> None:
    """All that a person backed (erasure)."""
    db.execute("DELETE FROM idea_backers WHERE member_id = :m", {"m": member_id})
