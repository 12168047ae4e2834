"""Forward-only migrations: numbered .sql files, each applied in one transaction with its record."""

from __future__ import annotations

import glob
import hashlib
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from storage.base import file

FOLDER = Path(__file__).parent.parent / "migrations"
COPY_KEPT = 30 * 86_400
"""Seconds for which the copy made before a migration stays: whoever was erased since is still in it."""


class MigrationError(Exception):
    """The file on disk and this program don't fit together; the message says how."""


@dataclass(frozen=True, slots=True)
class Migration:
    number: int
    name: str
    sql: str

    @property
    def digest(self) -> str:
        return hashlib.sha256(self.sql.encode()).hexdigest()


def available() -> list[Migration]:
    """All migrations of this program in the order of their numbers."""
    steps = [
        Migration(int(found.stem.split("_", 1)[0]), found.stem, found.read_text("utf-8"))
        for found in sorted(FOLDER.glob("[0-9]*.sql"))
    ]
    if len({m.number for m in steps}) != len(steps):
        raise MigrationError(f"two migrations have one number: {[m.name for m in steps]}")
    return steps


def migrate(path: Path, *, up_to: int | None = None) -> list[str]:
    """Bring the database at `path` to the newest schema (or to number `up_to`, for tests).

    A database with data is copied to `<path>.before-NNNN` first. Returns the names applied.
    Raises `MigrationError` when an applied migration was changed since, is unknown here, or would leave a row that
    points at nothing.
    """
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        db.execute("PRAGMA journal_mode = WAL")
        # A table that is made anew is dropped meanwhile, which mustn't take along what points at it.
        db.execute("PRAGMA foreign_keys = OFF")
        db.execute(
            "CREATE TABLE IF NOT EXISTS migrations"
            " (number INTEGER PRIMARY KEY, name TEXT NOT NULL, digest TEXT NOT NULL) STRICT"
        )
        missing = _missing(db)
        todo = [m for m in missing if up_to is None or m.number <= up_to]
        if todo and len(missing) < len(available()):
            kept = Path(f"{path}.before-{todo[0].number:04}")
            file.create(kept)
            with closing(sqlite3.connect(kept)) as copy:
                db.backup(copy)
        lost = len(_lost(db)) if todo else 0
        for migration in todo:
            lost = _apply(db, migration, lost)
        return [m.name for m in todo]


def drop_old_copies(path: Path, now: float) -> list[Path]:
    """Delete the copies that `migrate` made beside `path` more than COPY_KEPT ago; returns them.

    They still have whoever was erased since. `now`: epoch seconds of the file system's clock.
    """
    old = [
        copy
        for copy in path.parent.glob(f"{glob.escape(path.name)}.before-[0-9]*")
        if now - copy.stat().st_mtime > COPY_KEPT
    ]
    for copy in old:
        copy.unlink(missing_ok=True)
    return old


def require_current(db: sqlite3.Connection) -> None:
    """Raise `MigrationError` unless `db` has exactly the migrations of this program; only reads."""
    if missing := _missing(db):
        raise MigrationError(f"it lacks {missing[0].name}, which the next start of the bot applies")


def require_known(db: sqlite3.Connection) -> None:
    """Raise `MigrationError` when `db` has migrations that this program hasn't, or has otherwise; it may lack some."""
    _missing(db)


def _missing(db: sqlite3.Connection) -> list[Migration]:
    """What the database lacks, in order; raises `MigrationError` when it has what this program hasn't."""
    migrations = {migration.number: migration for migration in available()}
    for number, name, digest in db.execute("SELECT number, name, digest FROM migrations"):
        if number not in migrations:
            raise MigrationError(f"it was written by a newer version of the bot (it has {name})")
        if migrations.pop(number).digest != digest:
            raise MigrationError(f"migration {name} was changed after it had been applied")
    return list(migrations.values())


def _apply(db: sqlite3.Connection, migration: Migration, lost: int) -> int:
    """`lost`: how many rows point at nothing before it; returns how many do after it.

    They are counted once a migration: of 20,000 members that takes 0.06 s of the processor, of a million seconds.
    """
    # executescript commits what is open before it starts, so BEGIN and the record go into the script.
    record = f"INSERT INTO migrations VALUES ({migration.number}, '{migration.name}', '{migration.digest}');"
    try:
        db.executescript(f"BEGIN IMMEDIATE;\n{migration.sql}\n{record}")
        if len(broken := _lost(db)) > lost:
            raise MigrationError(f"{migration.name} would leave rows of {broken[-1][0]} that point at nothing")
        db.execute("COMMIT")
    except (sqlite3.Error, MigrationError):
        if db.in_transaction:
            db.execute("ROLLBACK")
        raise
    return len(broken)


def _lost(db: sqlite3.Connection) -> list[tuple[str, ...]]:
    return db.execute("PRAGMA foreign_key_check").fetchall()
