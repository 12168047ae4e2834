"""Lessons, their words, and who has read them."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

from domain.base.things import read
from domain.method.lessons import Lesson, Words


def _lessons(db: sqlite3.Connection, rows: Iterable[sqlite3.Row]) -> list[Lesson]:
    known = list(rows)
    marks = ", ".join(str(row["id"]) for row in known)
    words: dict[int, dict[str, Words]] = {}
    for row in db.execute(f"SELECT * FROM lesson_words WHERE lesson_id IN ({marks}) ORDER BY language DESC"):
        words.setdefault(row["lesson_id"], {})[row["language"]] = Words(row["title"], row["text"])
    return [
        Lesson(
            id=row["id"],
            name=row["name"],
            place=row["place"],
            hidden=bool(row["hidden"]),
            about=read(row["about"]) if row["about"] else None,
            words=words.get(row["id"], {}),
        )
        for row in known
    ]


def all_in_order(db: sqlite3.Connection) -> list[Lesson]:
    """Every lesson, hidden ones too."""
    return _lessons(db, db.execute("SELECT * FROM lessons ORDER BY place, id"))


def by_id(db: sqlite3.Connection, lesson_id: int) -> Lesson | None:
    """None for one that there isn't."""
    found = _lessons(db, db.execute("SELECT * FROM lessons WHERE id = ?", (lesson_id,)))
    return found[0] if found else None


# -- who has read them -----------------------------------------------------------------------------


def note_read(db: sqlite3.Connection, member_id: int, lesson_id: int, now: int) -> None:
    """The member has the lesson before them."""
    sql = """INSERT INTO lesson_reads (member_id, lesson_id, at) VALUES (?, ?, ?)
             ON CONFLICT (member_id, lesson_id) DO UPDATE SET at = excluded.at"""
    db.execute(sql, (member_id, lesson_id, now))


def read_by(db: sqlite3.Connection, member_id: int) -> list[sqlite3.Row]:
    """What a member has read, what was opened last first: `lesson_id`, `at`."""
    sql = "SELECT lesson_id, at FROM lesson_reads WHERE member_id = ? ORDER BY at DESC, lesson_id DESC"
    return db.execute(sql, (member_id,)).fetchall()


def forget(db: sqlite3.Connection, member_id: int) -> None:
    """What a member has read is nobody's any more."""
    db.execute("DELETE FROM lesson_reads WHERE member_id = ?", (member_id,))
