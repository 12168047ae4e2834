"""How far the news of a version has come among those who have the material."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class News:
    """A version that people are told of since `begun_at` (UTC epoch seconds). `told_up_to`: members up to this one
    have been; None: all.
    """

    material_id: int
    version: int
    begun_at: int
    told_up_to: int | None = 0


def of(db: sqlite3.Connection, material_id: int) -> News | None:
    """The last news of a material; None: there never was a second version to tell of."""
    row = db.execute("SELECT * FROM material_news WHERE material_id = :i", {"i": material_id}).fetchone()
    return News(row["material_id"], row["version"], row["begun_at"], row["told_up_to"]) if row else None


def put(db: sqlite3.Connection, news: News) -> None:
    """In place of what was known of that material."""
    db.execute(
        """INSERT INTO material_news (material_id, version, begun_at, told_up_to) VALUES (:i, :version, :begun, :up_to)
           ON CONFLICT (material_id) DO UPDATE
           SET version = excluded.version, begun_at = excluded.begun_at, told_up_to = excluded.told_up_to""",
        {"i": news.material_id, "version": news.version, "begun": news.begun_at, "up_to": news.told_up_to},
    )


def having(db: sqlite3.Connection, material_id: int, version: int, after: int, most: int) -> list[int]:
    """Members above `after` who took the material, or keep it at hand, since before that version; the lowest first."""
    sql = """SELECT member_id FROM material_got WHERE material_id = :i AND member_id > :after AND at < :at
             UNION SELECT member_id FROM material_favourites WHERE material_id = :i AND member_id > :after AND at < :at
             ORDER BY member_id LIMIT :most"""
    row = db.execute(
        "SELECT at FROM material_versions WHERE material_id = :i AND number = :v", {"i": material_id, "v": version}
    ).fetchone()
    if row is None:
        return []
    args = {"i": material_id, "after": after, "at": row["at"], "most": most}
    return [int(one["member_id"]) for one in db.execute(sql, args)]
