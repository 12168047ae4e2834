"""Who has vouched for whom, and the links by which people ask for it."""

from __future__ import annotations

import sqlite3
from typing import Any

from domain.base.lists import Page, Window
from storage.base import lists


def give(db: sqlite3.Connection, member_id: int, *, by: int, now: int) -> bool:
    """`by` vouches for the member; False when they do already."""
    sql = "INSERT INTO vouches (member_id, by_id, at) VALUES (:m, :by, :now) ON CONFLICT DO NOTHING"
    return db.execute(sql, {"m": member_id, "by": by, "now": now}).rowcount == 1


def take_back(db: sqlite3.Connection, member_id: int, *, by: int) -> bool:
    """False when there was nothing to take back."""
    sql = "DELETE FROM vouches WHERE member_id = :m AND by_id = :by"
    return db.execute(sql, {"m": member_id, "by": by}).rowcount == 1


def has(db: sqlite3.Connection, member_id: int, *, by: int) -> bool:
    sql = "SELECT 1 FROM vouches WHERE member_id = :m AND by_id = :by"
    return db.execute(sql, {"m": member_id, "by": by}).fetchone() is not None


def count_since(db: sqlite3.Connection, by: int, since: int) -> int:
    """For how many `by` vouches since a moment (UTC epoch seconds) at the earliest."""
    sql = "SELECT count(*) FROM vouches WHERE by_id = :by AND at >= :since"
    return int(db.execute(sql, {"by": by, "since": since}).fetchone()[0])


def givers(db: sqlite3.Connection, member_id: int) -> list[int]:
    """Ids of those whose word for the member counts, the first of them first."""
    sql = """SELECT v.by_id FROM vouches v JOIN members b ON b.id = v.by_id
             WHERE v.member_id = :m AND b.status = 'member' ORDER BY v.at, v.by_id"""
    return [row["by_id"] for row in db.execute(sql, {"m": member_id})]


def given(db: sqlite3.Connection, by: int, window: Window) -> Page[int]:
    """Ids of those for whom `by` vouches, the newest first."""
    return lists.page(
        db,
        window,
        lambda row: int(row["member_id"]),
        of="vouches WHERE by_id = :by",
        order="at DESC, member_id",
        args={"by": by},
    )


def link_of(db: sqlite3.Connection, member_id: int) -> str | None:
    """The code of the member's link."""
    row = db.execute("SELECT code FROM vouch_links WHERE member_id = :m", {"m": member_id}).fetchone()
    return row["code"] if row else None


def open_link(db: sqlite3.Connection, member_id: int, code: str) -> None:
    """The member's link; one that is there stays."""
    sql = "INSERT INTO vouch_links (member_id, code) VALUES (:m, :code) ON CONFLICT (member_id) DO NOTHING"
    db.execute(sql, {"m": member_id, "code": code})


def whose_link(db: sqlite3.Connection, code: str) -> int | None:
    """Whose link it is; None: nobody's any more."""
    row = db.execute("SELECT member_id FROM vouch_links WHERE code = :code", {"code": code}).fetchone()
    return row["member_id"] if row else None


def of_member(db: sqlite3.Connection, member_id: int) -> list[dict[str, Any]]:
    """All that were given to the member, or by them."""
    sql = "SELECT member_id, by_id, at FROM vouches WHERE member_id = :m OR by_id = :m ORDER BY at, member_id, by_id"
    return [dict(row) for row in db.execute(sql, {"m": member_id})]


def forget(db: sqlite3.Connection, member_id: int) -> None:
    """Nobody's word for the member and none of theirs stands (erasure)."""
    db.execute("DELETE FROM vouches WHERE member_id = :m OR by_id = :m", {"m": member_id})
    db.execute("DELETE FROM vouch_links WHERE member_id = :m", {"m": member_id})
