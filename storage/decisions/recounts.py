"""What is kept so that a vote can be counted again. Open ballots stand in voting.py."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping


def names(db: sqlite3.Connection, decision_id: int) -> dict[str, str]:
    """Id, as a word → name, of those who have voted in the open and weren't erased since."""
    sql = """SELECT b.member_id, m.name FROM ballots b JOIN members m ON m.id = b.member_id
             WHERE b.decision_id = :d ORDER BY b.member_id"""
    return {str(row["member_id"]): row["name"] or "" for row in db.execute(sql, {"d": decision_id})}


def keep_secret_counts(db: sqlite3.Connection, decision_id: int, counts: Mapping[str, int]) -> None:
    """Choice → votes of a secret vote that is counted; whatever was kept of an earlier one goes."""
    db.execute("DELETE FROM secret_counts WHERE decision_id = :d", {"d": decision_id})
    db.executemany(
        "INSERT INTO secret_counts (decision_id, choice, votes) VALUES (?, ?, ?)",
        ((decision_id, choice, counts[choice]) for choice in sorted(counts)),
    )


def secret_counts(db: sqlite3.Connection, decision_id: int) -> list[tuple[str, int]]:
    """Choices and votes, by the choice."""
    sql = "SELECT choice, votes FROM secret_counts WHERE decision_id = :d ORDER BY choice"
    return [(row["choice"], row["votes"]) for row in db.execute(sql, {"d": decision_id})]


def begin_reading(db: sqlite3.Connection) -> None:
    """All that is read from now on is of one moment, whatever a running bot writes meanwhile."""
    db.execute("BEGIN")


def by_number(db: sqlite3.Connection, number: str) -> int | None:
    """The id of what has this number of the register."""
    row = db.execute("SELECT id FROM decisions WHERE number = :n", {"n": number}).fetchone()
    return row["id"] if row else None
