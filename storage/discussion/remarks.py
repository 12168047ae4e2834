"""Remarks of threads, in the order in which they were written."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Sequence
from typing import Any

from domain.base.lists import Page, Window
from domain.base.members import Status
from domain.discussion import lives
from domain.discussion.remarks import Author, Remark, RemarkState
from storage.base import lists
from storage.base.lifecycle import Kept

STATE: Kept[RemarkState] = Kept("remarks", lives.REMARK)
_FROM = "remarks r JOIN members m ON m.id = r.author_id"
_COLUMNS = "r.*, m.name, m.status"


def _record(row: sqlite3.Row) -> Remark:
    return Remark(
        id=row["id"],
        thread_id=row["thread_id"],
        author=Author(row["author_id"], row["name"], Status(row["status"])),
        answers=row["answers"],
        words=row["words"],
        files=tuple(json.loads(row["files"])),
        state=RemarkState(row["state"]),
        at=row["at"],
        edited_at=row["edited_at"],
    )


def by_id(db: sqlite3.Connection, remark_id: int) -> Remark | None:
    row = db.execute(f"SELECT {_COLUMNS} FROM {_FROM} WHERE r.id = :id", {"id": remark_id}).fetchone()
    return _record(row) if row else None


def by_ids(db: sqlite3.Connection, ids: Collection[int]) -> dict[int, Remark]:
    sql = f"SELECT {_COLUMNS} FROM {_FROM} WHERE r.id IN (SELECT value FROM json_each(:ids))"
    return {row["id"]: _record(row) for row in db.execute(sql, {"ids": json.dumps(list(ids))})}


def page(db: sqlite3.Connection, thread_id: int, window: Window) -> Page[Remark]:
    """A page of a thread, the oldest first."""
    return lists.page(
        db, window, _record, of=f"{_FROM} WHERE r.thread_id = :t", order="r.id", args={"t": thread_id}, columns=_COLUMNS
    )


def of_thread(db: sqlite3.Connection, thread_id: int) -> list[Remark]:
    """All of a thread, the oldest first."""
    sql = f"SELECT {_COLUMNS} FROM {_FROM} WHERE r.thread_id = :t ORDER BY r.id"
    return [_record(row) for row in db.execute(sql, {"t": thread_id})]


def count(db: sqlite3.Connection, thread_id: int, until: int | None = None) -> int:
    """How many remarks a thread has; `until`: up to the one of this number."""
    sql = "SELECT count(*) FROM remarks WHERE thread_id = :t AND (:until IS NULL OR id <= :until)"
    return int(db.execute(sql, {"t": thread_id, "until": until}).fetchone()[0])


def last_id(db: sqlite3.Connection, thread_id: int) -> int:
    """The number of the last remark; 0: there is none."""
    sql = "SELECT coalesce(max(id), 0) FROM remarks WHERE thread_id = :t"
    return int(db.execute(sql, {"t": thread_id}).fetchone()[0])


def news(db: sqlite3.Connection, thread_id: int, since: int, but: int) -> list[Remark]:
    """What others than `but` have written from the remark `since` on, as far as it stands."""
    sql = f"""SELECT {_COLUMNS} FROM {_FROM}
              WHERE r.thread_id = :t AND r.id >= :since AND r.author_id <> :but AND r.state = :shown ORDER BY r.id"""
    args = {"t": thread_id, "since": since, "but": but, "shown": RemarkState.SHOWN}
    return [_record(row) for row in db.execute(sql, args)]


def authors(db: sqlite3.Connection, thread_id: int) -> list[int]:
    """Who has written what stands in a thread, neither taken back nor hidden, and is in the network."""
    sql = f"""SELECT DISTINCT r.author_id FROM {_FROM}
              WHERE r.thread_id = :t AND m.status = :member AND r.state = :shown"""
    args = {"t": thread_id, "member": Status.MEMBER, "shown": RemarkState.SHOWN}
    return [row["author_id"] for row in db.execute(sql, args)]


def in_a_row(db: sqlite3.Connection, thread_id: int, author_id: int) -> int:
    """How many remarks of a person stand at the end of a thread."""
    sql = """SELECT count(*) FROM remarks WHERE thread_id = :t
             AND id > (SELECT coalesce(max(id), 0) FROM remarks WHERE thread_id = :t AND author_id <> :m)"""
    return int(db.execute(sql, {"t": thread_id, "m": author_id}).fetchone()[0])


def written(db: sqlite3.Connection, author_id: int, since: int) -> int:
    """How many remarks a person has written since then."""
    sql = "SELECT count(*) FROM remarks WHERE author_id = :m AND at > :since"
    return int(db.execute(sql, {"m": author_id, "since": since}).fetchone()[0])


def add(
    db: sqlite3.Connection,
    thread_id: int,
    author_id: int,
    words: str,
    files: Sequence[dict[str, Any]],
    *,
    answers: int | None,
    album: str | None,
    now: int,
) -> int:
    """A new remark; its number."""
    made = db.execute(
        """INSERT INTO remarks (thread_id, author_id, answers, words, files, album, state, at)
           VALUES (:thread, :author, :answers, :words, :files, :album, :shown, :now)""",
        {
            "thread": thread_id,
            "author": author_id,
            "answers": answers,
            "words": words,
            "files": json.dumps(list(files), ensure_ascii=False),
            "album": album,
            "shown": RemarkState.SHOWN,
            "now": now,
        },
    )
    assert made.lastrowid is not None
    return made.lastrowid


def reword(db: sqlite3.Connection, remark_id: int, words: str, now: int) -> None:
    sql = "UPDATE remarks SET words = :words, edited_at = :now WHERE id = :id"
    db.execute(sql, {"id": remark_id, "words": words, "now": now})


def of_album(db: sqlite3.Connection, author_id: int, album: str, since: int) -> Remark | None:
    """The remark that a person made by the first part of an album since then."""
    row = db.execute(
        f"""SELECT {_COLUMNS} FROM {_FROM}
            WHERE r.author_id = :m AND r.at >= :since AND r.album = :album AND r.state = :shown""",
        {"m": author_id, "album": album, "since": since, "shown": RemarkState.SHOWN},
    ).fetchone()
    return _record(row) if row else None


def attach(db: sqlite3.Connection, remark: Remark, file: dict[str, Any], words: str) -> None:
    """One file more, and the remark's words as they are with it."""
    files = json.dumps([*remark.files, file], ensure_ascii=False)
    db.execute(
        "UPDATE remarks SET files = :files, words = :words WHERE id = :id",
        {"id": remark.id, "files": files, "words": words},
    )


