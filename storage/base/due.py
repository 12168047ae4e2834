"""Terms: what falls due at a moment, of which thing. Nothing else in the database knows what the clock will do next."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from domain.base.things import Thing, read


@dataclass(frozen=True, slots=True)
class Term:
    """What falls due. `due_at` and `expires_at` are UTC epoch seconds; from the latter on it has lost its sense.

    `who`: a member's id, where each person of the thing has a term of their own.
    """

    id: int
    thing: Thing
    kind: str
    who: int | None
    due_at: int
    expires_at: int | None


def _term(row: sqlite3.Row) -> Term:
    return Term(row["id"], read(row["thing"]), row["kind"], row["who"], row["due_at"], row["expires_at"])


def put(db: sqlite3.Connection, thing: Thing, kind: str, who: int | None, due_at: int, expires_at: int | None) -> None:
    """Set the term, or move it: there is one of each kind, thing and person."""
    db.execute(
        """INSERT INTO due (thing, kind, who, due_at, expires_at, look_at)
           VALUES (:thing, :kind, :who, :at, :until, :at)
           ON CONFLICT (thing, kind, coalesce(who, 0)) DO UPDATE
           SET due_at = excluded.due_at, expires_at = excluded.expires_at, look_at = excluded.look_at
           WHERE due_at <> excluded.due_at OR expires_at IS NOT excluded.expires_at""",
        {"thing": str(thing), "kind": kind, "who": who, "at": due_at, "until": expires_at},
    )


def drop(db: sqlite3.Connection, thing: Thing, kind: str | None, who: int | None) -> None:
    """Take terms of the thing away: of this kind (None: of every kind), of this person (None: everybody's)."""
    db.execute(
        "DELETE FROM due WHERE thing = :thing AND (:kind IS NULL OR kind = :kind) AND (:who IS NULL OR who = :who)",
        {"thing": str(thing), "kind": kind, "who": who},
    )


def forget(db: sqlite3.Connection, member_id: int) -> None:
    """Take away all terms of one person."""
    db.execute("DELETE FROM due WHERE who = :m", {"m": member_id})


def of(db: sqlite3.Connection, thing: Thing) -> list[Term]:
    """What is still to come of the thing, earliest first."""
    sql = "SELECT * FROM due WHERE thing = :thing ORDER BY due_at, id"
    return [_term(row) for row in db.execute(sql, {"thing": str(thing)})]


def first(db: sqlite3.Connection, now: int) -> Term | None:
    """The one that has been due for longest."""
    sql = "SELECT * FROM due WHERE look_at <= :now ORDER BY look_at, id LIMIT 1"
    row = db.execute(sql, {"now": now}).fetchone()
    return _term(row) if row else None


def take(db: sqlite3.Connection, term_id: int) -> None:
    """It has fallen due: it won't again."""
    db.execute("DELETE FROM due WHERE id = :id", {"id": term_id})


def postpone(db: sqlite3.Connection, term_id: int, look_at: int) -> None:
    """Let others go first; when it was due stays as it is."""
    db.execute("UPDATE due SET look_at = :at WHERE id = :id", {"id": term_id, "at": look_at})


@contextmanager
def apart(db: sqlite3.Connection) -> Iterator[None]:
    """What fails in here undoes itself alone, unless SQLite has undone all of the transaction."""
    db.execute("SAVEPOINT term")
    try:
        yield
    except BaseException:
        if db.in_transaction:
            db.execute("ROLLBACK TO term")
            db.execute("RELEASE term")
        raise
    db.execute("RELEASE term")


def next_at(db: sqlite3.Connection, now: int) -> int | None:
    """When the next one after `now` falls due; None: nothing is to come."""
    at: int | None = db.execute("SELECT min(look_at) FROM due WHERE look_at > :now", {"now": now}).fetchone()[0]
    return at
