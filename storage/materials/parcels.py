"""Parcels: what people have sent and may share. Kept for a short time."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from dataclasses import asdict

from domain.materials.materials import FileKind, Item, Parcel


def _record(row: sqlite3.Row) -> Parcel:
    items = tuple(Item(**{**item, "kind": FileKind(item["kind"])}) for item in json.loads(row["items"]))
    return Parcel(
        row["id"], row["member_id"], row["source"], row["at"], items, row["screen"], row["material_id"], row["version"]
    )  # fmt: skip


def _written(items: Iterable[Item]) -> str:
    return json.dumps([asdict(item) for item in items], ensure_ascii=False)


def by_id(db: sqlite3.Connection, parcel_id: int) -> Parcel | None:
    row = db.execute("SELECT * FROM material_parcels WHERE id = :id", {"id": parcel_id}).fetchone()
    return _record(row) if row else None


def of_source(db: sqlite3.Connection, member_id: int, source: str) -> Parcel | None:
    """What the person has sent as that album or message."""
    sql = "SELECT * FROM material_parcels WHERE member_id = :m AND source = :source"
    row = db.execute(sql, {"m": member_id, "source": source}).fetchone()
    return _record(row) if row else None


def add(db: sqlite3.Connection, member_id: int, source: str, items: Iterable[Item], now: int) -> int:
    sql = """INSERT INTO material_parcels (member_id, source, at, items) VALUES (:m, :source, :now, :items)
             RETURNING id"""
    row = {"m": member_id, "source": source, "now": now, "items": _written(items)}
    return int(db.execute(sql, row).fetchone()["id"])


def set_items(db: sqlite3.Connection, parcel_id: int, items: Iterable[Item]) -> None:
    db.execute("UPDATE material_parcels SET items = :items WHERE id = :id", {"items": _written(items), "id": parcel_id})


def set_screen(db: sqlite3.Connection, parcel_id: int, message_id: int | None) -> None:
    db.execute("UPDATE material_parcels SET screen = :s WHERE id = :id", {"s": message_id, "id": parcel_id})


def become(db: sqlite3.Connection, parcel_id: int, material_id: int, version: int) -> None:
    """It is that version of a material from now on."""
    sql = "UPDATE material_parcels SET material_id = :m, version = :v WHERE id = :id"
    db.execute(sql, {"m": material_id, "v": version, "id": parcel_id})


def drop(db: sqlite3.Connection, parcel_id: int) -> None:
    db.execute("DELETE FROM material_parcels WHERE id = :id", {"id": parcel_id})


def of_member(db: sqlite3.Connection, member_id: int) -> list[Parcel]:
    """What the person has sent and not shared, the oldest first."""
    sql = "SELECT * FROM material_parcels WHERE member_id = :m AND material_id IS NULL ORDER BY at, id"
    return [_record(row) for row in db.execute(sql, {"m": member_id})]


def forget(db: sqlite3.Connection, member_id: int) -> None:
    db.execute("DELETE FROM material_parcels WHERE member_id = :m", {"m": member_id})


def is_any_older(db: sqlite3.Connection, moment: int) -> bool:
    return db.execute("SELECT 1 FROM material_parcels WHERE at < :at LIMIT 1", {"at": moment}).fetchone() is not None


def drop_older(db: sqlite3.Connection, moment: int, most: int) -> int:
    """Drop up to `most` that came before the moment; how many went."""
    sql = """DELETE FROM material_parcels WHERE id IN (
                 SELECT id FROM material_parcels WHERE at < :at ORDER BY at LIMIT :most)"""
    return db.execute(sql, {"at": moment, "most": most}).rowcount
