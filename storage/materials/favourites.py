"""What members keep at hand of materials."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from typing import Any

from domain.base.lists import Page, Window
from domain.materials.materials import Material, MaterialState
from storage.base import lists
from storage.materials import materials


def keep(db: sqlite3.Connection, material_id: int, member_id: int, now: int) -> bool:
    """Whether it wasn't kept before."""
    sql = "INSERT OR IGNORE INTO material_favourites (material_id, member_id, at) VALUES (:i, :m, :now)"
    return db.execute(sql, {"i": material_id, "m": member_id, "now": now}).rowcount == 1


def drop(db: sqlite3.Connection, material_id: int, member_id: int) -> bool:
    """False when it wasn't kept."""
    sql = "DELETE FROM material_favourites WHERE material_id = :i AND member_id = :m"
    return db.execute(sql, {"i": material_id, "m": member_id}).rowcount == 1


def is_kept(db: sqlite3.Connection, material_id: int, member_id: int) -> bool:
    sql = "SELECT 1 FROM material_favourites WHERE material_id = :i AND member_id = :m"
    return db.execute(sql, {"i": material_id, "m": member_id}).fetchone() is not None


def listed(
    db: sqlite3.Connection, member_id: int, states: Iterable[MaterialState], window: Window
) -> tuple[Page[Material], int]:
    """What the person keeps and is in one of `states`, what was kept last first; and how many are in none of them."""
    args: dict[str, Any] = {"m": member_id}
    args |= {f"state{number}": str(state) for number, state in enumerate(sorted(states))}
    kept = "material_favourites f JOIN materials m ON m.id = f.material_id WHERE f.member_id = :m AND m.state"
    known = ", ".join(f":{name}" for name in args if name != "m")
    page = lists.page(
        db, window, materials.record, of=f"{kept} IN ({known})", order="f.at DESC, m.id DESC", args=args, columns="m.*"
    )
    others = db.execute(f"SELECT count(*) FROM {kept} NOT IN ({known})", args).fetchone()[0]
    return page, int(others)


def by(db: sqlite3.Connection, member_id: int) -> list[sqlite3.Row]:
    """What a person keeps, for their export: `title`, `at`."""
    sql = """SELECT m.title, f.at FROM material_favourites f JOIN materials m ON m.id = f.material_id
             WHERE f.member_id = :m ORDER BY f.at, m.id"""
    return db.execute(sql, {"m": member_id}).fetchall()


def forget(db: sqlite3.Connection, member_id: int) -> None:
    """What a person kept is nobody's any more."""
    db.execute("DELETE FROM material_favourites WHERE member_id = :m", {"m": member_id})
