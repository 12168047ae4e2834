"""What SQLite's errors mean for whoever runs the bot: some pass by themselves, some never do.

Codes: sqlite.org/rescode.html; the low byte is the primary one.
"""

from __future__ import annotations

import sqlite3

_PASSING = frozenset(
    {
        sqlite3.SQLITE_BUSY,
        sqlite3.SQLITE_LOCKED,
        sqlite3.SQLITE_FULL,
        sqlite3.SQLITE_IOERR,
        sqlite3.SQLITE_CANTOPEN,
        sqlite3.SQLITE_READONLY,
        sqlite3.SQLITE_PROTOCOL,
    }
)
_DAMAGE = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})


def passes(error: BaseException) -> bool:
    """Whether the same may well succeed later: a full disk, another program's lock, a disk that stumbles."""
    return _code(error) in _PASSING


def is_refusal(error: BaseException) -> bool:
    """Whether the file can't be opened or written: at the start that is a wrong place or owner, later a fault of the
    disk that passes."""
    return _code(error) in {sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY}


def is_damage(error: BaseException) -> bool:
    """Whether the file itself is broken: nothing will succeed before a copy is restored."""
    return _code(error) in _DAMAGE


def _code(error: BaseException) -> int | None:
    code = getattr(error, "sqlite_errorcode", None) if isinstance(error, sqlite3.Error) else None
    return None if code is None else code & 0xFF
