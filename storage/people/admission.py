"""Invitations and applications."""

from __future__ import annotations

import sqlite3

from domain.base.lists import Page, Window
from domain.people.admission import Application, Invitation, Verdict
from domain.people.lives import APPLICATION
from storage.base import lists
from storage.base.lifecycle import Kept

VERDICT = Kept("applications", APPLICATION, "verdict", empty=Verdict.WAITING)

_INVITATIONS = (
    "SELECT i.*, (SELECT count(*) FROM invitations o WHERE o.created_by = i.created_by"
    " AND (o.created_at, o.rowid) <= (i.created_at, i.rowid)) AS number FROM invitations i"
)


def _invitation(row: sqlite3.Row) -> Invitation:
    return Invitation(**{key: row[key] for key in row.keys()})  # noqa: SIM118 - a Row iterates over values


def add_invitation(
    db: sqlite3.Connection, code: str, *, created_by: int, now: int, expires_at: int | None, max_uses: int | None
) -> None:
    """A new link; `now` and `expires_at` in UTC epoch seconds."""
    db.execute(
        "INSERT INTO invitations (code, created_by, created_at, expires_at, max_uses)"
        " VALUES (:code, :by, :now, :expires_at, :max_uses)",
        {"code": code, "by": created_by, "now": now, "expires_at": expires_at, "max_uses": max_uses},
    )


def invitation(db: sqlite3.Connection, code: str) -> Invitation | None:
    row = db.execute(f"{_INVITATIONS} WHERE i.code = :c", {"c": code}).fetchone()
    return _invitation(row) if row else None


def invitations_of(db: sqlite3.Connection, member_id: int) -> list[Invitation]:
    """A person's links, newest first."""
    rows = db.execute(
        f"{_INVITATIONS} WHERE i.created_by = :m ORDER BY i.created_at DESC, i.rowid DESC", {"m": member_id}
    )
    return [_invitation(row) for row in rows]


def use_invitation(db: sqlite3.Connection, code: str, now: int) -> bool:
    """Count one more person, if the link still admits one; False otherwise."""
    return (
        db.execute(
            "UPDATE invitations SET uses = uses + 1 WHERE code = :c AND revoked_at IS NULL"
            " AND (expires_at IS NULL OR expires_at > :now) AND (max_uses IS NULL OR uses < max_uses)",
            {"c": code, "now": now},
        ).rowcount
        == 1
    )


def revoke_invitation(db: sqlite3.Connection, code: str, now: int) -> bool:
    sql = "UPDATE invitations SET revoked_at = :now WHERE code = :c AND revoked_at IS NULL"
    return db.execute(sql, {"c": code, "now": now}).rowcount == 1


def _application(row: sqlite3.Row) -> Application:
    return Application(
        id=row["id"],
        member_id=row["member_id"],
        created_at=row["created_at"],
        verdict=Verdict(row["verdict"] or Verdict.WAITING),
        decided_by=row["decided_by"],
        decided_at=row["decided_at"],
        reason=row["reason"],
    )


def apply(db: sqlite3.Connection, member_id: int, now: int) -> int:
    """A new open application; returns its id."""
    sql = "INSERT INTO applications (member_id, created_at) VALUES (:m, :now) RETURNING id"
    return int(db.execute(sql, {"m": member_id, "now": now}).fetchone()["id"])


def application(db: sqlite3.Connection, application_id: int) -> Application | None:
    row = db.execute("SELECT * FROM applications WHERE id = :id", {"id": application_id}).fetchone()
    return _application(row) if row else None


def open_application_of(db: sqlite3.Connection, member_id: int) -> Application | None:
    sql = "SELECT * FROM applications WHERE member_id = :m AND verdict IS NULL"
    row = db.execute(sql, {"m": member_id}).fetchone()
    return _application(row) if row else None


def last_application_of(db: sqlite3.Connection, member_id: int) -> Application | None:
    """The newest application of a person, open or decided."""
    sql = "SELECT * FROM applications WHERE member_id = :m ORDER BY id DESC LIMIT 1"
    row = db.execute(sql, {"m": member_id}).fetchone()
    return _application(row) if row else None


def open_applications(db: sqlite3.Connection, window: Window) -> Page[Application]:
    """Those that wait, oldest first."""
    return lists.page(
        db, window, _application, of="applications WHERE verdict IS NULL", order="created_at, id", args={}
    )
