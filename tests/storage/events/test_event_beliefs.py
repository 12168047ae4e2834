"""Migration 0015: a change that waits to be told is told to those who were concerned by it."""

from __future__ import annotations

import sqlite3
from contextlib import closing

from storage.base.migrations import migrate


def test_a_change_not_told_yet_is_still_told_after_the_update(tmp_path):
    path = tmp_path / "x.db"
    migrate(path, up_to=14)
    with closing(sqlite3.connect(path)) as db:
        member = "INSERT INTO members (id, telegram_id, status, created_at, seen_at) VALUES (?, ?, 'member', 1, 1)"
        db.executemany(member, [(n, 10 * n) for n in (1, 2, 3)])
        db.execute(
            """INSERT INTO events (id, uid, form, state, title, starts_at, minutes, zone, created_by, created_at)
               VALUES (1, 'a', 'club', 'published', 'x', 60000, 60, 'UTC', 1, 1)"""
        )
        seat = """INSERT INTO seats (event_id, member_id, state, ticket, signed_at, state_at, code)
                  VALUES (1, ?, ?, 1, 3, 4, ?)"""
        db.executemany(seat, [(2, "confirmed", "1"), (3, "cancelled", "2")])
        db.execute("INSERT INTO event_people VALUES (1, 1, 'host', 'accepted', NULL, 1)")
        db.execute("INSERT INTO event_changes VALUES (1, 50000, 'Школа', NULL, 700)")
        db.commit()
    migrate(path)
    with closing(sqlite3.connect(path)) as db:
        assert db.execute("SELECT thing, due_at FROM due WHERE kind = 'change'").fetchall() == [("event:1", 700)]
        known = db.execute("SELECT * FROM event_beliefs ORDER BY member_id").fetchall()
        assert known == [(1, 1, 50000, "Школа", None, None), (1, 2, 50000, "Школа", None, None)]
