"""People from outside of the network who came to an event, as its hosts noted them."""

from __future__ import annotations

import sqlite3

from domain.events.attendance import Visitor


def add(db: sqlite3.Connection, event_id: int, words: str | None, count: int, by: int, now: int) -> None:
    """One more, or some."""
    db.execute(
        "INSERT INTO event_visitors (event_id, words, count, noted_by, at) VALUES (:e, :words, :count, :by, :now)",
        {"e": event_id, "words": words, "count": count, "by": by, "now": now},
    )


def of(db: sqlite3.Connection, event_id: int) -> tuple[Visitor, ...]:
    """All of an event, as they came."""
    rows = db.execute("SELECT words, count FROM event_visitors WHERE event_id = :e ORDER BY id", {"e": event_id})
    return tuple(Visitor(row["words"], row["count"]) for row in rows)


def count(db: sqlite3.Connection, event_id: int) -> int:
    """How many came in all."""
    sql = "SELECT coalesce(sum(count), 0) AS count FROM event_visitors WHERE event_id = :e"
    return int(db.execute(sql, {"e": event_id}).fetchone()["count"])


def last(db: sqlite3.Connection, event_id: int) -> int:
    """The number of the last row of the event; 0: none."""
    sql = "SELECT coalesce(max(id), 0) AS last FROM event_visitors WHERE event_id = :e"
    return int(db.execute(sql, {"e": event_id}).fetchone()["last"])


def take_back(db: sqlite3.Connection, event_id: int, by: int, *, since: int, until: int) -> int:
    """Drop those that `by` noted in the rows numbered (since, until]; returns how many people they were."""
    sql = """DELETE FROM event_visitors WHERE event_id = :e AND noted_by = :by AND id > :since AND id <= :until
             RETURNING count"""
    return sum(row["count"] for row in db.execute(sql, {"e": event_id, "by": by, "since": since, "until": until}))


def forget_names(db: sqlite3.Connection, event_id: int) -> None:
    """How many there were stays."""
    db.execute("UPDATE event_visitors SET words = NULL WHERE event_id = :e AND words IS NOT NULL", {"e": event_id})
