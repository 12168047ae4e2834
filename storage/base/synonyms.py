"""Sets of words that the network's organizers have added to those that the search knows."""

from __future__ import annotations

import sqlite3

from domain.base.lists import Page, Window
from domain.base.synonyms import Alike, joined
from storage.base import lists


def _alike(row: sqlite3.Row) -> Alike:
    return Alike(row["id"], tuple(row["words"].split(", ")))


def page(db: sqlite3.Connection, window: Window) -> Page[Alike]:
    """The newest first."""
    return lists.page(db, window, _alike, of="synonyms", order="id DESC", args={})


def one(db: sqlite3.Connection, number: int) -> Alike | None:
    row = db.execute("SELECT * FROM synonyms WHERE id = :id", {"id": number}).fetchone()
    return _alike(row) if row else None


def said(db: sqlite3.Connection) -> tuple[str, ...]:
    """All of them as they stand, for the search."""
    return tuple(row["words"] for row in db.execute("SELECT words FROM synonyms ORDER BY id"))


def add(db: sqlite3.Connection, words: tuple[str, ...]) -> int:
    """Returns its id."""
    return int(db.execute("INSERT INTO synonyms (words) VALUES (:words)", {"words": joined(words)}).lastrowid or 0)


def change(db: sqlite3.Connection, number: int, words: tuple[str, ...]) -> None:
    db.execute("UPDATE synonyms SET words = :words WHERE id = :id", {"id": number, "words": joined(words)})


def remove(db: sqlite3.Connection, number: int) -> None:
    db.execute("DELETE FROM synonyms WHERE id = :id", {"id": number})
