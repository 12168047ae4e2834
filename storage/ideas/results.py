"""What came out of projects: their results with files, and the authors of these."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Mapping
from typing import Any

from domain.base.lists import Page, Window
from domain.base.parts import PartState
from domain.ideas.ideas import IDEA
from domain.ideas.projects import LEADER, ProjectState
from domain.ideas.results import OVER, Author, Result, ResultFile
from storage.base import lists

_NAMES = ("idea_id", "words", "lessons", "version", "at")
_REVIEWED = f"SELECT 1 FROM projects j WHERE j.state = '{ProjectState.REVIEW}' AND j.idea_id"
MAY_WAIT = f"""EXISTS (SELECT 1 FROM result_authors WHERE member_id = :member AND shown IS NULL)
    OR EXISTS (SELECT 1 FROM parts p WHERE p.thing_kind = '{IDEA}' AND p.member_id = :member AND p.role = '{LEADER}'
               AND p.state = '{PartState.ACCEPTED}' AND EXISTS ({_REVIEWED} = p.thing_id))
    OR EXISTS (SELECT 1 FROM ideas i WHERE i.author_id = :member AND EXISTS ({_REVIEWED} = i.id))"""
"""A condition: `:member` is asked whether to be named, or a result of theirs is reviewed."""


def _record(row: sqlite3.Row, files: Iterable[ResultFile] = ()) -> Result:
    return Result(
        **{name: row[name] for name in _NAMES},
        links=tuple(json.loads(row["links"])),
        advice_shown=bool(row["advice_shown"]),
        files=tuple(files),
    )


def of(db: sqlite3.Connection, idea_id: int) -> Result | None:
    row = db.execute("SELECT * FROM results WHERE idea_id = :i", {"i": idea_id}).fetchone()
    return _record(row, files_of(db, idea_id)) if row else None


def put(
    db: sqlite3.Connection, idea_id: int, *, words: str, lessons: str | None, now: int, links: Iterable[str] = ()
) -> None:
    """What is said now, in the place of what was said before; files stay."""
    db.execute(
        """INSERT INTO results (idea_id, words, lessons, links, version, at)
           VALUES (:i, :words, :lessons, :links, 0, :now)
           ON CONFLICT (idea_id) DO UPDATE SET
               words = excluded.words, lessons = excluded.lessons, links = excluded.links, at = excluded.at""",
        {"i": idea_id, "words": words, "lessons": lessons, "links": json.dumps(list(links)), "now": now},
    )


def submitted(db: sqlite3.Connection, idea_id: int, now: int) -> int:
    """One version more; returns its number. What was advised on another version is kept back again."""
    sql = """UPDATE results SET version = version + 1, at = :now, advice_shown = 0 WHERE idea_id = :i
             RETURNING version"""
    return int(db.execute(sql, {"i": idea_id, "now": now}).fetchone()["version"])


def show_advice(db: sqlite3.Connection, idea_id: int, on: bool) -> None:
    db.execute("UPDATE results SET advice_shown = :on WHERE idea_id = :i", {"i": idea_id, "on": int(on)})


def archive(db: sqlite3.Connection, window: Window) -> Page[tuple[Result, str, str]]:
    """What came out of projects that are over, with the title and the state of each, the last first."""
    return lists.page(
        db,
        window,
        lambda row: (_record(row), row["title"], row["state"]),
        of="""results r JOIN ideas i ON i.id = r.idea_id JOIN projects j ON j.idea_id = r.idea_id
              WHERE j.state IN (SELECT value FROM json_each(:over))""",
        columns="r.*, i.title, j.state",
        order="r.at DESC, r.idea_id DESC",
        args={"over": json.dumps(sorted(OVER))},
    )


# -- files -----------------------------------------------------------------------------------------


def _file(row: sqlite3.Row) -> ResultFile:
    return ResultFile(row["id"], row["idea_id"], json.loads(row["file"]))


def files_of(db: sqlite3.Connection, idea_id: int) -> list[ResultFile]:
    rows = db.execute("SELECT * FROM result_files WHERE idea_id = :i ORDER BY id", {"i": idea_id})
    return [_file(row) for row in rows]


def file(db: sqlite3.Connection, file_id: int) -> ResultFile | None:
    row = db.execute("SELECT * FROM result_files WHERE id = :id", {"id": file_id}).fetchone()
    return _file(row) if row else None


def add_file(db: sqlite3.Connection, idea_id: int, by: int, kept: Mapping[str, Any]) -> None:
    sql = "INSERT INTO result_files (idea_id, by_id, file) VALUES (:i, :by, :file)"
    db.execute(sql, {"i": idea_id, "by": by, "file": json.dumps(kept, ensure_ascii=False)})


def drop_file(db: sqlite3.Connection, file_id: int) -> None:
    db.execute("DELETE FROM result_files WHERE id = :id", {"id": file_id})


def files_by(db: sqlite3.Connection, member_id: int) -> list[tuple[str, dict[str, Any]]]:
    """The files that a person gave, each with the title of the project."""
    sql = """SELECT i.title, f.file FROM result_files f JOIN ideas i ON i.id = f.idea_id WHERE f.by_id = :m
             ORDER BY f.id"""
    return [(row["title"], json.loads(row["file"])) for row in db.execute(sql, {"m": member_id})]


def forget_files(db: sqlite3.Connection, member_id: int, published: Iterable[str]) -> None:
    """The person's files go, but for those of projects in these states: others use them."""
    db.execute(
        """DELETE FROM result_files WHERE by_id = :m AND idea_id NOT IN (
               SELECT idea_id FROM projects WHERE state IN (SELECT value FROM json_each(:published)))""",
        {"m": member_id, "published": json.dumps(list(published))},
    )


