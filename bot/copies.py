"""`python -m bot backup FILE` beside a running bot, and `restore FILE` with the bot stopped (docs/operating.md)."""

from __future__ import annotations

import asyncio
import os
import shutil
import sqlite3
import sys
from collections.abc import Iterable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from bot.clock import SystemClock
from bot.settings import Settings
from services.areas import AREAS
from services.base.unit import Network, Units
from services.privacy import privacy
from storage.base import copying, erased, settings
from storage.base.copying import Contents, CopyFailed
from storage.base.database import Database, DatabaseUnusable, hold
from storage.base.erased import Erased
from storage.base.file import BESIDE


def backup(chosen: Settings, target: Path, *, replace: bool = False) -> int:
    """Copy the database to `target`. The exit code: 0 done, 2 there is no copy, and a sentence says why."""
    database = chosen.database_path
    try:
        _require_free(database, target, replace)
        unfinished = Path(f"{target}.new")
        unfinished.unlink(missing_ok=True)
        contents = copying.copy(database, unfinished)
        os.replace(unfinished, target)
    except CopyFailed as error:
        print(error, file=sys.stderr)
        return 2
    except OSError as error:
        print(copying.told(error, database, target), file=sys.stderr)
        return 2
    print(f"{target}: {contents}.")
    return 0


def _require_free(database: Path, target: Path, replace: bool) -> None:
    if target.is_dir():
        raise CopyFailed(f"{target} is a folder: name the file itself.")
    ours = {Path(f"{one}{end}") for one in (database, database.resolve()) for end in ("", ".lock", ".erased", *BESIDE)}
    # Also what is made first and renamed: it would be taken for what a dead process has left, and deleted.
    if {target.resolve(), Path(f"{target}.new").resolve()} & {one.resolve() for one in ours}:
        raise CopyFailed(f"{target} is the database itself: give the copy another name.")
    if os.path.lexists(target) and not replace:
        raise CopyFailed(f"{target} is there already: give the copy another name, or say --replace.")


def restore(chosen: Settings, source: Path, *, replace: bool = False, known: Path | None = None) -> int:
    """Put the copy `source` in the place of the database, without those who were erased since.

    `known`: a journal of erasures, or a newer copy, from a machine that is gone. What stood there stays beside it for
    30 days. The exit code: 0 done, 2 nothing was changed, and a sentence says why.
    """
    database = chosen.database_path
    try:
        with closing(hold(database)):
            if os.path.lexists(database) and not replace:
                raise CopyFailed(
                    f"There is a database {database} already: say --replace to put the copy in its place. What is there"
                    " now stays beside it for 30 days."
                )
            room = Path(f"{database}.restoring")
            _require_apart(database, room, source, known)
            shutil.rmtree(room, ignore_errors=True)
            room.mkdir(mode=0o700)
            try:
                made = room / "network.db"
                contents = copying.copy(source, made, at_rest=True)
                since = _erased_since(database, known)
                again = asyncio.run(_without(chosen, made, since))
                erased.note(erased.journal(database), since)
                aside = _put(made, database)
            finally:
                shutil.rmtree(room, ignore_errors=True)
    except (CopyFailed, DatabaseUnusable) as error:
        print(error, file=sys.stderr)
        return 2
    except (OSError, sqlite3.OperationalError) as error:
        print(copying.told(error, source, database), file=sys.stderr)
        return 2
    print(_told(database, contents, again, aside))
    return 0


def _require_apart(database: Path, room: Path, source: Path, known: Path | None) -> None:
    """What is read is neither what is replaced nor lies in the folder that is emptied before."""
    if database.is_symlink():
        raise CopyFailed(f"{database} is a link: let DATABASE_PATH name the file itself, {database.resolve()}.")
    if source.resolve() == database.resolve():
        raise CopyFailed(f"{source} is the database itself: name the copy that is to take its place.")
    for one in (source, known):
        if one is not None and room.resolve() in one.resolve().parents:
            raise CopyFailed(f"{one} is in a folder that a restore empties: move it elsewhere first.")


def _erased_since(database: Path, known: Path | None) -> frozenset[Erased]:
    found = erased.read(erased.journal(database)) | (_erased_in(database) or frozenset())
    if known is None:
        return found
    if not known.is_file():
        raise CopyFailed(f"There is no {known}.")
    if (there := _erased_in(known)) is not None:
        return found | there
    there = erased.read(known)
    if not there and known.stat().st_size:
        raise CopyFailed(f"{known} is neither a journal of erasures nor a copy of the database.")
    return found | there


def _erased_in(database: Path) -> frozenset[Erased] | None:
    """None where it can't be read: damaged, perhaps, which is why another takes its place. The journal has them too."""
    if not database.is_file():
        return None
    try:
        with closing(copying.only_reading(database, at_rest=True)) as db:
            return erased.of(db)
    except sqlite3.Error:
        return None


async def _without(chosen: Settings, made: Path, gone: Iterable[Erased]) -> int:
    """Bring the copy to this version's schema and erase `gone` in it, bytes and all; answers how many it still had."""
    database = await Database.open(made)
    try:
        network = Network(chosen.network_name, chosen.default_timezone, "", "", frozenset())
        units = Units(database, network, AREAS, SystemClock().now)
        again = 0
        for one in sorted(gone):
            again += await units.do(privacy.erase_again, one)
        if again:
            await database.rewrite()
            await units.do(lambda unit: settings.clear_setting(unit.db, settings.REWRITE_DUE))
    finally:
        await database.close()
    return again


def _put(made: Path, database: Path) -> Path | None:
    """The copy takes the database's name in one step; returns where the old one is, if there was one."""
    aside = None
    if os.path.lexists(database):
        # Named like the copies before migrations, so that it goes like them after 30 days.
        aside = Path(f"{database}.before-{datetime.now(UTC):%Y%m%dT%H%M%S}")
        os.link(database, aside)
        os.utime(aside)
    for end in BESIDE:  # it belongs to the old one: beside the new it would be taken for its own
        if (beside := Path(f"{database}{end}")).exists():
            if aside is None:
                beside.unlink()
            else:
                os.replace(beside, f"{aside}{end}")
    os.replace(made, database)
    folder = os.open(database.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)
    return aside


def _told(database: Path, contents: Contents, again: int, aside: Path | None) -> str:
    said = [f"{database}: {contents}."]
    if again:
        said.append(f"Erased again: {again:,}.")
    if aside is not None:
        said.append(f"What was there is {aside}.")
    return " ".join(said)
