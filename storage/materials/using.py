"""Lessons given with materials, and thanks for them."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence

from domain.base.lists import Page, Window
from domain.materials.using import Use
from storage.base import lists

_COUNTED = {"material_uses": "used", "material_thanks": "thanked"}
"""Which column of materials counts the rows of a table: how many there were, also of people who were erased since."""


def _record(row: sqlite3.Row) -> Use:
    return Use(row["member_id"], row["at"], row["note"])


def use(db: sqlite3.Connection, material_id: int, member_id: int, note: str | None, now: int) -> bool:
    """A lesson was given; said again, its note is another one. Whether it is the first time."""
    sql = "INSERT OR IGNORE INTO material_uses (material_id, member_id, at, note) VALUES (:i, :m, :now, :note)"
    args = {"i": material_id, "m": member_id, "now": now, "note": note}
    if db.execute(sql, args).rowcount:
        _count(db, material_id, "material_uses", 1)
        return True
    db.execute("UPDATE material_uses SET note = :note WHERE material_id = :i AND member_id = :m", args)
    return False


def thank(db: sqlite3.Connection, material_id: int, member_id: int, now: int) -> bool:
    """Whether it is the first time."""
    sql = "INSERT OR IGNORE INTO material_thanks (material_id, member_id, at) VALUES (:i, :m, :now)"
    if not db.execute(sql, {"i": material_id, "m": member_id, "now": now}).rowcount:
        return False
    _count(db, material_id, "material_thanks", 1)
    return True


def unuse(db: sqlite3.Connection, material_id: int, member_id: int) -> bool:
    """The lesson wasn't given; False when nobody said so."""
    return _drop(db, "material_uses", material_id, member_id)


def unthank(db: sqlite3.Connection, material_id: int, member_id: int) -> bool:
    """The thanks are taken back; False when there were none."""
    return _drop(db, "material_thanks", material_id, member_id)


def _drop(db: sqlite3.Connection, table: str, material_id: int, member_id: int) -> bool:
    sql = f"DELETE FROM {table} WHERE material_id = :i AND member_id = :m"
    if not db.execute(sql, {"i": material_id, "m": member_id}).rowcount:
        return False
    _count(db, material_id, table, -1)
    return True


def _count(db: sqlite3.Connection, material_id: int, table: str, more: int) -> None:
    column = _COUNTED[table]
    db.execute(f"UPDATE materials SET {column} = {column} + :more WHERE id = :i", {"more": more, "i": material_id})


def own(db: sqlite3.Connection, material_id: int, member_id: int) -> Use | None:
    """What the person has said of a lesson with it."""
    sql = "SELECT * FROM material_uses WHERE material_id = :i AND member_id = :m"
    row = db.execute(sql, {"i": material_id, "m": member_id}).fetchone()
    return _record(row) if row else None


def has_thanked(db: sqlite3.Connection, material_id: int, member_id: int) -> bool:
    sql = "SELECT 1 FROM material_thanks WHERE material_id = :i AND member_id = :m"
    return db.execute(sql, {"i": material_id, "m": member_id}).fetchone() is not None


def noted(db: sqlite3.Connection, material_id: int, window: Window) -> Page[Use]:
    """What people tell of their lessons, the last first."""
    return lists.page(
        db,
        window,
        _record,
        of="material_uses WHERE material_id = :i AND note IS NOT NULL",
        order="at DESC, member_id",
        args={"i": material_id},
    )


def count_noted(db: sqlite3.Connection, material_id: int) -> int:
    sql = "SELECT count(*) FROM material_uses WHERE material_id = :i AND note IS NOT NULL"
    return int(db.execute(sql, {"i": material_id}).fetchone()[0])


def moments(db: sqlite3.Connection, table: str, author_id: int, since: int) -> list[int]:
    """When others took (`material_got`), used (`material_uses`) or thanked for (`material_thanks`) what the person has
    made, from `since` on; in no order."""
    if table not in ("material_got", *_COUNTED):
        raise ValueError(table)
    sql = f"""SELECT x.at FROM materials m JOIN {table} x ON x.material_id = m.id
              WHERE m.author_id = :author AND x.at >= :since"""
    return [row["at"] for row in db.execute(sql, {"author": author_id, "since": since})]


def totals(db: sqlite3.Connection, author_id: int) -> Sequence[int]:
    """How often what the person has made was taken, used and thanked for, all in all."""
    sql = """SELECT coalesce(sum(got), 0) AS got, coalesce(sum(used), 0) AS used, coalesce(sum(thanked), 0) AS thanked
             FROM materials WHERE author_id = :author"""
    return tuple(db.execute(sql, {"author": author_id}).fetchone())


# -- one person's, for the export and the erasure ---------------------------------------------------


def uses_by(db: sqlite3.Connection, member_id: int) -> list[sqlite3.Row]:
    """`title`, `at`, `note`."""
    sql = """SELECT m.title, u.at, u.note FROM material_uses u JOIN materials m ON m.id = u.material_id
             WHERE u.member_id = :m ORDER BY u.at, m.id"""
    return db.execute(sql, {"m": member_id}).fetchall()


def thanks_by(db: sqlite3.Connection, member_id: int) -> list[sqlite3.Row]:
    """`title`, `at`."""
    sql = """SELECT m.title, t.at FROM material_thanks t JOIN materials m ON m.id = t.material_id
             WHERE t.member_id = :m ORDER BY t.at, m.id"""
    return db.execute(sql, {"m": member_id}).fetchall()


def forget(db: sqlite3.Connection, member_id: int) -> None:
    """Who it was and what they told is forgotten, how many they were stays."""
    for table in _COUNTED:
        db.execute(f"DELETE FROM {table} WHERE member_id = :m", {"m": member_id})
