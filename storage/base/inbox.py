"""Updates from the moment Telegram may forget them to the moment they are handled; then only their numbers."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from storage.base.settings import clear_setting, set_setting, setting

TRIES = 3
"""An update that so many processes didn't survive isn't given to another one."""
AT_WORK = "inbox:at-work"
"""Set while a process has the inbox, so that the next one knows whether it ended in order."""


@dataclass(frozen=True, slots=True)
class Left:
    """What an earlier process left behind."""

    open: list[tuple[str, bool]]
    """Bodies not handled, oldest first; whether a process has died while it handled this one."""
    handled: list[int]
    """Numbers of those handled last, oldest first."""
    given_up: list[int]
    """Numbers of those that `TRIES` processes died of."""
    died: bool
    """Whether the process didn't end in order."""


def left(db: sqlite3.Connection) -> Left:
    """What is to be handled now. What was being handled at a death counts as tried, what only waited doesn't."""
    died = setting(db, AT_WORK) is not None
    set_setting(db, AT_WORK, "1")
    db.execute("UPDATE inbox SET tries = tries + 1, begun = 0 WHERE begun")
    given_up = db.execute(
        "UPDATE inbox SET body = NULL, telegram_id = NULL WHERE body IS NOT NULL AND tries >= ? RETURNING update_id",
        (TRIES,),
    ).fetchall()
    rows = db.execute("SELECT update_id, body, tries FROM inbox ORDER BY update_id").fetchall()
    return Left(
        [(row["body"], row["tries"] > 0) for row in rows if row["body"] is not None],
        [row["update_id"] for row in rows if row["body"] is None],
        sorted(row["update_id"] for row in given_up),
        died,
    )


def close(db: sqlite3.Connection) -> None:
    """The process ends in order: what it cut short is nobody's fault."""
    db.execute("UPDATE inbox SET begun = 0 WHERE begun")
    clear_setting(db, AT_WORK)


def note(
    db: sqlite3.Connection,
    new: Mapping[int, tuple[int | None, str]],
    begun: Iterable[int],
    handled: Iterable[int],
    forgotten: Iterable[int],
) -> None:
    """Keep `new` (number → Telegram id and body), mark those that have `begun`, drop the words of `handled`, and the
    numbers of `forgotten`."""
    db.executemany(
        "INSERT OR IGNORE INTO inbox (update_id, telegram_id, body) VALUES (?, ?, ?)",
        ((number, *of) for number, of in new.items()),
    )
    db.executemany("UPDATE inbox SET begun = 1 WHERE update_id = ? AND body IS NOT NULL", ((one,) for one in begun))
    db.executemany(
        "INSERT INTO inbox (update_id) VALUES (?) ON CONFLICT DO UPDATE SET body = NULL, telegram_id = NULL, begun = 0",
        ((number,) for number in handled),
    )
    db.executemany("DELETE FROM inbox WHERE update_id = ?", ((number,) for number in forgotten))


def forget(db: sqlite3.Connection, telegram_id: int) -> None:
    """Delete what one person sent (erasure): the press that asks for it is itself still in hand."""
    db.execute("DELETE FROM inbox WHERE telegram_id = ?", (telegram_id,))
