"""Steps of projects' diaries with their photos and files."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping
from typing import Any

from domain.base.lists import Page, Window
from domain.ideas.diary import Step, StepFile
from storage.base import lists


def _record(db: sqlite3.Connection, row: sqlite3.Row) -> Step:
    return Step(**dict(row), files=tuple(files_of(db, row["id"])))


def by_id(db: sqlite3.Connection, step_id: int) -> Step | None:
    row = db.execute("SELECT * FROM diary_steps WHERE id = :id", {"id": step_id}).fetchone()
    return _record(db, row) if row else None


def listed(db: sqlite3.Connection, idea_id: int, window: Window) -> Page[Step]:
    """A page of the diary, the last step first."""
    return lists.page(
        db,
        window,
        lambda row: _record(db, row),
        of="diary_steps WHERE idea_id = :i",
        order="at DESC, id DESC",
        args={"i": idea_id},
    )


def count(db: sqlite3.Connection, idea_id: int) -> int:
    return int(db.execute("SELECT count(*) FROM diary_steps WHERE idea_id = :i", {"i": idea_id}).fetchone()[0])


def count_shown(db: sqlite3.Connection, idea_id: int) -> int:
    """How many steps have photos or files that a leader has shown to all."""
    sql = "SELECT count(*) FROM diary_steps WHERE idea_id = :i AND shown_at IS NOT NULL"
    return int(db.execute(sql, {"i": idea_id}).fetchone()[0])


def add(db: sqlite3.Connection, *, idea_id: int, item_id: int | None, author_id: int, words: str, now: int) -> int:
    """One more step; returns its id."""
    sql = """INSERT INTO diary_steps (idea_id, item_id, author_id, words, at)
             VALUES (:idea, :item, :author, :words, :now) RETURNING id"""
    row = {"idea": idea_id, "item": item_id, "author": author_id, "words": words, "now": now}
    return int(db.execute(sql, row).fetchone()["id"])


def set_words(db: sqlite3.Connection, step_id: int, words: str) -> None:
    db.execute("UPDATE diary_steps SET words = :words WHERE id = :id", {"id": step_id, "words": words})


def show(db: sqlite3.Connection, step_id: int, at: int | None) -> None:
    """From then on its photos and files are for all who may look; None: they are the team's again."""
    db.execute("UPDATE diary_steps SET shown_at = :at WHERE id = :id", {"id": step_id, "at": at})


def drop(db: sqlite3.Connection, step_id: int) -> None:
    db.execute("DELETE FROM diary_steps WHERE id = :id", {"id": step_id})


# -- photos and files ------------------------------------------------------------------------------


def add_file(db: sqlite3.Connection, step_id: int, kept: Mapping[str, Any]) -> None:
    sql = "INSERT INTO diary_files (step_id, file) VALUES (:step, :file)"
    db.execute(sql, {"step": step_id, "file": json.dumps(kept, ensure_ascii=False)})


def files_of(db: sqlite3.Connection, step_id: int) -> list[StepFile]:
    rows = db.execute("SELECT id, file FROM diary_files WHERE step_id = :s ORDER BY id", {"s": step_id})
    return [StepFile(row["id"], json.loads(row["file"])) for row in rows]


def drop_file(db: sqlite3.Connection, file_id: int) -> None:
    db.execute("DELETE FROM diary_files WHERE id = :id", {"id": file_id})


# -- of one person ---------------------------------------------------------------------------------


def told_by(db: sqlite3.Connection, member_id: int) -> list[sqlite3.Row]:
    """All steps of a person, with the titles of the project and of what they belong to."""
    sql = """SELECT s.*, i.title AS project, t.title AS item FROM diary_steps s JOIN ideas i ON i.id = s.idea_id
             LEFT JOIN plan_items t ON t.id = s.item_id WHERE s.author_id = :m ORDER BY s.at, s.id"""
    return db.execute(sql, {"m": member_id}).fetchall()


def forget_files(db: sqlite3.Connection, member_id: int) -> None:
    """The person's photos and files that no leader has shown go; words stay signed."""
    db.execute(
        """DELETE FROM diary_files WHERE step_id IN (
               SELECT id FROM diary_steps WHERE author_id = :m AND shown_at IS NULL)""",
        {"m": member_id},
    )
