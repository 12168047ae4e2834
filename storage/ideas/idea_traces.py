"""What ideas keep of one person: read for an export, taken away by an erasure."""

from __future__ import annotations

import sqlite3
from typing import Any

from storage.ideas.ideas import COLUMNS, TABLES

Row = dict[str, Any]


def proposed(db: sqlite3.Connection, member_id: int) -> list[Row]:
    sql = f"SELECT {COLUMNS}, p.tried, p.outcome FROM {TABLES} WHERE i.author_id = :m ORDER BY i.id"
    return [dict(row) for row in db.execute(sql, {"m": member_id})]


def backed(db: sqlite3.Connection, member_id: int) -> list[Row]:
    sql = """SELECT i.title, b.at FROM idea_backers b JOIN ideas i ON i.id = b.idea_id
             WHERE b.member_id = :m ORDER BY b.at, i.id"""
    return [dict(row) for row in db.execute(sql, {"m": member_id})]


def discard_unseen(db: sqlite3.Connection, member_id: int) -> list[int]:
    """Delete what nobody else has seen; ids of what is gone."""
    sql = "DELETE FROM ideas WHERE author_id = :m AND published_at IS NULL RETURNING id"
    return [row["id"] for row in db.execute(sql, {"m": member_id}).fetchall()]


def asked(db: sqlite3.Connection, member_id: int) -> list[Row]:
    """Problems that the member was asked about."""
    sql = """SELECT i.title, a.at, a.answer FROM problem_asked a JOIN ideas i ON i.id = a.idea_id
             WHERE a.member_id = :m ORDER BY a.at, i.id"""
    return [dict(row) for row in db.execute(sql, {"m": member_id})]


def unasked(db: sqlite3.Connection, member_id: int) -> list[int]:
    """Since when the member doesn't want to be asked."""
    return [row["at"] for row in db.execute("SELECT at FROM problem_unasked WHERE member_id = :m", {"m": member_id})]


def helped(db: sqlite3.Connection, member_id: int) -> list[Row]:
    """Problems that an answer of the member helped with."""
    sql = """SELECT i.title, h.at FROM problem_helped h JOIN ideas i ON i.id = h.idea_id
             WHERE h.member_id = :m ORDER BY h.at, h.remark_id"""
    return [dict(row) for row in db.execute(sql, {"m": member_id})]


def thanks(db: sqlite3.Connection, member_id: int) -> list[Row]:
    """Thanks that the member said or got."""
    sql = """SELECT i.title, t.from_id, t.said, t.at FROM problem_thanks t JOIN ideas i ON i.id = t.idea_id
             WHERE t.from_id = :m OR t.to_id = :m ORDER BY t.at, i.id"""
    return [dict(row) for row in db.execute(sql, {"m": member_id})]
