"""Looks at files: which wait, what was seen, whose content is the same, and what was put out of materials."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Iterable
from dataclasses import asdict, dataclass

from domain.base.errors import DomainError
from domain.materials.contents import Content
from domain.materials.files import Look, Looked, Out


@dataclass(frozen=True, slots=True)
class Wanted:
    """A file to be looked at; `tries`: how often that has failed."""

    unique_id: str
    file_id: str
    tries: int


def want(db: sqlite3.Connection, unique_id: str, file_id: str, now: int) -> None:
    """Once for each content."""
    sql = """INSERT INTO material_looks (unique_id, file_id, asked_at, next_at) VALUES (:u, :f, :now, :now)
             ON CONFLICT DO NOTHING"""
    db.execute(sql, {"u": unique_id, "f": file_id, "now": now})


def wanted(db: sqlite3.Connection, now: int, most: int) -> list[Wanted]:
    """Those whose turn it is, the longest waiting first."""
    sql = """SELECT unique_id, file_id, tries FROM material_looks WHERE next_at <= :now ORDER BY next_at LIMIT :most"""
    return [Wanted(*row) for row in db.execute(sql, {"now": now, "most": most})]


def put_off(db: sqlite3.Connection, unique_id: str, tries: int, until: int) -> None:
    sql = "UPDATE material_looks SET tries = :tries, next_at = :until WHERE unique_id = :u AND looked_at IS NULL"
    db.execute(sql, {"u": unique_id, "tries": tries, "until": until})


def settle(db: sqlite3.Connection, unique_id: str, sha256: str | None, look: Look | None, now: int) -> bool:
    """What was seen; both None: it can't be had. False when it was settled before, or is wanted no more."""
    sql = """UPDATE material_looks SET looked_at = :now, next_at = NULL, sha256 = :sha256, look = :look
             WHERE unique_id = :u AND looked_at IS NULL"""
    written = json.dumps(asdict(look), ensure_ascii=False) if look is not None else None
    row = {"u": unique_id, "sha256": sha256, "look": written, "now": now}
    return db.execute(sql, row).rowcount == 1


def of(db: sqlite3.Connection, unique_ids: Iterable[str]) -> dict[str, Looked]:
    """What is known, by `unique_id`."""
    sql = "SELECT * FROM material_looks WHERE unique_id IN (SELECT value FROM json_each(:ids))"
    return {row["unique_id"]: _record(row) for row in db.execute(sql, {"ids": json.dumps(list(unique_ids))})}


def _record(row: sqlite3.Row) -> Looked:
    look = json.loads(row["look"]) if row["look"] is not None else None
    return Looked(
        unique_id=row["unique_id"],
        asked_at=row["asked_at"],
        looked_at=row["looked_at"],
        sha256=row["sha256"],
        look=Look(**{**look, "content": Content(look["content"])}) if look is not None else None,
    )


def mark(db: sqlite3.Connection, unique_id: str, sha256: str) -> None:
    """Every file with this content is known by its hash."""
    sql = "UPDATE material_files SET sha256 = :sha256 WHERE unique_id = :u AND sha256 IS NULL"
    db.execute(sql, {"u": unique_id, "sha256": sha256})


def holders(db: sqlite3.Connection, unique_id: str) -> list[int]:
    """The ids of the rows of material_files that are this content, in the newest version of each material."""
    sql = """SELECT f.id FROM material_files f JOIN materials m ON m.id = f.material_id AND m.version = f.version
             WHERE f.unique_id = :u ORDER BY f.id"""
    return [row["id"] for row in db.execute(sql, {"u": unique_id})]


def alike(
    db: sqlite3.Connection, hashes: Collection[str], material_id: int, states: Collection[str], most: int
) -> list[int]:
    """The ids of up to `most` other materials in these states that have a file of such content, the oldest first."""
    if not hashes:
        return []
    sql = """SELECT DISTINCT m.id FROM material_files f JOIN materials m ON m.id = f.material_id
             WHERE f.sha256 IN (SELECT value FROM json_each(:hashes)) AND m.id <> :id
               AND m.state IN (SELECT value FROM json_each(:states))
             ORDER BY m.id LIMIT :most"""
    row = {"hashes": json.dumps(sorted(hashes)), "id": material_id, "states": json.dumps(list(states)), "most": most}
    return [one["id"] for one in db.execute(sql, row)]


