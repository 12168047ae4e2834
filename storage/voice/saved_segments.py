"""Segments that are kept under a name."""

from __future__ import annotations

import json
import sqlite3

from domain.base.folding import folded
from domain.base.lists import Page, Window
from domain.voice.announcements import Segment
from domain.voice.saved import SavedSegment
from storage.base import lists
from storage.voice.announcements import segment_of


def _written(segment: Segment) -> str:
    """The same people are the same words, in whatever order they were chosen."""
    return json.dumps({part: sorted(segment[part]) for part in sorted(segment)}, ensure_ascii=False)


def _record(row: sqlite3.Row) -> SavedSegment:
    return SavedSegment(row["id"], row["name"], segment_of(row["segment"]), row["made_at"])


def add(db: sqlite3.Connection, name: str, segment: Segment, *, by: int, now: int) -> None:
    db.execute(
        "INSERT INTO saved_segments (name, folded, segment, made_by, made_at)"
        " VALUES (:name, :folded, :segment, :by, :now)",
        {"name": name, "folded": folded(name), "segment": _written(segment), "by": by, "now": now},
    )


def rename(db: sqlite3.Connection, saved_id: int, name: str) -> None:
    sql = "UPDATE saved_segments SET name = :name, folded = :folded WHERE id = :id"
    db.execute(sql, {"id": saved_id, "name": name, "folded": folded(name)})


def drop(db: sqlite3.Connection, saved_id: int) -> None:
    db.execute("DELETE FROM saved_segments WHERE id = :id", {"id": saved_id})


def by_id(db: sqlite3.Connection, saved_id: int) -> SavedSegment | None:
    row = db.execute("SELECT * FROM saved_segments WHERE id = :id", {"id": saved_id}).fetchone()
    return _record(row) if row else None


def named(db: sqlite3.Connection, name: str) -> int | None:
    """The id of the one that is called so."""
    row = db.execute("SELECT id FROM saved_segments WHERE folded = :folded", {"folded": folded(name)}).fetchone()
    return int(row["id"]) if row else None


def of_people(db: sqlite3.Connection, segment: Segment) -> SavedSegment | None:
    """The first that means the same people."""
    sql = "SELECT * FROM saved_segments WHERE segment = :segment ORDER BY id LIMIT 1"
    row = db.execute(sql, {"segment": _written(segment)}).fetchone()
    return _record(row) if row else None


def count(db: sqlite3.Connection) -> int:
    return int(db.execute("SELECT count(*) FROM saved_segments").fetchone()[0])


def page(db: sqlite3.Connection, window: Window) -> Page[SavedSegment]:
    """By their names."""
    return lists.page(db, window, _record, of="saved_segments", order="folded, id", args={})


def refold(db: sqlite3.Connection) -> None:
    """The folded names anew; of two that fold alike by now the later one keeps its own."""
    for row in db.execute("SELECT id, name FROM saved_segments ORDER BY id").fetchall():
        sql = "UPDATE OR IGNORE saved_segments SET folded = :folded WHERE id = :id"
        db.execute(sql, {"id": row["id"], "folded": folded(row["name"])})


def made_by(db: sqlite3.Connection, member_id: int) -> list[SavedSegment]:
    """Oldest first."""
    rows = db.execute("SELECT * FROM saved_segments WHERE made_by = :m ORDER BY id", {"m": member_id})
    return [_record(row) for row in rows]


def forget(db: sqlite3.Connection, member_id: int) -> None:
    """Erasure: what was saved is the network's and stays."""
    db.execute("UPDATE saved_segments SET made_by = NULL WHERE made_by = :m", {"m": member_id})
