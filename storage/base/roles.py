"""Grants of roles: who, by whom, when, until when. Nothing is deleted, only revoked."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass

from domain.base.roles import Role


@dataclass(frozen=True, slots=True)
class Grant:
    """One grant. `granted_by` None: named in the settings. Times are UTC epoch seconds."""

    id: int
    member_id: int
    role: Role
    granted_by: int | None
    granted_at: int
    until: int | None
    revoked_by: int | None = None
    revoked_at: int | None = None


def _grant(row: sqlite3.Row) -> Grant:
    return Grant(
        id=row["id"],
        member_id=row["member_id"],
        role=Role(row["role"]),
        granted_by=row["granted_by"],
        granted_at=row["granted_at"],
        until=row["until"],
        revoked_by=row["revoked_by"],
        revoked_at=row["revoked_at"],
    )


def grant(
    db: sqlite3.Connection, member_id: int, role: Role, *, by: int | None, now: int, until: int | None = None
) -> bool:
    """Give a role; False when it is in force already. A grant that ran out makes room for a new one."""
    db.execute(
        "UPDATE role_grants SET revoked_at = until WHERE member_id = :m AND role = :r"
        " AND revoked_at IS NULL AND until <= :now",
        {"m": member_id, "r": role, "now": now},
    )
    return (
        db.execute(
            "INSERT INTO role_grants (member_id, role, granted_by, granted_at, until)"
            " VALUES (:m, :r, :by, :now, :until) ON CONFLICT DO NOTHING",
            {"m": member_id, "r": role, "by": by, "now": now, "until": until},
        ).rowcount
        == 1
    )


def revoke(db: sqlite3.Connection, member_id: int, role: Role, *, by: int | None, now: int) -> bool:
    """Take a role back; False when it wasn't in force."""
    return (
        db.execute(
            "UPDATE role_grants SET revoked_at = :now, revoked_by = :by"
            " WHERE member_id = :m AND role = :r AND revoked_at IS NULL",
            {"m": member_id, "r": role, "by": by, "now": now},
        ).rowcount
        == 1
    )


def revoked_at(db: sqlite3.Connection, member_id: int, at: int) -> list[Role]:
    """Roles that ended at that moment."""
    sql = "SELECT role FROM role_grants WHERE member_id = :m AND revoked_at = :at ORDER BY id"
    return [Role(row["role"]) for row in db.execute(sql, {"m": member_id, "at": at})]


def of_member(db: sqlite3.Connection, member_id: int, now: int) -> list[Grant]:
    rows = db.execute(
        "SELECT * FROM role_grants WHERE member_id = :m AND revoked_at IS NULL"
        " AND (until IS NULL OR until > :now) ORDER BY id",
        {"m": member_id, "now": now},
    )
    return [_grant(row) for row in rows]


def history(db: sqlite3.Connection, member_id: int) -> list[Grant]:
    """All grants of a member, oldest first."""
    rows = db.execute("SELECT * FROM role_grants WHERE member_id = :m ORDER BY id", {"m": member_id})
    return [_grant(row) for row in rows]


def count_holders(db: sqlite3.Connection, role: Role, now: int) -> int:
    """How many members hold the role now."""
    sql = """SELECT count(*) FROM role_grants g JOIN members m ON m.id = g.member_id
             WHERE g.role = :r AND g.revoked_at IS NULL AND (g.until IS NULL OR g.until > :now)
               AND m.status = 'member'"""
    return int(db.execute(sql, {"r": role, "now": now}).fetchone()[0])
