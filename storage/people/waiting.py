"""What of people waits for somebody: each of these is a row of the menu or of «Сегодня»."""

from __future__ import annotations

import sqlite3

CONTACT_ASKED = "EXISTS (SELECT 1 FROM contact_requests WHERE to_id = :member AND state = 'asked')"


def contacts_asked(db: sqlite3.Connection, member_id: int) -> list[sqlite3.Row]:
    """Who asks the member for a contact and is still in the network."""
    sql = """SELECT r.from_id, r.created_at, coalesce(m.name, '') AS name
             FROM contact_requests r JOIN members m ON m.id = r.from_id
             WHERE r.to_id = :m AND r.state = 'asked' AND m.status = 'member'"""
    return db.execute(sql, {"m": member_id}).fetchall()


def applications(db: sqlite3.Connection) -> list[sqlite3.Row]:
    """Applications that wait for a decision."""
    # A join from the members, which the planner takes for short where nothing waits, looks at all of them.
    sql = """SELECT a.id, a.created_at, coalesce(m.name, '') AS name
             FROM applications a CROSS JOIN members m ON m.id = a.member_id WHERE a.verdict IS NULL"""
    return db.execute(sql).fetchall()


def roles_that_end(db: sqlite3.Connection, now: int, until: int) -> list[sqlite3.Row]:
    """Roles in force that end before `until`."""
    sql = """SELECT g.member_id, g.role, g.until, coalesce(m.name, '') AS name
             FROM role_grants g JOIN members m ON m.id = g.member_id
             WHERE g.revoked_at IS NULL AND g.until > :now AND g.until <= :until"""
    return db.execute(sql, {"now": now, "until": until}).fetchall()
