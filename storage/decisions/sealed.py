"""Sealed ballots: one row for each of the electorate from the beginning, whoever has voted and whoever hasn't.

So how many rows there are, and where in its page each of them lies, says nothing: a ballot is overwritten in its place.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable


def begin(db: sqlite3.Connection, decision_id: int, ballots: Iterable[tuple[bytes, bytes]]) -> None:
    """The empty ballots (slot, sealed) of a vote that begins, in an order that is nobody's."""
    db.execute("INSERT INTO sealed_votes (decision_id) VALUES (:d)", {"d": decision_id})
    db.executemany(
        "INSERT INTO sealed_ballots (decision_id, slot, sealed) VALUES (?, ?, ?)",
        ((decision_id, slot, sealed) for slot, sealed in sorted(ballots)),
    )


def is_begun(db: sqlite3.Connection, decision_id: int) -> bool:
    return db.execute("SELECT 1 FROM sealed_votes WHERE decision_id = :d", {"d": decision_id}).fetchone() is not None


def begun(db: sqlite3.Connection) -> frozenset[int]:
    """Decisions with sealed ballots: each needs its key."""
    return frozenset(row["decision_id"] for row in db.execute("SELECT decision_id FROM sealed_votes"))


def find(db: sqlite3.Connection, decision_id: int, slot: bytes) -> bytes | None:
    """The sealed ballot in a slot; None where there is no such slot."""
    row = db.execute(
        "SELECT sealed FROM sealed_ballots WHERE decision_id = :d AND slot = :s", {"d": decision_id, "s": slot}
    ).fetchone()
    return row["sealed"] if row else None


def put(db: sqlite3.Connection, decision_id: int, slot: bytes, sealed: bytes) -> None:
    """Overwrite the ballot in a slot. What is as long as what was there takes its very bytes (a test looks)."""
    db.execute(
        "UPDATE sealed_ballots SET sealed = :sealed WHERE decision_id = :d AND slot = :s",
        {"d": decision_id, "s": slot, "sealed": sealed},
    )


def of(db: sqlite3.Connection, decision_id: int) -> list[tuple[bytes, bytes]]:
    """All of one vote: (slot, sealed)."""
    rows = db.execute("SELECT slot, sealed FROM sealed_ballots WHERE decision_id = :d", {"d": decision_id})
    return [(row["slot"], row["sealed"]) for row in rows]


def end(db: sqlite3.Connection, decision_id: int) -> None:
    """Delete all of one vote; its key is needed no more."""
    db.execute("DELETE FROM sealed_ballots WHERE decision_id = :d", {"d": decision_id})
    db.execute("DELETE FROM sealed_votes WHERE decision_id = :d", {"d": decision_id})
