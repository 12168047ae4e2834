"""Migration 0010: the dates of contests made before move to their events."""

from __future__ import annotations

import sqlite3
from contextlib import closing

from storage.base.migrations import migrate


def test_a_contest_keeps_its_last_moment_and_its_end(tmp_path):
    path = tmp_path / "x.db"
    migrate(path, up_to=9)
    with closing(sqlite3.connect(path)) as db:
        db.execute("INSERT INTO members (id, telegram_id, status, created_at, seen_at) VALUES (7, 70, 'member', 1, 1)")
        event = """INSERT INTO events (id, uid, form, state, title, starts_at, minutes, zone, created_by, created_at)
                   VALUES (?, ?, ?, 'published', 'x', 60000, 60, 'UTC', 7, 1)"""
        db.execute(event, (1, "a", "contest"))
        db.execute(event, (2, "b", "webinar"))
        db.execute(event, (3, "c", "contest"))
        db.execute("INSERT INTO contests (event_id, submit_until, criteria) VALUES (1, 30000, '[]'), (3, 90000, '[]')")
        db.executemany("INSERT INTO event_moments VALUES (?, ?, 1, 2)", [(1, "day"), (1, "news"), (2, "day")])
        db.commit()
    migrate(path, up_to=10)
    with closing(sqlite3.connect(path)) as db:
        dates = db.execute("SELECT starts_at, ends_at FROM events ORDER BY id").fetchall()
        assert dates == [(30000, 63600), (60000, 63600), (90000, 90300)]
        moments = db.execute("SELECT event_id, kind FROM event_moments ORDER BY event_id, kind").fetchall()
        assert moments == [(1, "news"), (2, "day")]
