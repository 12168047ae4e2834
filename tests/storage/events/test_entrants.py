"""Migration 0013: who sent a work takes part, and a group that was gathering still comes in."""

from __future__ import annotations

import sqlite3
from contextlib import closing

from storage.base.migrations import migrate


def test_entrants_and_groups_of_an_older_network_keep_their_way_in(tmp_path):
    path = tmp_path / "x.db"
    migrate(path, up_to=12)
    with closing(sqlite3.connect(path)) as db:
        member = "INSERT INTO members (id, telegram_id, status, created_at, seen_at) VALUES (?, ?, 'member', 1, 1)"
        db.executemany(member, [(1, 10), (2, 20), (3, 30)])
        event = """INSERT INTO events (id, uid, form, state, title, starts_at, minutes, zone, created_by, created_at)
                   VALUES (?, ?, ?, 'published', 'x', 60000, 60, 'UTC', 1, 1)"""
        db.executemany(event, [(1, "a", "contest"), (2, "b", "club")])
        db.execute("INSERT INTO contests (event_id, criteria) VALUES (1, '[]')")
        entry = (
            "INSERT INTO contest_entries (event_id, member_id, number, title, words, at) VALUES (1, ?, ?, 'x', '', 5)"
        )
        db.executemany(entry, [(1, 1), (2, 2)])
        db.execute(
            """INSERT INTO seats (event_id, member_id, state, ticket, signed_at, state_at, code)
               VALUES (1, 1, 'cancelled', 1, 3, 4, '123456')"""
        )
        db.execute(
            """INSERT INTO event_parties (id, event_id, leader_id, code, together, created_at)
               VALUES (1, 2, 2, 'x', 0, 1)"""
        )
        db.executemany("INSERT INTO event_party_members VALUES (1, ?, 1)", [(2,), (3,)])
        db.commit()
    migrate(path)
    with closing(sqlite3.connect(path)) as db:
        seats = db.execute("SELECT event_id, member_id, state, signed_at FROM seats ORDER BY member_id").fetchall()
        assert seats == [(1, 1, "cancelled", 3), (1, 2, "confirmed", 5)]
        assert db.execute("SELECT * FROM event_guests ORDER BY 2").fetchall() == [(2, 2), (2, 3)]
