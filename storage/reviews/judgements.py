"""Judgements: scores and words of one judge about one thing, of whatever kind (domain/reviews/judging.py)."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable

from domain.reviews.judging import Judgement


def record(row: sqlite3.Row) -> Judgement:
    return Judgement(row["thing_id"], row["judge_id"], tuple(json.loads(row["scores"])), row["words"], row["at"])


def put(db: sqlite3.Connection, kind: str, judgement: Judgement) -> None:
    """A judge's one judgement of a thing of that kind, new or corrected."""
    db.execute(
        """INSERT INTO judgements (thing_kind, thing_id, judge_id, scores, words, at)
           VALUES (:kind, :id, :judge, :scores, :words, :at)
           ON CONFLICT (thing_kind, thing_id, judge_id) DO UPDATE SET scores = excluded.scores, words = excluded.words,
             at = excluded.at""",
        {
            "kind": kind,
            "id": judgement.number,
            "judge": judgement.judge_id,
            "scores": json.dumps(judgement.scores),
            "words": judgement.words,
            "at": judgement.at,
        },
    )


def of(db: sqlite3.Connection, kind: str, numbers: Iterable[int]) -> list[Judgement]:
    """All of these things, in the order of their numbers; of one thing in an order that tells nothing of time."""
    sql = """SELECT * FROM judgements WHERE thing_kind = :kind AND thing_id IN (SELECT value FROM json_each(:ids))
             ORDER BY thing_id, judge_id"""
    return [record(row) for row in db.execute(sql, {"kind": kind, "ids": json.dumps(list(numbers))})]


def by(db: sqlite3.Connection, judge_id: int, kind: str) -> list[Judgement]:
    """All that a judge said of things of that kind, the oldest first."""
    sql = "SELECT * FROM judgements WHERE judge_id = :j AND thing_kind = :kind ORDER BY at, thing_id"
    return [record(row) for row in db.execute(sql, {"j": judge_id, "kind": kind})]


def drop(db: sqlite3.Connection, kind: str, numbers: Iterable[int]) -> None:
    """These things are gone."""
    db.execute(
        "DELETE FROM judgements WHERE thing_kind = :kind AND thing_id IN (SELECT value FROM json_each(:ids))",
        {"kind": kind, "ids": json.dumps(list(numbers))},
    )
