"""All that lies on the disk, read as whoever has stolen it would: by rows, by bytes, by what changed meanwhile."""

from __future__ import annotations

import shutil
import sqlite3
import tempfile
from collections.abc import Iterable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot.profile import SENT

Row = tuple[Any, ...]

SIGNS = ("heartbeat", "tick:", "inbox:", SENT)
"""Settings in which the bot notes its own life, and what it has told Telegram of itself, whoever presses."""


@dataclass(frozen=True)
class Look:
    """`tables`: rows in the order in which they lie. `files`: bytes by name, the folder of keys left out."""

    tables: dict[str, list[Row]]
    files: dict[str, bytes]

    def without(self, *tables: str) -> dict[str, list[Row]]:
        return {name: rows for name, rows in self.tables.items() if name not in tables}


def look(folder: Path, keys: Path) -> Look:
    """At a copy: to read the database itself would change its write-ahead log."""
    files = {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and keys not in path.parents
    }
    with tempfile.TemporaryDirectory() as temporary:
        copy = Path(temporary) / "network.db"
        for end in ("", "-wal"):
            if (original := folder / f"network.db{end}").exists():
                shutil.copyfile(original, f"{copy}{end}")
        with closing(sqlite3.connect(copy)) as db:
            names = [n for (n,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")]
            tables = {name: db.execute(f'SELECT * FROM "{name}"').fetchall() for name in names}
    return Look(tables, files)


def found_in(needles: Iterable[str | bytes], look: Look) -> list[tuple[str, str | bytes]]:
    """(file, needle) for each needle that lies anywhere in the bytes of a file: rows, free pages, older pages, logs."""
    return [
        (name, needle)
        for name, content in look.files.items()
        for needle in needles
        if (needle.encode() if isinstance(needle, str) else needle) in content
    ]


def changed(before: Look, after: Look) -> dict[str, tuple[list[Row], list[Row]]]:
    """By table: rows that went and rows that came."""
    return {
        name: (
            [row for row in before.tables[name] if row not in rows],
            [row for row in rows if row not in before.tables[name]],
        )
        for name, rows in after.tables.items()
        if rows != before.tables[name]
    }


def only_ballots(before: Look, after: Look) -> list[int]:
    """Holds that nothing has changed but sealed ballots and numbers of handled updates; returns those numbers."""
    differences = changed(before, after)
    went, came = differences.pop("network_settings", ([], []))
    others = {key for key, *_ in went + came if not str(key).startswith(SIGNS)}
    assert not others
    went, came = differences.pop("sealed_ballots", ([], []))
    assert [row[:2] for row in went] == [row[:2] for row in came], "ballots lie where they lay"
    went, numbers = differences.pop("inbox", ([], []))
    assert went == []
    assert all(row[1:] == (None, None, 0, 0) for row in numbers), "a number, and nobody's"
    assert differences == {}
    return [row[0] for row in numbers]
