"""Who belongs to a segment: each part is one condition on `members m`."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from typing import Any

from domain.announcements import Part, Segment, is_about_events
from domain.notices import Category
from domain.outbox import Lane

# Values of a part come as a JSON list under the part's own name.
_CONDITIONS: dict[Part, str] = {
    Part.ROLE: """(EXISTS (SELECT 1 FROM role_grants g WHERE g.member_id = m.id AND g.revoked_at IS NULL
                    AND (g.until IS NULL OR g.until > :now) AND g.role IN (SELECT value FROM json_each(:role)))
                 OR 'member' IN (SELECT value FROM json_each(:role)) AND NOT EXISTS (SELECT 1 FROM role_grants g
                    WHERE g.member_id = m.id AND g.revoked_at IS NULL AND (g.until IS NULL OR g.until > :now)))""",
    Part.REGION: "m.region IN (SELECT value FROM json_each(:region))",
    # What a person shows to nobody isn't a reason to write to them.
    Part.SUBJECT: """EXISTS (SELECT 1 FROM profile_fields p, json_each(p.value) v WHERE p.member_id = m.id
                    AND p.field = 'subjects' AND p.visibility <> 'nobody'
                    AND v.value IN (SELECT value FROM json_each(:subject)))""",
    Part.SEEN: """EXISTS (SELECT 1 FROM json_each(:seen) s
                    WHERE CAST(s.value AS INTEGER) > 0 AND m.seen_at >= :now - CAST(s.value AS INTEGER) * 86400
                       OR CAST(s.value AS INTEGER) < 0 AND m.seen_at < :now + CAST(s.value AS INTEGER) * 86400)""",
    Part.EVENT: """EXISTS (SELECT 1 FROM seats s WHERE s.member_id = m.id
                    AND s.event_id || '/' || s.state IN (SELECT value FROM json_each(:event)))""",
}

# Members whom an announcement would reach now.
_BASE = """m.status = 'member' AND m.reachable = 1 AND m.telegram_id IS NOT NULL
           AND (m.paused_until IS NULL OR m.paused_until <= :now)
           AND NOT EXISTS (SELECT 1 FROM notice_modes n WHERE n.member_id = m.id
                           AND n.category = :category AND n.mode = 'off')"""

# Those who got an earlier announcement and pressed none of its buttons.
_REPEAT = """EXISTS (SELECT 1 FROM outbox o WHERE o.announcement_id = :repeats AND o.member_id = m.id
                     AND o.state = 'sent')
             AND NOT EXISTS (SELECT 1 FROM announcement_taps t WHERE t.announcement_id = :repeats
                             AND t.member_id = m.id AND t.button >= 0)"""


def _where(segment: Segment, repeats: int | None, now: int) -> tuple[str, dict[str, Any]]:
    conditions = [_BASE, *(_CONDITIONS[part] for part in segment)]
    values: dict[str, Any] = {str(part): json.dumps(list(chosen)) for part, chosen in segment.items()}
    if repeats is not None:
        conditions.append(_REPEAT)
        values["repeats"] = repeats
    return " AND ".join(conditions), {**values, "now": now, "category": category(segment)}


def category(segment: Segment) -> Category:
    """Which of people's switches it falls under: what is for those of an event is their own matter."""
    return Category.MINE if is_about_events(segment) else Category.ANNOUNCEMENTS


def count(db: sqlite3.Connection, segment: Segment, repeats: int | None, now: int) -> int:
    where, values = _where(segment, repeats, now)
    return int(db.execute(f"SELECT count(*) FROM members m WHERE {where}", values).fetchone()[0])


def sample(db: sqlite3.Connection, segment: Segment, repeats: int | None, now: int, limit: int) -> list[str]:
    """Names of some who belong to it: those seen last, whom the organizer is likeliest to know."""
    where, values = _where(segment, repeats, now)
    rows = db.execute(
        f"SELECT m.name FROM members m WHERE {where} AND m.name IS NOT NULL ORDER BY m.seen_at DESC, m.id LIMIT :limit",
        {**values, "limit": limit},
    )
    return [row["name"] for row in rows]


def zones(db: sqlite3.Connection, segment: Segment, repeats: int | None, now: int) -> list[str | None]:
    """The zones in which its people live."""
    where, values = _where(segment, repeats, now)
    return [row["zone"] for row in db.execute(f"SELECT DISTINCT m.zone FROM members m WHERE {where}", values)]


def write_out(
    db: sqlite3.Connection,
    announcement_id: int,
    segment: Segment,
    repeats: int | None,
    now: int,
    due_in: Callable[[str | None], int],
) -> int:
    """One outbox row per member, due by the clock of their zone (None: not known); returns how many."""
    where, values = _where(segment, repeats, now)
    written = 0
    for zone in zones(db, segment, repeats, now):
        written += db.execute(
            "INSERT INTO outbox (dedup_key, member_id, kind, payload, lane, category, announcement_id, due_at)"
            " SELECT 'announcement:' || :announcement || ':' || m.id, m.id, 'announcement',"
            " json_object('announcement', :announcement), :lane, :category, :announcement, :due"
            f" FROM members m WHERE m.zone IS :zone AND {where} ON CONFLICT (dedup_key) DO NOTHING",
            {
                **values,
                "announcement": announcement_id,
                "lane": Lane.ANNOUNCEMENT,
                "due": due_in(zone),
                "zone": zone,
            },
        ).rowcount
    return written


def values_of(db: sqlite3.Connection, part: Part) -> list[tuple[str, int]]:
    """Values of REGION or SUBJECT that members have, with the number of people, most people first."""
    sql = {
        Part.REGION: "SELECT region AS value, count(*) AS n FROM members"
        " WHERE status = 'member' AND region IS NOT NULL GROUP BY region ORDER BY n DESC, region",
        Part.SUBJECT: "SELECT v.value AS value, count(DISTINCT p.member_id) AS n FROM profile_fields p,"
        " json_each(p.value) v JOIN members m ON m.id = p.member_id WHERE p.field = 'subjects'"
        " AND p.visibility <> 'nobody' AND m.status = 'member' GROUP BY v.value ORDER BY n DESC, v.value",
    }[part]
    return [(row["value"], row["n"]) for row in db.execute(sql)]


def events(db: sqlite3.Connection, limit: int) -> list[tuple[int, str, int, int]]:
    """(id, title, start, people) of events that anybody has signed up for, the latest start first."""
    rows = db.execute(
        "SELECT e.id, e.title, e.starts_at, count(*) AS people FROM seats s JOIN events e ON e.id = s.event_id"
        " GROUP BY e.id ORDER BY e.starts_at DESC, e.id DESC LIMIT :limit",
        {"limit": limit},
    )
    return [(row["id"], row["title"], row["starts_at"], row["people"]) for row in rows]


def seats(db: sqlite3.Connection, event_id: int) -> list[tuple[str, int]]:
    """The states of an event's seats, with the number of people, most people first."""
    rows = db.execute(
        "SELECT state, count(*) AS people FROM seats WHERE event_id = :event"
        " GROUP BY state ORDER BY people DESC, state",
        {"event": event_id},
    )
    return [(row["state"], row["people"]) for row in rows]


def titles(db: sqlite3.Connection, segment: Segment) -> dict[int, str]:
    """Titles of the events that the segment names, by id."""
    ids = json.dumps([int(value.partition("/")[0]) for value in segment.get(Part.EVENT, ())])
    rows = db.execute("SELECT id, title FROM events WHERE id IN (SELECT value FROM json_each(:ids))", {"ids": ids})
    return {row["id"]: row["title"] for row in rows}
