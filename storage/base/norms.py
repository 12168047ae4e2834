"""What a network has set for itself: a norm's value by its name. No row: what it started with."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass

from domain.base.things import Thing, read


@dataclass(frozen=True, slots=True)
class Held:
    """Another value for a while: until `until` (UTC epoch seconds), with its public reason. Who: in the audit."""

    value: str
    until: int
    reason: str


def value(db: sqlite3.Connection, name: str, now: int) -> str | None:
    """The value at this moment; None: nobody has set any."""
    sql = "SELECT iif(held_until > :now, held, value) AS value FROM norms WHERE name = :name"
    row = db.execute(sql, {"name": name, "now": now}).fetchone()
    return row["value"] if row else None


def lasting(db: sqlite3.Connection, name: str) -> str | None:
    """The value apart from what holds for a while."""
    row = db.execute("SELECT value FROM norms WHERE name = :name", {"name": name}).fetchone()
    return row["value"] if row else None


def put(db: sqlite3.Connection, name: str, said: str | None, by: Thing | None = None) -> None:
    """This value from now on (None: what it started with), made by that; what was held for a while is over."""
    sql = """INSERT INTO norms (name, value, made_by) VALUES (:name, :value, :by) ON CONFLICT (name) DO UPDATE
             SET value = excluded.value, made_by = excluded.made_by,
             held = NULL, held_until = NULL, held_reason = NULL"""
    db.execute(sql, {"name": name, "value": said, "by": str(by) if by is not None else None})


def made_by(db: sqlite3.Connection, name: str) -> Thing | None:
    """What set it; None: an organizer, or nobody."""
    row = db.execute("SELECT made_by FROM norms WHERE name = :name", {"name": name}).fetchone()
    return read(row["made_by"]) if row and row["made_by"] else None


def hold(db: sqlite3.Connection, name: str, held: Held) -> None:
    """Another value for a while."""
    sql = """INSERT INTO norms (name, held, held_until, held_reason) VALUES (:name, :value, :until, :reason)
             ON CONFLICT (name) DO UPDATE SET held = excluded.held, held_until = excluded.held_until,
                 held_reason = excluded.held_reason"""
    db.execute(sql, {"name": name, "value": held.value, "until": held.until, "reason": held.reason})


def held(db: sqlite3.Connection, name: str) -> Held | None:
    """What holds, or held last, for a while; None: nothing since the value was set."""
    row = db.execute("SELECT * FROM norms WHERE name = :name", {"name": name}).fetchone()
    return Held(row["held"], row["held_until"], row["held_reason"]) if row and row["held_until"] is not None else None


def release(db: sqlite3.Connection, name: str) -> None:
    """What held for a while is over; the value is as before."""
    db.execute("UPDATE norms SET held = NULL, held_until = NULL, held_reason = NULL WHERE name = :n", {"n": name})
