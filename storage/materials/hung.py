"""Which materials belong to things of other areas."""

from __future__ import annotations

import sqlite3

from domain.base.lists import Page, Window
from domain.base.things import Thing
from domain.materials.materials import SEEN, Material
from storage.base import lists
from storage.materials.materials import record

_SEEN = ", ".join(f"'{state}'" for state in sorted(SEEN))
_OF = f"material_hung h JOIN materials m ON m.id = h.material_id WHERE h.thing = :thing AND m.state IN ({_SEEN})"


def put(db: sqlite3.Connection, of: Thing, material_id: int, now: int) -> bool:
    """False when it belongs to the thing already."""
    sql = "INSERT OR IGNORE INTO material_hung (thing, material_id, at) VALUES (:thing, :m, :now)"
    return db.execute(sql, {"thing": str(of), "m": material_id, "now": now}).rowcount == 1


def drop(db: sqlite3.Connection, of: Thing, material_id: int) -> bool:
    """False when it doesn't belong to the thing."""
    sql = "DELETE FROM material_hung WHERE thing = :thing AND material_id = :m"
    return db.execute(sql, {"thing": str(of), "m": material_id}).rowcount == 1


def count(db: sqlite3.Connection, of: Thing) -> int:
    """Of those that others may see: what was taken back is none."""
    return int(db.execute(f"SELECT count(*) FROM {_OF}", {"thing": str(of)}).fetchone()[0])


def page(db: sqlite3.Connection, of: Thing, window: Window, author_id: int | None = None) -> Page[Material]:
    """Of those that others may see, the last one put there first; of an author alone, if that is asked."""
    return lists.page(
        db,
        window,
        record,
        columns="m.*",
        of=f"{_OF} AND (:author IS NULL OR m.author_id = :author)",
        order="h.at DESC, m.id DESC",
        args={"thing": str(of), "author": author_id},
    )


def page_of_others(db: sqlite3.Connection, of: Thing, window: Window, author_id: int) -> Page[Material]:
    """What an author shares and what doesn't belong to the thing yet, the newest first."""
    return lists.page(
        db,
        window,
        record,
        of=f"""materials WHERE author_id = :author AND state IN ({_SEEN})
               AND id NOT IN (SELECT material_id FROM material_hung WHERE thing = :thing)""",
        order="coalesce(published_at, created_at) DESC, id DESC",
        args={"thing": str(of), "author": author_id},
    )
