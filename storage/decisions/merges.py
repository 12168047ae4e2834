"""Offers to merge one proposal into another."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass

from domain.base.lists import Page, Window
from domain.decisions.decisions import Decision, State
from domain.decisions.kinds import Kind
from storage.base import lists
from storage.decisions.decisions import record


@dataclass(frozen=True, slots=True)
class Offer:
    """`decision_id` would be no more; `at`: when it was made (UTC epoch seconds)."""

    decision_id: int
    into_id: int
    at: int


_OPEN = """decision_merges o JOIN decisions d ON d.id = o.decision_id JOIN decisions i ON i.id = o.into_id
           WHERE o.refused_at IS NULL AND d.state IN ({states}) AND i.state IN ({states})"""

IS_ASKED = """EXISTS (SELECT 1 FROM decisions i JOIN decision_merges o ON o.into_id = i.id
              WHERE i.author_id = :member AND o.refused_at IS NULL)"""
"""A condition: something may be merged into a proposal of `:member`, if they want it."""


def _of(states: Iterable[State]) -> str:
    return _OPEN.format(states=_in(states))


def _in(names: Iterable[State] | Iterable[Kind]) -> str:
    return ", ".join(f"'{name}'" for name in sorted(names))


def put(db: sqlite3.Connection, decision_id: int, into_id: int, now: int) -> None:
    """It is offered; said again it stands as it did."""
    sql = "INSERT INTO decision_merges (decision_id, into_id, at) VALUES (:d, :i, :now) ON CONFLICT DO NOTHING"
    db.execute(sql, {"d": decision_id, "i": into_id, "now": now})


def was_refused(db: sqlite3.Connection, decision_id: int, into_id: int) -> bool:
    sql = "SELECT 1 FROM decision_merges WHERE decision_id = :d AND into_id = :i AND refused_at IS NOT NULL"
    return db.execute(sql, {"d": decision_id, "i": into_id}).fetchone() is not None


def refuse(db: sqlite3.Connection, decision_id: int, into_id: int, now: int) -> None:
    """The other author doesn't want it; it isn't offered again."""
    sql = "UPDATE decision_merges SET refused_at = :now WHERE decision_id = :d AND into_id = :i"
    db.execute(sql, {"d": decision_id, "i": into_id, "now": now})


def drop(db: sqlite3.Connection, decision_id: int) -> None:
    """What it was offered to and nobody answered is taken back."""
    db.execute("DELETE FROM decision_merges WHERE decision_id = :d AND refused_at IS NULL", {"d": decision_id})


def open_of(db: sqlite3.Connection, decision_id: int, states: Iterable[State]) -> Offer | None:
    """The offer of a proposal that waits for an answer, both being in one of the states."""
    sql = f"SELECT o.decision_id, o.into_id, o.at FROM {_of(states)} AND o.decision_id = :d ORDER BY o.at DESC LIMIT 1"
    row = db.execute(sql, {"d": decision_id}).fetchone()
    return Offer(**row) if row else None


def unanswered(db: sqlite3.Connection, decision_id: int) -> Offer | None:
    """The newest offer of a proposal that nobody has answered or taken back, in whatever state both are by now."""
    sql = """SELECT decision_id, into_id, at FROM decision_merges WHERE decision_id = :d AND refused_at IS NULL
             ORDER BY at DESC LIMIT 1"""
    row = db.execute(sql, {"d": decision_id}).fetchone()
    return Offer(**row) if row else None


def asked(db: sqlite3.Connection, author_id: int, states: Iterable[State]) -> list[sqlite3.Row]:
    """Offers that a person answers: decision_id, at, and the title of what would be merged; the oldest first."""
    sql = f"SELECT o.decision_id, o.at, d.title FROM {_of(states)} AND i.author_id = :m ORDER BY o.at, o.decision_id"
    return db.execute(sql, {"m": author_id}).fetchall()


def candidates(
    db: sqlite3.Connection, decision_id: int, states: Iterable[State], kinds: Iterable[Kind], window: Window
) -> Page[Decision]:
    """Proposals of the network into which it could be merged, the newest first."""
    return lists.page(
        db,
        window,
        record,
        of=f"""decisions WHERE state IN ({_in(states)}) AND kind IN ({_in(kinds)}) AND scope IS NULL AND id <> :d
               AND NOT EXISTS (SELECT 1 FROM decision_merges o WHERE o.decision_id = :d AND o.into_id = decisions.id
                               AND o.refused_at IS NOT NULL)""",
        order="put_up_at DESC, id DESC",
        args={"d": decision_id},
    )
