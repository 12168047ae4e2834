"""What events keep of one person: read for the export, taken away by the erasure (PRODUCT §2)."""

from __future__ import annotations

import sqlite3
from typing import Any

from domain.events.contests import WORK

Row = dict[str, Any]


def seats(db: sqlite3.Connection, member_id: int) -> list[Row]:
    sql = """SELECT e.title, e.starts_at, s.* FROM seats s
             JOIN events e ON e.id = s.event_id WHERE s.member_id = :m ORDER BY e.starts_at, e.id"""
    return _rows(db, sql, member_id)


def marks(db: sqlite3.Connection, member_id: int) -> list[Row]:
    sql = """SELECT e.title, a.* FROM attendance_marks a JOIN events e ON e.id = a.event_id
             WHERE a.member_id = :m ORDER BY a.id"""
    return _rows(db, sql, member_id)


def made(db: sqlite3.Connection, member_id: int) -> list[Row]:
    sql = "SELECT title, starts_at, created_at FROM events WHERE created_by = :m ORDER BY starts_at, id"
    return _rows(db, sql, member_id)


def ratings(db: sqlite3.Connection, member_id: int) -> list[Row]:
    sql = """SELECT e.title, r.rating, r.words FROM event_ratings r JOIN events e ON e.id = r.event_id
             WHERE r.author = :m ORDER BY e.starts_at, e.id"""
    return _rows(db, sql, member_id)


def rated(db: sqlite3.Connection, member_id: int) -> list[Row]:
    sql = """SELECT e.title FROM event_rated r JOIN events e ON e.id = r.event_id
             WHERE r.member_id = :m AND NOT EXISTS
             (SELECT 1 FROM event_ratings o WHERE o.event_id = r.event_id AND o.author = :m)
             ORDER BY e.starts_at, e.id"""
    return _rows(db, sql, member_id)


def disputes(db: sqlite3.Connection, member_id: int) -> list[Row]:
    sql = """SELECT e.title, d.words, d.at, d.verdict, d.decided_by, d.decided_at FROM attendance_disputes d
             JOIN events e ON e.id = d.event_id WHERE d.member_id = :m ORDER BY d.at"""
    return _rows(db, sql, member_id)


def works(db: sqlite3.Connection, member_id: int) -> list[Row]:
    sql = """SELECT e.title AS contest, w.number, w.title, w.words, w.link, w.file, w.at,
             a.words AS appeal, a.at AS appealed_at, a.answer, a.answered_by, a.answered_at
             FROM contest_entries w
             JOIN events e ON e.id = w.event_id
             LEFT JOIN contest_appeals a ON a.entry_id = w.id
             WHERE w.member_id = :m ORDER BY w.at"""
    return _rows(db, sql, member_id)


def scored(db: sqlite3.Connection, member_id: int) -> list[Row]:
    # Before the protocol nobody sees them, the author included.
    sql = """SELECT e.title AS contest, w.title, s.scores, s.words FROM judgements s
             JOIN contest_entries w ON s.thing_kind = :kind AND w.id = s.thing_id JOIN events e ON e.id = w.event_id
             JOIN contests c ON c.event_id = w.event_id
             WHERE w.member_id = :m AND c.published_at IS NOT NULL ORDER BY s.thing_id, s.judge_id"""
    return _rows(db, sql, member_id, kind=WORK)


def judged(db: sqlite3.Connection, member_id: int) -> list[Row]:
    sql = """SELECT e.title AS contest, w.number, s.scores, s.words, s.at FROM judgements s
             JOIN contest_entries w ON s.thing_kind = :kind AND w.id = s.thing_id JOIN events e ON e.id = w.event_id
             WHERE s.judge_id = :m ORDER BY s.at"""
    return _rows(db, sql, member_id, kind=WORK)


def answered(db: sqlite3.Connection, member_id: int) -> list[Row]:
    """What the person has answered to hosts."""
    sql = """SELECT e.title, q.words, a.answer, a.at FROM event_answers a
             JOIN event_questions q ON q.id = a.question_id JOIN events e ON e.id = q.event_id
             WHERE a.member_id = :m ORDER BY e.starts_at, q.id"""
    return _rows(db, sql, member_id)


def questions(db: sqlite3.Connection, member_id: int) -> list[Row]:
    """What is asked at the events that the person has made."""
    sql = """SELECT e.title, q.words, q.options FROM event_questions q JOIN events e ON e.id = q.event_id
             WHERE e.created_by = :m ORDER BY e.starts_at, q.id"""
    return _rows(db, sql, member_id)


