"""The database: one writer, two readers, and units of work that run whole on a connection's own thread.

A unit is a plain function of a `sqlite3.Connection`. The thread runs it from BEGIN to COMMIT without a
gap, so two units can't interleave, a network call can't slip into a transaction, and a unit costs one
hop between threads instead of one per statement (docs/decisions/0001-units-of-work.md).
"""

from __future__ import annotations

import contextlib
import fcntl
import logging
import os
import sqlite3
from collections.abc import Awaitable, Callable, Set
from functools import partial
from pathlib import Path
from typing import IO, TypeVar

import aiosqlite

from storage.base import erased, file, migrations
from storage.base.troubles import is_damage, is_refusal, passes

log = logging.getLogger(__name__)

BUSY_TIMEOUT = 5000
"""Milliseconds that a transaction waits for another program's."""
BUSY_AGAIN = 200
"""The same after one has waited in vain, until one gets through: all others stand behind it."""

T = TypeVar("T")
Work = Callable[[sqlite3.Connection], T]


class DatabaseUnusable(Exception):
    """The database can't be used; the message is a sentence for the operator."""

    @classmethod
    def damaged(cls, path: Path) -> DatabaseUnusable:
        return cls(f"The database {path} {file.DAMAGED}.")


class UnitConnection(aiosqlite.Connection):
    """An aiosqlite connection that also runs a whole function on its thread.

    aiosqlite has no public call for that; `_execute` is what all its own methods are made of, and the
    version is locked with hashes, so this one line is the only place to look at on an update.
    """

    async def run(self, work: Work[T]) -> T:
        execute: Callable[..., Awaitable[T]] = self._execute  # aiosqlite leaves it untyped
        return await execute(work, self._conn)


def _connect(path: Path, *, readonly: bool) -> sqlite3.Connection:
    # Autocommit: transactions are begun by name, never by the driver's guess.
    db = sqlite3.connect(path, isolation_level=None, cached_statements=512)
    db.row_factory = sqlite3.Row
    db.execute("PRAGMA journal_mode = WAL")
    db.execute("PRAGMA synchronous = NORMAL")
    db.execute("PRAGMA foreign_keys = ON")
    db.execute(f"PRAGMA busy_timeout = {BUSY_TIMEOUT}")
    # What a person had erased must not linger in free pages (docs/decisions/0006-erasure.md).
    db.execute("PRAGMA secure_delete = ON")
    if readonly:
        db.execute("PRAGMA query_only = ON")
    return db


def _in_thread(path: Path, *, readonly: bool) -> UnitConnection:
    connection = UnitConnection(partial(_connect, path, readonly=readonly), iter_chunk_size=64)
    # A connection that somebody forgot to close must not keep a failed process from exiting. Closing waits
    # for what is queued (`Database.close`), and SQLite itself survives the rest.
    connection._thread.daemon = True
    return connection


def _in_transaction(work: Work[T], db: sqlite3.Connection) -> T:
    _begin(db)
    try:
        result = work(db)
        db.execute("COMMIT")
    except BaseException:
        if db.in_transaction:
            db.execute("ROLLBACK")
        raise
    return result


def _begin(db: sqlite3.Connection) -> None:
    try:
        db.execute("BEGIN IMMEDIATE")
    except sqlite3.OperationalError:
        db.execute(f"PRAGMA busy_timeout = {BUSY_AGAIN}")
        raise
    (patience,) = db.execute("PRAGMA busy_timeout").fetchone()
    if patience != BUSY_TIMEOUT:
        db.execute(f"PRAGMA busy_timeout = {BUSY_TIMEOUT}")


def _scrub(db: sqlite3.Connection) -> bool:
    db.execute("PRAGMA busy_timeout = 0")
    try:
        busy, *_ = db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    finally:
        db.execute(f"PRAGMA busy_timeout = {BUSY_TIMEOUT}")
    return not busy


def _rewrite(db: sqlite3.Connection) -> bool:
    db.execute("VACUUM")
    return _scrub(db)


def _in_snapshot(work: Work[T], db: sqlite3.Connection) -> T:
    # A read transaction: all reads of a unit see the same moment.
    db.execute("BEGIN")
    try:
        return work(db)
    finally:
        db.execute("COMMIT")


