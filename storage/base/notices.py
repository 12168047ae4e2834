"""People's choices of what they hear of and when. No row: the default."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection

from domain.base.notices import Category, Mode, Preferences, QuietHours
from domain.base.things import Thing


def preferences_of(db: sqlite3.Connection, members: Collection[int], usual: QuietHours) -> dict[int, Preferences]:
    """The choices of each of `members`; `usual`: the quiet hours of those who have set none."""
    ids = json.dumps(list(members))
    modes: dict[int, dict[Category, Mode]] = {member: {} for member in members}
    quiet: dict[int, QuietHours | None] = {}
    for row in db.execute(
        "SELECT * FROM notice_modes WHERE member_id IN (SELECT value FROM json_each(:ids))", {"ids": ids}
    ):
        modes[row["member_id"]][Category(row["category"])] = Mode(row["mode"])
    for row in db.execute(
        "SELECT * FROM quiet_hours WHERE member_id IN (SELECT value FROM json_each(:ids))", {"ids": ids}
    ):
        hours = None if row["start"] is None else QuietHours(row["start"], row["end"])
        quiet[row["member_id"]] = hours
    muted: dict[int, set[Thing]] = {member: set() for member in members}
    for row in db.execute(
        "SELECT * FROM muted_things WHERE member_id IN (SELECT value FROM json_each(:ids))", {"ids": ids}
    ):
        muted[row["member_id"]].add(Thing(row["kind"], row["thing_id"]))
    return {
        member: Preferences(modes[member], quiet.get(member, usual), frozenset(muted[member])) for member in members
    }


def set_mode(db: sqlite3.Connection, member_id: int, category: Category, mode: Mode) -> None:
    db.execute(
        "INSERT INTO notice_modes (member_id, category, mode) VALUES (:m, :c, :mode)"
        " ON CONFLICT (member_id, category) DO UPDATE SET mode = excluded.mode",
        {"m": member_id, "c": category, "mode": mode},
    )


def set_quiet(db: sqlite3.Connection, member_id: int, hours: QuietHours | None) -> None:
    """None: the person wants no quiet hours."""
    db.execute(
        'INSERT INTO quiet_hours (member_id, start, "end") VALUES (:m, :start, :end)'
        ' ON CONFLICT (member_id) DO UPDATE SET start = excluded.start, "end" = excluded."end"',
        {"m": member_id, "start": hours and hours.start, "end": hours and hours.end},
    )


def mute(db: sqlite3.Connection, member_id: int, thing: Thing, now: int) -> None:
    db.execute(
        "INSERT INTO muted_things (member_id, kind, thing_id, at) VALUES (:m, :kind, :id, :now) ON CONFLICT DO NOTHING",
        {"m": member_id, "kind": thing.kind, "id": thing.id, "now": now},
    )


def unmute(db: sqlite3.Connection, member_id: int, thing: Thing) -> None:
    sql = "DELETE FROM muted_things WHERE member_id = :m AND kind = :kind AND thing_id = :id"
    db.execute(sql, {"m": member_id, "kind": thing.kind, "id": thing.id})


def muted(db: sqlite3.Connection, member_id: int) -> list[tuple[Thing, int]]:
    """What a member muted and when, the latest first."""
    rows = db.execute("SELECT * FROM muted_things WHERE member_id = :m ORDER BY at DESC, thing_id", {"m": member_id})
    return [(Thing(row["kind"], row["thing_id"]), row["at"]) for row in rows]


def without_digest(db: sqlite3.Connection, limit: int) -> list[tuple[int, str | None]]:
    """Members (with their zones) who agreed to digests and for whom none is expected, at most `limit`."""
    rows = db.execute(
        "SELECT m.id, m.zone FROM members m WHERE m.status = 'member' AND m.reachable = 1"
        " AND (SELECT given FROM consents c WHERE c.member_id = m.id AND c.purpose = 'digests'"
        "      ORDER BY c.id DESC LIMIT 1) = 1"
        " AND NOT EXISTS (SELECT 1 FROM outbox o WHERE o.member_id = m.id AND o.kind = 'digest'"
        "                 AND o.state IN ('due', 'claimed'))"
        " AND NOT EXISTS (SELECT 1 FROM notice_modes n WHERE n.member_id = m.id AND n.category = 'digest'"
        "                 AND n.mode = 'off')"
        " LIMIT :limit",
        {"limit": limit},
    )
    return [(row["id"], row["zone"]) for row in rows]


def newcomers(db: sqlite3.Connection, since: int, but: int) -> tuple[int, int]:
    """How many members have joined since, and from how many regions; `but` isn't counted."""
    row = db.execute(
        "SELECT count(*), count(DISTINCT region) FROM members"
        " WHERE status = 'member' AND joined_at > :since AND id <> :but",
        {"since": since, "but": but},
    ).fetchone()
    return row[0], row[1]


def forget(db: sqlite3.Connection, member_id: int) -> None:
    """Erasure."""
    db.execute("DELETE FROM notice_modes WHERE member_id = :m", {"m": member_id})
    db.execute("DELETE FROM quiet_hours WHERE member_id = :m", {"m": member_id})
    db.execute("DELETE FROM muted_things WHERE member_id = :m", {"m": member_id})
