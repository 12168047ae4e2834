"""Open doors: who stands at which event's."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass

IS_OPEN = "EXISTS (SELECT 1 FROM event_doors d WHERE d.member_id = :member)"
"""A condition: `:member` stands at a door."""


@dataclass(frozen=True, slots=True)
class Door:
    """`asked`: the name that nobody signed up has, while the host is asked about it. `heard`: the update heard last."""

    member_id: int
    event_id: int
    opened_at: int
    asked: str
    heard: int | None


def of(db: sqlite3.Connection, member_id: int) -> Door | None:
    """The door at which the person stands."""
    row = db.execute("SELECT * FROM event_doors WHERE member_id = :m", {"m": member_id}).fetchone()
    return _record(row) if row else None


def _record(row: sqlite3.Row) -> Door:
    return Door(row["member_id"], row["event_id"], row["opened_at"], row["asked"], row["heard"])


def open_at(db: sqlite3.Connection, member_id: int, event_id: int, now: int) -> None:
    """The person stands at this event's door from `now` on, and at no other."""
    db.execute(
        """INSERT INTO event_doors (member_id, event_id, opened_at) VALUES (:m, :e, :now)
           ON CONFLICT (member_id) DO UPDATE SET event_id = excluded.event_id, opened_at = excluded.opened_at,
             asked = CASE WHEN event_id = excluded.event_id THEN asked ELSE '' END""",
        {"m": member_id, "e": event_id, "now": now},
    )


def ask(db: sqlite3.Connection, member_id: int, said: str) -> None:
    """The name that the host is asked about; empty: none any more."""
    db.execute("UPDATE event_doors SET asked = :said WHERE member_id = :m", {"m": member_id, "said": said})


def heard(db: sqlite3.Connection, member_id: int, update: int) -> None:
    """The update that was heard last."""
    db.execute("UPDATE event_doors SET heard = :update WHERE member_id = :m", {"m": member_id, "update": update})


def shut(db: sqlite3.Connection, member_id: int) -> None:
    db.execute("DELETE FROM event_doors WHERE member_id = :m", {"m": member_id})


def shut_all(db: sqlite3.Connection, event_id: int) -> None:
    """Nobody stands at the event's door any more."""
    db.execute("DELETE FROM event_doors WHERE event_id = :e", {"e": event_id})


def at(db: sqlite3.Connection, event_id: int) -> list[Door]:
    """Those who stand at the event's doors."""
    rows = db.execute("SELECT * FROM event_doors WHERE event_id = :e ORDER BY opened_at", {"e": event_id})
    return [_record(row) for row in rows]


def last_mark(db: sqlite3.Connection, event_id: int) -> int:
    """The number of the last mark of the event; 0: none."""
    sql = "SELECT coalesce(max(id), 0) AS last FROM attendance_marks WHERE event_id = :e"
    return int(db.execute(sql, {"e": event_id}).fetchone()["last"])


def marked(db: sqlite3.Connection, event_id: int, by: int, *, since: int, until: int) -> list[int]:
    """Ids of the people whom `by` marked as come by the marks numbered (since, until] that are still in force."""
    sql = """SELECT member_id FROM attendance_marks WHERE event_id = :e AND marked_by = :by AND undone_at IS NULL
               AND state = 'attended' AND id > :since AND id <= :until ORDER BY id"""
    rows = db.execute(sql, {"e": event_id, "by": by, "since": since, "until": until})
    return [row["member_id"] for row in rows]


def others_with_code(db: sqlite3.Connection, event_id: int, code: str, *, since: int, until: int) -> list[int]:
    """Ids of the other events between these moments at which a ticket has this code."""
    sql = """SELECT s.event_id FROM events e JOIN seats s ON s.event_id = e.id AND s.code = :code
             WHERE e.state IN ('published', 'running', 'finished') AND e.id <> :e
               AND e.starts_at BETWEEN :since AND :until ORDER BY e.starts_at, e.id"""
    args = {"e": event_id, "code": code, "since": since, "until": until}
    return [row["event_id"] for row in db.execute(sql, args)]