# -- authors ---------------------------------------------------------------------------------------


def _author(row: sqlite3.Row) -> Author:
    shown = None if row["shown"] is None else bool(row["shown"])
    return Author(row["member_id"], row["role"], row["seat"], shown, row["asked_at"])


def authors(db: sqlite3.Connection, idea_id: int) -> list[Author]:
    sql = "SELECT * FROM result_authors WHERE idea_id = :i ORDER BY asked_at, member_id"
    return [_author(row) for row in db.execute(sql, {"i": idea_id})]


def add_author(db: sqlite3.Connection, idea_id: int, member_id: int, role: str, seat: str | None, now: int) -> bool:
    """False when they stand there already: what they have said stays, their part is as it is now."""
    known = db.execute(
        "UPDATE result_authors SET role = :role, seat = :seat WHERE idea_id = :i AND member_id = :m",
        {"i": idea_id, "m": member_id, "role": role, "seat": seat},
    ).rowcount
    if known:
        return False
    sql = """INSERT INTO result_authors (idea_id, member_id, role, seat, asked_at)
             VALUES (:i, :m, :role, :seat, :now)"""
    db.execute(sql, {"i": idea_id, "m": member_id, "role": role, "seat": seat, "now": now})
    return True


def name(db: sqlite3.Connection, idea_id: int, member_id: int, shown: bool) -> bool:
    """What one of the authors has said; False for anybody else."""
    sql = "UPDATE result_authors SET shown = :shown WHERE idea_id = :i AND member_id = :m"
    return db.execute(sql, {"i": idea_id, "m": member_id, "shown": int(shown)}).rowcount == 1


def of_author(db: sqlite3.Connection, member_id: int) -> list[sqlite3.Row]:
    """The results that a person is an author of, with their part."""
    sql = """SELECT a.*, i.title, r.words, r.lessons, r.links FROM result_authors a
             JOIN ideas i ON i.id = a.idea_id JOIN results r ON r.idea_id = a.idea_id
             WHERE a.member_id = :m ORDER BY a.asked_at, a.idea_id"""
    return db.execute(sql, {"m": member_id}).fetchall()


# -- what waits ------------------------------------------------------------------------------------


def unanswered(db: sqlite3.Connection, member_id: int, state: str) -> list[sqlite3.Row]:
    """Results of projects in this state whose author hasn't said whether to be named: `id`, `title`, `asked_at`."""
    sql = """SELECT i.id, i.title, a.asked_at FROM result_authors a JOIN projects j ON j.idea_id = a.idea_id
             JOIN ideas i ON i.id = a.idea_id WHERE a.member_id = :m AND a.shown IS NULL AND j.state = :state
             ORDER BY a.asked_at, i.id"""
    return db.execute(sql, {"m": member_id, "state": state}).fetchall()


def standing(db: sqlite3.Connection, state: str, among: Iterable[int]) -> list[sqlite3.Row]:
    """Those of these projects that stand in this state: `id`, `title`, `version` of the result, `state_at`."""
    sql = """SELECT i.id, i.title, r.version, j.state_at FROM projects j JOIN results r ON r.idea_id = j.idea_id
             JOIN ideas i ON i.id = j.idea_id
             WHERE j.state = :state AND j.idea_id IN (SELECT value FROM json_each(:among)) ORDER BY j.state_at, i.id"""
    return db.execute(sql, {"state": state, "among": json.dumps(list(among))}).fetchall()


def silent(
    db: sqlite3.Connection, state: str, *, asked_before: int, among: Iterable[int] | None = None
) -> list[sqlite3.Row]:
    """Projects (of these; None: of all) in this state whose authors are silent for so long: `id`, `title`, `people`,
    `since`.
    """
    sql = """SELECT i.id, i.title, count(*) AS people, min(a.asked_at) AS since FROM result_authors a
             JOIN projects j ON j.idea_id = a.idea_id JOIN ideas i ON i.id = a.idea_id
             JOIN members m ON m.id = a.member_id AND m.status = 'member'
             WHERE j.state = :state AND a.shown IS NULL AND a.asked_at <= :before
             AND (:among IS NULL OR i.id IN (SELECT value FROM json_each(:among)))
             GROUP BY i.id ORDER BY since, i.id"""
    chosen = None if among is None else json.dumps(list(among))
    return db.execute(sql, {"state": state, "before": asked_before, "among": chosen}).fetchall()
