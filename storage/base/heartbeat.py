"""The bot's signs of life, which `python -m bot --check` reads: UTC epoch seconds by the machine's clock."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping

from storage.base.settings import set_setting, setting

KEY = "heartbeat"
PART = "tick:"


def beat(db: sqlite3.Connection, now: int, parts: Mapping[str, tuple[int, int]]) -> None:
    """Note that the bot was alive at `now`, and of each part how many seconds ago it went well and how often it should.

    One moment for all: a clock that is set between two beats makes no part look older or younger than it is.
    """
    set_setting(db, KEY, str(now))
    # Parts of an older version mustn't look stalled.
    db.execute("DELETE FROM network_settings WHERE key >= :low AND key < :high", {"low": PART, "high": "tick;"})
    for part, (age, every) in parts.items():
        set_setting(db, f"{PART}{part}", f"{now - age} {every}")


def last(db: sqlite3.Connection) -> int | None:
    """When the bot last was alive, or None if it never was. Needs rows by name (`sqlite3.Row`)."""
    value = setting(db, KEY)
    return None if value is None else int(value)


def parts(db: sqlite3.Connection) -> dict[str, tuple[int, int]]:
    """By part: when it last went well, as seen at the last beat, and every how many seconds it should."""
    rows = db.execute(
        "SELECT key, value FROM network_settings WHERE key >= :low AND key < :high", {"low": PART, "high": "tick;"}
    )
    return {row["key"][len(PART) :]: (int(at), int(every)) for row in rows for at, every in [row["value"].split()]}
