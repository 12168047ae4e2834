"""The part of a segment that seats answer: a condition on `members m` (services/base/areas.py)."""

from __future__ import annotations

import sqlite3

EVENT = """EXISTS (SELECT 1 FROM seats s WHERE s.member_id = m.id
           AND s.event_id || '/' || s.state IN (SELECT value FROM json_each(:chosen_event)))"""


def events(db: sqlite3.Connection, limit: int) -> list[tuple[int, str, int, int]]:
    """(id, title, start, people) of events that anybody has signed up for, the latest start first."""
    rows = db.execute(
        "SELECT e.id, e.title, e.starts_at, count(*) AS people FROM seats s JOIN events e ON e.id = s.event_id"
        " GROUP BY e.id ORDER BY e.starts_at DESC, e.id DESC LIMIT :limit",
        {"limit": limit},
    )
    return [(row["id"], row["title"], row["starts_at"], row["people"]) for row in rows]


def seats(db: sqlite3.Connection, event_id: int) -> list[tuple[str, int]]:
    """The states of an event's seats, with the number of people, most people first."""
    rows = db.execute(
        "SELECT state, count(*) AS people FROM seats WHERE event_id = :event"
        " GROUP BY state ORDER BY people DESC, state",
        {"event": event_id},
    )
    return [(row["state"], row["people"]) for row in rows]
