"""Contests: works, scores, the protocol's date, appeals."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence

from domain.events.contests import WORK, Appeal, Contest, ContestEntry
from domain.reviews.judging import Judgement
from storage.reviews import judgements


def contest(db: sqlite3.Connection, event_id: int) -> Contest | None:
    sql = """SELECT c.*, e.starts_at, e.ends_at FROM contests c JOIN events e ON e.id = c.event_id
             WHERE c.event_id = :e"""
    row = db.execute(sql, {"e": event_id}).fetchone()
    if row is None:
        return None
    criteria = tuple(json.loads(row["criteria"]))
    return Contest(
        row["event_id"],
        row["starts_at"],
        row["ends_at"],
        criteria,
        row["published_at"],
        row["scores_least"],
        tuple(json.loads(row["weights"])),
    )


def save(db: sqlite3.Connection, event_id: int, criteria: Sequence[str], scores_least: int) -> None:
    """Set up or change; the dates are the event's. `scores_least` is taken when it is set up, and stays.

    Other criteria count equally until they are weighed.
    """
    db.execute(
        """INSERT INTO contests (event_id, criteria, scores_least) VALUES (:e, :criteria, :least)
           ON CONFLICT (event_id) DO UPDATE SET criteria = excluded.criteria,
             weights = CASE WHEN criteria = excluded.criteria THEN weights ELSE '[]' END""",
        {"e": event_id, "criteria": json.dumps(list(criteria), ensure_ascii=False), "least": scores_least},
    )


def weigh(db: sqlite3.Connection, event_id: int, weights: Sequence[int]) -> None:
    """How much each criterion counts; none: all equally."""
    db.execute("UPDATE contests SET weights = :w WHERE event_id = :e", {"e": event_id, "w": json.dumps(list(weights))})


def publish(db: sqlite3.Connection, event_id: int, now: int) -> bool:
    """Compare and set; False when it has been published."""
    sql = "UPDATE contests SET published_at = :now WHERE event_id = :e AND published_at IS NULL"
    return db.execute(sql, {"e": event_id, "now": now}).rowcount == 1


def take_up_again(db: sqlite3.Connection, event_id: int) -> None:
    """Works are taken again: the jury is called anew when that is over."""
    db.execute("UPDATE contests SET jury_called = 0 WHERE event_id = :e", {"e": event_id})


def call_jury(db: sqlite3.Connection, event_id: int) -> bool:
    """Note that the jury is called; False when it has been."""
    sql = "UPDATE contests SET jury_called = 1 WHERE event_id = :e AND jury_called = 0"
    return db.execute(sql, {"e": event_id}).rowcount == 1


def _entry(row: sqlite3.Row) -> ContestEntry:
    return ContestEntry(
        row["id"],
        row["event_id"],
        row["member_id"],
        row["number"],
        row["title"],
        row["words"],
        row["link"],
        row["file"],
        row["at"],
    )


def entries(db: sqlite3.Connection, event_id: int) -> list[ContestEntry]:
    """All works by number."""
    sql = "SELECT * FROM contest_entries WHERE event_id = :e ORDER BY number"
    return [_entry(row) for row in db.execute(sql, {"e": event_id})]


def entry(db: sqlite3.Connection, entry_id: int) -> ContestEntry | None:
    row = db.execute("SELECT * FROM contest_entries WHERE id = :id", {"id": entry_id}).fetchone()
    return _entry(row) if row else None


def number_of(db: sqlite3.Connection, event_id: int, member_id: int) -> int | None:
    """The number of the person's work; None: hasn't sent one."""
    sql = "SELECT number FROM contest_entries WHERE event_id = :e AND member_id = :m"
    row = db.execute(sql, {"e": event_id, "m": member_id}).fetchone()
    return row["number"] if row else None


def has_entry(db: sqlite3.Connection, event_id: int, member_id: int) -> bool:
    """Whether the person has sent a work in."""
    return number_of(db, event_id, member_id) is not None


def authors(db: sqlite3.Connection, event_id: int) -> dict[int, tuple[str | None, str | None]]:
    """Name and region of each author, by the id of the work; no name: erased since."""
    sql = """SELECT w.id, m.name, m.region FROM contest_entries w JOIN members m ON m.id = w.member_id
             WHERE w.event_id = :e"""
    return {row["id"]: (row["name"], row["region"]) for row in db.execute(sql, {"e": event_id})}


def put_entry(
    db: sqlite3.Connection,
    *,
    event_id: int,
    member_id: int,
    title: str,
    words: str,
    link: str | None,
    file: str | None,
    now: int,
) -> ContestEntry:
    """A person's one work, new or replaced; the number stays."""
    row = db.execute(
        """INSERT INTO contest_entries (event_id, member_id, number, title, words, link, file, at)
           VALUES (:e, :m, (SELECT coalesce(max(number), 0) + 1 FROM contest_entries WHERE event_id = :e),
                   :title, :words, :link, :file, :now)
           ON CONFLICT (event_id, member_id) DO UPDATE SET title = excluded.title, words = excluded.words,
             link = excluded.link, file = excluded.file, at = excluded.at
           RETURNING *""",
        {
            "e": event_id,
            "m": member_id,
            "title": title,
            "words": words,
            "link": link,
            "file": file,
            "now": now,
        },
    ).fetchone()
    return _entry(row)


def drop_entry(db: sqlite3.Connection, event_id: int, member_id: int) -> None:
    db.execute("DELETE FROM contest_entries WHERE event_id = :e AND member_id = :m", {"e": event_id, "m": member_id})


def scores(db: sqlite3.Connection, event_id: int) -> list[Judgement]:
    """All judgements, in the order of works; jurors in an order that tells nothing of time."""
    return judgements.of(db, WORK, [entry.id for entry in entries(db, event_id)])


def appeal(db: sqlite3.Connection, entry_id: int) -> Appeal | None:
    row = db.execute("SELECT * FROM contest_appeals WHERE entry_id = :e", {"e": entry_id}).fetchone()
    return Appeal(row["entry_id"], row["words"], row["at"], row["answer"]) if row else None


def add_appeal(db: sqlite3.Connection, entry_id: int, words: str, now: int) -> bool:
    """The one appeal; False when there has been one."""
    sql = "INSERT INTO contest_appeals (entry_id, words, at) VALUES (:e, :w, :now) ON CONFLICT DO NOTHING"
    return db.execute(sql, {"e": entry_id, "w": words, "now": now}).rowcount == 1


def answer_appeal(db: sqlite3.Connection, entry_id: int, answer: str, *, by: int, now: int) -> bool:
    """Compare and set; False when it has been answered."""
    sql = """UPDATE contest_appeals SET answer = :a, answered_by = :by, answered_at = :now
             WHERE entry_id = :e AND answer IS NULL"""
    return db.execute(sql, {"e": entry_id, "a": answer, "by": by, "now": now}).rowcount == 1
