"""The bot's sign of life, which `python -m bot --check` reads: UTC epoch seconds by the machine's clock."""

from __future__ import annotations

import sqlite3

from storage.admission import set_setting, setting

KEY = "heartbeat"
TICK = "tick:"


def beat(db: sqlite3.Connection, now: int) -> None:
    """Note that the bot was alive at `now`."""
    set_setting(db, KEY, str(now))


def last(db: sqlite3.Connection) -> int | None:
    """When the bot last was alive, or None if it never was. Needs rows by name (`sqlite3.Row`)."""
    value = setting(db, KEY)
    return None if value is None else int(value)


def ticked(db: sqlite3.Connection, name: str, every: int, now: int) -> None:
    """Note that the tick `name`, which comes every `every` seconds, went well at `now`."""
    set_setting(db, f"{TICK}{name}", f"{now} {every}")


def ticks(db: sqlite3.Connection) -> dict[str, tuple[int, int]]:
    """By name: when each tick last went well, and every how many seconds it should."""
    rows = db.execute(
        "SELECT key, value FROM network_settings WHERE key >= :low AND key < :high", {"low": TICK, "high": "tick;"}
    )
    return {row["key"][len(TICK) :]: (int(at), int(every)) for row in rows for at, every in [row["value"].split()]}


def forget_ticks(db: sqlite3.Connection) -> None:
    """A new process begins: ticks of an older version mustn't look stalled."""
    db.execute("DELETE FROM network_settings WHERE key >= :low AND key < :high", {"low": TICK, "high": "tick;"})
