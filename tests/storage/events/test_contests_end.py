"""Migration 0020: contests without a protocol go on, with a jury that is there and reminders still to come."""

from __future__ import annotations

import sqlite3
from contextlib import closing

from domain.events.reminders import judging_plan
from storage.base.migrations import migrate

DAY = 86_400
UNTIL = 100 * DAY
MINUTES = {1: 10 * 1440, 2: 1440, 3: 1440, 4: 1440}


def test_contests_without_a_protocol_go_on(tmp_path):
    path = tmp_path / "x.db"
    migrate(path, up_to=19)
    with closing(sqlite3.connect(path)) as db:
        member = "INSERT INTO members (id, telegram_id, status, created_at, seen_at) VALUES (?, ?, ?, 1, 1)"
        db.executemany(member, [(1, 10, "member"), (2, 20, "left")])
        event = """INSERT INTO events (id, uid, form, state, title, starts_at, minutes, zone, created_by, created_at)
                   VALUES (?, ?, 'contest', ?, 'x', ?, ?, 'UTC', 1, 1)"""
        states = {1: "published", 2: "archived", 3: "running", 4: "cancelled"}
        db.executemany(event, [(n, str(n), state, UNTIL, MINUTES[n]) for n, state in states.items()])
        contest = "INSERT INTO contests (event_id, criteria, published_at) VALUES (?, '[]', ?)"
        db.executemany(contest, [(1, None), (2, None), (3, 5), (4, None)])
        juror = "INSERT INTO event_people VALUES (?, ?, 'jury', 'accepted', NULL, 1)"
        db.executemany(juror, [(2, 1), (2, 2), (3, 2)])
        db.commit()
    migrate(path, up_to=20)
    with closing(sqlite3.connect(path)) as db:
        found = dict(db.execute("SELECT id, state FROM events"))
        assert found == {1: "published", 2: "running", 3: "finished", 4: "cancelled"}
        jury = db.execute("SELECT event_id, member_id FROM event_people ORDER BY 1, 2").fetchall()
        assert jury == [(2, 1), (3, 2)]
        moments = db.execute("SELECT event_id, kind, due_at, expires_at FROM event_moments ORDER BY 1, 3").fetchall()
        wanted = [
            (number, str(r.kind), r.due_at, r.expires_at)
            for number in (1, 2)
            for r in judging_plan(UNTIL, UNTIL + MINUTES[number] * 60, now=0)
        ]
        assert moments == wanted
