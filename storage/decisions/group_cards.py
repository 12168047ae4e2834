"""Which linked chats are shown decisions, and the cards that lie there."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass

from domain.voice.chats import LinkedChat


@dataclass(frozen=True, slots=True)
class GroupCard:
    """A decision's card in a chat. `lies_in`, `message_id`: where Telegram has it; None: not posted yet. `said`: how
    often it was written or is to be.
    """

    id: int
    decision_id: int
    chat_id: int
    lies_in: int | None
    message_id: int | None
    said: int


def chats(db: sqlite3.Connection) -> list[tuple[LinkedChat, bool]]:
    """All linked chats, and whether decisions are shown there."""
    sql = """SELECT c.chat_id, c.title, c.kind, d.chat_id IS NOT NULL AS is_on
             FROM linked_chats c LEFT JOIN decision_chats d ON d.chat_id = c.chat_id ORDER BY c.title, c.chat_id"""
    return [(LinkedChat(row["chat_id"], row["title"], row["kind"]), bool(row["is_on"])) for row in db.execute(sql)]


def switch(db: sqlite3.Connection, chat_id: int, on: bool) -> bool:
    """Show decisions there, or no new ones any more; False when it is so already."""
    sql = (
        "INSERT INTO decision_chats (chat_id) VALUES (:chat) ON CONFLICT DO NOTHING"
        if on
        else "DELETE FROM decision_chats WHERE chat_id = :chat"
    )
    return db.execute(sql, {"chat": chat_id}).rowcount == 1


def without_card(db: sqlite3.Connection, decision_id: int) -> list[int]:
    """Chats that are shown decisions and have no card of this one."""
    sql = """SELECT chat_id FROM decision_chats WHERE chat_id NOT IN
             (SELECT chat_id FROM decision_cards WHERE decision_id = :d) ORDER BY chat_id"""
    return [row["chat_id"] for row in db.execute(sql, {"d": decision_id})]


def add(db: sqlite3.Connection, decision_id: int, chat_id: int) -> None:
    """A card that is to be posted."""
    db.execute("INSERT INTO decision_cards (decision_id, chat_id) VALUES (:d, :c)", {"d": decision_id, "c": chat_id})


def of(db: sqlite3.Connection, decision_id: int) -> list[GroupCard]:
    """All cards of a decision."""
    rows = db.execute("SELECT * FROM decision_cards WHERE decision_id = :d ORDER BY id", {"d": decision_id})
    return [GroupCard(**row) for row in rows]


def by_id(db: sqlite3.Connection, card_id: int) -> GroupCard | None:
    """The card; None when it, its chat or its decision is gone."""
    row = db.execute("SELECT * FROM decision_cards WHERE id = :id", {"id": card_id}).fetchone()
    return GroupCard(**row) if row else None


def say_again(db: sqlite3.Connection, card_id: int) -> int:
    """It is to be written once more; which time that is."""
    sql = "UPDATE decision_cards SET said = said + 1 WHERE id = :id RETURNING said"
    return int(db.execute(sql, {"id": card_id}).fetchone()["said"])


def lies(db: sqlite3.Connection, card_id: int, chat_id: int, message_id: int) -> None:
    """Telegram has it there."""
    sql = "UPDATE decision_cards SET lies_in = :chat, message_id = :message WHERE id = :id"
    db.execute(sql, {"id": card_id, "chat": chat_id, "message": message_id})


def drop(db: sqlite3.Connection, card_id: int) -> None:
    """It isn't there any more."""
    db.execute("DELETE FROM decision_cards WHERE id = :id", {"id": card_id})
