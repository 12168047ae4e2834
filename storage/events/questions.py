"""Questions of hosts to those who have signed up, and their answers."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable

from domain.events.questions import Asked, Question

# Whose answers a host reads: of those with a seat. What somebody said who has given it back is nobody's to read.
_SEATED = """JOIN event_questions q ON q.id = a.question_id
             JOIN seats s ON s.event_id = q.event_id AND s.member_id = a.member_id
             AND s.state IN ('confirmed', 'attended', 'no_show', 'excused')"""


def _record(row: sqlite3.Row) -> Question:
    return Question(row["id"], row["event_id"], row["words"], tuple(json.loads(row["options"])))


def by_id(db: sqlite3.Connection, question_id: int) -> Question | None:
    row = db.execute("SELECT * FROM event_questions WHERE id = :id", {"id": question_id}).fetchone()
    return _record(row) if row else None


def of_event(db: sqlite3.Connection, event_id: int) -> list[Question]:
    """The event's questions in the order in which they were asked."""
    sql = "SELECT * FROM event_questions WHERE event_id = :e ORDER BY id"
    return [_record(row) for row in db.execute(sql, {"e": event_id})]


def add(db: sqlite3.Connection, event_id: int, words: str, options: Iterable[str]) -> int:
    sql = "INSERT INTO event_questions (event_id, words, options) VALUES (:e, :w, :o) RETURNING id"
    args = {"e": event_id, "w": words, "o": json.dumps(list(options), ensure_ascii=False)}
    return int(db.execute(sql, args).fetchone()["id"])


def set_options(db: sqlite3.Connection, question_id: int, options: Iterable[str]) -> None:
    sql = "UPDATE event_questions SET options = :o WHERE id = :id"
    db.execute(sql, {"id": question_id, "o": json.dumps(list(options), ensure_ascii=False)})


def remove(db: sqlite3.Connection, question_id: int) -> None:
    """The question with all answers."""
    db.execute("DELETE FROM event_questions WHERE id = :id", {"id": question_id})


def copy(db: sqlite3.Connection, event_id: int, to: int) -> None:
    """The same is asked at another event; who answered what isn't copied."""
    for question in of_event(db, event_id):
        add(db, to, question.words, question.options)


def asked(db: sqlite3.Connection, event_id: int, member_id: int) -> tuple[Asked, ...]:
    """The event's questions with what this person has answered."""
    sql = """SELECT q.*, a.answer FROM event_questions q
             LEFT JOIN event_answers a ON a.question_id = q.id AND a.member_id = :m
             WHERE q.event_id = :e ORDER BY q.id"""
    return tuple(Asked(_record(row), row["answer"]) for row in db.execute(sql, {"e": event_id, "m": member_id}))


def answer(db: sqlite3.Connection, question_id: int, member_id: int, said: str, now: int) -> None:
    """Kept, or put in place of what was answered before."""
    db.execute(
        """INSERT INTO event_answers (question_id, member_id, answer, at) VALUES (:q, :m, :a, :now)
           ON CONFLICT (question_id, member_id) DO UPDATE SET answer = excluded.answer, at = excluded.at""",
        {"q": question_id, "m": member_id, "a": said, "now": now},
    )


def take_back(db: sqlite3.Connection, question_id: int, member_id: int) -> None:
    sql = "DELETE FROM event_answers WHERE question_id = :q AND member_id = :m"
    db.execute(sql, {"q": question_id, "m": member_id})


def given(db: sqlite3.Connection, question_id: int) -> dict[int, str]:
    """What was answered to one question, by member."""
    sql = "SELECT member_id, answer FROM event_answers WHERE question_id = :q ORDER BY member_id"
    return {row["member_id"]: row["answer"] for row in db.execute(sql, {"q": question_id})}


def read_by_hosts(db: sqlite3.Connection, event_id: int) -> dict[int, dict[int, str]]:
    """What those with a seat have answered: by member, by question."""
    found: dict[int, dict[int, str]] = {}
    sql = f"SELECT a.* FROM event_answers a {_SEATED} WHERE q.event_id = :e"
    for row in db.execute(sql, {"e": event_id}):
        found.setdefault(row["member_id"], {})[row["question_id"]] = row["answer"]
    return found


def forget(db: sqlite3.Connection, event_id: int) -> None:
    """All that was answered at an event which needs it no more; what was asked stays for a copy."""
    sql = "DELETE FROM event_answers WHERE question_id IN (SELECT id FROM event_questions WHERE event_id = :e)"
    db.execute(sql, {"e": event_id})
