"""Whose things are published at once."""

from __future__ import annotations

import sqlite3

from domain.moderation.trust import Standing, Trust


def of(db: sqlite3.Connection, member_id: int) -> Standing | None:
    row = db.execute("SELECT * FROM trust WHERE member_id = ?", (member_id,)).fetchone()
    if row is None:
        return None
    return Standing(row["member_id"], Trust(row["trust"]), row["at"], row["given_by"], row["reason"], row["case_id"])


def put(db: sqlite3.Connection, new: Standing) -> None:
    """In the place of what was there."""
    db.execute(
        """INSERT INTO trust (member_id, trust, at, given_by, reason, case_id) VALUES (?, ?, ?, ?, ?, ?)
           ON CONFLICT (member_id) DO UPDATE SET trust = excluded.trust, at = excluded.at,
           given_by = excluded.given_by, reason = excluded.reason, case_id = excluded.case_id""",
        (new.member_id, new.trust, new.at, new.by, new.reason, new.case_id),
    )


def forget(db: sqlite3.Connection, member_id: int) -> None:
    """The person is a newcomer again."""
    db.execute("DELETE FROM trust WHERE member_id = ?", (member_id,))
