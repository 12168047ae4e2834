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
