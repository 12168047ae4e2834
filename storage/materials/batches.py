"""Batches: the many files that somebody is sending, and what is answered for all of them."""

from __future__ import annotations

import json
import sqlite3
from typing import Any

from domain.base.errors import DomainError
from domain.base.levels import Grades
from domain.materials.batches import Batch, Piece
from domain.materials.materials import FileKind, Item, Licence, Like, MaterialForm

_ITEM = ("file_id", "unique_id", "name", "size", "mime", "words")


def _batch(row: sqlite3.Row) -> Batch:
    like = None
    if row["form"] is not None:
        first = row["grade_first"]
        grades = None if first is None else Grades(first, row["grade_last"])
        like = Like(
            subject=row["subject"], grades=grades, form=MaterialForm(row["form"]), licence=Licence(row["licence"])
        )
    return Batch(**{name: row[name] for name in ("id", "member_id", "at", "screen", "shown_at")}, like=like)


def _piece(row: sqlite3.Row) -> Piece:
    refusal = None if row["refusal"] is None else DomainError(row["refusal"], **json.loads(row["args"]))
    return Piece(
        id=row["id"],
        item=Item(kind=FileKind(row["kind"]), **{name: row[name] for name in _ITEM}),
        title=row["title"],
        source=row["source"],
        is_out=bool(row["is_out"]),
        refusal=refusal,
    )


def of_member(db: sqlite3.Connection, member_id: int) -> Batch | None:
    row = db.execute("SELECT * FROM material_batches WHERE member_id = :m", {"m": member_id}).fetchone()
    return _batch(row) if row else None


def is_anybody(db: sqlite3.Connection, telegram_id: int) -> bool:
    """Whether whoever has that Telegram id is sending a batch."""
    sql = "SELECT 1 FROM members m JOIN material_batches b ON b.member_id = m.id WHERE m.telegram_id = :t"
    return db.execute(sql, {"t": telegram_id}).fetchone() is not None


def add(db: sqlite3.Connection, member_id: int, now: int) -> None:
    """Once a person: one that there is stays, and what comes into it is told by a new message."""
    sql = """INSERT INTO material_batches (member_id, at) VALUES (:m, :now)
             ON CONFLICT (member_id) DO UPDATE SET screen = NULL"""
    db.execute(sql, {"m": member_id, "now": now})


def set_at(db: sqlite3.Connection, batch_id: int, now: int) -> None:
    db.execute("UPDATE material_batches SET at = :now WHERE id = :id", {"id": batch_id, "now": now})


def set_screen(db: sqlite3.Connection, batch_id: int, message_id: int, now: int) -> None:
    sql = "UPDATE material_batches SET screen = :screen, shown_at = :now WHERE id = :id"
    db.execute(sql, {"id": batch_id, "screen": message_id, "now": now})


def answer(db: sqlite3.Connection, batch_id: int, like: Like) -> None:
    sql = """UPDATE material_batches SET subject = :subject, grade_first = :first, grade_last = :last, form = :form,
             licence = :licence WHERE id = :id"""
    row = {
        "id": batch_id, "subject": like.subject, "first": like.grades.first if like.grades else None,
        "last": like.grades.last if like.grades else None, "form": like.form, "licence": like.licence,
    }  # fmt: skip
    db.execute(sql, row)


def drop(db: sqlite3.Connection, batch_id: int) -> None:
    """With all that is in it."""
    db.execute("DELETE FROM material_batches WHERE id = :id", {"id": batch_id})


def forget(db: sqlite3.Connection, member_id: int) -> None:
    db.execute("DELETE FROM material_batches WHERE member_id = :m", {"m": member_id})


# -- its files -------------------------------------------------------------------------------------


def pieces(db: sqlite3.Connection, batch_id: int) -> list[Piece]:
    """In the order in which they came, also those that couldn't be taken."""
    return [
        _piece(row)
        for row in db.execute("SELECT * FROM material_pieces WHERE batch_id = :b ORDER BY id", {"b": batch_id})
    ]


def piece(db: sqlite3.Connection, batch_id: int, piece_id: int) -> Piece | None:
    row = db.execute(
        "SELECT * FROM material_pieces WHERE id = :id AND batch_id = :b", {"id": piece_id, "b": batch_id}
    ).fetchone()
    return _piece(row) if row else None


def add_piece(
    db: sqlite3.Connection, batch_id: int, source: str, item: Item, title: str | None, refusal: DomainError | None
) -> bool:
    """False when the same content is there already; what was refused and goes now is there from now on."""
    sql = """INSERT INTO material_pieces (batch_id, source, kind, file_id, unique_id, name, size, mime, words, title,
                                          is_out, refusal, args)
             VALUES (:batch, :source, :kind, :file_id, :unique_id, :name, :size, :mime, :words, :title, 0, :refusal,
                     :args)
             ON CONFLICT (batch_id, unique_id) DO UPDATE SET refusal = NULL, args = NULL, title = excluded.title
             WHERE refusal IS NOT NULL AND excluded.refusal IS NULL"""
    row: dict[str, Any] = {
        "batch": batch_id, "source": source, "kind": item.kind, "title": title,
        "refusal": refusal.key if refusal else None,
        "args": json.dumps(refusal.args_, ensure_ascii=False) if refusal else None,
    }  # fmt: skip
    return db.execute(sql, row | {name: getattr(item, name) for name in _ITEM}).rowcount == 1


def update_piece(db: sqlite3.Connection, piece_id: int, title: str | None, *, is_out: bool) -> None:
    sql = "UPDATE material_pieces SET title = :title, is_out = :out WHERE id = :id"
    db.execute(sql, {"id": piece_id, "title": title, "out": int(is_out)})


def drop_piece(db: sqlite3.Connection, piece_id: int) -> None:
    """It has become a material."""
    db.execute("DELETE FROM material_pieces WHERE id = :id", {"id": piece_id})


def is_of(db: sqlite3.Connection, member_id: int, source: str) -> bool:
    """Whether something of that album came into the person's batch."""
    sql = """SELECT 1 FROM material_pieces p JOIN material_batches b ON b.id = p.batch_id
             WHERE b.member_id = :m AND p.source = :source LIMIT 1"""
    return db.execute(sql, {"m": member_id, "source": source}).fetchone() is not None


# -- old, and waiting ------------------------------------------------------------------------------

MAY_WAIT = """EXISTS (SELECT 1 FROM material_batches b JOIN material_pieces p ON p.batch_id = b.id
    WHERE b.member_id = :member)"""
"""On the menu: a batch into which somebody has sent something."""
_OLD = """(b.at < :at OR (b.at < :empty_at
          AND NOT EXISTS (SELECT 1 FROM material_pieces p WHERE p.batch_id = b.id)))"""


def is_any_old(db: sqlite3.Connection, moment: int, empty_moment: int) -> bool:
    sql = f"SELECT 1 FROM material_batches b WHERE {_OLD} LIMIT 1"
    return db.execute(sql, {"at": moment, "empty_at": empty_moment}).fetchone() is not None


def drop_old(db: sqlite3.Connection, moment: int, empty_moment: int, most: int) -> None:
    """Drop up to `most` into which nothing has come since the moment, of empty ones since the other."""
    sql = f"DELETE FROM material_batches WHERE id IN (SELECT b.id FROM material_batches b WHERE {_OLD} LIMIT :most)"
    db.execute(sql, {"at": moment, "empty_at": empty_moment, "most": most})
