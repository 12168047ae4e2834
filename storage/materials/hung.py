"""Which materials belong to things of other areas."""

from __future__ import annotations

import sqlite3

from domain.base.lists import Page, Window
from domain.base.things import Thing
from domain.materials.materials import SEEN, Material
from storage.base import lists
from storage.materials.makers import MADE_BY
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


def page(db: sqlite3.Connection, of: Thing, window: Window, maker_id: int | None = None) -> Page[Material]:
    """Of those that others may see, the last one put there first; of what a member made alone, if that is asked."""
    return lists.page(
        db,
        window,
        record,
        columns="m.*",
        of=f"{_OF} AND (:maker IS NULL OR {MADE_BY})",
        order="h.at DESC, m.id DESC",
        args={"thing": str(of), "maker": maker_id},
    )


def page_of_others(db: sqlite3.Connection, of: Thing, window: Window, maker_id: int) -> Page[Material]:
    """What a member made, alone or along, and what doesn't belong to the thing yet, the newest first."""
    return lists.page(
        db,
        window,
        record,
        columns="m.*",
        of=f"""materials m WHERE {MADE_BY} AND m.state IN ({_SEEN})
               AND m.id NOT IN (SELECT material_id FROM material_hung WHERE thing = :thing)""",
        order="coalesce(m.published_at, m.created_at) DESC, m.id DESC",
        args={"thing": str(of), "maker": maker_id},
    )


def is_any_of(db: sqlite3.Connection, maker_id: int) -> bool:
    """Whether the member has made anything that others may see, alone or along."""
    sql = f"SELECT EXISTS (SELECT 1 FROM materials m WHERE {MADE_BY} AND m.state IN ({_SEEN}))"
    return bool(db.execute(sql, {"maker": maker_id}).fetchone()[0])


def is_there(db: sqlite3.Connection, of: Thing, material_id: int) -> bool:
    """Whether it belongs to the thing."""
    sql = "SELECT 1 FROM material_hung WHERE thing = :thing AND material_id = :m"
    return db.execute(sql, {"thing": str(of), "m": material_id}).fetchone() is not None
