"""Whom an announcement reaches: each part of its segment is one condition on `members m`, brought by an area."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from domain.base.notices import IMPERSONAL, Category, Mode, Preferences, QuietHours
from domain.base.outbox import Lane
from domain.base.things import Thing

# Members whom an announcement would reach now.
_BASE = """m.status = 'member' AND m.reachable = 1 AND m.telegram_id IS NOT NULL
           AND (m.paused_until IS NULL OR m.paused_until <= :now)
           AND m.id NOT IN (SELECT member_id FROM notice_modes WHERE category = :category AND mode = 'off')"""

# Whoever muted a thing has asked not to be written to about it.
_UNMUTED = """NOT EXISTS (SELECT 1 FROM muted_things t WHERE t.member_id = m.id AND t.kind = :about_kind
                          AND t.thing_id = :about)"""

# Those who got an earlier announcement and pressed none of its buttons.
_REPEAT = """EXISTS (SELECT 1 FROM outbox o WHERE o.announcement_id = :repeats AND o.member_id = m.id
                     AND o.state = 'sent')
             AND NOT EXISTS (SELECT 1 FROM announcement_taps t WHERE t.announcement_id = :repeats
                             AND t.member_id = m.id AND t.button >= 0)"""


@dataclass(frozen=True, slots=True)
class Chosen:
    """The values chosen of one part, and its condition on `members m`, where they are a JSON list: `:chosen_<name>`."""

    name: str
    condition: str
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Audience:
    """Whom an announcement would reach at `now` (UTC epoch seconds).

    `category`: which of people's switches it falls under. `about`: the one thing whose people it is for, if it is: what
    the button under it mutes. `repeats`: the announcement whose buttons they haven't pressed.
    """

    parts: tuple[Chosen, ...]
    category: Category
    about: Thing | None
    repeats: int | None
    now: int


def _where(audience: Audience) -> tuple[str, dict[str, Any]]:
    conditions = [_BASE, *(f"({part.condition})" for part in audience.parts)]
    values: dict[str, Any] = {f"chosen_{part.name}": json.dumps(part.values) for part in audience.parts}
    if audience.repeats is not None:
        conditions.append(_REPEAT)
        values["repeats"] = audience.repeats
    if audience.about is not None:
        conditions.append(_UNMUTED)
        values |= {"about_kind": audience.about.kind, "about": audience.about.id}
    return " AND ".join(conditions), {**values, "now": audience.now, "category": audience.category}


def count(db: sqlite3.Connection, audience: Audience) -> int:
    where, values = _where(audience)
    return int(db.execute(f"SELECT count(*) FROM members m WHERE {where}", values).fetchone()[0])


def sample(db: sqlite3.Connection, audience: Audience, limit: int) -> list[str]:
    """Names of some who belong to it: those seen last, whom the organizer is likeliest to know."""
    where, values = _where(audience)
    rows = db.execute(
        f"SELECT m.name FROM members m WHERE {where} AND m.name IS NOT NULL ORDER BY m.seen_at DESC, m.id LIMIT :limit",
        {**values, "limit": limit},
    )
    return [row["name"] for row in rows]


def write_out(
    db: sqlite3.Connection,
    announcement_id: int,
    audience: Audience,
    due_in: Callable[[str | None], int],
    *,
    after: int,
    upto: int,
    joined: int,
) -> int:
    """One outbox row for each of its people whose number is above `after` and at most `upto`, due by the clock of their
    zone (None: not known), and who were in at the moment `joined` (UTC epoch seconds); returns how many.
    """
    where, values = _where(audience)
    # A guest has a number long before they join, so the number alone doesn't say who was in.
    where = f"m.id > :after AND m.id <= :upto AND coalesce(m.joined_at <= :joined, 1) AND {where}"
    values |= {"after": after, "upto": upto, "joined": joined}
    # By their numbers: an index on how members stand would lead through all of them.
    people = f"members m NOT INDEXED WHERE {where}"
    zones = db.execute(f"SELECT DISTINCT m.zone FROM {people}", values).fetchall()
    written = 0
    for (zone,) in zones:
        written += db.execute(
            "INSERT INTO outbox (dedup_key, member_id, kind, payload, lane, category, announcement_id, due_at)"
            " SELECT 'announcement:' || :announcement || ':' || m.id, m.id, 'announcement',"
            " CASE WHEN :about IS NULL THEN json_object('announcement', :announcement)"
            " ELSE json_object('announcement', :announcement, :about_kind, :about) END,"
            " :lane, :category, :announcement, :due"
            f" FROM {people} AND m.zone IS :zone ON CONFLICT (dedup_key) DO NOTHING",
            {
                "about": None,
                "about_kind": None,
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


def alike(db: sqlite3.Connection, audience: Audience, since: int, *, cap: int, usual: QuietHours) -> list[Alike]:
    """The people of a segment by what decides when a notice reaches them; the week is counted from `since`.

    `cap`: the weekly measure; `usual`: the quiet hours of those who have set none.
    """
    where, values = _where(audience)
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
        {**values, "since": since, "cap": cap, "impersonal": json.dumps(sorted(IMPERSONAL))},
    )
    return [
        Alike(row["zone"], _preferences(audience.category, row, usual), row["heard"], row["people"]) for row in rows
    ]


def _preferences(own: Category, row: sqlite3.Row, usual: QuietHours) -> Preferences:
    named = ((own, row["mode"]), (Category.DIGEST, row["digest"]))
    modes = {which: Mode(mode) for which, mode in named if mode is not None}
    if not row["has_hours"]:
        return Preferences(modes, usual)
    return Preferences(modes, None if row["start"] is None else QuietHours(row["start"], row["end"]))
