"""What came out of projects."""

from __future__ import annotations

import sqlite3

from domain.base.lists import Page, Window
from domain.ideas.results import Result
from storage.base import lists

_NAMES = ("idea_id", "words", "lessons", "version", "at")


def _record(row: sqlite3.Row) -> Result:
    return Result(**{name: row[name] for name in _NAMES})


def of(db: sqlite3.Connection, idea_id: int) -> Result | None:
    row = db.execute("SELECT * FROM results WHERE idea_id = :i", {"i": idea_id}).fetchone()
    return _record(row) if row else None


def put(db: sqlite3.Connection, idea_id: int, *, words: str, lessons: str | None, now: int) -> None:
    """What is said now, in the place of what was said before."""
    db.execute(
        """INSERT INTO results (idea_id, words, lessons, version, at) VALUES (:i, :words, :lessons, 1, :now)
           ON CONFLICT (idea_id) DO UPDATE SET
               words = excluded.words, lessons = excluded.lessons, version = version + 1, at = excluded.at""",
        {"i": idea_id, "words": words, "lessons": lessons, "now": now},
    )


def archive(db: sqlite3.Connection, window: Window) -> Page[tuple[Result, str]]:
    """What came out of projects that are over, with the title of each, the last first."""
    return lists.page(
        db,
        window,
        lambda row: (_record(row), row["title"]),
        of="""results r JOIN ideas i ON i.id = r.idea_id JOIN projects j ON j.idea_id = r.idea_id
              WHERE j.state = 'closed'""",
        columns="r.*, i.title",
        order="r.at DESC, r.idea_id DESC",
        args={},
    )
