"""The part of a segment that seats and the programme answer: a condition on `members m` (services/base/areas.py)."""

from __future__ import annotations

import sqlite3

from domain.base.parts import PartState
from domain.events.events import EVENT as KIND
from domain.events.programme import WRITTEN_TO

_ROLES = ", ".join(f"'{role}'" for role in WRITTEN_TO)
_HELD = f"p.thing_kind = '{KIND}' AND p.state = '{PartState.ACCEPTED}' AND p.role IN ({_ROLES})"

EVENT = f"""EXISTS (SELECT 1 FROM seats s WHERE s.member_id = m.id
           AND s.event_id || '/' || s.state IN (SELECT value FROM json_each(:chosen_event)))
           OR EXISTS (SELECT 1 FROM parts p WHERE p.member_id = m.id AND {_HELD}
           AND p.thing_id || '/' || p.role IN (SELECT value FROM json_each(:chosen_event)))"""


def events(db: sqlite3.Connection, limit: int) -> list[tuple[int, str, int, int]]:
    """(id, title, start, people) of events with people to write to, the latest start first."""
    rows = db.execute(
        "SELECT e.id, e.title, e.starts_at, count(*) AS people FROM (SELECT event_id, member_id FROM seats"
        f" UNION SELECT p.thing_id, p.member_id FROM parts p WHERE {_HELD}) s JOIN events e ON e.id = s.event_id"
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


def programme(db: sqlite3.Connection, event_id: int) -> list[tuple[str, int]]:
    """The roles of an event's programme that can be written to, with the number of people who hold them."""
    rows = db.execute(
        f"SELECT p.role, count(*) AS people FROM parts p WHERE {_HELD} AND p.thing_id = :event"
        " GROUP BY p.role ORDER BY p.role",
        {"event": event_id},
    )
    return [(row["role"], row["people"]) for row in rows]
