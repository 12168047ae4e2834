"""Migration 0023: whatever was going to happen by the clock still happens, and nothing new."""

from __future__ import annotations

import lzma
import sqlite3
from contextlib import closing

from storage.base.migrations import migrate
from tests.contract.test_populated import LEFT


def test_what_was_due_is_still_due(tmp_path):
    path = tmp_path / "x.db"
    migrate(path, up_to=22)
    with closing(sqlite3.connect(path)) as db:
        db.execute("INSERT INTO members (id, telegram_id, status, created_at, seen_at) VALUES (7, 70, 'member', 1, 1)")
        event = """INSERT INTO events (id, uid, form, state, title, starts_at, minutes, zone, created_by, created_at)
                   VALUES (?, ?, ?, ?, 'x', 60000, 10, 'UTC', 7, 1)"""
        states = ["draft", "published", "running", "finished", "archived", "cancelled"]
        db.executemany(event, [(number, str(number), "club", state) for number, state in enumerate(states, 1)])
        db.execute(event, (7, "7", "contest", "running"))
        db.executemany("INSERT INTO event_moments VALUES (2, ?, ?, ?)", [("day", 500, 600), ("news", 50, 60_000)])
        db.execute("INSERT INTO event_changes VALUES (2, 700)")
        db.execute("INSERT INTO event_beliefs VALUES (2, 7, 50000, 'Школа', NULL, NULL)")
        seat = """INSERT INTO seats (event_id, member_id, state, ticket, signed_at, state_at, code, offer_until)
                  VALUES (?, 7, ?, 1, 3, 4, '1', ?)"""
        db.executemany(seat, [(2, "offered", 900), (6, "offered", 900), (3, "confirmed", None)])
        db.commit()
    migrate(path)
    with closing(sqlite3.connect(path)) as db:
        rows = db.execute("SELECT thing, kind, due_at, expires_at, look_at FROM due").fetchall()
        known = db.execute("SELECT * FROM event_beliefs").fetchall()
    steps = {("event:2", 60_000), ("event:3", 60_600), ("event:4", 60_600), ("event:7", 60_000)}
    assert {(thing, due_at) for thing, kind, due_at, *_ in rows if kind == "step"} == steps
    carried = {("event:2", "day", 500, 600, 500), ("event:2", "news", 50, 60_000, 50)}
    carried |= {("event:2", "change", 700, None, 700), ("event:2", "queue", 0, None, 0)}
    assert {row for row in rows if row[1] in ("day", "news", "change", "queue")} == carried
    assert known == [(2, 7, 50000, "Школа", None, None)]


def test_no_moment_of_a_network_that_was_left_is_lost(tmp_path):
    path = tmp_path / "network.db"
    path.write_bytes(lzma.decompress(LEFT.read_bytes()))
    migrate(path, up_to=22)
    with closing(sqlite3.connect(path)) as db:
        before = db.execute("SELECT 'event:' || event_id, kind, due_at, expires_at FROM event_moments").fetchall()
    migrate(path)
    with closing(sqlite3.connect(path)) as db:
        after = db.execute("SELECT thing, kind, due_at, expires_at FROM due").fetchall()
    assert before
    assert set(before) <= set(after)