def guest_of(db: sqlite3.Connection, member_id: int) -> list[Row]:
    sql = """SELECT e.title, e.starts_at FROM event_guests g JOIN events e ON e.id = g.event_id
             WHERE g.member_id = :m ORDER BY e.starts_at, e.id"""
    return _rows(db, sql, member_id)


def doors(db: sqlite3.Connection, member_id: int) -> list[Row]:
    sql = """SELECT e.title, d.opened_at, d.asked FROM event_doors d JOIN events e ON e.id = d.event_id
             WHERE d.member_id = :m"""
    return _rows(db, sql, member_id)


def visitors(db: sqlite3.Connection, member_id: int) -> list[Row]:
    sql = """SELECT e.title, v.words, v.count, v.at FROM event_visitors v JOIN events e ON e.id = v.event_id
             WHERE v.noted_by = :m ORDER BY v.id"""
    return _rows(db, sql, member_id)


def parties(db: sqlite3.Connection, member_id: int) -> list[Row]:
    sql = """SELECT e.title, pm.at, p.leader_id, p.together, p.settled_at
             FROM event_party_members pm JOIN event_parties p ON p.id = pm.party_id
             JOIN events e ON e.id = p.event_id WHERE pm.member_id = :m ORDER BY pm.at"""
    return _rows(db, sql, member_id)


def released(db: sqlite3.Connection, member_id: int, *, at: int, now: int) -> list[int]:
    """Ids of events still to come of which a seat or a place in the queue was given back at that moment."""
    sql = """SELECT s.event_id FROM seats s JOIN events e ON e.id = s.event_id
             WHERE s.member_id = :m AND s.state IN ('cancelled', 'left') AND s.state_at = :at
               AND e.state = 'published' AND e.starts_at > :now"""
    return [row["event_id"] for row in db.execute(sql, {"m": member_id, "at": at, "now": now})]


def handed_over(db: sqlite3.Connection, member_id: int, *, at: int) -> list[int]:
    """Ids of events of this maker, not over yet, that were handed over to somebody at that moment."""
    sql = """SELECT e.id FROM audit a JOIN events e ON a.subject = 'event:' || e.id
             WHERE a.action = 'event.hand-over' AND a.at = :at AND e.created_by = :m
               AND e.state IN ('draft', 'published', 'running')"""
    return [row["id"] for row in db.execute(sql, {"m": member_id, "at": at})]


def erase(db: sqlite3.Connection, member_id: int) -> None:
    """Take away the person's words and ties; what others count by (seats, scores) stays without a name."""
    args = {"m": member_id}
    db.execute("DELETE FROM event_guests WHERE member_id = :m", args)
    db.execute("DELETE FROM event_doors WHERE member_id = :m", args)
    db.execute("UPDATE event_visitors SET words = NULL WHERE noted_by = :m", args)
    db.execute("DELETE FROM host_columns WHERE member_id = :m", args)
    db.execute("DELETE FROM event_party_members WHERE member_id = :m", args)
    db.execute("DELETE FROM event_parties WHERE leader_id = :m AND settled_at IS NULL", args)
    db.execute("UPDATE event_ratings SET author = NULL, words = NULL WHERE author = :m", args)
    db.execute("DELETE FROM event_rated WHERE member_id = :m", args)
    db.execute("UPDATE attendance_disputes SET words = '■' WHERE member_id = :m", args)
    db.execute(
        """DELETE FROM judgements WHERE thing_kind = :kind AND thing_id IN
           (SELECT w.id FROM contest_entries w JOIN contests c ON c.event_id = w.event_id
            WHERE w.member_id = :m AND c.published_at IS NULL)""",
        {**args, "kind": WORK},
    )
    # What nobody has judged to the end isn't judged any more: a jury can't read a blackened work.
    db.execute(
        """DELETE FROM contest_entries WHERE member_id = :m AND event_id IN
           (SELECT c.event_id FROM contests c WHERE c.published_at IS NULL)""",
        args,
    )
    db.execute(
        """UPDATE contest_appeals SET words = '■', answer = CASE WHEN answer IS NOT NULL THEN '■' END WHERE entry_id IN
           (SELECT id FROM contest_entries WHERE member_id = :m)""",
        args,
    )
    db.execute(
        "UPDATE contest_entries SET title = '■', words = '■', link = NULL, file = NULL WHERE member_id = :m", args
    )


def erase_answers(db: sqlite3.Connection, member_id: int) -> None:
    """What the person has answered to hosts; what they have asked stays with the event."""
    db.execute("DELETE FROM event_answers WHERE member_id = :m", {"m": member_id})


def _rows(db: sqlite3.Connection, sql: str, member_id: int, **more: str) -> list[Row]:
    return [dict(row) for row in db.execute(sql, {"m": member_id, **more})]
