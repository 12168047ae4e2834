"""Threads, and how far each reader of one has read."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass

from domain.base.things import Thing, read
from domain.discussion import lives
from domain.discussion.remarks import Thread, ThreadState
from storage.base.lifecycle import Kept

STATE: Kept[ThreadState] = Kept("threads", lives.THREAD)
TALKS = f"""EXISTS (SELECT 1 FROM thread_readers v JOIN threads t ON t.id = v.thread_id
            WHERE v.member_id = :member AND t.asker_id IS NOT NULL AND t.state <> '{ThreadState.STOPPED}')"""
"""A condition: a private thread with `:member` that is going on."""


def _record(row: sqlite3.Row) -> Thread:
    return Thread(
        id=row["id"],
        thing=read(row["thing"]),
        asker_id=row["asker_id"],
        state=ThreadState(row["state"]),
        stopped_by=row["stopped_by"],
        created_at=row["created_at"],
        last_at=row["last_at"],
    )


def by_id(db: sqlite3.Connection, thread_id: int) -> Thread | None:
    row = db.execute("SELECT * FROM threads WHERE id = :id", {"id": thread_id}).fetchone()
    return _record(row) if row else None


def find(db: sqlite3.Connection, thing: Thing, asker_id: int | None = None) -> Thread | None:
    """The discussion of a thing, or what one person has asked about it."""
    sql = "SELECT * FROM threads WHERE thing = :thing AND coalesce(asker_id, 0) = coalesce(:asker, 0)"
    row = db.execute(sql, {"thing": str(thing), "asker": asker_id}).fetchone()
    return _record(row) if row else None


def open_(db: sqlite3.Connection, thing: Thing, asker_id: int | None, now: int) -> Thread:
    """The thread, begun now if there was none."""
    db.execute(
        """INSERT INTO threads (thing, asker_id, state, created_at, last_at) VALUES (:thing, :asker, :open, :now, :now)
           ON CONFLICT DO NOTHING""",
        {"thing": str(thing), "asker": asker_id, "open": ThreadState.OPEN, "now": now},
    )
    thread = find(db, thing, asker_id)
    assert thread is not None, "it was put just now"
    return thread


def touch(db: sqlite3.Connection, thread_id: int, now: int) -> None:
    """Something was written."""
    db.execute("UPDATE threads SET last_at = :now WHERE id = :id", {"id": thread_id, "now": now})


def drop(db: sqlite3.Connection, thread_id: int) -> None:
    """With all that was said in it."""
    db.execute("DELETE FROM threads WHERE id = :id", {"id": thread_id})


def begun(db: sqlite3.Connection, asker_id: int, since: int) -> int:
    """How many private threads a person has begun since then."""
    sql = "SELECT count(*) FROM threads WHERE asker_id = :m AND created_at > :since"
    return int(db.execute(sql, {"m": asker_id, "since": since}).fetchone()[0])


def asked_by(db: sqlite3.Connection, asker_id: int) -> list[Thread]:
    """A person's private threads, the oldest first."""
    return [
        _record(row) for row in db.execute("SELECT * FROM threads WHERE asker_id = :m ORDER BY id", {"m": asker_id})
    ]


# -- readers -------------------------------------------------------------------------------------------


def seen(db: sqlite3.Connection, thread_id: int, member_id: int) -> int | None:
    """The number of the last remark that the person has read (0: none yet); None: they have never looked."""
    row = db.execute(
        "SELECT seen FROM thread_readers WHERE thread_id = :t AND member_id = :m", {"t": thread_id, "m": member_id}
    ).fetchone()
    return None if row is None else int(row["seen"])


def see(db: sqlite3.Connection, thread_id: int, member_id: int, remark_id: int) -> None:
    """The person has read as far as this remark (0: has it before them); nobody reads backwards."""
    db.execute(
        """INSERT INTO thread_readers (thread_id, member_id, seen) VALUES (:t, :m, :r)
           ON CONFLICT (thread_id, member_id) DO UPDATE SET seen = max(seen, excluded.seen)""",
        {"t": thread_id, "m": member_id, "r": remark_id},
    )


@dataclass(frozen=True, slots=True)
class Standing:
    """How a private thread stands for one of its readers."""

    thread: Thread
    asker: str | None
    """The asker's name."""
    last_id: int
    last_by: int
    """Who wrote last."""
    last_words: str
    seen: int

    @property
    def is_new(self) -> bool:
        return self.last_id > self.seen


def private_of(db: sqlite3.Connection, member_id: int) -> list[Standing]:
    """Private threads that the member has asked in or was written to in, the latest first."""
    rows = db.execute(
        """SELECT t.*, m.name AS asker, r.id AS last_id, r.author_id AS last_by, r.words AS last_words, v.seen
           FROM thread_readers v JOIN threads t ON t.id = v.thread_id JOIN members m ON m.id = t.asker_id
           JOIN remarks r ON r.id = (SELECT max(id) FROM remarks WHERE thread_id = t.id)
           WHERE v.member_id = :m AND t.asker_id IS NOT NULL ORDER BY t.last_at DESC, t.id DESC""",
        {"m": member_id},
    )
    return [
        Standing(_record(row), *(row[name] for name in ("asker", "last_id", "last_by", "last_words", "seen")))
        for row in rows
    ]


def forget_reader(db: sqlite3.Connection, member_id: int) -> None:
    db.execute("DELETE FROM thread_readers WHERE member_id = :m", {"m": member_id})


def forget_asker(db: sqlite3.Connection, member_id: int) -> None:
    """Everything that the person has asked in private, with the answers."""
    db.execute("DELETE FROM threads WHERE asker_id = :m", {"m": member_id})


def answered_since(db: sqlite3.Connection, since: int) -> list[int]:
    """For how many seconds each waited who asked somebody and got the first answer since a moment."""
    sql = """SELECT min(r.at) - t.created_at AS waited FROM threads t JOIN remarks r ON r.thread_id = t.id
             WHERE t.asker_id IS NOT NULL AND r.author_id <> t.asker_id AND t.last_at >= :since
             GROUP BY t.id HAVING min(r.at) >= :since"""
    return [row["waited"] for row in db.execute(sql, {"since": since})]
