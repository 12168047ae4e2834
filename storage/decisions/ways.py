"""What a proposal needs on its way to a vote: whom it may be about, whom they wait for, who wants a secret vote."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

from domain.base.members import Status
from domain.decisions.decisions import State

MAY_WAIT = f"""EXISTS (SELECT 1 FROM decisions WHERE about = :member AND state = '{State.DRAFT}'
                AND asked_at IS NOT NULL AND agreed_at IS NULL)
    OR EXISTS (SELECT 1 FROM decision_supports s JOIN decisions d ON d.id = s.decision_id WHERE s.member_id = :member
               AND (d.state = '{State.ORPHANED}' OR (d.state = '{State.DISCUSSION}' AND s.revision < d.revision)))
    OR EXISTS (SELECT 1 FROM decisions WHERE author_id = :member AND state = '{State.DISCUSSION}')"""
"""A condition: `:member` is asked to agree, supports what was changed or left since, or has put something up."""


def last_put_up(db: sqlite3.Connection, author_id: int) -> int | None:
    """When the person put something up to the whole network for the last time (UTC epoch seconds)."""
    sql = "SELECT max(put_up_at) FROM decisions WHERE author_id = :m AND scope IS NULL"
    at: int | None = db.execute(sql, {"m": author_id}).fetchone()[0]
    return at


def nominees(db: sqlite3.Connection, member_id: int) -> list[tuple[int, str]]:
    """Ids and names of those whom a proposal of this member may be about: the directory, and themself."""
    sql = """SELECT m.id, m.name FROM members m WHERE m.status = :member AND m.name IS NOT NULL
             AND (m.id = :m OR m.id IN (SELECT CAST(key AS INTEGER) FROM searched WHERE kind = 'member'))
             ORDER BY m.name, m.id"""
    rows = db.execute(sql, {"m": member_id, "member": Status.MEMBER})
    return [(row["id"], row["name"]) for row in rows]


def asks(db: sqlite3.Connection, member_id: int) -> list[sqlite3.Row]:
    """Drafts about the person that wait for their answer: id, title, asked_at."""
    sql = """SELECT id, title, asked_at FROM decisions WHERE about = :m AND state = :draft
             AND asked_at IS NOT NULL AND agreed_at IS NULL ORDER BY asked_at, id"""
    return db.execute(sql, {"m": member_id, "draft": State.DRAFT}).fetchall()


# -- a secret vote ---------------------------------------------------------------------------------


def demand(db: sqlite3.Connection, decision_id: int, member_id: int) -> None:
    """The member wants the vote to be secret; twice changes nothing."""
    sql = "INSERT INTO decision_secrecy (decision_id, member_id) VALUES (:d, :m) ON CONFLICT DO NOTHING"
    db.execute(sql, {"d": decision_id, "m": member_id})


def undemand(db: sqlite3.Connection, decision_id: int, member_id: int) -> None:
    sql = "DELETE FROM decision_secrecy WHERE decision_id = :d AND member_id = :m"
    db.execute(sql, {"d": decision_id, "m": member_id})


def demands(db: sqlite3.Connection, decision_id: int) -> int:
    """How many members of the network want it to be secret."""
    sql = """SELECT count(*) FROM decision_secrecy s JOIN members m ON m.id = s.member_id
             WHERE s.decision_id = :d AND m.status = :member"""
    return int(db.execute(sql, {"d": decision_id, "member": Status.MEMBER}).fetchone()[0])


def does_demand(db: sqlite3.Connection, decision_id: int, member_id: int) -> bool:
    sql = "SELECT 1 FROM decision_secrecy WHERE decision_id = :d AND member_id = :m"
    return db.execute(sql, {"d": decision_id, "m": member_id}).fetchone() is not None


# -- supporters of an older text -------------------------------------------------------------------


def unconfirmed(db: sqlite3.Connection, member_id: int, states: Iterable[State]) -> list[sqlite3.Row]:
    """What the member supports in an older text than the newest: id, title, and since when there is a newer one."""
    marks = ", ".join(f"'{state}'" for state in states)
    sql = f"""SELECT d.id, d.title, r.at FROM decision_supports s JOIN decisions d ON d.id = s.decision_id
              JOIN decision_revisions r ON r.decision_id = d.id AND r.number = d.revision
              WHERE s.member_id = :m AND s.revision < d.revision AND d.state IN ({marks}) ORDER BY r.at, d.id"""
    return db.execute(sql, {"m": member_id}).fetchall()


def left(db: sqlite3.Connection, member_id: int) -> list[sqlite3.Row]:
    """What the member supports and its author has withdrawn: id, title, state_at, until."""
    sql = """SELECT d.id, d.title, d.state_at, d.until FROM decision_supports s JOIN decisions d ON d.id = s.decision_id
             WHERE s.member_id = :m AND d.state = :orphaned AND d.author_id <> :m ORDER BY d.until, d.id"""
    return db.execute(sql, {"m": member_id, "orphaned": State.ORPHANED}).fetchall()


def every(db: sqlite3.Connection) -> list[int]:
    """Ids of the network's decisions that were put up."""
    sql = "SELECT id FROM decisions WHERE scope IS NULL AND state <> :draft ORDER BY id"
    return [row["id"] for row in db.execute(sql, {"draft": State.DRAFT})]


def by_ids(db: sqlite3.Connection, ids: Iterable[int]) -> list[sqlite3.Row]:
    marks = ", ".join(str(int(one)) for one in ids) or "NULL"
    return db.execute(f"SELECT * FROM decisions WHERE id IN ({marks})").fetchall()
