"""`python -m bot recount 2026-004 [FILE]`: a vote counted again from what the database keeps, beside a running bot.

With FILE, the zip or the package.json that a member has: that one is counted, and held against the database.
"""

from __future__ import annotations

import json
import sqlite3
import sys
import zipfile
from contextlib import closing
from pathlib import Path
from typing import Any

from bot.settings import Settings
from domain.decisions import counting
from services.decisions import recounting
from storage.base.migrations import MigrationError, require_current
from storage.decisions import decisions, recounts


def run(settings: Settings, number: str, file: Path | None = None) -> int:
    """The exit code: 0 it gives the same outcome, 1 something was changed, 2 there is nothing to count."""
    try:
        with closing(
            sqlite3.connect(f"{settings.database_path.resolve().as_uri()}?mode=ro", uri=True, timeout=5)
        ) as db:
            db.row_factory = sqlite3.Row
            require_current(db)
            kept = _kept(db, number)
    except (sqlite3.Error, MigrationError) as error:
        return _nothing(f"the database can't be used: {error}")
    if kept is None:
        return _nothing(f"no vote with the number {number} has been counted")
    faults = []
    package = kept
    if file is not None:
        try:
            found = _bytes_of(file)
            package = json.loads(found)
            faults = _against(kept, package)
            again = counting.recount(package)
        except (OSError, zipfile.BadZipFile, *counting.NO_PACKAGE) as error:
            return _nothing(f"{file} isn't a package of a vote: {error!r}")
        if counting.spelled(package) != found:
            faults.append("package: not spelled as it was handed out")
    else:
        again = counting.recount(kept)
    outcome = again.outcome.as_json() if again.outcome is not None else package["outcome"]
    print(json.dumps(outcome, ensure_ascii=False, sort_keys=True))
    for note in again.notes:
        print(f"note: {note}", file=sys.stderr)
    for fault in (*again.faults, *faults):
        print(f"{counting.WRONG}: {fault}", file=sys.stderr)
    return 1 if again.faults or faults else 0


def _nothing(why: str) -> int:
    print(why, file=sys.stderr)
    return 2


def _kept(db: sqlite3.Connection, number: str) -> dict[str, Any] | None:
    recounts.begin_reading(db)
    found = recounts.by_number(db, number)
    decision = decisions.by_id(db, found) if found is not None else None
    if decision is None or decisions.outcome(db, decision.id) is None:
        return None
    return recounting.package(db, decision)


def _bytes_of(file: Path) -> bytes:
    if not zipfile.is_zipfile(file):
        return file.read_bytes()
    with zipfile.ZipFile(file) as archive:
        return archive.read(recounting.PACKAGE)


ERASED = frozenset({"voters", "names", "ballots", "sums"})
"""What an erasure makes another one of; the chain and the outcome hold the ballots of both."""
DRAWN = ("seed", "signed", "signers_print", "size", "pool_print")
"""What stays of a lot; its lists get shorter, and what the drawn say comes later than a package may."""


def _against(kept: dict[str, Any], package: dict[str, Any]) -> list[str]:
    lots = package.get(counting.LOTS, [])
    drawn = [[one[name] for name in DRAWN] for one in lots]
    there = [[one[name] for name in DRAWN] for one in kept.get(counting.LOTS, [])]
    return [
        f"{name}: not what the network keeps"
        for name in sorted(kept.keys() - ERASED - {counting.LOTS})
        if counting.canonical(package[name]) != counting.canonical(kept[name])
    ] + (["lots: not what the network keeps"] if drawn != there[: len(drawn)] else [])
