"""Reviews, and what is asked across them: who is how busy, what is late, where reviewers are missing."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable

from domain.base.parts import PartState
from domain.base.things import Thing
from domain.reviews.lives import REVIEW as LIFE
from domain.reviews.reviews import JUDGED, LIVE, REVIEW, RUBRICS, Review, ReviewState
from storage.base.lifecycle import Kept

STATE: Kept[ReviewState] = Kept("reviews", LIFE)
_LIVE = ", ".join(f"'{state}'" for state in sorted(LIVE))
_JUDGED = ", ".join(f"'{state}'" for state in sorted(JUDGED))
_WAITS = f"""FROM parts p JOIN reviews r ON r.id = p.thing_id AND r.state IN ({_LIVE})
             WHERE p.thing_kind = '{REVIEW}' AND p.state IN ('{PartState.INVITED}', '{PartState.ACCEPTED}')
               AND NOT EXISTS (SELECT 1 FROM judgements j WHERE j.thing_kind = '{REVIEW}' AND j.thing_id = r.id
                               AND j.judge_id = p.member_id)"""
"""Parts of those whose move it is."""
WAITS = f"EXISTS (SELECT 1 {_WAITS} AND p.member_id = :member)"
_DONE = f"""FROM judgements j JOIN reviews r ON r.id = j.thing_id
            WHERE j.thing_kind = '{REVIEW}' AND j.judge_id = :m"""


def _record(row: sqlite3.Row) -> Review:
    return Review(
        id=row["id"],
        thing=Thing(row["thing_kind"], row["thing_id"]),
        version=row["version"],
        asked_by=row["asked_by"],
        rubric=RUBRICS[row["rubric"]],
        subjects=tuple(json.loads(row["subjects"])),
        grades=tuple(json.loads(row["grades"])),
        state=ReviewState(row["state"]),
        asked_at=row["asked_at"],
        state_at=row["state_at"],
        few_since=row["few_since"],
        answer=row["answer"],
        answered_at=row["answered_at"],
    )


def add(
    db: sqlite3.Connection,
    thing: Thing,
    version: int,
    rubric: str,
    *,
    by: int,
    subjects: Iterable[str],
    grades: Iterable[str],
    now: int,
) -> int:
    """Returns the number of the new review."""
    cursor = db.execute(
        """INSERT INTO reviews
               (thing_kind, thing_id, version, asked_by, rubric, subjects, grades, state, asked_at, state_at)
           VALUES (:kind, :id, :version, :by, :rubric, :subjects, :grades, :state, :now, :now)""",
        {
            "kind": thing.kind,
            "id": thing.number,
            "version": version,
            "by": by,
            "rubric": rubric,
            "subjects": json.dumps(list(subjects), ensure_ascii=False),
            "grades": json.dumps(list(grades), ensure_ascii=False),
            "state": ReviewState.OPEN,
            "now": now,
        },
    )
    return int(cursor.lastrowid or 0)


def by_id(db: sqlite3.Connection, review_id: int) -> Review | None:
    row = db.execute("SELECT * FROM reviews WHERE id = :id", {"id": review_id}).fetchone()
    return _record(row) if row else None


def of_thing(db: sqlite3.Connection, thing: Thing) -> list[Review]:
    """All of a thing, the newest first."""
    sql = "SELECT * FROM reviews WHERE thing_kind = :kind AND thing_id = :id ORDER BY id DESC"
    return [_record(row) for row in db.execute(sql, {"kind": thing.kind, "id": thing.number})]


def set_few(db: sqlite3.Connection, review_id: int, since: int | None) -> None:
    """Since when there are too few reviewers; None: there are enough."""
    db.execute("UPDATE reviews SET few_since = :since WHERE id = :id", {"id": review_id, "since": since})


def put_answer(db: sqlite3.Connection, review_id: int, words: str, now: int) -> bool:
    """The author's one answer; False when there has been one."""
    sql = "UPDATE reviews SET answer = :words, answered_at = :now WHERE id = :id AND answered_at IS NULL"
    return db.execute(sql, {"id": review_id, "words": words, "now": now}).rowcount == 1


def busy(db: sqlite3.Connection) -> dict[int, int]:
    """How many reviews wait for each person's word or judgement."""
    return dict(db.execute(f"SELECT p.member_id, count(*) {_WAITS} GROUP BY p.member_id").fetchall())


