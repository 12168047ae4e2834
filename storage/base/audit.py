"""The record of every privileged act. The database itself refuses to delete or change it."""

from __future__ import annotations

import sqlite3
from typing import Any

from domain.base.audit import Entry
from domain.base.members import MEMBER
from domain.base.things import Thing, read


def write(
    db: sqlite3.Connection,
    *,
    at: int,
    actor_id: int | None,
    action: str,
    subject: Thing,
    before: str | None = None,
    after: str | None = None,
    why: str | None = None,
) -> None:
    db.execute(
        "INSERT INTO audit (at, actor_id, action, subject, before, after, why)"
        " VALUES (:at, :actor_id, :action, :subject, :before, :after, :why)",
        {
            "at": at,
            "actor_id": actor_id,
            "action": action,
            "subject": str(subject),
            "before": before,
            "after": after,
            "why": why,
        },
    )


def page(db: sqlite3.Connection, *, before_id: int | None, limit: int, subject: Thing | None = None) -> list[Entry]:
    """Newest first, about `subject` or everything; `before_id` goes on where the last page ended."""
    rows = db.execute(
        "SELECT * FROM audit WHERE (:before_id IS NULL OR id < :before_id)"
        " AND (:subject IS NULL OR subject = :subject) ORDER BY id DESC LIMIT :limit",
        {"before_id": before_id, "limit": limit, "subject": subject and str(subject)},
    )
    return [Entry(**{**dict(row), "subject": read(row["subject"])}) for row in rows]


def blacken(db: sqlite3.Connection, member_id: int) -> None:
    """At erasure: what the entries about a person say in words is blacked out; the acts remain."""
    subject = str(Thing(MEMBER, member_id))
    for column in ("before", "after", "why"):
        db.execute(f"UPDATE audit SET {column} = '■' WHERE subject = :s AND {column} IS NOT NULL", {"s": subject})


def of_person(db: sqlite3.Connection, member_id: int) -> list[dict[str, Any]]:
    """Every act of a member and every one that names the member, oldest first: for the export."""
    sql = """SELECT * FROM audit WHERE actor_id = :m
             OR 'member:' || :m IN (subject, coalesce(before, ''), coalesce(after, '')) ORDER BY id"""
    return [dict(row) for row in db.execute(sql, {"m": member_id})]
