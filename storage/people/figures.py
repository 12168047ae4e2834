"""What the cabinet counts of people. Moments are UTC epoch seconds."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence

from domain.base.members import Status

_MEMBERS = f"members WHERE status = '{Status.MEMBER}'"


def active_and_new(db: sqlite3.Connection, since: int) -> tuple[int, int]:
    """How many members came to the bot since then, and how many joined."""
    active = f"SELECT count(*) FROM {_MEMBERS} AND reachable IN (0, 1) AND seen_at >= :since"
    new = f"SELECT count(*) FROM {_MEMBERS} AND joined_at >= :since"
    came, joined = (int(db.execute(sql, {"since": since}).fetchone()[0]) for sql in (active, new))
    return came, joined


def out_of_reach(db: sqlite3.Connection) -> int:
    """How many members the bot can't write to."""
    return int(db.execute(f"SELECT count(*) FROM {_MEMBERS} AND reachable = 0").fetchone()[0])


def joined_between(db: sqlite3.Connection, starts: Sequence[int]) -> list[int]:
    """How many joined from each of these moments to the next, the last one open."""
    sums = ", ".join(f"coalesce(sum(joined_at >= {int(start)}), 0)" for start in starts)
    since = list(db.execute(f"SELECT {sums} FROM {_MEMBERS} AND joined_at >= {int(starts[0])}").fetchone())
    return [now - later for now, later in zip(since, [*since[1:], 0], strict=True)]


def by_region(db: sqlite3.Connection) -> list[tuple[str, int]]:
    """How many members are from each region (its code), the most first."""
    sql = f"SELECT region, count(*) AS n FROM {_MEMBERS} AND region IS NOT NULL GROUP BY region ORDER BY n DESC, region"
    return [(str(region), int(count)) for region, count in db.execute(sql)]


def last_seen(
    db: sqlite3.Connection, *, month: int, quarter: int, reachable: bool | None = None
) -> tuple[int, int, int]:
    """How many members were last here after `month`, after `quarter`, and before; all, or those in or out of reach."""
    among = "" if reachable is None else f" AND reachable = {int(reachable)}"
    sql = f"""SELECT coalesce(sum(seen_at >= :month), 0), coalesce(sum(seen_at < :month AND seen_at >= :quarter), 0),
                coalesce(sum(seen_at < :quarter), 0) FROM {_MEMBERS}{among}"""
    found = db.execute(sql, {"month": month, "quarter": quarter}).fetchone()
    return int(found[0]), int(found[1]), int(found[2])
