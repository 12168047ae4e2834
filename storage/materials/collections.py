"""Collections of materials, and what stands in them in which order."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from typing import Any

from domain.base.lists import Page, Window
from domain.materials import lives
from domain.materials.collections import SHOWN, Collection, CollectionState, Counted
from domain.materials.materials import SEEN, Material
from storage.base import lists
from storage.base.lifecycle import Kept
from storage.materials.materials import record as material

STATE: Kept[CollectionState] = Kept("collections", lives.COLLECTION_LIFE)
_SEEN = ", ".join(f"'{state}'" for state in sorted(SEEN))
_SHOWN = ", ".join(f"'{state}'" for state in sorted(SHOWN))
_ITEMS = "collection_items i JOIN materials m ON m.id = i.material_id WHERE i.collection_id = :c AND m.state"
_COUNTED = f"""c.*, (SELECT count(*) FROM collection_items i JOIN materials m ON m.id = i.material_id
                     WHERE i.collection_id = c.id AND m.state IN ({_SEEN})) AS many"""
_HAS = "EXISTS (SELECT 1 FROM collection_items i WHERE i.collection_id = c.id AND i.material_id = :m)"


def _record(row: sqlite3.Row) -> Collection:
    return Collection(
        state=CollectionState(row["state"]),
        **{name: row[name] for name in ("id", "state_at", "owner_id", "title", "about", "created_at", "changed_at")},
    )


def _counted(row: sqlite3.Row) -> Counted:
    return Counted(_record(row), row["many"])


def by_id(db: sqlite3.Connection, collection_id: int) -> Collection | None:
    row = db.execute("SELECT * FROM collections WHERE id = :c", {"c": collection_id}).fetchone()
    return _record(row) if row else None


def by_ids(db: sqlite3.Connection, ids: Iterable[int]) -> dict[int, Counted]:
    """By id, in one statement."""
    sql = f"SELECT {_COUNTED} FROM collections c WHERE c.id IN (SELECT value FROM json_each(:ids))"
    return {row["id"]: _counted(row) for row in db.execute(sql, {"ids": json.dumps(list(ids))})}


def every(db: sqlite3.Connection) -> list[int]:
    """The numbers of all that others may see."""
    return [row["id"] for row in db.execute(f"SELECT id FROM collections WHERE state IN ({_SHOWN}) ORDER BY id")]


def of_owner(db: sqlite3.Connection, member_id: int) -> list[Collection]:
    """All of a person's, in the order in which they were made."""
    rows = db.execute("SELECT * FROM collections WHERE owner_id = :m ORDER BY id", {"m": member_id})
    return [_record(row) for row in rows]


def count_of(db: sqlite3.Connection, member_id: int) -> int:
    return int(db.execute("SELECT count(*) FROM collections WHERE owner_id = :m", {"m": member_id}).fetchone()[0])


def add(db: sqlite3.Connection, owner_id: int, title: str, about: str | None, now: int) -> int:
    """An empty one; returns its id."""
    (begins,) = STATE.life.start
    sql = """INSERT INTO collections (state, state_at, owner_id, title, about, created_at, changed_at)
             VALUES (:state, :now, :m, :title, :about, :now, :now) RETURNING id"""
    row = {"state": begins, "now": now, "m": owner_id, "title": title, "about": about}
    return int(db.execute(sql, row).fetchone()["id"])


def update(db: sqlite3.Connection, collection_id: int, title: str, about: str | None, now: int) -> None:
    sql = "UPDATE collections SET title = :title, about = :about, changed_at = :now WHERE id = :c"
    db.execute(sql, {"c": collection_id, "title": title, "about": about, "now": now})


def delete(db: sqlite3.Connection, collection_id: int) -> None:
    """With its order; the materials stay."""
    db.execute("DELETE FROM collections WHERE id = :c", {"c": collection_id})


# -- lists -----------------------------------------------------------------------------------------


def mine(db: sqlite3.Connection, member_id: int, window: Window) -> Page[Counted]:
    """A person's own, what was changed last first."""
    return lists.page(
        db, window, _counted, columns=_COUNTED, of="collections c WHERE c.owner_id = :m",
        order="c.changed_at DESC, c.id DESC", args={"m": member_id},
    )  # fmt: skip


def shared(db: sqlite3.Connection, window: Window) -> Page[Counted]:
    """Everybody's that others may see, what was shared last first."""
    return lists.page(
        db, window, _counted, columns=_COUNTED, of=f"collections c WHERE c.state IN ({_SHOWN})",
        order="c.state_at DESC, c.id DESC", args={},
    )  # fmt: skip