def asked(db: sqlite3.Connection) -> dict[int, int]:
    """How many reviews each person was ever asked for."""
    sql = "SELECT member_id, count(*) FROM parts WHERE thing_kind = :kind GROUP BY member_id"
    return dict(db.execute(sql, {"kind": REVIEW}).fetchall())


def ever_asked(db: sqlite3.Connection, review_id: int) -> set[int]:
    """Whoever was asked for this review, whatever they answered."""
    sql = "SELECT member_id FROM parts WHERE thing_kind = :kind AND thing_id = :id"
    return {row["member_id"] for row in db.execute(sql, {"kind": REVIEW, "id": review_id})}


def was_asked(db: sqlite3.Connection, member_id: int) -> bool:
    """Whether the person was ever asked for a review, whatever they answered."""
    sql = "SELECT 1 FROM parts WHERE member_id = :m AND thing_kind = :kind LIMIT 1"
    return db.execute(sql, {"m": member_id, "kind": REVIEW}).fetchone() is not None


def waiting_for(db: sqlite3.Connection, member_id: int) -> list[sqlite3.Row]:
    """Reviews whose next move is this person's: number, thing, state of the part, since when."""
    sql = f"""SELECT r.id, r.thing_kind, r.thing_id, p.state, p.since {_WAITS} AND p.member_id = :m
              ORDER BY p.since, r.id"""
    return db.execute(sql, {"m": member_id}).fetchall()


def late(db: sqlite3.Connection, *, accepted_before: int) -> list[sqlite3.Row]:
    """Reviews that somebody agreed to before that moment and hasn't done: number, thing, since when."""
    sql = f"""SELECT r.id, r.thing_kind, r.thing_id, min(p.since) AS since {_WAITS} AND p.state = :accepted
              AND p.since <= :before GROUP BY r.id ORDER BY since, r.id"""
    return db.execute(sql, {"accepted": PartState.ACCEPTED, "before": accepted_before}).fetchall()


def few(db: sqlite3.Connection) -> list[Review]:
    """Live ones with too few reviewers, the longest waiting first."""
    sql = f"SELECT * FROM reviews WHERE state IN ({_LIVE}) AND few_since IS NOT NULL ORDER BY few_since, id"
    return [_record(row) for row in db.execute(sql)]


# -- one person's --------------------------------------------------------------------------------------


def done(db: sqlite3.Connection, member_id: int) -> list[Review]:
    """Reviews that this person wrote, the newest first."""
    return [_record(row) for row in db.execute(f"SELECT r.* {_DONE} ORDER BY j.at DESC, r.id DESC", {"m": member_id})]


def count_done(db: sqlite3.Connection, member_id: int) -> int:
    """How many of them have come to an outcome."""
    sql = f"SELECT count(*) {_DONE} AND r.state IN ({_JUDGED})"
    return int(db.execute(sql, {"m": member_id}).fetchone()[0])


def asked_for(db: sqlite3.Connection, member_id: int) -> list[Review]:
    """Reviews that this person asked for, the oldest first."""
    return [
        _record(row) for row in db.execute("SELECT * FROM reviews WHERE asked_by = :m ORDER BY id", {"m": member_id})
    ]


def is_shown(db: sqlite3.Connection, member_id: int) -> bool:
    return db.execute("SELECT 1 FROM shown_reviewers WHERE member_id = :m", {"m": member_id}).fetchone() is not None


def shown_since(db: sqlite3.Connection, member_id: int) -> int | None:
    row = db.execute("SELECT since FROM shown_reviewers WHERE member_id = :m", {"m": member_id}).fetchone()
    return None if row is None else int(row["since"])


def show(db: sqlite3.Connection, member_id: int, now: int) -> None:
    db.execute(
        "INSERT INTO shown_reviewers (member_id, since) VALUES (:m, :now) ON CONFLICT DO NOTHING",
        {"m": member_id, "now": now},
    )


def hide(db: sqlite3.Connection, member_id: int) -> None:
    db.execute("DELETE FROM shown_reviewers WHERE member_id = :m", {"m": member_id})


def forget(db: sqlite3.Connection, member_id: int) -> None:
    """An erased person's words go; the scores stay without the person, for others' outcomes rest on them."""
    args = {"m": member_id}
    hide(db, member_id)
    db.execute(f"UPDATE judgements SET words = '■' WHERE thing_kind = '{REVIEW}' AND judge_id = :m", args)
    db.execute(
        "UPDATE reviews SET answer = CASE WHEN answer IS NOT NULL THEN '■' END, asked_by = NULL WHERE asked_by = :m",
        args,
    )
