"""The record of every privileged act. The database itself refuses to delete or change it."""

from __future__ import annotations

import sqlite3
from typing import Any

from domain.base.audit import BOT, Entry, Narrowed
from domain.base.lists import Page, Window
from domain.base.things import Thing, read
from storage.base import lists


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


def page(db: sqlite3.Connection, window: Window, *, subject: Thing | None = None) -> Page[Entry]:
    """Newest first, about `subject` or everything."""
    of = "audit" if subject is None else "audit WHERE subject = :subject"
    return lists.page(db, window, _entry, of=of, order="id DESC", args={"subject": subject and str(subject)})


_FAMILY = "substr(action, 1, instr(action, '.') - 1)"
_NARROWED = f"""audit WHERE (:family = '' OR {_FAMILY} = :family) AND at >= :since
                AND (:actor = 0 OR coalesce(actor_id, {BOT}) = :actor)"""


def narrowed(db: sqlite3.Connection, wanted: Narrowed, now: int, window: Window) -> Page[Entry]:
    """What is left of everything, newest first."""
    return lists.page(db, window, _entry, of=_NARROWED, order="id DESC", args=_args(wanted, now))


def families(db: sqlite3.Connection, wanted: Narrowed, now: int) -> list[tuple[str, int]]:
    """What was done, by the first part of actions, with how often; the most first. Its own filter doesn't narrow it."""
    sql = f"SELECT {_FAMILY} AS family, count(*) FROM {_NARROWED} GROUP BY 1 ORDER BY 2 DESC, 1"
    return [(str(family), int(count)) for family, count in db.execute(sql, {**_args(wanted, now), "family": ""})]


def actors(db: sqlite3.Connection, wanted: Narrowed, now: int) -> list[tuple[int, int]]:
    """Who acted (`BOT`: by itself) and how often, the most first. Its own filter doesn't narrow it."""
    sql = f"SELECT coalesce(actor_id, {BOT}), count(*) FROM {_NARROWED} GROUP BY 1 ORDER BY 2 DESC, 1"
    return [(int(who), int(count)) for who, count in db.execute(sql, {**_args(wanted, now), "actor": 0})]


def _args(wanted: Narrowed, now: int) -> dict[str, Any]:
    return {"family": wanted.family, "actor": wanted.actor, "since": wanted.since(now)}


def count_since(db: sqlite3.Connection, entry_id: int) -> int:
    """Entries from `entry_id` on to the newest."""
    return int(db.execute("SELECT count(*) FROM audit WHERE id >= :id", {"id": entry_id}).fetchone()[0])


def _entry(row: sqlite3.Row) -> Entry:
    return Entry(**{**dict(row), "subject": read(row["subject"])})


def blacken(db: sqlite3.Connection, subject: Thing) -> None:
    """At erasure: what the entries about a person, or about what a person named, say in words is blacked out; the
    acts remain."""
    for column in ("before", "after", "why"):
        db.execute(f"UPDATE audit SET {column} = '■' WHERE subject = :s AND {column} IS NOT NULL", {"s": str(subject)})


def of_person(db: sqlite3.Connection, member_id: int) -> list[dict[str, Any]]:
    """Every act of a member and every one that names the member, oldest first: for the export."""
    sql = """SELECT * FROM audit WHERE actor_id = :m
             OR 'member:' || :m IN (subject, coalesce(before, ''), coalesce(after, '')) ORDER BY id"""
    return [dict(row) for row in db.execute(sql, {"m": member_id})]
