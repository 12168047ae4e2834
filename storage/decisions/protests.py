"""Protests against how something was decided: reasons, those who sign, those drawn by lot."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

from domain.base.members import Status
from domain.decisions.protests import Drawn, End, Protest, Said
from storage.decisions.voting import ACTIVE

_PLAIN = (
    "id", "decision_id", "author_id", "reason", "at", "need", "seed", "signed", "signers", "pool_size", "pool",
    "drawn_at", "rounds", "ended_at",
)  # fmt: skip
IS_DRAWN = """EXISTS (SELECT 1 FROM protest_drawn l JOIN protests p ON p.id = l.protest_id
              WHERE l.member_id = :member AND l.said IS NULL AND l.replaced = 0 AND p.ended IS NULL)"""
"""A condition: a running protest waits for the answer of `:member`."""


def _record(row: sqlite3.Row) -> Protest:
    ended = End(row["ended"]) if row["ended"] is not None else None
    return Protest(ended=ended, **{name: row[name] for name in _PLAIN})


def begin(
    db: sqlite3.Connection, decision_id: int, *, author_id: int, reason: str, need: int, seed: str, now: int
) -> Protest:
    """One that nobody has signed yet."""
    sql = """INSERT INTO protests (decision_id, author_id, reason, at, need, seed)
             VALUES (:d, :a, :reason, :now, :need, :seed) RETURNING *"""
    args = {"d": decision_id, "a": author_id, "reason": reason, "now": now, "need": need, "seed": seed}
    return _record(db.execute(sql, args).fetchone())


def running(db: sqlite3.Connection, decision_id: int) -> Protest | None:
    """The one that gathers those who sign, or is looked at."""
    sql = "SELECT * FROM protests WHERE decision_id = :d AND ended IS NULL"
    row = db.execute(sql, {"d": decision_id}).fetchone()
    return _record(row) if row else None


def latest(db: sqlite3.Connection, decision_id: int) -> Protest | None:
    """The last one against a decision, running or over."""
    sql = "SELECT * FROM protests WHERE decision_id = :d ORDER BY id DESC LIMIT 1"
    row = db.execute(sql, {"d": decision_id}).fetchone()
    return _record(row) if row else None


def by_id(db: sqlite3.Connection, protest_id: int) -> Protest | None:
    row = db.execute("SELECT * FROM protests WHERE id = :p", {"p": protest_id}).fetchone()
    return _record(row) if row else None


def of_decision(db: sqlite3.Connection, decision_id: int) -> list[Protest]:
    """All against a decision, the first first."""
    sql = "SELECT * FROM protests WHERE decision_id = :d ORDER BY id"
    return [_record(row) for row in db.execute(sql, {"d": decision_id})]


def drop_unsigned(db: sqlite3.Connection) -> None:
    """Protests that nobody signs any more are as if they had never been made."""
    db.execute(
        """DELETE FROM protests WHERE ended IS NULL AND drawn_at IS NULL
           AND NOT EXISTS (SELECT 1 FROM protest_signers s WHERE s.protest_id = protests.id)"""
    )


def end(db: sqlite3.Connection, protest_id: int, how: End, now: int) -> None:
    sql = "UPDATE protests SET ended = :how, ended_at = :now WHERE id = :p AND ended IS NULL"
    db.execute(sql, {"p": protest_id, "how": how, "now": now})


# -- who signs -------------------------------------------------------------------------------------


def sign(db: sqlite3.Connection, protest_id: int, member_id: int, reason: str | None, now: int) -> None:
    """Twice changes nothing, but for a reason that is added."""
    sql = """INSERT INTO protest_signers (protest_id, member_id, reason, at) VALUES (:p, :m, :reason, :now)
             ON CONFLICT DO UPDATE SET reason = coalesce(excluded.reason, reason)"""
    db.execute(sql, {"p": protest_id, "m": member_id, "reason": reason, "now": now})


def unsign(db: sqlite3.Connection, protest_id: int, member_id: int) -> None:
    """Not any more, and what they added goes along."""
    sql = "DELETE FROM protest_signers WHERE protest_id = :p AND member_id = :m"
    db.execute(sql, {"p": protest_id, "m": member_id})


def signers(db: sqlite3.Connection, protest_id: int) -> list[int]:
    """Ids of members who sign, ascending; who has left the network doesn't count."""
    sql = """SELECT s.member_id FROM protest_signers s JOIN members m ON m.id = s.member_id
             WHERE s.protest_id = :p AND m.status = :member ORDER BY s.member_id"""
    return [row["member_id"] for row in db.execute(sql, {"p": protest_id, "member": Status.MEMBER})]


def lot_signers(db: sqlite3.Connection, protest_id: int) -> list[int]:
    """Those by whom a lot was drawn, ascending, without those who were erased since."""
    sql = "SELECT member_id FROM protest_signers WHERE protest_id = :p ORDER BY member_id"
    return [row["member_id"] for row in db.execute(sql, {"p": protest_id})]


def has_signed(db: sqlite3.Connection, protest_id: int, member_id: int) -> bool:
    sql = "SELECT 1 FROM protest_signers WHERE protest_id = :p AND member_id = :m"
    return db.execute(sql, {"p": protest_id, "m": member_id}).fetchone() is not None


