"""Groups and channels linked to the network."""

from __future__ import annotations

import sqlite3

from domain.voice.chats import LinkedChat


def link(db: sqlite3.Connection, chat: LinkedChat, *, by: int, now: int) -> None:
    db.execute(
        "INSERT INTO linked_chats (chat_id, title, kind, linked_by, linked_at)"
        " VALUES (:chat_id, :title, :kind, :by, :now)"
        " ON CONFLICT (chat_id) DO UPDATE SET title = excluded.title, kind = excluded.kind",
        {"chat_id": chat.chat_id, "title": chat.title, "kind": chat.kind, "by": by, "now": now},
    )


def unlink(db: sqlite3.Connection, chat_id: int) -> bool:
    return db.execute("DELETE FROM linked_chats WHERE chat_id = :id", {"id": chat_id}).rowcount == 1


def renumber(db: sqlite3.Connection, old: int, new: int) -> None:
    """A group became a supergroup with another id."""
    db.execute("UPDATE OR REPLACE linked_chats SET chat_id = :new WHERE chat_id = :old", {"old": old, "new": new})


def linked(db: sqlite3.Connection) -> list[LinkedChat]:
    rows = db.execute("SELECT chat_id, title, kind FROM linked_chats ORDER BY title, chat_id")
    return [LinkedChat(row["chat_id"], row["title"], row["kind"]) for row in rows]
