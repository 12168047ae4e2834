"""Announcements that aren't over: each of these is a row of the menu or of «Сегодня»."""

from __future__ import annotations

import sqlite3

from domain.voice.announcements import State

_UNFINISHED = f"('{State.DRAFT}', '{State.APPROVAL}', '{State.SENDING}', '{State.PAUSED}')"


def unfinished(db: sqlite3.Connection, now: int) -> list[sqlite3.Row]:
    """With the first words of its first text, and `next_at`, when its next copy goes out.

    Of those on their way only what hasn't begun yet: the progress of the others has a bar of its own.
    """
    sql = f"""SELECT a.id, a.state, a.author_id, a.created_at, a.confirmed_at, a.confirmed_by,
               (SELECT substr(t.words, 1, 100) FROM announcement_texts t WHERE t.announcement_id = a.id
                ORDER BY t.rowid LIMIT 1) AS words,
               (SELECT min(o.due_at) FROM outbox o WHERE o.announcement_id = a.id AND o.state = 'due'
                AND o.due_at > :now) AS next_at
             FROM announcements a WHERE a.state IN {_UNFINISHED}"""
    rows = db.execute(sql, {"now": now}).fetchall()
    return [row for row in rows if row["words"] and (row["state"] != State.SENDING or row["next_at"] is not None)]
