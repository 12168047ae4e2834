"""Updates from the moment Telegram may forget them to the moment they are handled; then only their numbers."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

TRIES = 3
"""An update that so many processes didn't survive isn't given to another one."""


@dataclass(frozen=True, slots=True)
class Left:
    """What an earlier process left behind."""

    open: list[str]
    """Bodies not handled, oldest first."""
    handled: list[int]
    """Numbers of those handled last, oldest first."""
    given_up: list[int]
    """Numbers of those that were tried `TRIES` times."""


def left(db: sqlite3.Connection) -> Left:
    """What is to be handled now; counts as a try."""
    given_up = db.execute(
        "UPDATE inbox SET body = NULL, telegram_id = NULL WHERE body IS NOT NULL AND tries >= ? RETURNING update_id",
        (TRIES,),
    ).fetchall()
    db.execute("UPDATE inbox SET tries = tries + 1 WHERE body IS NOT NULL")
    rows = db.execute("SELECT update_id, body FROM inbox ORDER BY update_id").fetchall()
    return Left(
        [row["body"] for row in rows if row["body"] is not None],
        [row["update_id"] for row in rows if row["body"] is None],
        sorted(row["update_id"] for row in given_up),
    )


def note(
    db: sqlite3.Connection,
    new: Mapping[int, tuple[int | None, str]],
    handled: Iterable[int],
    forgotten: Iterable[int],
) -> None:
    """Keep `new` (number → Telegram id and body), drop the words of `handled`, and the numbers of `forgotten`."""
    db.executemany(
        "INSERT OR IGNORE INTO inbox (update_id, telegram_id, body) VALUES (?, ?, ?)",
        ((number, *of) for number, of in new.items()),
    )
    db.executemany(
        "INSERT INTO inbox (update_id) VALUES (?) ON CONFLICT DO UPDATE SET body = NULL, telegram_id = NULL",
        ((number,) for number in handled),
    )
    db.executemany("DELETE FROM inbox WHERE update_id = ?", ((number,) for number in forgotten))


def forget(db: sqlite3.Connection, telegram_id: int) -> None:
    """Delete what one person sent (erasure): the press that asks for it is itself still in hand."""
    db.execute("DELETE FROM inbox WHERE telegram_id = ?", (telegram_id,))
