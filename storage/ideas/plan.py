"""Milestones and tasks of projects."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from typing import Any

from domain.ideas import lives, plan
from domain.ideas.plan import Item, ItemState
from storage.base.lifecycle import Kept

ITEM: Kept[ItemState] = Kept("plan_items", lives.ITEM)
_UPDATED = frozenset({"title", "owner_id", "due_at"})
_IN_ORDER = "due_at IS NULL, due_at, id"
HAS_TASKS = f"""EXISTS (SELECT 1 FROM plan_items
                WHERE owner_id = :member AND state = '{ItemState.OPEN}' AND due_at IS NOT NULL)"""
"""A condition: something with a day is to be done by `:member`."""


def _record(row: sqlite3.Row) -> Item:
    return Item(**{**dict(row), "state": ItemState(row["state"])})


def by_id(db: sqlite3.Connection, item_id: int) -> Item | None:
    row = db.execute("SELECT * FROM plan_items WHERE id = :id", {"id": item_id}).fetchone()
    return _record(row) if row else None


def of(db: sqlite3.Connection, idea_id: int) -> list[Item]:
    """The whole plan of a project, by days; what has no day comes last."""
    rows = db.execute(f"SELECT * FROM plan_items WHERE idea_id = :i ORDER BY {_IN_ORDER}", {"i": idea_id})
    return [_record(row) for row in rows]


def add(
    db: sqlite3.Connection,
    *,
    idea_id: int,
    milestone_id: int | None,
    title: str,
    owner_id: int | None,
    due_at: int | None,
    now: int,
) -> int:
    """One more; returns its id."""
    sql = """INSERT INTO plan_items (idea_id, milestone_id, title, owner_id, due_at, state, state_at, created_at)
             VALUES (:idea, :milestone, :title, :owner, :due, :state, :now, :now) RETURNING id"""
    row = {
        "idea": idea_id, "milestone": milestone_id, "title": title, "owner": owner_id, "due": due_at,
        "state": ItemState.OPEN, "now": now,
    }  # fmt: skip
    return int(db.execute(sql, row).fetchone()["id"])


def update(db: sqlite3.Connection, item_id: int, **columns: Any) -> None:
    """Set plain columns; the state goes through its life (services/base/lifecycle.py)."""
    if unknown := columns.keys() - _UPDATED:
        raise ValueError(f"not columns to set: {unknown}")
    assignments = ", ".join(f"{name} = :{name}" for name in columns)
    db.execute(f"UPDATE plan_items SET {assignments} WHERE id = :id", {**columns, "id": item_id})


def drop(db: sqlite3.Connection, item_id: int) -> None:
    """With the tasks of a milestone; steps of the diary stay."""
    db.execute("DELETE FROM plan_items WHERE id = :id", {"id": item_id})


def own(db: sqlite3.Connection, member_id: int) -> list[sqlite3.Row]:
    """All that a person has taken on, with the title and state of the project."""
    sql = """SELECT t.*, i.title AS project, j.state AS project_state FROM plan_items t
             JOIN ideas i ON i.id = t.idea_id JOIN projects j ON j.idea_id = i.id
             WHERE t.owner_id = :m ORDER BY t.id"""
    return db.execute(sql, {"m": member_id}).fetchall()


def let_go(db: sqlite3.Connection, member_id: int, idea_id: int | None = None) -> list[Item]:
    """What the person hasn't done (of a project; None: of all) has no owner any more; returns it as it is now."""
    sql = """UPDATE plan_items SET owner_id = NULL
             WHERE owner_id = :m AND state = :open AND (:i IS NULL OR idea_id = :i) RETURNING *"""
    rows = db.execute(sql, {"m": member_id, "open": ItemState.OPEN, "i": idea_id}).fetchall()
    return [_record(row) for row in rows]


def led_by(db: sqlite3.Connection, member_id: int) -> list[int]:
    """Numbers of the projects that the member leads: by a part, or as the author where nobody has that part."""
    sql = """SELECT thing_id AS id FROM parts
             WHERE thing_kind = 'idea' AND member_id = :m AND role = 'leader' AND state = 'accepted'
             UNION SELECT i.id FROM ideas i WHERE i.author_id = :m AND i.kind = 'project' AND NOT EXISTS (
                 SELECT 1 FROM parts p WHERE p.thing_kind = 'idea' AND p.thing_id = i.id AND p.role = 'leader'
                     AND p.state = 'accepted')"""
    return [row["id"] for row in db.execute(sql, {"m": member_id})]


def quiet(db: sqlite3.Connection, *, since: int, among: Iterable[int] | None = None) -> list[sqlite3.Row]:
    """Projects at work (of these; None: of all) of which nothing was heard since then: `id`, `title`, `heard_at`."""
    sql = """SELECT id, title, heard_at FROM (
                 SELECT i.id, i.title, max(
                     j.state_at,
                     coalesce((SELECT max(s.at) FROM diary_steps s WHERE s.idea_id = i.id), 0),
                     coalesce((SELECT max(max(t.state_at, t.created_at)) FROM plan_items t WHERE t.idea_id = i.id), 0)
                 ) AS heard_at
                 FROM projects j JOIN ideas i ON i.id = j.idea_id
                 WHERE j.state NOT IN (SELECT value FROM json_each(:asleep))
                 AND (j.state = 'running' OR EXISTS (SELECT 1 FROM plan_items t WHERE t.idea_id = i.id))
                 AND (:among IS NULL OR i.id IN (SELECT value FROM json_each(:among))))
             WHERE heard_at < :since ORDER BY heard_at, id"""
    chosen = None if among is None else json.dumps(list(among))
    asleep = json.dumps(sorted(plan.ASLEEP))
    return db.execute(sql, {"since": since, "asleep": asleep, "among": chosen}).fetchall()
