"""What the database keeps of one person: read for an export, taken away by an erasure."""

from __future__ import annotations

import sqlite3
from typing import Any

from domain.base.members import Status

Row = dict[str, Any]


def references(db: sqlite3.Connection) -> dict[str, list[str]]:
    """Which tables point at members, and by which columns."""
    names = [r["name"] for r in db.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")]
    found = {
        name: [r["from"] for r in db.execute(f'PRAGMA foreign_key_list("{name}")') if r["table"] == "members"]
        for name in names
    }
    return {name: columns for name, columns in found.items() if columns}


def due(db: sqlite3.Connection, now: int) -> list[int]:
    """Members whose grace has passed, the longest waiting first."""
    found = db.execute(
        "SELECT id FROM members WHERE erase_at IS NOT NULL AND erase_at <= :now AND status = :erasing"
        " ORDER BY erase_at, id",
        {"now": now, "erasing": Status.ERASING},
    )
    return [row["id"] for row in found]


def rules_at(db: sqlite3.Connection, member_id: int) -> int | None:
    """When the member took the rules, UTC epoch seconds."""
    at: int | None = db.execute("SELECT rules_at FROM members WHERE id = :m", {"m": member_id}).fetchone()[0]
    return at


def takes_along(db: sqlite3.Connection, member_id: int) -> bool:
    """Whether an erasure takes along what others read of the member."""
    return bool(db.execute("SELECT takes_along FROM members WHERE id = :m", {"m": member_id}).fetchone()[0])


def set_takes_along(db: sqlite3.Connection, member_id: int, takes: bool) -> None:
    db.execute("UPDATE members SET takes_along = :takes WHERE id = :m", {"takes": takes, "m": member_id})


# -- reading ---------------------------------------------------------------------------------------


def member(db: sqlite3.Connection, member_id: int) -> list[Row]:
    sql = "SELECT * FROM members WHERE id = :m"
    return _rows(db, sql, member_id)


def profile(db: sqlite3.Connection, member_id: int) -> list[Row]:
    sql = "SELECT field, value, visibility FROM profile_fields WHERE member_id = :m ORDER BY field"
    return _rows(db, sql, member_id)


def invitations(db: sqlite3.Connection, member_id: int) -> list[Row]:
    sql = "SELECT * FROM invitations WHERE created_by = :m ORDER BY created_at, code"
    return _rows(db, sql, member_id)


def applications(db: sqlite3.Connection, member_id: int) -> list[Row]:
    sql = "SELECT * FROM applications WHERE member_id = :m ORDER BY id"
    return _rows(db, sql, member_id)


def grants(db: sqlite3.Connection, member_id: int) -> list[Row]:
    sql = "SELECT * FROM role_grants WHERE member_id = :m ORDER BY id"
    return _rows(db, sql, member_id)


def contacts(db: sqlite3.Connection, member_id: int) -> list[Row]:
    sql = "SELECT * FROM contact_requests WHERE from_id = :m OR to_id = :m ORDER BY id"
    return _rows(db, sql, member_id)


def contact_blocks(db: sqlite3.Connection, member_id: int) -> list[Row]:
    sql = "SELECT * FROM contact_blocks WHERE member_id = :m ORDER BY at, other_id"
    return _rows(db, sql, member_id)


def contact_quiet(db: sqlite3.Connection, member_id: int) -> list[Row]:
    sql = "SELECT * FROM contact_quiet WHERE member_id = :m"
    return _rows(db, sql, member_id)


# -- taking away -----------------------------------------------------------------------------------


def anonymise(db: sqlite3.Connection, member_id: int) -> None:
    """The row stays as «Бывший участник №id»; nothing in it leads back to a person."""
    db.execute(
        "UPDATE members SET telegram_id = NULL, language = 'ru', name = NULL, region = NULL, region_name = NULL,"
        " zone = NULL, rules_version = NULL, rules_at = NULL, paused_until = NULL, left_at = NULL,"
        " erase_at = NULL, status_before = NULL, invitation = NULL, reachable = 0, seen_at = created_at"
        " WHERE id = :m",
        {"m": member_id},
    )


def strip_consents(db: sqlite3.Connection, member_id: int) -> None:
    """That a consent was given, to which text and when, must stay provable; the words pressed needn't."""
    db.execute("UPDATE consents SET button = '■' WHERE member_id = :m", {"m": member_id})


def close_invitations(db: sqlite3.Connection, member_id: int, now: int) -> None:
    db.execute(
        "UPDATE invitations SET revoked_at = coalesce(revoked_at, :now), label = NULL WHERE created_by = :m",
        {"m": member_id, "now": now},
    )
    db.execute("DELETE FROM invitation_openings WHERE member_id = :m", {"m": member_id})


def invitation_openings(db: sqlite3.Connection, member_id: int) -> list[Row]:
    return _rows(db, "SELECT * FROM invitation_openings WHERE member_id = :m ORDER BY at, code", member_id)


def delete_applications(db: sqlite3.Connection, member_id: int) -> None:
    db.execute("DELETE FROM applications WHERE member_id = :m", {"m": member_id})


def application_words(db: sqlite3.Connection, member_id: int) -> list[Row]:
    """What the member asked of applicants, or answered as one."""
    return _rows(db, "SELECT * FROM application_words WHERE by_id = :m ORDER BY id", member_id)


def end_grants(db: sqlite3.Connection, member_id: int, now: int) -> None:
    db.execute(
        "UPDATE role_grants SET revoked_at = :now, revoked_by = :m WHERE member_id = :m AND revoked_at IS NULL",
        {"m": member_id, "now": now},
    )


def _rows(db: sqlite3.Connection, sql: str, member_id: int) -> list[Row]:
    return [dict(row) for row in db.execute(sql, {"m": member_id})]
