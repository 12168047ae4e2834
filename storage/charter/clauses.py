"""Clauses of the charter and their versions."""

from __future__ import annotations

import sqlite3

from domain.base.things import Thing, read
from domain.charter import lives
from domain.charter.clauses import Clause, State, Version
from storage.base.lifecycle import Kept

CLAUSE: Kept[State] = Kept("clauses", lives.CLAUSE)

_CLAUSE = """SELECT c.*, v.number, v.text, v.value, v.made_by, v.since, v.until
             FROM clauses c JOIN clause_versions v ON v.clause_id = c.id"""
_NEWEST = "v.number = (SELECT max(number) FROM clause_versions WHERE clause_id = c.id)"


def _thing(said: str | None) -> Thing | None:
    return read(said) if said else None


def _version(row: sqlite3.Row) -> Version:
    return Version(row["number"], row["text"], row["value"], _thing(row["made_by"]), row["since"], row["until"])


def _clause(row: sqlite3.Row) -> Clause:
    return Clause(
        id=row["id"],
        chapter=row["chapter"],
        place=row["place"],
        state=State(row["state"]),
        norm=row["norm"],
        review_at=row["review_at"],
        open_change=_thing(row["open_change"]),
        version=_version(row),
    )


def by_id(db: sqlite3.Connection, clause_id: int) -> Clause | None:
    row = db.execute(f"{_CLAUSE} WHERE c.id = :id AND {_NEWEST}", {"id": clause_id}).fetchone()
    return _clause(row) if row else None


def of_norm(db: sqlite3.Connection, norm: str) -> Clause | None:
    row = db.execute(f"{_CLAUSE} WHERE c.norm = :norm AND {_NEWEST}", {"norm": norm}).fetchone()
    return _clause(row) if row else None


def made_by(db: sqlite3.Connection, by: Thing) -> Clause | None:
    """The clause of which a version was made by this."""
    sql = f"""{_CLAUSE} WHERE {_NEWEST}
              AND c.id = (SELECT clause_id FROM clause_versions WHERE made_by = :by LIMIT 1)"""
    row = db.execute(sql, {"by": str(by)}).fetchone()
    return _clause(row) if row else None


def all_now(db: sqlite3.Connection) -> list[Clause]:
    """Every clause with its newest version, those that are gone too, in the order of the charter."""
    return [_clause(row) for row in db.execute(f"{_CLAUSE} WHERE {_NEWEST} ORDER BY c.chapter, c.place")]


def at(db: sqlite3.Connection, moment: int) -> list[Clause]:
    """Clauses that were in force at a moment (UTC epoch seconds), each with the version of then."""
    sql = f"""{_CLAUSE} WHERE v.since <= :at AND (v.until IS NULL OR :at < v.until) ORDER BY c.chapter, c.place"""
    return [_clause(row) for row in db.execute(sql, {"at": moment})]


def versions(db: sqlite3.Connection, clause_id: int) -> list[Version]:
    """All texts of a clause, the newest first."""
    sql = "SELECT * FROM clause_versions WHERE clause_id = :id ORDER BY number DESC"
    return [_version(row) for row in db.execute(sql, {"id": clause_id})]


def changed_since(db: sqlite3.Connection, moment: int) -> list[int]:
    """Ids of clauses that were changed or ended after a moment, the latest first."""
    sql = """SELECT clause_id, max(max(since, coalesce(until, 0))) AS at FROM clause_versions
             GROUP BY clause_id HAVING at > :moment ORDER BY at DESC, clause_id"""
    return [row["clause_id"] for row in db.execute(sql, {"moment": moment})]


def add(db: sqlite3.Connection, chapter: int) -> int:
    """A new clause at the end of a chapter, without words yet; returns its id. Numbers are never given twice."""
    (begins,) = lives.CLAUSE.start
    sql = """INSERT INTO clauses (chapter, place, state)
             SELECT :chapter, coalesce(max(place), 0) + 1, :state FROM clauses WHERE chapter = :chapter RETURNING id"""
    return int(db.execute(sql, {"chapter": chapter, "state": begins}).fetchone()["id"])


def add_version(
    db: sqlite3.Connection, clause_id: int, *, text: str | None, value: str | None, by: Thing, now: int
) -> None:
    """Another text from now on."""
    end_version(db, clause_id, now)
    sql = """INSERT INTO clause_versions (clause_id, number, text, value, made_by, since)
             SELECT :id, coalesce(max(number), 0) + 1, :text, :value, :by, :now
             FROM clause_versions WHERE clause_id = :id"""
    db.execute(sql, {"id": clause_id, "text": text, "value": value, "by": str(by), "now": now})


def end_version(db: sqlite3.Connection, clause_id: int, now: int) -> None:
    """The newest text holds no more."""
    sql = "UPDATE clause_versions SET until = :now WHERE clause_id = :id AND until IS NULL"
    db.execute(sql, {"id": clause_id, "now": now})


def set_review(db: sqlite3.Connection, clause_id: int, review_at: int | None) -> None:
    db.execute("UPDATE clauses SET review_at = :at WHERE id = :id", {"id": clause_id, "at": review_at})


def claim(db: sqlite3.Connection, clause_id: int, by: Thing) -> bool:
    """Compare and set: the clause has this change open; False when it has another one."""
    sql = "UPDATE clauses SET open_change = :by WHERE id = :id AND coalesce(open_change, :by) = :by"
    return db.execute(sql, {"id": clause_id, "by": str(by)}).rowcount == 1


def let_go(db: sqlite3.Connection, by: Thing) -> None:
    """What was to be changed by this isn't any more."""
    db.execute("UPDATE clauses SET open_change = NULL WHERE open_change = :by", {"by": str(by)})


def last_change(db: sqlite3.Connection) -> int:
    """When the charter was changed last (UTC epoch seconds)."""
    return int(db.execute("SELECT max(max(since), coalesce(max(until), 0)) FROM clause_versions").fetchone()[0])


def took_older_rules(setting: str, first: int) -> str:
    """A condition: the member `:member` took older rules than the setting of that name says, without which it is the
    first version.
    """
    newest = f"SELECT CAST(value AS INTEGER) FROM network_settings WHERE key = '{setting}'"
    return f"(SELECT rules_version FROM members WHERE id = :member) < coalesce(({newest}), {first})"


def in_state(db: sqlite3.Connection, state: State) -> list[Clause]:
    """Clauses in that state, in the order of the charter."""
    sql = f"{_CLAUSE} WHERE c.state = :state AND {_NEWEST} ORDER BY c.chapter, c.place"
    return [_clause(row) for row in db.execute(sql, {"state": state})]


def moments(db: sqlite3.Connection) -> list[int]:
    """When the charter changed (UTC epoch seconds), the latest first; its beginning isn't a change."""
    sql = """SELECT since AS at FROM clause_versions WHERE since > 0
             UNION SELECT until FROM clause_versions WHERE until IS NOT NULL ORDER BY at DESC"""
    return [row["at"] for row in db.execute(sql)]
