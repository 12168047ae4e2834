"""Schools, what they are found by, who works at which, and pairs that are two (PRODUCT §1)."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Sequence
from typing import Any

from domain.base.lists import Page, Window
from domain.people.profile import Visibility
from domain.people.schools import NewSchool, School
from storage.base import lists

_SHOWN = """EXISTS (SELECT 1 FROM schools o JOIN member_schools p ON p.school_id = o.id
                 JOIN profile_fields f ON f.member_id = p.member_id AND f.field = 'school'
                 JOIN members m ON m.id = p.member_id AND m.status = 'member'
                 WHERE o.root = s.id AND f.visibility = 'members')"""
"""Whether somebody shows to everybody that they work at the school `s`."""


def record(row: sqlite3.Row) -> School:
    return School(
        row["id"], row["name"], row["town"], row["region"], row["region_name"], row["added_by"], row["added_at"],
        bool(row["is_listed"]), row["merged_into"], row["root"],
    )  # fmt: skip


def by_ids(db: sqlite3.Connection, ids: Iterable[int]) -> dict[int, School]:
    """Records by number, as they are: a merged one is itself."""
    rows = db.execute("SELECT * FROM schools WHERE id IN (SELECT value FROM json_each(:ids))", {"ids": _json(ids)})
    return {row["id"]: record(row) for row in rows}


def led_to(db: sqlite3.Connection, school_id: int) -> School | None:
    """The record that a number leads to: through all merges to the one that stands."""
    row = db.execute(
        "SELECT s.* FROM schools o JOIN schools s ON s.id = o.root WHERE o.id = :id", {"id": school_id}
    ).fetchone()
    return record(row) if row is not None else None


def of_members(db: sqlite3.Connection, ids: Iterable[int]) -> dict[int, School]:
    """The school of each member who has told it, merges followed."""
    rows = db.execute(
        "SELECT p.member_id AS member, s.* FROM member_schools p JOIN schools o ON o.id = p.school_id"
        " JOIN schools s ON s.id = o.root WHERE p.member_id IN (SELECT value FROM json_each(:ids))",
        {"ids": _json(ids)},
    )
    return {row["member"]: record(row) for row in rows}


def picked(db: sqlite3.Connection, member_id: int) -> int | None:
    """The number that the member picked, whatever became of it."""
    row = db.execute("SELECT school_id FROM member_schools WHERE member_id = :m", {"m": member_id}).fetchone()
    return None if row is None else int(row["school_id"])


def pick(db: sqlite3.Connection, member_id: int, school_id: int) -> None:
    db.execute(
        "INSERT INTO member_schools (member_id, school_id) VALUES (:m, :s)"
        " ON CONFLICT (member_id) DO UPDATE SET school_id = excluded.school_id",
        {"m": member_id, "s": school_id},
    )


def unpick(db: sqlite3.Connection, member_id: int) -> None:
    db.execute("DELETE FROM member_schools WHERE member_id = :m", {"m": member_id})


def members_of(db: sqlite3.Connection, school_id: int) -> list[int]:
    """Everybody whose school it is, whatever they show, merges followed."""
    rows = db.execute(
        "SELECT p.member_id FROM schools o JOIN member_schools p ON p.school_id = o.id WHERE o.root = :id ORDER BY 1",
        {"id": school_id},
    )
    return [row["member_id"] for row in rows]


def people(db: sqlite3.Connection, ids: Iterable[int]) -> dict[int, int]:
    """How many members show to everybody that they work at each of these schools; none: not there."""
    rows = db.execute(
        "SELECT o.root AS id, count(*) AS n FROM schools o JOIN member_schools p ON p.school_id = o.id"
        " JOIN profile_fields f ON f.member_id = p.member_id AND f.field = 'school' AND f.visibility = :members"
        " JOIN members m ON m.id = p.member_id AND m.status = 'member'"
        " WHERE o.root IN (SELECT value FROM json_each(:ids)) GROUP BY o.root",
        {"ids": _json(ids), "members": Visibility.MEMBERS},
    )
    return {row["id"]: row["n"] for row in rows}


def with_people(db: sqlite3.Connection) -> list[tuple[School, int]]:
    """Schools where somebody shows to everybody that they work, with how many, most people first."""
    rows = db.execute(
        "SELECT s.*, count(*) AS n FROM profile_fields f JOIN members m ON m.id = f.member_id AND m.status = 'member'"
        " JOIN member_schools p ON p.member_id = f.member_id JOIN schools o ON o.id = p.school_id"
        " JOIN schools s ON s.id = o.root WHERE f.field = 'school' AND f.visibility = :members"
        " GROUP BY s.id ORDER BY n DESC, s.id",
        {"members": Visibility.MEMBERS},
    )
    return [(record(row), row["n"]) for row in rows]


def shown_by(db: sqlite3.Connection, ids: Iterable[int]) -> dict[int, School]:
    """The school of each of these members who shows it to everybody, merges followed."""
    rows = db.execute(
        "SELECT p.member_id AS member, s.* FROM member_schools p JOIN schools o ON o.id = p.school_id"
        " JOIN schools s ON s.id = o.root JOIN profile_fields f ON f.member_id = p.member_id AND f.field = 'school'"
        " AND f.visibility = :members WHERE p.member_id IN (SELECT value FROM json_each(:ids))",
        {"ids": _json(ids), "members": Visibility.MEMBERS},
    )
    return {row["member"]: record(row) for row in rows}


# -- records ---------------------------------------------------------------------------------------


def add(
    db: sqlite3.Connection, new: NewSchool, *, by: int | None, now: int, is_listed: bool, terms: Iterable[str]
) -> int:
    """Returns the number of the new record."""
    cursor = db.execute(
        "INSERT INTO schools (name, town, region, region_name, added_by, added_at, is_listed, root)"
        " VALUES (:name, :town, :region, :region_name, :by, :now, :listed, 0)",
        {
            "name": new.name,
            "town": new.town,
            "region": new.region,
            "region_name": new.region_name,
            "by": by,
            "now": now,
            "listed": int(is_listed),
        },
    )
    school_id = int(cursor.lastrowid or 0)
    db.execute("UPDATE schools SET root = id WHERE id = :id", {"id": school_id})
    put_terms(db, school_id, terms)
    return school_id


def change(db: sqlite3.Connection, school_id: int, new: NewSchool, terms: Iterable[str]) -> None:
    """Other words for a record; whoever corrects it lets others find it."""
    db.execute(
        "UPDATE schools SET name = :name, town = :town, region = :region, region_name = :region_name, is_listed = 1"
        " WHERE id = :id",
        {
            "name": new.name,
            "town": new.town,
            "region": new.region,
            "region_name": new.region_name,
            "id": school_id,
        },
    )
    put_terms(db, school_id, terms)


def put_terms(db: sqlite3.Connection, school_id: int, terms: Iterable[str]) -> None:
    """What a record is found by, in place of what it was found by."""
    db.execute("DELETE FROM school_terms WHERE school_id = :id", {"id": school_id})
    db.executemany(
        "INSERT INTO school_terms (term, school_id) VALUES (:term, :id)",
        [{"term": term, "id": school_id} for term in sorted(set(terms))],
    )


def everything(db: sqlite3.Connection) -> list[School]:
    """All records, merged ones too, in the order of their numbers."""
    return [record(row) for row in db.execute("SELECT * FROM schools ORDER BY id")]


def standing(db: sqlite3.Connection) -> list[School]:
    """All records that others may find and that weren't merged."""
    sql = f"SELECT * FROM schools s WHERE s.root = s.id AND (s.is_listed = 1 OR {_SHOWN}) ORDER BY s.id"
    return [record(row) for row in db.execute(sql)]


