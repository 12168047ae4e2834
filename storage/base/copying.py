"""Copies of a database: made at one moment beside whoever writes, and opened before anybody relies on them."""

from __future__ import annotations

import errno
import os
import shutil
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from domain.base.members import Status
from storage.base import file, migrations
from storage.base.troubles import is_damage


class CopyFailed(Exception):
    """There is no copy; the message is a sentence for the operator, and nothing was left behind."""


@dataclass(frozen=True, slots=True)
class Contents:
    """What a copy has: `bytes` of its file, the name of its last migration, the network's members, rows of all."""

    bytes: int
    schema: str
    members: int
    rows: int

    def __str__(self) -> str:
        size = f"{self.bytes / 1e6:,.1f} MB"
        return f"{size}, schema {self.schema}, {self.members:,} members, {self.rows:,} rows in all"


def copy(source: Path, target: Path, *, at_rest: bool = False) -> Contents:
    """Make `target`, a new file for our eyes alone, a copy of the database `source` as it is at one moment.

    `at_rest`: nobody writes to it, so nothing need be put beside it.

    The copy is opened: SQLite looks through all of it, and each table has as many rows as the original had at that
    moment. The original is only read, and whoever writes to it meanwhile doesn't wait. Raises `CopyFailed`.
    """
    _require_ours(source, at_rest)
    _require_room(source, target)
    try:
        file.create(target)
        with (
            closing(only_reading(source, at_rest=at_rest)) as original,
            closing(sqlite3.connect(target, isolation_level=None)) as made,
        ):
            original.execute("BEGIN")  # what is counted and what is copied are one moment
            counted = _rows(original)
            original.backup(made)
            original.execute("COMMIT")
            # One file, whole in itself: it can be opened where nothing may be written beside it.
            made.execute("PRAGMA journal_mode = DELETE")
            if made.execute("PRAGMA integrity_check(1)").fetchone() != ("ok",) or _rows(made) != counted:
                raise CopyFailed(_damaged(source))
            contents = _contents(made, target, counted)
        with open(target, "rb") as written:
            os.fsync(written.fileno())
        return contents
    except BaseException as error:
        target.unlink(missing_ok=True)
        if isinstance(error, sqlite3.Error | OSError):
            raise CopyFailed(told(error, source, target)) from error
        raise


def _require_ours(path: Path, at_rest: bool) -> None:
    if not os.path.lexists(path):
        raise CopyFailed(f"There is no {path}.")
    if not path.is_file():
        raise CopyFailed(f"{path} is not a file.")
    if path.stat().st_size == 0:
        raise CopyFailed(f"{path} is empty.")
    try:
        with closing(only_reading(path, at_rest=at_rest)) as db:
            if db.execute("SELECT 1 FROM sqlite_master WHERE name = 'migrations'").fetchone() is None:
                raise CopyFailed(f"{path} is not this bot's: it belongs to another program.")
            migrations.require_known(db)
    except migrations.MigrationError as error:
        raise CopyFailed(f"{path} can't be used: {error}.") from error
    except sqlite3.Error as error:
        raise CopyFailed(told(error, path, path)) from error


def _require_room(source: Path, target: Path) -> None:
    log = Path(f"{source.resolve()}-wal")
    needed = source.stat().st_size + (log.stat().st_size if log.exists() else 0)
    if not target.parent.is_dir():
        raise CopyFailed(f"There is no folder {target.parent}.")
    if (free := shutil.disk_usage(target.parent).free) < needed:
        raise CopyFailed(_no_room(target, needed, free))


def _no_room(target: Path, needed: int, free: int) -> str:
    return f"There is no room for {target}: {needed / 1e6:,.1f} MB are needed, {free / 1e6:,.1f} MB are free."


def _damaged(path: Path) -> str:
    return f"{path} is damaged or cut short: only another copy helps."


def told(error: Exception, source: Path, target: Path) -> str:
    """What an error means that came while `source` was read and `target` written: one sentence."""
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code == sqlite3.SQLITE_NOTADB:
        return f"{source} is not a database."
    if is_damage(error):
        return _damaged(source)
    if code == sqlite3.SQLITE_FULL or getattr(error, "errno", None) in {errno.ENOSPC, errno.EDQUOT}:
        return f"There is no room for {target}: the disk is full."
    if isinstance(error, OSError):
        return f"{target} can't be written: {error.strerror}."
    return f"{source} can't be copied to {target}: {error}."


def only_reading(path: Path, *, at_rest: bool = False) -> sqlite3.Connection:
    """`mode=ro` neither takes the bot's lock nor makes a database; the write-ahead log is read along.

    SQLite puts two files beside what it reads, even on a stick that can't be written. `at_rest`: it needn't, where no
    log is there.
    """
    file = path.resolve()  # beside a link there is no log, and what is still in the log would be left out
    fixed = "&immutable=1" if at_rest and not Path(f"{file}-wal").exists() else ""
    return sqlite3.connect(f"{file.as_uri()}?mode=ro{fixed}", uri=True, isolation_level=None, timeout=5)


def _rows(db: sqlite3.Connection) -> dict[str, int]:
    tables = [name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")]
    return {name: db.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for name in tables}


def _contents(db: sqlite3.Connection, path: Path, counted: dict[str, int]) -> Contents:
    (schema,) = db.execute("SELECT name FROM migrations ORDER BY number DESC LIMIT 1").fetchone()
    (members,) = db.execute("SELECT count(*) FROM members WHERE status = ?", (Status.MEMBER,)).fetchone()
    return Contents(path.stat().st_size, schema, members, sum(counted.values()))
