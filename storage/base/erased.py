"""Who was erased, written beside the database: an older copy that is put in its place forgets them as well.

A line a person: the number in the database, when they were first seen (UTC epoch seconds), and 1 where what others read
of them went along. Nothing of it leads to anybody, so it may be kept for ever and anywhere
(docs/decisions/0006-erasure.md).
"""

from __future__ import annotations

import os
import re
import sqlite3
from collections.abc import Set
from pathlib import Path
from typing import NamedTuple

from domain.base.members import Status
from storage.base import file

_LINE = re.compile(rb"(\d{1,19}) (\d{1,19}) ([01])")


class Erased(NamedTuple):
    """One who was erased. `since` tells them from whoever has the same number in a network that went on from a copy."""

    member: int
    since: int
    takes: bool


def journal(database: Path) -> Path:
    return Path(f"{database}.erased")


def of(db: sqlite3.Connection) -> frozenset[Erased]:
    """All whom the database itself calls erased."""
    found = db.execute("SELECT id, created_at, takes_along FROM members WHERE status = ?", (Status.ERASED,))
    return frozenset(Erased(number, since, bool(takes)) for number, since, takes in found)


def read(path: Path) -> frozenset[Erased]:
    """What a journal has; nothing where there is none. A line that a death cut short is passed over: its erasure stands
    in the database, and the next start writes it again. Raises OSError."""
    if not path.exists():
        return frozenset()
    lines = map(_LINE.fullmatch, path.read_bytes().split(b"\n"))
    return frozenset(Erased(int(one[1]), int(one[2]), one[3] == b"1") for one in lines if one)


def note(path: Path, gone: Set[Erased]) -> None:
    """Add to a journal those whom it hasn't; on the disk when this returns. Raises OSError."""
    if not (new := sorted(gone - read(path))):
        return
    if not path.exists():
        file.create(path)
    with open(path, "ab+") as written:
        # An empty line first: what is added stays readable, whatever a death has left of the line before.
        written.write("".join(["\n", *(f"{one.member} {one.since} {int(one.takes)}\n" for one in new)]).encode())
        written.flush()
        os.fsync(written.fileno())
