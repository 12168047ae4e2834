"""Materials: their cards, versions, files, and who has taken them."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from typing import Any

from domain.base.levels import Grades
from domain.base.lists import Page, Window
from domain.materials import lives
from domain.materials.materials import (
    FileKind,
    Item,
    Licence,
    Material,
    MaterialFile,
    MaterialForm,
    MaterialState,
    Narrowed,
    OpenTo,
    Version,
)
from storage.base import lists
from storage.base.lifecycle import Kept

STATE: Kept[MaterialState] = Kept("materials", lives.LIFE)
_PLAIN = (
    "id", "state_at", "title", "about", "subject", "sources", "author_id", "version", "recommended", "got",
    "used", "thanked", "created_at", "published_at", "hidden_at",
)  # fmt: skip
_UPDATED = frozenset(
    {
        "title", "about", "subject", "grade_first", "grade_last", "form", "licence", "sources", "open_to",
        "recommended", "declared_at", "published_at", "advice_shown",
    }
)  # fmt: skip


def record(row: sqlite3.Row) -> Material:
    """A row of materials as a record."""
    first, last = row["grade_first"], row["grade_last"]
    return Material(
        state=MaterialState(row["state"]),
        grades=None if first is None else Grades(first, last),
        form=MaterialForm(row["form"]),
        licence=Licence(row["licence"]),
        open_to=OpenTo(row["open_to"]),
        advice_shown=bool(row["advice_shown"]),
        **{name: row[name] for name in _PLAIN},
    )


def by_id(db: sqlite3.Connection, material_id: int) -> Material | None:
    row = db.execute("SELECT * FROM materials WHERE id = :id", {"id": material_id}).fetchone()
    return record(row) if row else None


def by_ids(db: sqlite3.Connection, ids: Iterable[int]) -> dict[int, Material]:
    """Records by id, in one statement."""
    rows = db.execute(
        "SELECT * FROM materials WHERE id IN (SELECT value FROM json_each(:ids))", {"ids": json.dumps(list(ids))}
    )
    return {row["id"]: record(row) for row in rows}


def every(db: sqlite3.Connection) -> list[int]:
    """The numbers of all that others have seen, or that wait for it."""
    sql = "SELECT id FROM materials WHERE published_at IS NOT NULL OR state = :submitted ORDER BY id"
    return [row["id"] for row in db.execute(sql, {"submitted": MaterialState.SUBMITTED})]


def add(
    db: sqlite3.Connection,
    *,
    title: str,
    subject: str | None,
    grades: Grades | None,
    form: MaterialForm,
    licence: Licence,
    author_id: int,
    now: int,
) -> int:
    """A draft with its first version, which has no files yet; returns its id."""
    sql = """INSERT INTO materials (state, state_at, title, subject, grade_first, grade_last, form, licence, open_to,
                                    author_id, version, created_at)
             VALUES (:state, :now, :title, :subject, :first, :last, :form, :licence, :open_to, :author, 1, :now)
             RETURNING id"""
    (begins,) = STATE.life.start
    row = {
        "state": begins, "now": now, "title": title, "subject": subject, "first": grades.first if grades else None,
        "last": grades.last if grades else None, "form": form, "licence": licence, "open_to": OpenTo.MEMBERS,
        "author": author_id,
    }  # fmt: skip
    material_id = int(db.execute(sql, row).fetchone()["id"])
    _add_version(db, material_id, 1, None, author_id, now)
    return material_id


def update(db: sqlite3.Connection, material_id: int, **columns: Any) -> None:
    """Set plain columns; the state goes through its life (services/base/lifecycle.py)."""
    if unknown := columns.keys() - _UPDATED:
        raise ValueError(f"not columns to set: {unknown}")
    assignments = ", ".join(f"{name} = :{name}" for name in columns)
    db.execute(f"UPDATE materials SET {assignments} WHERE id = :id", {**columns, "id": material_id})


def discard(db: sqlite3.Connection, material_id: int) -> bool:
    """Delete what nobody has seen yet, and a draft, with all that hangs on it; False for what others use."""
    sql = "DELETE FROM materials WHERE id = :id AND (published_at IS NULL OR state = :draft)"
    return db.execute(sql, {"id": material_id, "draft": MaterialState.DRAFT}).rowcount == 1


def delete(db: sqlite3.Connection, material_id: int) -> None:
    """Whatever has become of it, with all that hangs on it."""
    db.execute("DELETE FROM materials WHERE id = :id", {"id": material_id})


def last_of(db: sqlite3.Connection, author_id: int) -> Material | None:
    """What the person has made a material of last, whatever became of it."""
    sql = "SELECT * FROM materials WHERE author_id = :m ORDER BY created_at DESC, id DESC LIMIT 1"
    row = db.execute(sql, {"m": author_id}).fetchone()
    return record(row) if row else None


def of_author(db: sqlite3.Connection, author_id: int) -> list[sqlite3.Row]:
    """All that the person has made, for an export: rows of materials."""
    return db.execute("SELECT * FROM materials WHERE author_id = :m ORDER BY id", {"m": author_id}).fetchall()


# -- versions and files ----------------------------------------------------------------------------


def _add_version(db: sqlite3.Connection, material_id: int, number: int, changes: str | None, by: int, now: int) -> None:
    sql = "INSERT INTO material_versions (material_id, number, changes, at, by_id) VALUES (:i, :n, :changes, :now, :by)"
    db.execute(sql, {"i": material_id, "n": number, "changes": changes, "now": now, "by": by})


def add_version(db: sqlite3.Connection, material_id: int, *, changes: str, by: int, now: int) -> int:
    """One version more, which has no files yet; returns its number."""
    sql = "UPDATE materials SET version = version + 1 WHERE id = :i RETURNING version"
    number = int(db.execute(sql, {"i": material_id}).fetchone()["version"])
    _add_version(db, material_id, number, changes, by, now)
    return number


def versions(db: sqlite3.Connection, material_id: int) -> list[Version]:
    """The newest first."""
    sql = "SELECT * FROM material_versions WHERE material_id = :i ORDER BY number DESC"
    return [
        Version(row["number"], row["at"], row["by_id"], row["changes"]) for row in db.execute(sql, {"i": material_id})
    ]


def versions_by(db: sqlite3.Connection, member_id: int) -> list[sqlite3.Row]:
    """What changed in the versions that a person made: `title`, `number`, `changes`, `at`."""
    sql = """SELECT m.title, v.number, v.changes, v.at FROM material_versions v
             JOIN materials m ON m.id = v.material_id WHERE v.by_id = :m ORDER BY v.at, v.material_id"""
    return db.execute(sql, {"m": member_id}).fetchall()


def _file(row: sqlite3.Row) -> MaterialFile:
    item = Item(
        kind=FileKind(row["kind"]), file_id=row["file_id"], unique_id=row["unique_id"], name=row["name"],
        size=row["size"], mime=row["mime"], words=row["words"],
    )  # fmt: skip
    return MaterialFile(
        id=row["id"], material_id=row["material_id"], version=row["version"], position=row["position"], item=item,
        sha256=row["sha256"],
    )  # fmt: skip


def files(db: sqlite3.Connection, material_id: int, version: int) -> list[MaterialFile]:
    """In the order in which they were sent."""
    sql = "SELECT * FROM material_files WHERE material_id = :i AND version = :v ORDER BY position, id"
    return [_file(row) for row in db.execute(sql, {"i": material_id, "v": version})]


def file(db: sqlite3.Connection, file_id: int) -> MaterialFile | None:
    row = db.execute("SELECT * FROM material_files WHERE id = :id", {"id": file_id}).fetchone()
    return _file(row) if row else None


def count_files(db: sqlite3.Connection, material_id: int, version: int) -> int:
    sql = "SELECT count(*) FROM material_files WHERE material_id = :i AND version = :v"
    return int(db.execute(sql, {"i": material_id, "v": version}).fetchone()[0])


def add_file(db: sqlite3.Connection, material_id: int, version: int, item: Item) -> int:
    """Behind the others of the version; returns its id."""
    sql = """INSERT INTO material_files (material_id, version, position, kind, file_id, unique_id, name, size, mime,
                                         words)
             VALUES (:i, :v, (SELECT coalesce(max(position), 0) + 1 FROM material_files
                              WHERE material_id = :i AND version = :v),
                     :kind, :file_id, :unique_id, :name, :size, :mime, :words) RETURNING id"""
    row = {
        "i": material_id, "v": version, "kind": item.kind, "file_id": item.file_id, "unique_id": item.unique_id,
        "name": item.name, "size": item.size, "mime": item.mime, "words": item.words,
    }  # fmt: skip
    return int(db.execute(sql, row).fetchone()["id"])


def copy_file(db: sqlite3.Connection, file: MaterialFile, version: int) -> None:
    """The same file in another version, with what was seen of it."""
    number = add_file(db, file.material_id, version, file.item)
    db.execute("UPDATE material_files SET sha256 = :sum WHERE id = :id", {"sum": file.sha256, "id": number})


def drop_file(db: sqlite3.Connection, file_id: int) -> None:
    db.execute("DELETE FROM material_files WHERE id = :id", {"id": file_id})


def files_by(db: sqlite3.Connection, author_id: int) -> list[tuple[str, MaterialFile]]:
    """The files of all that a person has made, each with the title it belongs to."""
    sql = """SELECT m.title, f.* FROM material_files f JOIN materials m ON m.id = f.material_id
             WHERE m.author_id = :m ORDER BY f.material_id, f.version, f.position"""
    return [(row["title"], _file(row)) for row in db.execute(sql, {"m": author_id})]


# -- taken -----------------------------------------------------------------------------------------


def get(db: sqlite3.Connection, material_id: int, member_id: int, now: int) -> bool:
    """Somebody takes it; False when they have before: each person counts once."""
    sql = "INSERT OR IGNORE INTO material_got (material_id, member_id, at) VALUES (:i, :m, :now)"
    if not db.execute(sql, {"i": material_id, "m": member_id, "now": now}).rowcount:
        return False
    db.execute("UPDATE materials SET got = got + 1 WHERE id = :i", {"i": material_id})
    return True


def has_got(db: sqlite3.Connection, material_id: int, member_id: int) -> bool:
    sql = "SELECT 1 FROM material_got WHERE material_id = :i AND member_id = :m"
    return db.execute(sql, {"i": material_id, "m": member_id}).fetchone() is not None


def got_by(db: sqlite3.Connection, member_id: int) -> list[sqlite3.Row]:
    """What a person has taken: `title`, `at`."""
    sql = """SELECT m.title, g.at FROM material_got g JOIN materials m ON m.id = g.material_id
             WHERE g.member_id = :m ORDER BY g.at, m.id"""
    return db.execute(sql, {"m": member_id}).fetchall()


def forget_got(db: sqlite3.Connection, member_id: int) -> None:
    """Who took it is forgotten, how many did stays."""
    db.execute("DELETE FROM material_got WHERE member_id = :m", {"m": member_id})


# -- lists -----------------------------------------------------------------------------------------


def listed(db: sqlite3.Connection, wanted: Narrowed, window: Window) -> Page[Material]:
    """A page of materials: the newest first, or the most used."""
    where, args = _where(wanted)
    newest = "coalesce(published_at, created_at) DESC, id DESC"
    return lists.page(
        db,
        window,
        record,
        of=f"materials WHERE {where}",
        order=f"got DESC, {newest}" if wanted.most_used else newest,
        args=args,
    )


def counted(db: sqlite3.Connection, column: str, wanted: Narrowed) -> list[tuple[str, int]]:
    """The values of `subject` or `form` among what the list has, and how many of each."""
    if column not in ("subject", "form"):
        raise ValueError(column)
    where, args = _where(wanted)
    sql = f"SELECT {column} AS value, count(*) AS many FROM materials WHERE {where} AND {column} IS NOT NULL GROUP BY 1"
    return [(row["value"], row["many"]) for row in db.execute(sql, args)]


def count(db: sqlite3.Connection, wanted: Narrowed) -> int:
    where, args = _where(wanted)
    return int(db.execute(f"SELECT count(*) FROM materials WHERE {where}", args).fetchone()[0])


def _where(wanted: Narrowed) -> tuple[str, dict[str, Any]]:
    args: dict[str, Any] = {f"state{number}": str(state) for number, state in enumerate(sorted(wanted.states))}
    parts = [f"state IN ({', '.join(f':{name}' for name in args)})"]
    if wanted.subject is not None:
        parts.append("subject = :subject")
        args["subject"] = wanted.subject
    if wanted.grades is not None:
        # For any class counts for each; what spans more is found by each of its classes.
        parts.append("(grade_first IS NULL OR (grade_first <= :last AND grade_last >= :first))")
        args |= {"first": wanted.grades.first, "last": wanted.grades.last}
    if wanted.own_level:
        suits = ["grade_first IS NULL"]
        for number, level in enumerate(wanted.levels):
            suits.append(f"(grade_first <= :last{number} AND grade_last >= :first{number})")
            args |= {f"first{number}": level.first, f"last{number}": level.last}
        parts.append(f"({' OR '.join(suits)})")
    if wanted.form is not None:
        parts.append("form = :form")
        args["form"] = str(wanted.form)
    if wanted.recommended:
        parts.append("recommended IS NOT NULL")
    if wanted.author_id is not None:
        parts.append("author_id = :author")
        args["author"] = wanted.author_id
    if wanted.open_only:
        parts.append("open_to = 'all'")
    return " AND ".join(parts), args
