"""The file of the database before it is opened: what it must be, who may read it, and how the first one is made."""

from __future__ import annotations

import glob
import os
import sqlite3
import stat
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

OURS = 0o600
"""The data of people: nobody but the bot's own user reads or writes it."""
BESIDE = ("-wal", "-shm", "-journal")
"""What SQLite puts beside a database."""
EMPTY = "is empty: put your copy in its place, or remove it to begin a new network"
DAMAGED = "is damaged: put your newest copy in its place, and remove what ends in -wal and -shm"


class FileUnfit(Exception):
    """What lies at the path is no database of this bot; the message is a sentence about it, without its subject."""


def prepare(path: Path, migrate: Callable[[Path], object]) -> None:
    """Bring the database at `path` to the newest schema by `migrate`; without one, make the first.

    Raises `FileUnfit`, OSError, sqlite3.Error, or what `migrate` raises.
    """
    if os.path.lexists(path):
        _require_fit(path)
        migrate(path)
    else:
        _make(path, migrate)


def _require_fit(path: Path) -> None:
    """Look at all of an existing file. Raises `FileUnfit`, `sqlite3.Error` for what may pass, or OSError.

    An empty or half-made file is never the trace of a first start (`_make`), so it isn't taken for one: a restore that
    failed must not become an empty network.
    """
    if not path.is_file():
        raise FileUnfit("is not a file: DATABASE_PATH must name the file itself, not a folder")
    if path.stat().st_size == 0:
        raise FileUnfit(EMPTY)
    try:
        with closing(sqlite3.connect(path, isolation_level=None)) as db:
            tables = {name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
            if not tables:
                raise FileUnfit(EMPTY)
            if "migrations" not in tables:
                raise FileUnfit("is not this bot's: it belongs to another program")
            # A third of a second for 300 MB. The tables themselves are read whole, and that is where damage shows;
            # whether each index agrees with its table takes ten times as long.
            (found,) = db.execute("PRAGMA quick_check(1)").fetchone()
    except sqlite3.DatabaseError as error:
        if error.sqlite_errorcode == sqlite3.SQLITE_NOTADB:
            raise FileUnfit(
                "is not a database: put your copy in its place, or remove it to begin a new network"
            ) from error
        if error.sqlite_errorcode & 0xFF == sqlite3.SQLITE_CORRUPT:
            raise FileUnfit(DAMAGED) from error
        raise
    if found != "ok":
        raise FileUnfit(DAMAGED)


def _make(path: Path, migrate: Callable[[Path], object]) -> None:
    """The first database: made under another name and then renamed, so that it is there whole or not at all.

    What a process left that was killed meanwhile is thrown away.
    """
    if (log := Path(f"{path}-wal")).exists() and log.stat().st_size:
        raise FileUnfit(
            f"is missing, while its {log.name} is there: put both back, or remove that to begin a new network"
        )
    new = Path(f"{path}.new")
    for left in (new, *(Path(f"{new}{end}") for end in BESIDE)):
        left.unlink(missing_ok=True)
    create(new)
    migrate(new)
    os.replace(new, path)
    folder = os.open(path.parent, os.O_RDONLY)
    try:
        os.fsync(folder)  # a power cut mustn't take the name away again
    finally:
        os.close(folder)


def create(path: Path) -> None:
    """An empty file that only we may read, whatever the umask; SQLite gives its -wal and -shm the same mode."""
    with open(os.open(path, os.O_RDWR | os.O_CREAT, OURS)) as file:
        os.fchmod(file.fileno(), OURS)


def tighten(path: Path) -> Iterator[Path]:
    """Take the database, what lies beside it and its copies from everybody else; yields those that refused."""
    copies = path.parent.glob(f"{glob.escape(path.name)}.before-[0-9]*")
    for file in (
        path,
        Path(f"{path}.lock"),
        Path(f"{path}.erased"),
        *(Path(f"{path}{end}") for end in BESIDE),
        *copies,
    ):
        try:
            if stat.S_IMODE(file.stat().st_mode) & ~OURS:
                file.chmod(OURS)
        except FileNotFoundError:
            continue
        except OSError:
            yield file
