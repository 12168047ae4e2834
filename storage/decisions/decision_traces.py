"""What decisions keep of one person: for the archive, and for an erasure."""

from __future__ import annotations

import sqlite3

from storage.decisions import protests


def proposed(db: sqlite3.Connection, member_id: int) -> list[sqlite3.Row]:
    """Own decisions with their newest text."""
    return db.execute(
        """SELECT d.kind, d.title, d.number, d.state, d.created_at, r.text FROM decisions d
           JOIN decision_revisions r ON r.decision_id = d.id AND r.number = d.revision
           WHERE d.author_id = :m ORDER BY d.id""",
        {"m": member_id},
    ).fetchall()


def supported(db: sqlite3.Connection, member_id: int) -> list[sqlite3.Row]:
    return db.execute(
        """SELECT d.title, s.at FROM decision_supports s JOIN decisions d ON d.id = s.decision_id
           WHERE s.member_id = :m ORDER BY s.at""",
        {"m": member_id},
    ).fetchall()


def about(db: sqlite3.Connection, member_id: int) -> list[sqlite3.Row]:
    """What is decided about the person, as far as others see it."""
    sql = "SELECT title, state FROM decisions WHERE about = :m AND state <> 'draft' ORDER BY id"
    return db.execute(sql, {"m": member_id}).fetchall()


def owed(db: sqlite3.Connection, member_id: int) -> list[sqlite3.Row]:
    """What the person took upon themself once something was decided."""
    return db.execute(
        "SELECT title, next_step, next_due FROM decisions WHERE next_owner = :m ORDER BY id", {"m": member_id}
    ).fetchall()


def voted(db: sqlite3.Connection, member_id: int) -> list[sqlite3.Row]:
    """Open votes; of secret ones nothing is known of anybody."""
    return db.execute(
        """SELECT d.title, b.choice, b.reason, b.at FROM ballots b JOIN decisions d ON d.id = b.decision_id
           WHERE b.member_id = :m ORDER BY b.at""",
        {"m": member_id},
    ).fetchall()


def could_vote(db: sqlite3.Connection, member_id: int) -> list[sqlite3.Row]:
    return db.execute(
        "SELECT d.title FROM electorate e JOIN decisions d ON d.id = e.decision_id WHERE e.member_id = :m",
        {"m": member_id},
    ).fetchall()


def amended(db: sqlite3.Connection, member_id: int) -> list[sqlite3.Row]:
    """Amendments that the person wrote."""
    return db.execute(
        """SELECT d.title, a.paragraph, a.text, a.reason, a.state, a.answer, a.at FROM amendments a
           JOIN decisions d ON d.id = a.decision_id WHERE a.author_id = :m ORDER BY a.id""",
        {"m": member_id},
    ).fetchall()


def amendments_supported(db: sqlite3.Connection, member_id: int) -> list[sqlite3.Row]:
    return db.execute(
        """SELECT d.title, a.text FROM amendment_supports s JOIN amendments a ON a.id = s.amendment_id
           JOIN decisions d ON d.id = a.decision_id WHERE s.member_id = :m ORDER BY a.id""",
        {"m": member_id},
    ).fetchall()


def demanded(db: sqlite3.Connection, member_id: int) -> list[sqlite3.Row]:
    """Where the person asked for a secret vote."""
    return db.execute(
        "SELECT d.title FROM decision_secrecy s JOIN decisions d ON d.id = s.decision_id WHERE s.member_id = :m",
        {"m": member_id},
    ).fetchall()


def protested(db: sqlite3.Connection, member_id: int) -> list[sqlite3.Row]:
    """Protests that the person has made."""
    return db.execute(
        """SELECT d.title, p.reason, p.at FROM protests p JOIN decisions d ON d.id = p.decision_id
           WHERE p.author_id = :m ORDER BY p.id""",
        {"m": member_id},
    ).fetchall()


def signed(db: sqlite3.Connection, member_id: int) -> list[sqlite3.Row]:
    """Protests that the person signs, with what they have added."""
    return db.execute(
        """SELECT d.title, s.reason, s.at FROM protest_signers s JOIN protests p ON p.id = s.protest_id
           JOIN decisions d ON d.id = p.decision_id WHERE s.member_id = :m ORDER BY p.id""",
        {"m": member_id},
    ).fetchall()


def drawn(db: sqlite3.Connection, member_id: int) -> list[sqlite3.Row]:
    """Where the lot fell on the person, and what they said."""
    return db.execute(
        """SELECT d.title, l.said FROM protest_drawn l JOIN protests p ON p.id = l.protest_id
           JOIN decisions d ON d.id = p.decision_id WHERE l.member_id = :m ORDER BY p.id""",
        {"m": member_id},
    ).fetchall()


def could_be_drawn(db: sqlite3.Connection, member_id: int) -> list[sqlite3.Row]:
    return db.execute(
        """SELECT d.title FROM protest_pool l JOIN protests p ON p.id = l.protest_id
           JOIN decisions d ON d.id = p.decision_id WHERE l.member_id = :m ORDER BY p.id""",
        {"m": member_id},
    ).fetchall()


def forget(db: sqlite3.Connection, member_id: int) -> list[int]:
    """Drafts go, and whatever counts the person; open ballots stay as nobody's. Returns the ids of the drafts.

    What others have seen stays as of «Бывший участник №…», as the authors of all things do.
    """
    args = {"m": member_id}
    gone = [
        row["id"]
        for row in db.execute("DELETE FROM decisions WHERE author_id = :m AND state = 'draft' RETURNING id", args)
    ]
    db.execute("UPDATE ballots SET member_id = NULL, salt = NULL, reason = NULL WHERE member_id = :m", args)
    db.execute("UPDATE decisions SET about = NULL, asked_at = NULL WHERE about = :m AND state = 'draft'", args)
    db.execute("UPDATE protest_drawn SET member_id = NULL WHERE member_id = :m", args)
    for table in (
        "decision_supports", "decision_secrecy", "amendment_supports", "electorate", "protest_signers", "protest_pool",
    ):  # fmt: skip
        db.execute(f"DELETE FROM {table} WHERE member_id = :m", args)
    protests.drop_unsigned(db)
    db.execute("UPDATE decisions SET next_owner = NULL WHERE next_owner = :m", args)
    return gone
