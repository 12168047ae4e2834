"""Amendments to proposals, and who supports them."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

from domain.base.lists import Page, Window
from domain.base.members import Status
from domain.decisions import lives
from domain.decisions.amendments import Amendment
from domain.decisions.decisions import AmendmentState, State
from storage.base import lists
from storage.base.lifecycle import Kept

AMENDMENT: Kept[AmendmentState] = Kept("amendments", lives.AMENDMENT)
_PLAIN = ("id", "decision_id", "revision", "paragraph", "text", "reason", "author_id", "at", "answer")


def record(row: sqlite3.Row) -> Amendment:
    return Amendment(state=AmendmentState(row["state"]), **{name: row[name] for name in _PLAIN})


def add(
    db: sqlite3.Connection,
    decision_id: int,
    *,
    revision: int,
    paragraph: int,
    text: str,
    reason: str,
    author_id: int,
    now: int,
) -> int:
    """An open one; returns its id."""
    (begins,) = lives.AMENDMENT.start
    sql = """INSERT INTO amendments (decision_id, revision, paragraph, text, reason, author_id, state, state_at, at)
             VALUES (:d, :r, :p, :text, :reason, :a, :state, :now, :now) RETURNING id"""
    args = {
        "d": decision_id, "r": revision, "p": paragraph, "text": text, "reason": reason, "a": author_id,
        "state": begins, "now": now,
    }  # fmt: skip
    return int(db.execute(sql, args).fetchone()["id"])


def by_id(db: sqlite3.Connection, amendment_id: int) -> Amendment | None:
    row = db.execute("SELECT * FROM amendments WHERE id = :id", {"id": amendment_id}).fetchone()
    return record(row) if row else None


def _in(states: Iterable[AmendmentState]) -> str:
    return ", ".join(f"'{state}'" for state in states)


def listed(
    db: sqlite3.Connection, decision_id: int, states: Iterable[AmendmentState], window: Window
) -> Page[Amendment]:
    """A page, the oldest first."""
    return lists.page(
        db,
        window,
        record,
        of=f"amendments WHERE decision_id = :d AND state IN ({_in(states)})",
        order="at, id",
        args={"d": decision_id},
    )


def of(db: sqlite3.Connection, decision_id: int, states: Iterable[AmendmentState]) -> list[Amendment]:
    """All in these states, the most supported first, then the oldest."""
    sql = f"""SELECT a.* FROM amendments a WHERE a.decision_id = :d AND a.state IN ({_in(states)})
              ORDER BY (SELECT count(*) FROM amendment_supports s WHERE s.amendment_id = a.id) DESC, a.at, a.id"""
    return [record(row) for row in db.execute(sql, {"d": decision_id})]


def count(
    db: sqlite3.Connection, decision_id: int, states: Iterable[AmendmentState], *, author_id: int | None = None
) -> int:
    """How many are in these states; `author_id`: of that member."""
    sql = f"""SELECT count(*) FROM amendments WHERE decision_id = :d AND state IN ({_in(states)})
              AND (:a IS NULL OR author_id = :a)"""
    return int(db.execute(sql, {"d": decision_id, "a": author_id}).fetchone()[0])


def support(db: sqlite3.Connection, amendment_id: int, member_id: int) -> None:
    """Twice changes nothing."""
    sql = "INSERT INTO amendment_supports (amendment_id, member_id) VALUES (:a, :m) ON CONFLICT DO NOTHING"
    db.execute(sql, {"a": amendment_id, "m": member_id})


def unsupport(db: sqlite3.Connection, amendment_id: int, member_id: int) -> None:
    sql = "DELETE FROM amendment_supports WHERE amendment_id = :a AND member_id = :m"
    db.execute(sql, {"a": amendment_id, "m": member_id})


def supporters(db: sqlite3.Connection, amendment_id: int) -> list[int]:
    """Ids of members who support it; who has left the network doesn't count."""
    sql = """SELECT s.member_id FROM amendment_supports s JOIN members m ON m.id = s.member_id
             WHERE s.amendment_id = :a AND m.status = :member ORDER BY s.member_id"""
    return [row["member_id"] for row in db.execute(sql, {"a": amendment_id, "member": Status.MEMBER})]


def unanswered(db: sqlite3.Connection, author_id: int) -> list[sqlite3.Row]:
    """Proposals of the person with open amendments: id, title, how many, since when."""
    sql = """SELECT d.id, d.title, count(*) AS open, min(a.at) AS since FROM decisions d
             JOIN amendments a ON a.decision_id = d.id AND a.state = :open
             WHERE d.author_id = :m AND d.state = :talked GROUP BY d.id ORDER BY since, d.id"""
    args = {"m": author_id, "open": AmendmentState.OPEN, "talked": State.DISCUSSION}
    return db.execute(sql, args).fetchall()