def having(db: sqlite3.Connection, member_id: int, material_id: int, ids: Iterable[int]) -> frozenset[int]:
    """Which of these of a person's collections hold the material."""
    sql = (
        f"SELECT id FROM collections c WHERE c.owner_id = :m0 AND {_HAS} AND c.id IN (SELECT value FROM json_each(:i))"
    )
    found = db.execute(sql, {"m0": member_id, "m": material_id, "i": json.dumps(list(ids))})
    return frozenset(row["id"] for row in found)


# -- what stands in them ---------------------------------------------------------------------------


def items(db: sqlite3.Connection, collection_id: int, window: Window) -> Page[Material]:
    """What others may see of it, in its order."""
    return lists.page(
        db, window, material, columns="m.*", of=f"{_ITEMS} IN ({_SEEN})", order="i.place, m.id",
        args={"c": collection_id},
    )  # fmt: skip


def places(db: sqlite3.Connection, collection_id: int) -> list[tuple[int, int]]:
    """(material, its place) of all that others may see, in order."""
    sql = f"SELECT m.id, i.place FROM {_ITEMS} IN ({_SEEN}) ORDER BY i.place, m.id"
    return [(row["id"], row["place"]) for row in db.execute(sql, {"c": collection_id})]


def count_gone(db: sqlite3.Connection, collection_id: int) -> int:
    """How many others may not see now."""
    sql = f"SELECT count(*) FROM {_ITEMS} NOT IN ({_SEEN})"
    return int(db.execute(sql, {"c": collection_id}).fetchone()[0])


def count_items(db: sqlite3.Connection, collection_id: int) -> int:
    """Whatever has become of them."""
    sql = "SELECT count(*) FROM collection_items WHERE collection_id = :c"
    return int(db.execute(sql, {"c": collection_id}).fetchone()[0])


def place_of(db: sqlite3.Connection, collection_id: int, material_id: int) -> int | None:
    """None: it isn't in it."""
    sql = "SELECT place FROM collection_items WHERE collection_id = :c AND material_id = :i"
    row = db.execute(sql, {"c": collection_id, "i": material_id}).fetchone()
    return int(row["place"]) if row else None


def put(db: sqlite3.Connection, collection_id: int, material_id: int, now: int, place: int | None = None) -> bool:
    """At a place, before what stands there now; None: behind all. False when it is in it already."""
    args: dict[str, Any] = {"c": collection_id, "i": material_id, "place": place, "now": now}
    if place_of(db, collection_id, material_id) is not None:
        return False
    sql = "SELECT coalesce(max(place), 0) + 1 AS place FROM collection_items WHERE collection_id = :c"
    last = db.execute(sql, args).fetchone()["place"]
    # A place comes from a button: behind a number that is made up there would be room for nothing else.
    args["place"] = last if place is None else min(place, last)
    if place is not None:
        db.execute("UPDATE collection_items SET place = place + 1 WHERE collection_id = :c AND place >= :place", args)
    db.execute("INSERT INTO collection_items (collection_id, material_id, place) VALUES (:c, :i, :place)", args)
    db.execute("UPDATE collections SET changed_at = :now WHERE id = :c", args)
    return True


def swap(db: sqlite3.Connection, collection_id: int, one: int, other: int, now: int) -> None:
    """Two materials of it change places."""
    sql = "UPDATE collection_items SET place = :place WHERE collection_id = :c AND material_id = :i"
    places = {item: place_of(db, collection_id, item) for item in (one, other)}
    db.execute(sql, {"c": collection_id, "i": one, "place": places[other]})
    db.execute(sql, {"c": collection_id, "i": other, "place": places[one]})
    db.execute("UPDATE collections SET changed_at = :now WHERE id = :c", {"c": collection_id, "now": now})


def take_out(db: sqlite3.Connection, collection_id: int, material_id: int, now: int) -> int | None:
    """The place where it stood; None when it wasn't in it."""
    args = {"c": collection_id, "i": material_id, "now": now}
    sql = "DELETE FROM collection_items WHERE collection_id = :c AND material_id = :i RETURNING place"
    gone = db.execute(sql, args).fetchone()
    if gone is None:
        return None
    db.execute("UPDATE collections SET changed_at = :now WHERE id = :c", args)
    return int(gone["place"])


def titles(db: sqlite3.Connection, collection_id: int) -> list[str]:
    """Of all that stands in it, for an export."""
    sql = """SELECT m.title FROM collection_items i JOIN materials m ON m.id = i.material_id
             WHERE i.collection_id = :c ORDER BY i.place, m.id"""
    return [row["title"] for row in db.execute(sql, {"c": collection_id})]
