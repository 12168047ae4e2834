"""What ideas keep of one person: read for an export, taken away by an erasure."""

from __future__ import annotations

import sqlite3
from typing import Any

from storage.ideas.ideas import COLUMNS, TABLES

Row = dict[str, Any]


def proposed(db: sqlite3.Connection, member_id: int) -> list[Row]:
    sql = f"SELECT {COLUMNS} FROM {TABLES} WHERE i.author_id = :m ORDER BY i.id"
    return [dict(row) for row in db.execute(sql, {"m": member_id})]


def backed(db: sqlite3.Connection, member_id: int) -> list[Row]:
    sql = """SELECT i.title, b.at FROM idea_backers b JOIN ideas i ON i.id = b.idea_id
             WHERE b.member_id = :m ORDER BY b.at, i.id"""
    return [dict(row) for row in db.execute(sql, {"m": member_id})]


def discard_unseen(db: sqlite3.Connection, member_id: int) -> list[int]:
    """Delete what nobody else has seen; ids of what is gone."""
    sql = "DELETE FROM ideas WHERE author_id = :m AND published_at IS NULL RETURNING id"
    return [row["id"] for row in db.execute(sql, {"m": member_id}).fetchall()]
