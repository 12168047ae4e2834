"""Requests to open a contact, and who doesn't want to be asked."""

from __future__ import annotations

import sqlite3

from domain.people.contacts import ContactRequest, ContactState
from domain.people.lives import CONTACT
from storage.base.lifecycle import Kept

STATE = Kept("contact_requests", CONTACT)


def _request(row: sqlite3.Row) -> ContactRequest:
    return ContactRequest(
        id=row["id"],
        from_id=row["from_id"],
        to_id=row["to_id"],
        state=ContactState(row["state"]),
        note=row["note"],
        created_at=row["created_at"],
        decided_at=row["decided_at"],
        from_username=row["from_username"],
        to_username=row["to_username"],
    )


def add(
    db: sqlite3.Connection,
    *,
    from_id: int,
    to_id: int,
    state: ContactState,
    note: str | None,
    username: str | None,
    now: int,
) -> int:
    """A new request; returns its id."""
    sql = (
        "INSERT INTO contact_requests (from_id, to_id, state, note, from_username, created_at)"
        " VALUES (:from_id, :to_id, :state, :note, :username, :now) RETURNING id"
    )
    row = {
        "from_id": from_id, "to_id": to_id, "state": state, "note": note, "username": username, "now": now,
    }  # fmt: skip
    return int(db.execute(sql, row).fetchone()["id"])


def by_id(db: sqlite3.Connection, request_id: int) -> ContactRequest | None:
    row = db.execute("SELECT * FROM contact_requests WHERE id = :id", {"id": request_id}).fetchone()
    return _request(row) if row else None


def last(db: sqlite3.Connection, from_id: int, to_id: int) -> ContactRequest | None:
    """The newest request of one person to another."""
    row = db.execute(
        "SELECT * FROM contact_requests WHERE from_id = :f AND to_id = :t ORDER BY id DESC LIMIT 1",
        {"f": from_id, "t": to_id},
    ).fetchone()
    return _request(row) if row else None


def opened(db: sqlite3.Connection, one: int, two: int) -> ContactRequest | None:
    """The request by which the two opened their contacts, whoever asked."""
    row = db.execute(
        "SELECT * FROM contact_requests WHERE state = 'opened' AND"
        " ((from_id = :a AND to_id = :b) OR (from_id = :b AND to_id = :a)) ORDER BY decided_at DESC LIMIT 1",
        {"a": one, "b": two},
    ).fetchone()
    return _request(row) if row else None


def count_since(db: sqlite3.Connection, from_id: int, since: int) -> int:
    """How many requests a person has sent after `since`."""
    sql = "SELECT count(*) FROM contact_requests WHERE from_id = :f AND created_at > :since"
    return int(db.execute(sql, {"f": from_id, "since": since}).fetchone()[0])


def of_member(db: sqlite3.Connection, member_id: int) -> list[ContactRequest]:
    """All requests of a person and to the person, newest first."""
    rows = db.execute(
        "SELECT * FROM contact_requests WHERE from_id = :m OR to_id = :m ORDER BY id DESC", {"m": member_id}
    )
    return [_request(row) for row in rows]


def block(db: sqlite3.Connection, member_id: int, other_id: int, now: int) -> None:
    """Requests of `other_id` don't reach `member_id` from now on."""
    db.execute(
        "INSERT INTO contact_blocks (member_id, other_id, at) VALUES (:m, :o, :now) ON CONFLICT DO NOTHING",
        {"m": member_id, "o": other_id, "now": now},
    )


def unblock(db: sqlite3.Connection, member_id: int, other_id: int) -> None:
    db.execute("DELETE FROM contact_blocks WHERE member_id = :m AND other_id = :o", {"m": member_id, "o": other_id})


def blocks(db: sqlite3.Connection, member_id: int, other_id: int) -> bool:
    """Whether `member_id` doesn't want to be asked by `other_id`."""
    sql = "SELECT 1 FROM contact_blocks WHERE member_id = :m AND other_id = :o"
    return db.execute(sql, {"m": member_id, "o": other_id}).fetchone() is not None


def is_quiet(db: sqlite3.Connection, member_id: int) -> bool:
    """Whether the person wants to be asked by nobody."""
    sql = "SELECT 1 FROM contact_quiet WHERE member_id = :m"
    return db.execute(sql, {"m": member_id}).fetchone() is not None


def set_quiet(db: sqlite3.Connection, member_id: int, quiet: bool, now: int) -> None:
    if quiet:
        db.execute(
            "INSERT INTO contact_quiet (member_id, since) VALUES (:m, :now) ON CONFLICT DO NOTHING",
            {"m": member_id, "now": now},
        )
    else:
        db.execute("DELETE FROM contact_quiet WHERE member_id = :m", {"m": member_id})


def forget(db: sqlite3.Connection, member_id: int) -> None:
    """Delete requests, answers and wishes of a person (erasure)."""
    db.execute("DELETE FROM contact_requests WHERE from_id = :m OR to_id = :m", {"m": member_id})
    db.execute("DELETE FROM contact_blocks WHERE member_id = :m OR other_id = :m", {"m": member_id})
    db.execute("DELETE FROM contact_quiet WHERE member_id = :m", {"m": member_id})
