"""Marks of who came, disputes about them, and what people said of the event."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

from domain.events import lives
from domain.events.attendance import Dispute, DisputeState, Mark, Rating, Source
from domain.events.events import SeatState
from storage.base.lifecycle import Kept

VERDICT = Kept("attendance_disputes", lives.DISPUTE, "verdict", empty=DisputeState.WAITING)


def add_mark(
    db: sqlite3.Connection,
    *,
    event_id: int,
    member_id: int,
    state: SeatState,
    source: Source,
    by: int | None,
    now: int,
) -> None:
    db.execute(
        """INSERT INTO attendance_marks (event_id, member_id, state, source, marked_by, at)
           VALUES (:event_id, :member_id, :state, :source, :by, :now)""",
        {"event_id": event_id, "member_id": member_id, "state": state, "source": source, "by": by, "now": now},
    )


def is_marked(db: sqlite3.Connection, event_id: int, member_id: int) -> bool:
    """Whether a mark is in force."""
    sql = "SELECT 1 FROM attendance_marks WHERE event_id = :e AND member_id = :m AND undone_at IS NULL"
    return db.execute(sql, {"e": event_id, "m": member_id}).fetchone() is not None


def undo_marks(db: sqlite3.Connection, event_id: int, member_id: int, *, by: int | None, now: int) -> None:
    """Take back whatever mark is in force; it is kept with who undid it."""
    db.execute(
        """UPDATE attendance_marks SET undone_by = :by, undone_at = :now
           WHERE event_id = :e AND member_id = :m AND undone_at IS NULL""",
        {"e": event_id, "m": member_id, "by": by, "now": now},
    )


def marks(db: sqlite3.Connection, event_id: int, member_id: int) -> list[Mark]:
    """All marks of one person at one event, oldest first."""
    sql = """SELECT a.*, m.name AS by_name FROM attendance_marks a LEFT JOIN members m ON m.id = a.marked_by
             WHERE a.event_id = :e AND a.member_id = :m ORDER BY a.id"""
    return [
        Mark(SeatState(r["state"]), Source(r["source"]), r["by_name"], r["at"], r["undone_at"])
        for r in db.execute(sql, {"e": event_id, "m": member_id})
    ]


def last_mark(db: sqlite3.Connection, event_id: int) -> int:
    """The number of the last mark of the event; 0: none."""
    sql = "SELECT coalesce(max(id), 0) AS last FROM attendance_marks WHERE event_id = :e"
    return int(db.execute(sql, {"e": event_id}).fetchone()["last"])


def marked_by(db: sqlite3.Connection, event_id: int, by: int, *, since: int, until: int) -> list[int]:
    """Ids of the people whom `by` marked as come by the marks numbered (since, until] that are still in force."""
    sql = """SELECT member_id FROM attendance_marks WHERE event_id = :e AND marked_by = :by AND undone_at IS NULL
               AND state = 'attended' AND id > :since AND id <= :until ORDER BY id"""
    rows = db.execute(sql, {"e": event_id, "by": by, "since": since, "until": until})
    return [row["member_id"] for row in rows]


def _dispute(row: sqlite3.Row | None) -> Dispute | None:
    if row is None:
        return None
    verdict = DisputeState(row["verdict"] or DisputeState.WAITING)
    return Dispute(row["id"], row["event_id"], row["member_id"], row["words"], row["at"], verdict)


def add_dispute(db: sqlite3.Connection, event_id: int, member_id: int, words: str, now: int) -> int | None:
    """A new dispute; None when the person has disputed this event before."""
    row = db.execute(
        """INSERT INTO attendance_disputes (event_id, member_id, words, at) VALUES (:e, :m, :w, :now)
           ON CONFLICT (event_id, member_id) DO NOTHING RETURNING id""",
        {"e": event_id, "m": member_id, "w": words, "now": now},
    ).fetchone()
    return int(row["id"]) if row else None


def dispute(db: sqlite3.Connection, dispute_id: int) -> Dispute | None:
    return _dispute(db.execute("SELECT * FROM attendance_disputes WHERE id = :i", {"i": dispute_id}).fetchone())


def dispute_of(db: sqlite3.Connection, event_id: int, member_id: int) -> Dispute | None:
    sql = "SELECT * FROM attendance_disputes WHERE event_id = :e AND member_id = :m"
    return _dispute(db.execute(sql, {"e": event_id, "m": member_id}).fetchone())


# -- feedback --------------------------------------------------------------------------------------


def rate(db: sqlite3.Connection, event_id: int, member_id: int, rating: int) -> bool:
    """A first rating, signed with its author; False when the person has rated."""
    done = db.execute(
        "INSERT INTO event_rated (event_id, member_id) VALUES (:e, :m) ON CONFLICT DO NOTHING",
        {"e": event_id, "m": member_id},
    )
    if done.rowcount == 0:
        return False
    db.execute(
        "INSERT INTO event_ratings (event_id, author, rating) VALUES (:e, :m, :r)",
        {"e": event_id, "m": member_id, "r": rating},
    )
    return True


def change_rating(
    db: sqlite3.Connection, event_id: int, member_id: int, *, rating: int | None = None, words: str | None = None
) -> bool:
    """Change what a signed rating says; False when there is none (any more) with this author."""
    return (
        db.execute(
            """UPDATE event_ratings SET rating = coalesce(:r, rating), words = coalesce(:w, words)
               WHERE event_id = :e AND author = :m""",
            {"e": event_id, "m": member_id, "r": rating, "w": words},
        ).rowcount
        == 1
    )


def hide_author(db: sqlite3.Connection, event_id: int, member_id: int) -> bool:
    """Cut the tie between a rating and its author, for good; False when there is none."""
    sql = "UPDATE event_ratings SET author = NULL WHERE event_id = :e AND author = :m"
    return db.execute(sql, {"e": event_id, "m": member_id}).rowcount == 1


def ratings(db: sqlite3.Connection, event_id: int) -> list[Rating]:
    """What people said, those with words first; the order tells nothing of time."""
    sql = """SELECT r.rating, r.words, m.name FROM event_ratings r LEFT JOIN members m ON m.id = r.author
             WHERE r.event_id = :e ORDER BY r.words IS NULL, r.rating DESC, r.words"""
    return [Rating(r["rating"], r["words"], r["name"]) for r in db.execute(sql, {"e": event_id})]


def signed_ratings(db: sqlite3.Connection, event_id: int) -> dict[int, int]:
    """Ratings under which a name stands, by member."""
    sql = "SELECT author, rating FROM event_ratings WHERE event_id = :e AND author IS NOT NULL"
    return {row["author"]: row["rating"] for row in db.execute(sql, {"e": event_id})}


def own_rating(db: sqlite3.Connection, event_id: int, member_id: int) -> Rating | None:
    """The person's own rating while it is signed."""
    sql = "SELECT rating, words FROM event_ratings WHERE event_id = :e AND author = :m"
    row = db.execute(sql, {"e": event_id, "m": member_id}).fetchone()
    return Rating(row["rating"], row["words"], None) if row else None


def own_ratings(db: sqlite3.Connection, member_id: int, events: Iterable[int]) -> dict[int, int]:
    """What the person gave to each of these events, while it is signed."""
    marks = ", ".join(str(int(each)) for each in events) or "NULL"
    sql = f"SELECT event_id, rating FROM event_ratings WHERE author = :m AND event_id IN ({marks})"
    return {row["event_id"]: row["rating"] for row in db.execute(sql, {"m": member_id})}


def has_rated(db: sqlite3.Connection, event_id: int, member_id: int) -> bool:
    sql = "SELECT 1 FROM event_rated WHERE event_id = :e AND member_id = :m"
    return db.execute(sql, {"e": event_id, "m": member_id}).fetchone() is not None
