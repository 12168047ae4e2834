"""What is a person's is found by the person: an export and an erasure look at nobody else's rows, however many."""

from __future__ import annotations

import sqlite3

from storage.base import migrations


def test_whatever_goes_with_a_person_has_an_index_that_begins_with_them(tmp_path):
    path = tmp_path / "network.db"
    migrations.migrate(path)
    db = sqlite3.connect(path)
    tables = [name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    without = [
        f"{table}.{column}"
        for table in tables
        for column in _persons(db, table)
        if column not in _first_columns(db, table)
    ]
    db.close()
    assert not without, f"looked for through everybody's rows: {without}"


def _persons(db, table):
    """Columns with which a row goes when its person does."""
    rows = db.execute(f"PRAGMA foreign_key_list('{table}')")
    return [column for _, _, to, column, _, _, deleted, _ in rows if to == "members" and deleted == "CASCADE"]


def _first_columns(db, table):
    keyed = {name for _, name, _, _, _, place in db.execute(f"PRAGMA table_info('{table}')") if place == 1}
    indexes = [row[1] for row in db.execute(f"PRAGMA index_list('{table}')")]
    return keyed | {db.execute(f"PRAGMA index_info('{index}')").fetchone()[2] for index in indexes}