class Database:
    """Open with `await Database.open(path)`; give it units by `read`, `write` and `report`."""

    def __init__(self, path: Path, lock: IO[bytes]) -> None:
        self.path = path
        self._lock = lock
        self.scrub_due = False
        """An erasure's traces are still in the write-ahead log, because a long report was being read."""
        self._to_note: set[erased.Erased] = set()
        """Erased, and not in the journal yet, because the disk refused it."""
        self._writer = _in_thread(path, readonly=False)
        self._reader = _in_thread(path, readonly=True)
        self._reporter = _in_thread(path, readonly=True)
        self._near = _connect(path, readonly=True)
        self.on_damage: Callable[[DatabaseUnusable], None] = lambda error: None
        """Told when SQLite finds the file broken while the bot is at work; the unit raises sqlite3.DatabaseError."""

    @classmethod
    async def open(cls, path: Path | str) -> Database:
        """Lock, look at, migrate (with a copy made before) and open the file at `path`; make it if there is none.

        Raises `DatabaseUnusable` when it can't be written, is held by another process, isn't a whole database of
        this bot, or is newer than this program; sqlite3.Error for what may pass: a full disk, another's lock.
        """
        path = Path(path)
        lock = hold(path)
        database: Database | None = None
        try:
            file.prepare(path, migrations.migrate)
            for loose in file.tighten(path):
                log.warning("others may read this file, and its mode can't be changed", extra={"file": loose.name})
            database = cls(path, lock)
            await database._writer
            await database._reader
            await database._reporter
            await database.note_erased(await database._writer.run(erased.of))
        except BaseException as error:
            if database is not None:
                await database.close()
            lock.close()
            if passes(error) and not is_refusal(error):
                raise
            if isinstance(error, file.FileUnfit):
                raise DatabaseUnusable(f"The database {path} {error}.") from error
            if isinstance(error, OSError | sqlite3.Error | migrations.MigrationError):
                raise DatabaseUnusable(f"The database {path} can't be used: {error}.") from error
            raise
        return database

    async def write(self, work: Work[T]) -> T:
        """Run `work` in one transaction (BEGIN IMMEDIATE); whatever it raises undoes all of it."""
        return await self._run(self._writer, partial(_in_transaction, work))

    async def read(self, work: Work[T]) -> T:
        """Run `work` on the reading connection; it sees one consistent moment and can't write."""
        return await self._run(self._reader, partial(_in_snapshot, work))

    def glance(self, work: Work[T]) -> T:
        """Run `work` here and now, with no thread: for reads by key, each a fifth of what a hop costs.

        The event loop stands still meanwhile, so anything that may grow with the network goes to `read`.
        """
        try:
            return _in_snapshot(work, self._near)
        except sqlite3.DatabaseError as error:
            self._tell_damage(error)
            raise

    async def report(self, work: Work[T]) -> T:
        """Like `read`, on a connection for long work (exports, dashboards): presses don't wait behind it."""
        return await self._run(self._reporter, partial(_in_snapshot, work))

    async def _run(self, connection: UnitConnection, work: Work[T]) -> T:
        try:
            return await connection.run(work)
        except sqlite3.DatabaseError as error:
            self._tell_damage(error)
            raise

    def _tell_damage(self, error: sqlite3.DatabaseError) -> None:
        if is_damage(error):
            self.on_damage(DatabaseUnusable.damaged(self.path))

    def show_life(self) -> None:
        """A sign of life that needs no room on the disk: the lock's file is touched."""
        with contextlib.suppress(OSError):
            os.utime(self._lock.fileno())

    async def scrub(self) -> bool:
        """Empty the write-ahead log, which keeps older copies of pages; erasing ends with it.

        Deleted content is overwritten by SQLite (secure_delete). False, and `scrub_due`, when a report is
        being read from the log or the disk refuses: nobody waits for it, the next tick of erasures tries again.
        """
        try:
            self.scrub_due = not await self._writer.run(_scrub)
        except sqlite3.OperationalError:  # the erasure itself is committed: its screen must not say that it failed
            self.scrub_due = True
        return not self.scrub_due

    async def note_erased(self, gone: Set[erased.Erased] = frozenset()) -> None:
        """Write `gone`, whose erasure is committed, into the journal beside the database.

        Where the disk refuses nobody waits for it: the next tick of erasures tries again, and so does the next start.
        """
        self._to_note |= gone
        if not self._to_note:
            return
        noting = frozenset(self._to_note)
        try:
            await self._writer.run(lambda db: erased.note(erased.journal(self.path), noting))
        except OSError as error:
            log.warning("the journal of erasures can't be written", extra={"error": error.strerror})
        else:
            self._to_note -= noting

    async def rewrite(self) -> None:
        """Write the whole file anew: copies that rows left behind when pages were split go with it.

        Nobody can write meanwhile: some 15 ms a megabyte. Needs the file's size in free space.
        """
        self.scrub_due = not await self._writer.run(_rewrite)

    @property
    def size(self) -> int:
        """Bytes of the database's file."""
        return self.path.stat().st_size

    async def close(self) -> None:
        """Finish what is queued, close the connections, let go of the lock."""
        for connection in (self._reporter, self._reader, self._writer):
            await connection.close()
        self._near.close()
        self._lock.close()


def hold(path: Path) -> IO[bytes]:
    """Hold `<path>.lock` until what is returned is closed: two bots on one database would send everything twice.

    Raises `DatabaseUnusable`.
    """
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        file.create(Path(f"{path}.lock"))
        lock = open(f"{path}.lock", "a+b")  # noqa: SIM115 - held open on purpose, closed by Database.close
    except OSError as error:
        raise DatabaseUnusable(f"The database {path} can't be written: {error.strerror}.") from error
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        lock.close()
        raise DatabaseUnusable(f"The database {path} is in use by another running bot. Stop that one first.") from error
    if not os.access(path.parent, os.W_OK) or (path.exists() and not os.access(path, os.W_OK)):
        lock.close()
        raise DatabaseUnusable(f"The database {path} can't be written: permission denied.")
    return lock