def is_answered(db: sqlite3.Connection, remark_id: int) -> bool:
    """Whether another remark quotes it."""
    return db.execute("SELECT 1 FROM remarks WHERE answers = :id LIMIT 1", {"id": remark_id}).fetchone() is not None


def drop(db: sqlite3.Connection, remark_id: int) -> None:
    db.execute("DELETE FROM remarks WHERE id = :id", {"id": remark_id})


def drop_all(db: sqlite3.Connection, thread_id: int) -> None:
    """All that was said in a thread."""
    db.execute("DELETE FROM remarks WHERE thread_id = :t", {"t": thread_id})


def of_member(db: sqlite3.Connection, member_id: int) -> list[dict[str, Any]]:
    """All that a person has written, the oldest first."""
    sql = """SELECT r.words, r.files, r.at, r.edited_at, r.state, r.thread_id FROM remarks r
             WHERE r.author_id = :m ORDER BY r.id"""
    return [dict(row) for row in db.execute(sql, {"m": member_id})]


def public_by(db: sqlite3.Connection, member_id: int) -> list[Remark]:
    """What a person has written under cards and not taken back."""
    sql = f"""SELECT {_COLUMNS} FROM {_FROM} JOIN threads t ON t.id = r.thread_id
              WHERE r.author_id = :m AND t.asker_id IS NULL AND r.state <> :deleted ORDER BY r.id"""
    return [_record(row) for row in db.execute(sql, {"m": member_id, "deleted": RemarkState.DELETED})]


def private_by(db: sqlite3.Connection, member_id: int) -> list[Remark]:
    """What a person has written in private threads of others and not taken back."""
    sql = f"""SELECT {_COLUMNS} FROM {_FROM} JOIN threads t ON t.id = r.thread_id
              WHERE r.author_id = :m AND t.asker_id IS NOT NULL AND r.state <> :deleted"""
    return [_record(row) for row in db.execute(sql, {"m": member_id, "deleted": RemarkState.DELETED})]
