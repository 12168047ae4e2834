"""What the menu reads of events goes by the person, however few events there are."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest

from storage.events import waiting
from tests.builders.fresh import fresh


@pytest.fixture
def db(tmp_path):
    with closing(sqlite3.connect(fresh(tmp_path / "x.db"))) as db:
        db.row_factory = sqlite3.Row
        yield db


@pytest.mark.parametrize("events", [3, 5000])
def test_seats_are_found_by_the_person_and_not_by_what_is_under_way(db, events):
    db.execute("ANALYZE")
    db.execute("DELETE FROM sqlite_stat1")
    db.executemany(
        "INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES (?, ?, ?)",
        [
            ("seats", "seats_of_member", "120000 6 2 1"),
            ("seats", "one_seat", f"120000 {120000 // events} 1"),
            ("events", "events_by_end", f"{events} {events} 1"),
        ],
    )
    db.execute("ANALYZE sqlite_schema")
    rows = db.execute(f"EXPLAIN QUERY PLAN {waiting._AT_SEATS}", {"m": 1, "now": 2, "since": 1, "marked": 0})
    of_hint = db.execute(f"EXPLAIN QUERY PLAN SELECT {waiting.HAS_SEATS}", {"member": 1, "now": 2})
    steps = [row["detail"] for row in (*rows.fetchall(), *of_hint.fetchall())]
    steps = [step for step in steps if step.startswith(("SEARCH s ", "SEARCH e ", "SCAN s", "SCAN e"))]
    by_person = [step for step in steps if " seats_of_member (member_id=? AND state=?" in step]
    assert len(by_person) == 4, steps
    assert {step for step in steps if step not in by_person} == {"SEARCH e USING INTEGER PRIMARY KEY (rowid=?)"}