def page(db: sqlite3.Connection, window: Window) -> Page[School]:
    """Those of `standing`, the newest first."""
    standing_now = f"schools s WHERE s.root = s.id AND (s.is_listed = 1 OR {_SHOWN})"
    return lists.page(db, window, record, of=standing_now, order="s.id DESC", args={})


def is_findable(db: sqlite3.Connection, school_id: int) -> bool:
    """Whether others may find the record that stands under this number."""
    sql = f"SELECT 1 FROM schools s WHERE s.id = :id AND s.root = s.id AND (s.is_listed = 1 OR {_SHOWN})"
    return db.execute(sql, {"id": school_id}).fetchone() is not None


# -- finding ---------------------------------------------------------------------------------------


def find(
    db: sqlite3.Connection,
    any_of: Sequence[str],
    all_of: Sequence[str],
    *,
    near: str | None,
    mine: int | None,
    most: int,
) -> list[School]:
    """Schools that have all of these terms, those with the most of `any_of` first, then those of the region `near`.

    `mine`: a record that is found though others don't find it. A merged record's words find what it leads to.
    """
    rows = db.execute(
        f"""SELECT s.*, max(f.hits) AS hits FROM (
                SELECT t.school_id AS id, count(*) AS hits,
                       sum(t.term IN (SELECT value FROM json_each(:all))) AS needed
                FROM school_terms t WHERE t.term IN (SELECT value FROM json_each(:any))
                GROUP BY t.school_id HAVING needed = :need) f
            JOIN schools o ON o.id = f.id JOIN schools s ON s.id = o.root
            WHERE s.is_listed = 1 OR s.id = :mine OR {_SHOWN}
            GROUP BY s.id ORDER BY hits DESC, s.region IS NOT :near, s.id LIMIT :most""",
        {
            "any": _json({*any_of, *all_of}),
            "all": _json(all_of),
            "need": len(set(all_of)),
            "near": near,
            "mine": mine,
            "most": most,
        },
    )
    return [record(row) for row in rows]


