"""How far the news of a vote has come among those who may vote."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Telling:
    """What voters are told: members up to `after` have been. `of`: the end of the vote (UTC epoch seconds)."""

    decision_id: int
    what: str
    kind: str
    of: int
    after: int = 0


def put(db: sqlite3.Connection, telling: Telling) -> None:
    """It begins, in place of an earlier one of the same."""
    db.execute(
        """INSERT INTO decision_tellings (decision_id, what, kind, of, after_member)
           VALUES (:d, :what, :kind, :of, :after)
           ON CONFLICT (decision_id, what) DO UPDATE
           SET kind = excluded.kind, of = excluded.of, after_member = excluded.after_member""",
        {
            "d": telling.decision_id,
            "what": telling.what,
            "kind": telling.kind,
            "of": telling.of,
            "after": telling.after,
        },
    )


def first(db: sqlite3.Connection) -> Telling | None:
    """The next that isn't through; what ends soonest goes first."""
    row = db.execute("SELECT * FROM decision_tellings ORDER BY of, decision_id, what LIMIT 1").fetchone()
    return Telling(row["decision_id"], row["what"], row["kind"], row["of"], row["after_member"]) if row else None


def drop(db: sqlite3.Connection, decision_id: int, what: str) -> None:
    """All have been told, or nobody is to be any more."""
    sql = "DELETE FROM decision_tellings WHERE decision_id = :d AND what = :what"
    db.execute(sql, {"d": decision_id, "what": what})
