"""Migration 0024: whoever hosts, speaks or judges goes on doing so, in the order in which they were named."""

from __future__ import annotations

import lzma
import sqlite3
from contextlib import closing

from domain.base.parts import PartState
from domain.events.programme import ROLES
from storage.base.migrations import migrate
from tests.contract.test_populated import LEFT


def test_every_part_in_an_event_is_carried_over(tmp_path):
    path = tmp_path / "network.db"
    path.write_bytes(lzma.decompress(LEFT.read_bytes()))
    migrate(path, up_to=23)
    with closing(sqlite3.connect(path)) as db:
        for at, (role, state) in enumerate((("host", "declined"), ("speaker", "invited"), ("jury", "accepted"))):
            db.execute(
                """INSERT INTO event_people (event_id, member_id, role, state, invited_by, at)
                   SELECT e.id, m.id, ?, ?, e.created_by, 50 - ? FROM events e, members m WHERE m.status = 'member'
                   ON CONFLICT DO NOTHING""",
                (role, state, at),
            )
        db.commit()
        sql = "SELECT event_id, member_id, role, state, invited_by, at FROM event_people ORDER BY event_id, at, rowid"
        before = db.execute(sql).fetchall()
    assert before
    migrate(path)
    with closing(sqlite3.connect(path)) as db:
        sql = """SELECT thing_id, member_id, role, state, given_by, at FROM parts
                 WHERE thing_kind = 'event' AND since = at ORDER BY thing_id, at, id"""
        assert db.execute(sql).fetchall() == before
        assert db.execute("PRAGMA foreign_key_check").fetchall() == []
        found = db.execute("SELECT DISTINCT role, state FROM parts").fetchall()
    assert {role for role, _ in found} <= {role.name for role in ROLES}
    assert {state for _, state in found} <= {*PartState}
