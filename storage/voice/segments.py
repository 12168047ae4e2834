"""Who belongs to a segment: each part is one condition on `members m`."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from domain.base.notices import IMPERSONAL, WEEKLY_CAP, Category, Mode, Preferences, QuietHours
from domain.base.outbox import Lane
from domain.voice.announcements import Part, Segment, events_of, is_about_events

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
# Whoever muted an event has asked not to be written to about it.
_UNMUTED = """NOT EXISTS (SELECT 1 FROM muted_things t WHERE t.member_id = m.id AND t.kind = 'event'
                          AND t.thing_id = :about)"""

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
    if (about := event_of(segment)) is not None:
        conditions.append(_UNMUTED)
        values["about"] = about
    return " AND ".join(conditions), {**values, "now": now, "category": category(segment)}


def category(segment: Segment) -> Category:
    """Which of people's switches it falls under: what is for those of an event is their own matter."""
    return Category.MINE if is_about_events(segment) else Category.ANNOUNCEMENTS


def event_of(segment: Segment) -> int | None:
    """The one event whose people it is for: what the button under it mutes."""
    events = events_of(segment)
    return next(iter(events)) if is_about_events(segment) and len(events) == 1 else None


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
            " CASE WHEN :about IS NULL THEN json_object('announcement', :announcement)"
            " ELSE json_object('announcement', :announcement, 'event', :about) END,"
            " :lane, :category, :announcement, :due"
            f" FROM members m WHERE m.zone IS :zone AND {where} ON CONFLICT (dedup_key) DO NOTHING",
            {
                "about": None,
                **values,
                "announcement": announcement_id,
                "lane": Lane.ANNOUNCEMENT,
                "due": due_in(zone),
                "zone": zone,
            },
        ).rowcount
    return written


@dataclass(frozen=True, slots=True)
class Alike:
    """So many people of a segment who are treated alike. `heard`: impersonal notices of the week, those that wait
    included."""

    zone: str | None
    preferences: Preferences
    heard: int
    people: int


def alike(db: sqlite3.Connection, segment: Segment, repeats: int | None, now: int, since: int) -> list[Alike]:
    """The people of a segment by what decides when a notice reaches them; the week is counted from `since`."""
    where, values = _where(segment, repeats, now)
    impersonal = "o.category IN (SELECT value FROM json_each(:impersonal))"
    rows = db.execute(
        "SELECT m.zone AS zone, own.mode AS mode, digest.mode AS digest, q.member_id IS NOT NULL AS has_hours,"
        ' q.start AS start, q."end" AS "end",'
        " min(:cap, (SELECT count(DISTINCT o.message_id) FROM outbox o WHERE o.member_id = m.id AND o.state = 'sent'"
        f"             AND o.settled_at > :since AND {impersonal})"
        "    + (SELECT count(*) FROM outbox o WHERE o.member_id = m.id AND o.state IN ('due', 'claimed')"
        f"       AND {impersonal})) AS heard, count(*) AS people"
        " FROM members m LEFT JOIN notice_modes own ON own.member_id = m.id AND own.category = :category"
        " LEFT JOIN notice_modes digest ON digest.member_id = m.id AND digest.category = 'digest'"
        f" LEFT JOIN quiet_hours q ON q.member_id = m.id WHERE {where} GROUP BY 1, 2, 3, 4, 5, 6, 7",
        {**values, "since": since, "cap": WEEKLY_CAP, "impersonal": json.dumps(sorted(IMPERSONAL))},
    )
    return [Alike(row["zone"], _preferences(segment, row), row["heard"], row["people"]) for row in rows]


def _preferences(segment: Segment, row: sqlite3.Row) -> Preferences:
    named = ((category(segment), row["mode"]), (Category.DIGEST, row["digest"]))
    modes = {which: Mode(mode) for which, mode in named if mode is not None}
    if not row["has_hours"]:
        return Preferences(modes)
    return Preferences(modes, None if row["start"] is None else QuietHours(row["start"], row["end"]))


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
