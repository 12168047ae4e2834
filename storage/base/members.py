"""Members, the roles in force, and what the network remembers of a person's profile."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable
from typing import Any

from domain.base.lists import Page, Window
from domain.base.lives import MEMBERSHIP
from domain.base.members import Member, Status
from domain.base.roles import Role
from storage.base import lists
from storage.base.lifecycle import Kept

STATUS = Kept("members", MEMBERSHIP, "status")

# One statement for a member with roles: the busiest read of the bot (every update begins with it).
_IN_ORDER = (
    "id", "telegram_id", "status", "language", "name", "region", "region_name", "zone", "rules_version", "joined_at",
    "paused_until", "left_at", "erase_at", "status_before", "invitation", "reachable", "created_at", "seen_at",
)  # fmt: skip
"""As in the record, which is made by place: to look up each by its name takes as long as the rest."""
_MADE: tuple[tuple[int, Callable[[Any], Any]], ...] = (
    (_IN_ORDER.index("status"), Status),
    (_IN_ORDER.index("status_before"), lambda name: Status(name) if name else None),
    (_IN_ORDER.index("reachable"), bool),
    (len(_IN_ORDER), lambda roles: frozenset(map(Role, roles.split(","))) if roles else frozenset()),
)
_WHOLE = f"""
    {", ".join(f"m.{name}" for name in _IN_ORDER)},
    (SELECT group_concat(role) FROM role_grants g
     WHERE g.member_id = m.id AND g.revoked_at IS NULL
       AND (g.until IS NULL OR g.until > :now)) AS roles
"""
_SELECT = f"SELECT {_WHOLE} FROM members m"
_BY_ID = f"{_SELECT} WHERE m.id = :id"
_BY_TELEGRAM_ID = f"{_SELECT} WHERE m.telegram_id = :id"


def record(row: sqlite3.Row) -> Member:
    """A row of `_SELECT` as a record."""
    known = list(row)
    for place, made in _MADE:
        known[place] = made(known[place])
    return Member(*known)


def by_telegram_id(db: sqlite3.Connection, telegram_id: int, now: int) -> Member | None:
    row = db.execute(_BY_TELEGRAM_ID, {"id": telegram_id, "now": now}).fetchone()
    return record(row) if row else None


def by_id(db: sqlite3.Connection, member_id: int, now: int) -> Member | None:
    row = db.execute(_BY_ID, {"id": member_id, "now": now}).fetchone()
    return record(row) if row else None


def by_ids(db: sqlite3.Connection, ids: Iterable[int], now: int) -> dict[int, Member]:
    """Records by id, in one statement."""
    wanted = list(ids)
    marks = ", ".join(str(int(i)) for i in wanted) or "NULL"
    rows = db.execute(f"{_SELECT} WHERE m.id IN ({marks})", {"now": now})
    return {row["id"]: record(row) for row in rows}


def portion_end(db: sqlite3.Connection, after: int, most: int, last: int) -> int:
    """The number of the `most`-th member behind the number `after`; `last` when there aren't so many up to it."""
    within = "SELECT id FROM members WHERE id > :after AND id < :last ORDER BY id LIMIT :most"
    sql = f"SELECT count(*) AS members, max(id) AS end FROM ({within})"
    row = db.execute(sql, {"after": after, "most": most, "last": last}).fetchone()
    return row["end"] if row["members"] == most else last


def newest(db: sqlite3.Connection) -> int:
    """The highest number of a member; 0 where there is none."""
    return int(db.execute("SELECT coalesce(max(id), 0) FROM members").fetchone()[0])


def add(db: sqlite3.Connection, *, telegram_id: int, language: str, now: int) -> int:
    """A new guest; returns the id."""
    return int(
        db.execute(
            "INSERT INTO members (telegram_id, language, created_at, seen_at) VALUES (:t, :l, :now, :now) RETURNING id",
            {"t": telegram_id, "l": language, "now": now},
        ).fetchone()["id"]
    )


_COLUMNS = frozenset(
    {
        "telegram_id", "language", "name", "region", "region_name", "zone", "rules_version", "rules_at", "joined_at",
        "paused_until", "left_at", "erase_at", "status_before", "invitation", "reachable", "seen_at",
    }
)  # fmt: skip


def update(db: sqlite3.Connection, member_id: int, **columns: Any) -> None:
    """Set plain columns; the status goes through `STATUS.move`."""
    unknown = columns.keys() - _COLUMNS
    if unknown:
        raise ValueError(f"not columns to set: {unknown}")
    assignments = ", ".join(f"{name} = :{name}" for name in columns)
    db.execute(f"UPDATE members SET {assignments} WHERE id = :id", {**columns, "id": member_id})


def count(db: sqlite3.Connection, status: Status) -> int:
    return int(db.execute("SELECT count(*) FROM members WHERE status = :s", {"s": status}).fetchone()[0])


def count_regions(db: sqlite3.Connection) -> int:
    """In how many regions there are members."""
    sql = "SELECT count(DISTINCT region) FROM members WHERE status = 'member' AND region IS NOT NULL"
    return int(db.execute(sql).fetchone()[0])


def with_roles(db: sqlite3.Connection, roles: Iterable[Role], now: int) -> list[Member]:
    """Members who hold one of the roles, oldest grant first."""
    names = ", ".join(f"'{Role(role).value}'" for role in roles)
    rows = db.execute(
        f"SELECT DISTINCT member_id FROM role_grants WHERE role IN ({names})"
        " AND revoked_at IS NULL AND (until IS NULL OR until > :now)",
        {"now": now},
    )
    # In two steps: in one, SQLite goes through all members to find the few who hold a role.
    found = by_ids(db, (row["member_id"] for row in rows), now).values()
    return sorted((one for one in found if one.is_member), key=lambda one: (one.joined_at or 0, one.id))


def with_statuses(db: sqlite3.Connection, statuses: Iterable[Status], now: int) -> list[Member]:
    names = ", ".join(f"'{Status(s).value}'" for s in statuses)
    rows = db.execute(f"{_SELECT} WHERE m.status IN ({names}) ORDER BY m.name, m.id", {"now": now})
    return [record(row) for row in rows]


def names(db: sqlite3.Connection) -> list[tuple[int, str]]:
    """(id, name) of everybody in the network, by name."""
    rows = db.execute("SELECT id, name FROM members WHERE status = 'member' AND name IS NOT NULL ORDER BY name, id")
    return [(row["id"], row["name"]) for row in rows]


def page(db: sqlite3.Connection, window: Window, *, now: int) -> Page[Member]:
    """Members by name."""
    return lists.page(
        db,
        window,
        record,
        columns=_WHOLE,
        of="members m WHERE m.status = 'member'",
        order="m.name, m.id",
        args={"now": now},
    )
