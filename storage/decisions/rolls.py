"""How far a list of voters has been drawn up, before its vote opens."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Drawing:
    """Members up to the number `after` have been looked at, of those up to `last`; it was begun at the moment `at`.

    `of`: since when the decision has waited to be voted on. Moments are UTC epoch seconds.
    """

    decision_id: int
    of: int
    at: int
    last: int
    after: int = 0


def find(db: sqlite3.Connection, decision_id: int) -> Drawing | None:
    row = db.execute("SELECT * FROM rolls WHERE decision_id = :d", {"d": decision_id}).fetchone()
    return Drawing(decision_id, row["of"], row["at"], row["last_member"], row["after_member"]) if row else None


def put(db: sqlite3.Connection, drawing: Drawing) -> None:
    """In place of an earlier one of the same decision."""
    db.execute(
        "INSERT OR REPLACE INTO rolls (decision_id, of, at, last_member, after_member)"
        " VALUES (:d, :of, :at, :last, :after)",
        {
            "d": drawing.decision_id,
            "of": drawing.of,
            "at": drawing.at,
            "last": drawing.last,
            "after": drawing.after,
        },
    )


def drop(db: sqlite3.Connection, decision_id: int) -> None:
    db.execute("DELETE FROM rolls WHERE decision_id = :d", {"d": decision_id})