def added(db: sqlite3.Connection, protest_id: int) -> list[tuple[int, str]]:
    """Member and reason of those who added one, the first first."""
    sql = """SELECT member_id, reason FROM protest_signers WHERE protest_id = :p AND reason IS NOT NULL
             ORDER BY at, member_id"""
    return [(row["member_id"], row["reason"]) for row in db.execute(sql, {"p": protest_id})]


# -- who is drawn ----------------------------------------------------------------------------------


def close_lists(
    db: sqlite3.Connection,
    protest_id: int,
    *,
    signed: int,
    signers: str,
    pool: Iterable[int],
    pool_print: str,
    now: int,
) -> None:
    """Who has signed and who can be drawn is fixed: the lot follows from it. Signatures of those who have left go."""
    members = list(pool)
    db.execute(
        """DELETE FROM protest_signers WHERE protest_id = :p
           AND member_id IN (SELECT id FROM members WHERE status <> :member)""",
        {"p": protest_id, "member": Status.MEMBER},
    )
    db.execute(
        """UPDATE protests SET signed = :signed, signers = :signers, pool_size = :size, pool = :pool, drawn_at = :now
           WHERE id = :p""",
        {"p": protest_id, "signed": signed, "signers": signers, "size": len(members), "pool": pool_print, "now": now},
    )
    db.executemany(
        "INSERT INTO protest_pool (protest_id, member_id) VALUES (?, ?)", ((protest_id, one) for one in members)
    )


def pool(db: sqlite3.Connection, protest_id: int) -> list[int]:
    """Ids of those who could be drawn, ascending, without those who were erased since."""
    sql = "SELECT member_id FROM protest_pool WHERE protest_id = :p ORDER BY member_id"
    return [row["member_id"] for row in db.execute(sql, {"p": protest_id})]


def available(db: sqlite3.Connection, protest: Protest, *, seen: int, now: int) -> list[int]:
    """Who of the pool can be drawn now: seen since `seen`, not on leave, not drawn before; who has backed the text or
    written a part of it can't.
    """
    sql = f"""SELECT m.id FROM protest_pool p JOIN members m ON m.id = p.member_id
              WHERE p.protest_id = :p AND {ACTIVE}
              AND m.id NOT IN (SELECT member_id FROM decision_supports WHERE decision_id = :d)
              AND m.id NOT IN (SELECT author_id FROM decision_revisions
                               WHERE decision_id = :d AND author_id IS NOT NULL)
              AND m.id NOT IN (SELECT member_id FROM protest_drawn WHERE protest_id = :p AND member_id IS NOT NULL)
              ORDER BY m.id"""
    args = {"p": protest.id, "d": protest.decision_id, "member": Status.MEMBER, "seen": seen, "now": now}
    return [row["id"] for row in db.execute(sql, args)]


def draw(db: sqlite3.Connection, protest_id: int, members: Iterable[int]) -> None:
    """These come next."""
    for member_id in members:
        db.execute(
            """INSERT INTO protest_drawn (protest_id, place, member_id)
               SELECT :p, 1 + count(*), :m FROM protest_drawn WHERE protest_id = :p""",
            {"p": protest_id, "m": member_id},
        )


def drawn(db: sqlite3.Connection, protest_id: int) -> list[Drawn]:
    """All that were drawn, in order, also those who gave way."""
    sql = "SELECT place, member_id, said, replaced FROM protest_drawn WHERE protest_id = :p ORDER BY place"
    return [
        Drawn(row["place"], row["member_id"], Said(row["said"]) if row["said"] else None, bool(row["replaced"]))
        for row in db.execute(sql, {"p": protest_id})
    ]


def say(db: sqlite3.Connection, protest_id: int, member_id: int, said: Said) -> None:
    sql = "UPDATE protest_drawn SET said = :said WHERE protest_id = :p AND member_id = :m"
    db.execute(sql, {"p": protest_id, "m": member_id, "said": said})


def replace(db: sqlite3.Connection, protest_id: int, places: Iterable[int]) -> None:
    """They give way."""
    for place in places:
        sql = "UPDATE protest_drawn SET replaced = 1 WHERE protest_id = :p AND place = :place"
        db.execute(sql, {"p": protest_id, "place": place})


def next_round(db: sqlite3.Connection, protest_id: int) -> None:
    db.execute("UPDATE protests SET rounds = rounds + 1 WHERE id = :p", {"p": protest_id})


def asked_of(db: sqlite3.Connection, member_id: int) -> list[sqlite3.Row]:
    """Running protests that wait for this person's answer: decision_id, title, since, until."""
    sql = """SELECT p.decision_id, d.title, d.state_at AS since, d.until FROM protest_drawn l
             JOIN protests p ON p.id = l.protest_id JOIN decisions d ON d.id = p.decision_id
             WHERE l.member_id = :m AND l.said IS NULL AND l.replaced = 0 AND p.ended IS NULL ORDER BY d.until, d.id"""
    return db.execute(sql, {"m": member_id}).fetchall()
