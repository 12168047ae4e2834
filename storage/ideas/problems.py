"""What a problem has beside all ideas, and who was thanked for an answer."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from typing import Any

from domain.ideas.problems import Problem

_UPDATED = frozenset({"tried", "outcome", "project_id"})


def of(db: sqlite3.Connection, idea_id: int) -> Problem:
    """The part of a problem that is there."""
    sql = "SELECT idea_id, tried, outcome, project_id FROM problems WHERE idea_id = :id"
    return Problem(**dict(db.execute(sql, {"id": idea_id}).fetchone()))


def update(db: sqlite3.Connection, idea_id: int, **columns: Any) -> None:
    """Set plain columns; the state goes through its life."""
    if unknown := columns.keys() - _UPDATED:
        raise ValueError(f"not columns to set: {unknown}")
    assignments = ", ".join(f"{name} = :{name}" for name in columns)
    db.execute(f"UPDATE problems SET {assignments} WHERE idea_id = :id", {**columns, "id": idea_id})


def behind(db: sqlite3.Connection, project_id: int) -> list[int]:
    """Numbers of the problems that a project was made of."""
    rows = db.execute("SELECT idea_id FROM problems WHERE project_id = :p ORDER BY idea_id", {"p": project_id})
    return [row["idea_id"] for row in rows]


# -- what helped -------------------------------------------------------------------------------------


def mark(db: sqlite3.Connection, idea_id: int, remark_id: int, member_id: int, now: int) -> bool:
    """The answer helped; False when it was marked already."""
    sql = """INSERT INTO problem_helped (remark_id, idea_id, member_id, at) VALUES (:r, :i, :m, :now)
             ON CONFLICT DO NOTHING"""
    return db.execute(sql, {"r": remark_id, "i": idea_id, "m": member_id, "now": now}).rowcount == 1


def unmark(db: sqlite3.Connection, remark_id: int) -> None:
    db.execute("DELETE FROM problem_helped WHERE remark_id = :r", {"r": remark_id})


def marked(db: sqlite3.Connection, idea_id: int) -> frozenset[int]:
    """Numbers of the remarks that helped."""
    rows = db.execute("SELECT remark_id FROM problem_helped WHERE idea_id = :i", {"i": idea_id})
    return frozenset(row["remark_id"] for row in rows)


def helpers(db: sqlite3.Connection, idea_id: int) -> list[int]:
    """Who has written what helped, in the order in which it was marked."""
    rows = db.execute("SELECT member_id FROM problem_helped WHERE idea_id = :i ORDER BY at, remark_id", {"i": idea_id})
    return [row["member_id"] for row in rows]


# -- thanks ----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Thanks:
    """A sentence to whoever helped with a problem. `at`: UTC epoch seconds."""

    idea_id: int
    from_id: int
    to_id: int
    said: str
    at: int


def thank(db: sqlite3.Connection, idea_id: int, from_id: int, to_id: int, said: str, now: int) -> bool:
    """Keep the sentence in place of an earlier one; returns whether it is the first."""
    first = thanks(db, idea_id, from_id, to_id) is None
    db.execute(
        """INSERT INTO problem_thanks (idea_id, from_id, to_id, said, at) VALUES (:i, :f, :t, :said, :now)
           ON CONFLICT (idea_id, from_id, to_id) DO UPDATE SET said = excluded.said""",
        {"i": idea_id, "f": from_id, "t": to_id, "said": said, "now": now},
    )
    return first


def thanks(db: sqlite3.Connection, idea_id: int, from_id: int, to_id: int) -> Thanks | None:
    sql = "SELECT * FROM problem_thanks WHERE idea_id = :i AND from_id = :f AND to_id = :t"
    row = db.execute(sql, {"i": idea_id, "f": from_id, "t": to_id}).fetchone()
    return Thanks(**dict(row)) if row else None


def thanked(db: sqlite3.Connection, idea_id: int) -> list[Thanks]:
    """All thanks for answers to one problem, the first ones first."""
    rows = db.execute("SELECT * FROM problem_thanks WHERE idea_id = :i ORDER BY at, to_id", {"i": idea_id})
    return [Thanks(**dict(row)) for row in rows]


def forget_thanked(db: sqlite3.Connection, member_id: int) -> None:
    """What a person helped with and was thanked for (erasure); the thanks that they said stay with whoever got them."""
    db.execute("DELETE FROM problem_thanks WHERE to_id = :m", {"m": member_id})
    db.execute("DELETE FROM problem_helped WHERE member_id = :m", {"m": member_id})
