"""Who was asked about which problem, and who doesn't want to be."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection

from domain.ideas.asking import WEEK, Answer

IS_ASKED = f"""EXISTS (SELECT 1 FROM problem_asked
               WHERE member_id = :member AND at > :now - {WEEK} AND answer = '{Answer.NOTHING}')"""
"""A condition: `:member` was asked about a problem in the last week and hasn't said a word."""


def free(
    db: sqlite3.Connection, among: Collection[int], idea_id: int, author_id: int, *, not_since: int, now: int, most: int
) -> list[tuple[int, int]]:
    """Those `among` whom one may ask about a problem now, with the moment they were asked last (0: never).

    Who is in the network, reachable, not on leave, hears what is personal, wants to be asked, wasn't asked of anything
    since `not_since` nor ever of this; neither the author nor who has the problem too. Who wasn't asked for longest
    comes first.
    """
    sql = """
        SELECT m.id, coalesce((SELECT max(a.at) FROM problem_asked a WHERE a.member_id = m.id), 0) AS asked_at
        FROM json_each(:ids) j JOIN members m ON m.id = j.value
        WHERE m.status = 'member' AND m.reachable = 1 AND coalesce(m.paused_until, 0) <= :now AND m.id <> :author
          AND NOT EXISTS (SELECT 1 FROM problem_unasked u WHERE u.member_id = m.id)
          AND NOT EXISTS (SELECT 1 FROM problem_asked a WHERE a.member_id = m.id AND a.idea_id = :idea)
          AND NOT EXISTS (SELECT 1 FROM problem_asked a WHERE a.member_id = m.id AND a.at > :since)
          AND NOT EXISTS (SELECT 1 FROM idea_backers b WHERE b.member_id = m.id AND b.idea_id = :idea)
          AND NOT EXISTS (SELECT 1 FROM notice_modes n
                          WHERE n.member_id = m.id AND n.category = 'mine' AND n.mode = 'off')
        ORDER BY asked_at, m.id LIMIT :most"""
    args = {
        "ids": json.dumps(list(among)), "now": now, "author": author_id, "idea": idea_id, "since": not_since,
        "most": most,
    }  # fmt: skip
    return [(row["id"], row["asked_at"]) for row in db.execute(sql, args)]


def ask(db: sqlite3.Connection, idea_id: int, member_id: int, now: int) -> None:
    db.execute(
        "INSERT INTO problem_asked (idea_id, member_id, at, answer) VALUES (:i, :m, :now, :a)",
        {"i": idea_id, "m": member_id, "now": now, "a": Answer.NOTHING},
    )


def answer_of(db: sqlite3.Connection, idea_id: int, member_id: int) -> Answer | None:
    """What the member has said; None: they weren't asked."""
    sql = "SELECT answer FROM problem_asked WHERE idea_id = :i AND member_id = :m"
    row = db.execute(sql, {"i": idea_id, "m": member_id}).fetchone()
    return Answer(row["answer"]) if row else None


def set_answer(db: sqlite3.Connection, idea_id: int, member_id: int, answer: Answer) -> None:
    sql = "UPDATE problem_asked SET answer = :a WHERE idea_id = :i AND member_id = :m"
    db.execute(sql, {"i": idea_id, "m": member_id, "a": answer})


def is_unasked(db: sqlite3.Connection, member_id: int) -> bool:
    """Whether the member doesn't want to be asked."""
    return db.execute("SELECT 1 FROM problem_unasked WHERE member_id = :m", {"m": member_id}).fetchone() is not None


def set_unasked(db: sqlite3.Connection, member_id: int, unasked: bool, now: int) -> None:
    if unasked:
        sql = "INSERT INTO problem_unasked (member_id, at) VALUES (:m, :now) ON CONFLICT DO NOTHING"
        db.execute(sql, {"m": member_id, "now": now})
    else:
        db.execute("DELETE FROM problem_unasked WHERE member_id = :m", {"m": member_id})


def waiting(db: sqlite3.Connection, member_id: int, since: int) -> list[tuple[int, int]]:
    """`(idea, asked at)` of what the member was asked since and hasn't said a word to; the latest first."""
    sql = """SELECT idea_id, at FROM problem_asked
             WHERE member_id = :m AND at > :since AND answer = :nothing ORDER BY at DESC LIMIT 5"""
    rows = db.execute(sql, {"m": member_id, "since": since, "nothing": Answer.NOTHING})
    return [(row["idea_id"], row["at"]) for row in rows]


def forget(db: sqlite3.Connection, member_id: int) -> None:
    """Erasure: whom the network asked, and that they didn't want to be."""
    db.execute("DELETE FROM problem_asked WHERE member_id = :m", {"m": member_id})
    db.execute("DELETE FROM problem_unasked WHERE member_id = :m", {"m": member_id})
