"""The links by which problems are asked from linked groups, and which problem was asked from which."""

from __future__ import annotations

import sqlite3

from domain.ideas.groups import AskedFrom, GroupLink
from domain.voice.chats import LinkedChat


def _chat(row: sqlite3.Row) -> LinkedChat:
    return LinkedChat(row["chat_id"], row["title"], row["kind"])


def link_of(db: sqlite3.Connection, chat_id: int) -> GroupLink | None:
    return _link(db, "l.chat_id = :key", chat_id)


def link_by_code(db: sqlite3.Connection, code: str) -> GroupLink | None:
    return _link(db, "l.code = :key", code)


def _link(db: sqlite3.Connection, where: str, key: int | str) -> GroupLink | None:
    sql = f"SELECT c.*, l.code FROM group_links l JOIN linked_chats c ON c.chat_id = l.chat_id WHERE {where}"
    row = db.execute(sql, {"key": key}).fetchone()
    return GroupLink(_chat(row), row["code"]) if row else None


def put_link(db: sqlite3.Connection, chat_id: int, code: str) -> None:
    """The group's link from now on, in place of an earlier one."""
    db.execute(
        "INSERT INTO group_links (chat_id, code) VALUES (:chat, :code)"
        " ON CONFLICT (chat_id) DO UPDATE SET code = excluded.code",
        {"chat": chat_id, "code": code},
    )


def put(db: sqlite3.Connection, idea_id: int, chat_id: int) -> None:
    """The problem is asked from that group."""
    db.execute("INSERT INTO problem_groups (idea_id, chat_id) VALUES (:i, :c)", {"i": idea_id, "c": chat_id})


def of(db: sqlite3.Connection, idea_id: int) -> AskedFrom | None:
    """None: it wasn't asked from a group, or the group isn't linked any more."""
    sql = """SELECT c.*, g.told_at FROM problem_groups g JOIN linked_chats c ON c.chat_id = g.chat_id
             WHERE g.idea_id = :i"""
    row = db.execute(sql, {"i": idea_id}).fetchone()
    return AskedFrom(idea_id, _chat(row), row["told_at"]) if row else None


def tell(db: sqlite3.Connection, idea_id: int, remark_id: int, now: int) -> bool:
    """This answer goes there; False when one has gone already."""
    sql = "UPDATE problem_groups SET remark_id = :r, told_at = :now WHERE idea_id = :i AND told_at IS NULL"
    return db.execute(sql, {"i": idea_id, "r": remark_id, "now": now}).rowcount == 1