# -- put out ---------------------------------------------------------------------------------------


def put_out(db: sqlite3.Connection, material_id: int, name: str, why: DomainError, now: int) -> int:
    """Note that a file was taken out of the material; returns the number of that note."""
    sql = """INSERT INTO material_outs (material_id, name, refusal, args, at) VALUES (:m, :name, :why, :args, :now)
             RETURNING id"""
    args = json.dumps(why.args_, ensure_ascii=False)
    row = {"m": material_id, "name": name, "why": why.key, "args": args, "now": now}
    return int(db.execute(sql, row).fetchone()["id"])


def outs(db: sqlite3.Connection, material_id: int) -> list[Out]:
    """What was put out of the material, in that order."""
    rows = db.execute("SELECT * FROM material_outs WHERE material_id = :m ORDER BY id", {"m": material_id})
    return [_out(row) for row in rows]


def out(db: sqlite3.Connection, out_id: int) -> Out | None:
    row = db.execute("SELECT * FROM material_outs WHERE id = :id", {"id": out_id}).fetchone()
    return _out(row) if row else None


def _out(row: sqlite3.Row) -> Out:
    return Out(row["id"], row["material_id"], row["name"], DomainError(row["refusal"], **json.loads(row["args"])))


# -- gone ------------------------------------------------------------------------------------------

_OF_A_DRAFT = """EXISTS (SELECT 1 FROM material_files f JOIN materials m ON m.id = f.material_id
                 WHERE f.unique_id = material_looks.unique_id AND f.unique_id <> '' AND m.published_at IS NULL)"""
_OF_A_BATCH = "EXISTS (SELECT 1 FROM material_pieces p WHERE p.unique_id = material_looks.unique_id)"
_OLD = f"looked_at < :at AND NOT {_OF_A_DRAFT} AND NOT {_OF_A_BATCH}"


def is_any_old(db: sqlite3.Connection, moment: int) -> bool:
    return db.execute(f"SELECT 1 FROM material_looks WHERE {_OLD} LIMIT 1", {"at": moment}).fetchone() is not None


def drop_old(db: sqlite3.Connection, moment: int, most: int) -> None:
    """Drop up to `most` that are older than the moment, unless somebody has still to see them before they publish."""
    sql = (
        f"DELETE FROM material_looks WHERE unique_id IN (SELECT unique_id FROM material_looks WHERE {_OLD} LIMIT :most)"
    )
    db.execute(sql, {"at": moment, "most": most})


def forget(db: sqlite3.Connection, author_id: int, now: int) -> None:
    """What was seen of a person's files goes; a content that somebody else shares too is looked at anew."""
    mine = """SELECT f.unique_id FROM material_files f JOIN materials m ON m.id = f.material_id WHERE m.author_id = :m
              UNION SELECT json_extract(item.value, '$.unique_id')
              FROM material_parcels p, json_each(p.items) item WHERE p.member_id = :m
              UNION SELECT i.unique_id FROM material_pieces i JOIN material_batches b ON b.id = i.batch_id
              WHERE b.member_id = :m"""
    db.execute(f"DELETE FROM material_looks WHERE unique_id IN ({mine})", {"m": author_id})
    sql = f"""INSERT INTO material_looks (unique_id, file_id, asked_at, next_at)
              SELECT f.unique_id, min(f.file_id), :now, :now
              FROM material_files f JOIN materials m ON m.id = f.material_id
              WHERE m.author_id <> :m AND f.sha256 IS NULL AND f.file_id <> '' AND f.unique_id IN ({mine})
              GROUP BY f.unique_id ON CONFLICT DO NOTHING"""
    db.execute(sql, {"m": author_id, "now": now})
