"""The bot's sign of life, which `python -m bot --check` reads: UTC epoch seconds by the machine's clock."""

from __future__ import annotations

import sqlite3

from storage.admission import set_setting, setting

KEY = "heartbeat"


def beat(db: sqlite3.Connection, now: int) -> None:
    """Note that the bot was alive at `now`."""
    set_setting(db, KEY, str(now))


def last(db: sqlite3.Connection) -> int | None:
    """When the bot last was alive, or None if it never was. Needs rows by name (`sqlite3.Row`)."""
    value = setting(db, KEY)
    return None if value is None else int(value)