def known_terms(db: sqlite3.Connection, beginning: str) -> list[str]:
    """Terms with that beginning."""
    rows = db.execute(
        "SELECT DISTINCT term FROM school_terms WHERE term >= :low AND term < :high ORDER BY term",
        {"low": beginning, "high": beginning + "\U0010ffff"},
    )
    return [row["term"] for row in rows]


# -- merging ---------------------------------------------------------------------------------------


def merge(db: sqlite3.Connection, loser: int, winner: int) -> bool:
    """Let `loser` and what was merged into it lead to `winner`; False when one of them doesn't stand by itself."""
    both = {"loser": loser, "winner": winner}
    done = db.execute(
        "UPDATE schools SET merged_into = :winner WHERE id = :loser AND id <> :winner AND root = id"
        " AND EXISTS (SELECT 1 FROM schools w WHERE w.id = :winner AND w.root = w.id)",
        both,
    ).rowcount
    if done:
        db.execute("UPDATE schools SET root = :winner WHERE root = :loser", both)
    return bool(done)


def split(db: sqlite3.Connection, school_id: int, winner: int) -> bool:
    """Take a merge back: the record stands by itself again, with what had been merged into it. False when it does."""
    done = db.execute(
        "UPDATE schools SET merged_into = NULL WHERE id = :id AND merged_into = :winner",
        {"id": school_id, "winner": winner},
    ).rowcount
    if done:
        db.execute(
            "WITH RECURSIVE under (id) AS (SELECT :id UNION SELECT s.id FROM schools s JOIN under u"
            " ON s.merged_into = u.id) UPDATE schools SET root = :id WHERE id IN (SELECT id FROM under)",
            {"id": school_id},
        )
    return bool(done)


def merged_into(db: sqlite3.Connection, school_id: int) -> list[School]:
    """Records that were merged into this one, directly."""
    rows = db.execute("SELECT * FROM schools WHERE merged_into = :id ORDER BY id", {"id": school_id})
    return [record(row) for row in rows]


