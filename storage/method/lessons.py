"""Lessons, their words, and who has read them."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

from domain.base.lists import Page, Window, page_of
from domain.base.things import Thing, read
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


# -- what organizers change ------------------------------------------------------------------------


def page(db: sqlite3.Connection, window: Window) -> Page[Lesson]:
    """A page of all lessons in their order, hidden ones too."""
    return page_of(all_in_order(db), window)


def add(db: sqlite3.Connection, now: int) -> int:
    """A lesson of the network's own behind all others, without words yet; answers its number."""
    sql = "INSERT INTO lessons (place, at) SELECT coalesce(max(place), 0) + 1, ? FROM lessons RETURNING id"
    return int(db.execute(sql, (now,)).fetchone()[0])


def say(db: sqlite3.Connection, lesson_id: int, language: str, words: Words) -> None:
    """Its words in a language from now on."""
    sql = """INSERT INTO lesson_words (lesson_id, language, title, text) VALUES (?, ?, ?, ?)
             ON CONFLICT (lesson_id, language) DO UPDATE SET title = excluded.title, text = excluded.text"""
    db.execute(sql, (lesson_id, language, words.title, words.text))


def change_places(db: sqlite3.Connection, one: Lesson, other: Lesson) -> None:
    """Each stands where the other one stood."""
    for lesson, place in ((one, other.place), (other, one.place)):
        db.execute("UPDATE lessons SET place = ? WHERE id = ?", (place, lesson.id))


def set_hidden(db: sqlite3.Connection, lesson_id: int, hidden: bool) -> bool:
    """Whether that is news."""
    sql = "UPDATE lessons SET hidden = :hidden WHERE id = :id AND hidden <> :hidden"
    return db.execute(sql, {"hidden": int(hidden), "id": lesson_id}).rowcount == 1


def set_about(db: sqlite3.Connection, lesson_id: int, about: Thing | None) -> None:
    """What of the network it speaks of."""
    said = str(about) if about is not None else None
    db.execute("UPDATE lessons SET about = ? WHERE id = ?", (said, lesson_id))


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
