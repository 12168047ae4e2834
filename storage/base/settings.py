"""The network's own settings: a word or a number under a name."""

from __future__ import annotations

import sqlite3

REWRITE_DUE = "rewrite_due"
"""Set when rows were deleted of which no copy may stay in split pages: the file is rewritten when nobody feels it."""


def setting(db: sqlite3.Connection, key: str) -> str | None:
    row = db.execute("SELECT value FROM network_settings WHERE key = :k", {"k": key}).fetchone()
    return row["value"] if row else None


def set_setting(db: sqlite3.Connection, key: str, value: str) -> None:
    db.execute(
        "INSERT INTO network_settings (key, value) VALUES (:k, :v)"
        " ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        {"k": key, "v": value},
    )


def clear_setting(db: sqlite3.Connection, key: str) -> None:
    db.execute("DELETE FROM network_settings WHERE key = :k", {"k": key})
