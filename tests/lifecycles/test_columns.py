"""SQL lists no states and kinds by name: what the tables hold is compared with the enumerations here."""

from __future__ import annotations

import lzma
import re
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from storage.base.migrations import migrate
from tests.contract.test_populated import LEFT
from tests.lifecycles.columns import COLUMNS, strangers

UNNAMED = 22
"""The migration from which on SQL lists no names."""
HELD = 18
"""Columns in which the network of that version has something."""
ROOT = Path(__file__).parents[2]


@pytest.fixture
def populated(tmp_path):
    """A network in the middle of everything, as the version before the change has it."""
    path = tmp_path / "network.db"
    path.write_bytes(lzma.decompress(LEFT.read_bytes()))
    migrate(path, up_to=UNNAMED - 1)
    return path


def everything(path: Path) -> dict[str, object]:
    """All rows by table and column, in their order; what points where; what else belongs to the tables."""
    with closing(sqlite3.connect(path)) as db:
        db.row_factory = sqlite3.Row
        tables = [name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        found: dict[str, object] = {}
        for table in sorted(set(tables) - {"migrations"}):
            found[table] = [{key: row[key] for key in row.keys()} for row in db.execute(f"SELECT * FROM {table}")]  # noqa: SIM118 - a Row iterates over values
            found[f"{table} →"] = sorted(tuple(row)[2:] for row in db.execute(f"PRAGMA foreign_key_list({table})"))
            found[f"{table} columns"] = [tuple(row)[1:] for row in db.execute(f"PRAGMA table_xinfo({table})")]
        others = "SELECT name, tbl_name, sql FROM sqlite_master WHERE type IN ('index', 'trigger', 'view')"
        found["others"] = sorted(tuple(map(str, row)) for row in db.execute(others))
        found["broken"] = db.execute("PRAGMA foreign_key_check").fetchall()
        return found


def test_the_tables_made_anew_lose_nothing(populated):
    before = everything(populated)
    assert len(before["outbox"]) > 50
    assert len(before["seats"]) > 5
    migrate(populated, up_to=UNNAMED)
    after = everything(populated)
    assert {part for part in before if before[part] != after[part]} == set()
    assert after["broken"] == []


def test_what_a_network_holds_has_names(populated):
    migrate(populated)
    with closing(sqlite3.connect(populated)) as db:
        assert strangers(db) == []
        held = {column for column in COLUMNS if db.execute(f"SELECT count({column[1]}) FROM {column[0]}").fetchone()[0]}
        assert len(held) >= HELD, "the network has something to compare"


def test_a_stranger_is_seen(populated):
    migrate(populated)
    with closing(sqlite3.connect(populated)) as db:
        db.execute("UPDATE events SET state = 'postponed' WHERE id = (SELECT min(id) FROM events)")
        assert strangers(db) == ["events.state: 'postponed'"]


def test_sql_lists_no_names():
    """The two kinds of linked chats are Telegram's words and stand nowhere else."""
    schema = (ROOT / "tests/storage/schema.sql").read_text("utf-8")
    listed = re.findall(r"CHECK \((\w+) IN \('[^)]*\)\)", schema)
    assert listed == ["kind"], "leave the names to the enumeration, and add the column to tests/lifecycles/columns.py"