def set_apart(db: sqlite3.Connection, one: int, other: int) -> bool:
    """The two are two schools; False when that was known."""
    first, second = sorted((one, other))
    return bool(
        db.execute(
            "INSERT INTO schools_apart (first, second) VALUES (:first, :second) ON CONFLICT DO NOTHING",
            {"first": first, "second": second},
        ).rowcount
    )


def apart(db: sqlite3.Connection) -> set[tuple[int, int]]:
    """Pairs that are two schools, by the records that stand now; the smaller number first."""
    rows = db.execute(
        "SELECT a.root AS a, b.root AS b FROM schools_apart p JOIN schools a ON a.id = p.first"
        " JOIN schools b ON b.id = p.second"
    )
    return {(min(row["a"], row["b"]), max(row["a"], row["b"])) for row in rows}


def join_lines(db: sqlite3.Connection, kept: int, others: Iterable[int]) -> None:
    """Lines of pages that differ by letters only become the record `kept`; nobody has seen the others' numbers."""
    ids = {"ids": _json(others), "kept": kept}
    db.execute(
        "UPDATE member_schools SET school_id = :kept WHERE school_id IN (SELECT value FROM json_each(:ids))", ids
    )
    db.execute(
        "UPDATE schools SET added_by = NULL, is_listed = max(is_listed, (SELECT max(is_listed) FROM schools"
        " WHERE id IN (SELECT value FROM json_each(:ids)))) WHERE id = :kept",
        ids,
    )
    db.execute("DELETE FROM schools WHERE id IN (SELECT value FROM json_each(:ids))", {"ids": ids["ids"]})


def without_terms(db: sqlite3.Connection) -> list[School]:
    """Records that were carried over from pages and not read yet."""
    sql = (
        "SELECT * FROM schools s WHERE NOT EXISTS (SELECT 1 FROM school_terms t WHERE t.school_id = s.id) ORDER BY s.id"
    )
    return [record(row) for row in db.execute(sql)]


# -- one person's ----------------------------------------------------------------------------------


def added_by(db: sqlite3.Connection, member_id: int) -> list[School]:
    rows = db.execute("SELECT * FROM schools WHERE added_by = :m ORDER BY id", {"m": member_id})
    return [record(row) for row in rows]


def forget(db: sqlite3.Connection, member_id: int) -> None:
    """What a person who is erased leaves behind: a school that nobody else has or has added goes.

    One that was merged takes the words of what it leads to, for its number may be known; one that leads others stays.
    """
    row = {"m": member_id}
    mine = [
        r["id"]
        for r in db.execute(
            "SELECT id FROM schools WHERE added_by = :m UNION SELECT s.id FROM member_schools p"
            " JOIN schools s ON s.id = p.school_id WHERE p.member_id = :m AND s.added_by IS NULL",
            row,
        )
    ]
    unpick(db, member_id)
    db.execute("UPDATE schools SET added_by = NULL WHERE added_by = :m", row)
    for school_id in mine:
        one = {"id": school_id}
        used = db.execute(
            "SELECT 1 FROM schools o JOIN member_schools p ON p.school_id = o.id WHERE o.root = :id OR o.id = :id", one
        ).fetchone()
        if used is not None:
            continue
        if db.execute("SELECT 1 FROM schools WHERE merged_into = :id", one).fetchone() is not None:
            continue
        db.execute("DELETE FROM school_terms WHERE school_id = :id", one)
        merged = db.execute(
            "UPDATE schools SET (name, town, region, region_name) = (SELECT name, town, region, region_name"
            " FROM schools w WHERE w.id = schools.root) WHERE id = :id AND root <> id",
            one,
        ).rowcount
        if not merged:
            db.execute("DELETE FROM schools WHERE id = :id", one)


def _json(values: Iterable[Any]) -> str:
    return json.dumps(list(values), ensure_ascii=False)
