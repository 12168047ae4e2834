"""Ideas: problems and projects alike. What only one of the kinds has stands in its own file."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from domain.base.lists import Page, Window
from domain.ideas import lives
from domain.ideas.ideas import Idea, Kind, Level, OpenTo
from domain.ideas.problems import ProblemState
from domain.ideas.projects import ProjectState
from storage.base import lists
from storage.base.lifecycle import Kept
from storage.ideas.projects import SILENT

PROBLEM: Kept[ProblemState] = Kept("problems", lives.PROBLEM, key="idea_id")
PROJECT: Kept[ProjectState] = Kept("projects", lives.PROJECT, key="idea_id")

TABLES = "ideas i LEFT JOIN problems p ON p.idea_id = i.id LEFT JOIN projects j ON j.idea_id = i.id"
COLUMNS = """i.*, coalesce(p.state, j.state) AS state, coalesce(p.state_at, j.state_at) AS state_at,
    coalesce(p.hidden_from, j.hidden_from) AS hidden_from,
    (SELECT group_concat(tag, char(31)) FROM (SELECT tag FROM idea_tags t WHERE t.idea_id = i.id ORDER BY t.place))
    AS tags"""
_PLAIN = ("id", "title", "words", "author_id", "region", "created_at", "state_at", "published_at")
_UPDATED = frozenset({"title", "words", "level", "region", "open_to", "published_at"})


def record(row: sqlite3.Row) -> Idea:
    """A row of `COLUMNS` as a record."""
    kind = Kind(row["kind"])
    return Idea(
        kind=kind,
        state=kept(kind).life.states(row["state"]),
        level=Level(row["level"]) if row["level"] else None,
        open_to=OpenTo(row["open_to"]),
        hidden_from=kept(kind).life.states(row["hidden_from"]) if row["hidden_from"] else None,
        tags=tuple(row["tags"].split("\x1f")) if row["tags"] else (),
        **{name: row[name] for name in _PLAIN},
    )


def kept(kind: Kind) -> Kept[Any]:
    """Where the state of an idea of this kind is kept."""
    return PROBLEM if kind is Kind.PROBLEM else PROJECT


def by_id(db: sqlite3.Connection, idea_id: int) -> Idea | None:
    row = db.execute(f"SELECT {COLUMNS} FROM {TABLES} WHERE i.id = :id", {"id": idea_id}).fetchone()
    return record(row) if row else None


def by_ids(db: sqlite3.Connection, ids: Iterable[int]) -> dict[int, Idea]:
    """Records by id, in one statement."""
    marks = ", ".join(str(int(i)) for i in ids) or "NULL"
    rows = db.execute(f"SELECT {COLUMNS} FROM {TABLES} WHERE i.id IN ({marks})")
    return {row["id"]: record(row) for row in rows}


def every(db: sqlite3.Connection) -> list[int]:
    """The numbers of all that others have seen, or that wait for it."""
    sql = f"""SELECT i.id FROM {TABLES}
              WHERE i.published_at IS NOT NULL OR coalesce(p.state, j.state) = :checked ORDER BY i.id"""
    return [row["id"] for row in db.execute(sql, {"checked": lives.CHECKED})]


def add(
    db: sqlite3.Connection,
    *,
    kind: Kind,
    title: str,
    words: str,
    author_id: int,
    level: Level | None,
    region: str | None,
    open_to: OpenTo,
    tags: Iterable[str],
    now: int,
) -> int:
    """A draft; returns its id."""
    sql = """INSERT INTO ideas (kind, title, words, author_id, level, region, open_to, created_at)
             VALUES (:kind, :title, :words, :author, :level, :region, :open_to, :now) RETURNING id"""
    row = {
        "kind": kind, "title": title, "words": words, "author": author_id, "level": level, "region": region,
        "open_to": open_to, "now": now,
    }  # fmt: skip
    idea_id = int(db.execute(sql, row).fetchone()["id"])
    (begins,) = kept(kind).life.start
    db.execute(
        f"INSERT INTO {kept(kind).table} (idea_id, state, state_at) VALUES (:id, :state, :now)",
        {"id": idea_id, "state": begins, "now": now},
    )
    set_tags(db, idea_id, tags)
    return idea_id


def update(db: sqlite3.Connection, idea_id: int, **columns: Any) -> None:
    """Set plain columns; the state goes through its life (services/base/lifecycle.py)."""
    if unknown := columns.keys() - _UPDATED:
        raise ValueError(f"not columns to set: {unknown}")
    assignments = ", ".join(f"{name} = :{name}" for name in columns)
    db.execute(f"UPDATE ideas SET {assignments} WHERE id = :id", {**columns, "id": idea_id})


def set_tags(db: sqlite3.Connection, idea_id: int, tags: Iterable[str]) -> None:
    """These tags, in this order, and no others."""
    db.execute("DELETE FROM idea_tags WHERE idea_id = :id", {"id": idea_id})
    rows = [{"id": idea_id, "tag": tag, "place": place} for place, tag in enumerate(tags)]
    db.executemany("INSERT INTO idea_tags (idea_id, tag, place) VALUES (:id, :tag, :place)", rows)


def discard(db: sqlite3.Connection, idea_id: int) -> bool:
    """Delete what nobody else has seen, with all that hangs on it; False when it was published."""
    return db.execute("DELETE FROM ideas WHERE id = :id AND published_at IS NULL", {"id": idea_id}).rowcount == 1


def delete(db: sqlite3.Connection, idea_id: int) -> None:
    """Whatever has become of it, with all that hangs on it."""
    db.execute("DELETE FROM ideas WHERE id = :id", {"id": idea_id})


def published_by(db: sqlite3.Connection, member_id: int) -> list[Idea]:
    """What a member has proposed and others have seen."""
    sql = f"SELECT {COLUMNS} FROM {TABLES} WHERE i.author_id = :m AND i.published_at IS NOT NULL ORDER BY i.id"
    return [record(row) for row in db.execute(sql, {"m": member_id})]


def open_problems(db: sqlite3.Connection, before: int, most: int) -> list[Idea]:
    """Problems that have been open since before that moment, those that wait for longest first."""
    sql = f"""SELECT {COLUMNS} FROM {TABLES} WHERE p.state = :open AND p.state_at <= :before
              ORDER BY p.state_at, i.id LIMIT :most"""
    return [record(row) for row in db.execute(sql, {"open": ProblemState.OPEN, "before": before, "most": most})]


# -- lists -----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What a list shows. `states` None: all that others may see are given by the caller; None fields don't narrow.

    `author_id`: own ones; `backed_by`: those a member backs; `open_only`: what guests may see.
    """

    states: Iterable[str]
    kind: Kind | None = None
    tags: Iterable[str] = ()
    region: str | None = None
    author_id: int | None = None
    backed_by: int | None = None
    open_only: bool = False
    silent_since: int = 0
    """Projects with an application older than this (UTC epoch seconds) sink to the end; 0: none."""


