"""Migration 0035: what jurors said of works is carried over, whole."""

from __future__ import annotations

import json
import lzma
import sqlite3
from contextlib import closing

from domain.events.contests import WORK
from storage.base.migrations import migrate
from storage.reviews import judgements
from tests.contract.test_populated import LEFT


def test_every_score_is_carried_over(tmp_path):
    path = tmp_path / "network.db"
    path.write_bytes(lzma.decompress(LEFT.read_bytes()))
    migrate(path, up_to=34)
    with closing(sqlite3.connect(path)) as db:
        db.execute(
            """INSERT INTO contest_scores (entry_id, juror_id, scores, words, at)
               SELECT w.id, m.id, '[7, 3]', 'Слова ' || m.id, 50 + m.id FROM contest_entries w, members m
               WHERE m.status = 'member' ON CONFLICT DO NOTHING"""
        )
        db.commit()
        before = db.execute("SELECT * FROM contest_scores ORDER BY entry_id, juror_id").fetchall()
    assert len(before) > 1
    migrate(path)
    with closing(sqlite3.connect(path)) as db:
        db.row_factory = sqlite3.Row
        found = judgements.of(db, WORK, {row[0] for row in before})
    assert [(one.number, one.judge_id, list(one.scores), one.words, one.at) for one in found] == [
        (entry, juror, json.loads(scores), words, at) for entry, juror, scores, words, at in before
    ]