def listed(db: sqlite3.Connection, wanted: Wanted, window: Window) -> Page[Idea]:
    """A page of ideas, the newest first; those whose leaders don't answer stand last."""
    where, args = _where(wanted)
    page = lists.page(
        db,
        window,
        lambda row: int(row["id"]),
        of=f"{TABLES} WHERE {where}",
        # Numbers alone: whatever else stood here would be made for every row that is sorted.
        columns="i.id",
        order=f"CASE WHEN {SILENT} THEN 1 ELSE 0 END, coalesce(i.published_at, i.created_at) DESC, i.id DESC",
        args=args,
    )
    found = by_ids(db, page.items)
    return page.of(lambda ids: [found[number] for number in ids])


def _where(wanted: Wanted) -> tuple[str, dict[str, Any]]:
    states = {f"state{number}": str(state) for number, state in enumerate(wanted.states)}
    tags = {f"tag{number}": tag for number, tag in enumerate(wanted.tags)}
    parts = [f"coalesce(p.state, j.state) IN ({', '.join(f':{name}' for name in states)})"]
    if wanted.kind is not None:
        parts.append("i.kind = :kind")
    if tags:
        named = ", ".join(f":{name}" for name in tags)
        parts.append(f"EXISTS (SELECT 1 FROM idea_tags t WHERE t.idea_id = i.id AND t.tag IN ({named}))")
    if wanted.region is not None:
        parts.append("i.region = :region")
    if wanted.author_id is not None:
        parts.append("i.author_id = :author")
    if wanted.backed_by is not None:
        parts.append("EXISTS (SELECT 1 FROM idea_backers b WHERE b.idea_id = i.id AND b.member_id = :backer)")
    if wanted.open_only:
        parts.append("i.open_to = 'all'")
    return " AND ".join(parts), {
        "silent_since": wanted.silent_since,
        **states,
        **tags,
        "kind": wanted.kind,
        "region": wanted.region,
        "author": wanted.author_id,
        "backer": wanted.backed_by,
    }
