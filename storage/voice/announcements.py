"""Announcements, their texts, what people pressed, and what became of the copies (counted in the outbox)."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import asdict
from typing import Any

from domain.base.folding import folded
from domain.base.lists import Page, Window
from domain.base.outbox import Reason
from domain.voice.announcements import Announcement, LinkButton, PausedBy, Segment, State, Timing
from domain.voice.lives import ANNOUNCEMENT
from storage.base import lists
from storage.base.lifecycle import Kept

STATE = Kept("announcements", ANNOUNCEMENT)

MUTED = -1
"""The button that switches announcements off."""


def _record(db: sqlite3.Connection, row: sqlite3.Row) -> Announcement:
    texts = db.execute(
        "SELECT language, html, words FROM announcement_texts WHERE announcement_id = :id ORDER BY rowid",
        {"id": row["id"]},
    ).fetchall()
    return Announcement(
        id=row["id"],
        author_id=row["author_id"],
        state=State(row["state"]),
        texts={text["language"]: text["html"] for text in texts},
        words={text["language"]: text["words"] for text in texts},
        attachment=json.loads(row["attachment"]) if row["attachment"] else None,
        buttons=tuple(LinkButton(**button) for button in json.loads(row["buttons"])),
        segment=segment_of(row["segment"]),
        chats=tuple(json.loads(row["chats"])),
        timing=Timing(row["timing"]),
        at=row["at"],
        recipients=row["recipients"],
        repeats=row["repeats"],
        created_at=row["created_at"],
        confirmed_at=row["confirmed_at"],
        confirmed_by=row["confirmed_by"],
        approved_by=row["approved_by"],
        started_at=row["started_at"],
        finished_at=row["finished_at"],
        paused_by=PausedBy(row["paused_by"]) if row["paused_by"] else None,
        is_checked=bool(row["is_checked"]),
        let_go_at=row["let_go_at"],
        asks_since=row["asks_since"],
        second_above=row["second_above"],
        only_chats=bool(row["only_chats"]),
        begins_at=row["begins_at"],
        written_to=row["written_to"],
        last_member=row["last_member"],
        written=row["written"],
    )


def segment_of(text: str) -> Segment:
    return {part: tuple(values) for part, values in json.loads(text).items()}


def by_id(db: sqlite3.Connection, announcement_id: int) -> Announcement | None:
    row = db.execute("SELECT * FROM announcements WHERE id = :id", {"id": announcement_id}).fetchone()
    return _record(db, row) if row else None


def add(
    db: sqlite3.Connection, author_id: int, now: int, *, segment: Segment | None = None, repeats: int | None
) -> int:
    """A new empty draft; returns its id."""
    return int(
        db.execute(
            "INSERT INTO announcements (author_id, created_at, segment, repeats)"
            " VALUES (:author, :now, :segment, :repeats) RETURNING id",
            {"author": author_id, "now": now, "segment": json.dumps(segment or {}), "repeats": repeats},
        ).fetchone()["id"]
    )


_JSON = frozenset({"attachment", "buttons", "segment", "chats"})
_COLUMNS = _JSON | {
    "timing", "at", "recipients", "confirmed_at", "confirmed_by", "approved_by", "started_at", "finished_at",
    "paused_by", "is_checked", "let_go_at", "asks_since", "second_above", "only_chats", "begins_at", "written_to",
    "last_member", "written",
}  # fmt: skip


def update(db: sqlite3.Connection, announcement_id: int, **columns: Any) -> None:
    """Set columns; the state goes through `STATE.move`."""
    if unknown := columns.keys() - _COLUMNS:
        raise ValueError(f"not columns to set: {unknown}")
    assignments = ", ".join(f"{name} = :{name}" for name in columns)
    values = {
        name: json.dumps(value, ensure_ascii=False) if name in _JSON and value is not None else value
        for name, value in columns.items()
    }
    db.execute(f"UPDATE announcements SET {assignments} WHERE id = :id", {**values, "id": announcement_id})


def buttons_as_json(buttons: tuple[LinkButton, ...]) -> list[dict[str, Any]]:
    """What `update(buttons=…)` takes."""
    return [asdict(button) for button in buttons]


def set_text(db: sqlite3.Connection, announcement_id: int, language: str, html: str, words: str) -> None:
    db.execute(
        "INSERT INTO announcement_texts (announcement_id, language, html, words, folded)"
        " VALUES (:id, :language, :html, :words, :folded) ON CONFLICT (announcement_id, language)"
        " DO UPDATE SET html = excluded.html, words = excluded.words, folded = excluded.folded",
        {"id": announcement_id, "language": language, "html": html, "words": words, "folded": folded(words)},
    )


def refold(db: sqlite3.Connection, fold: Callable[[str], str]) -> None:
    """The folded words of every text anew."""
    for row in db.execute("SELECT announcement_id, language, words FROM announcement_texts").fetchall():
        db.execute(
            "UPDATE announcement_texts SET folded = :f WHERE announcement_id = :id AND language = :language",
            {"f": fold(row["words"]), "id": row["announcement_id"], "language": row["language"]},
        )


def drop_text(db: sqlite3.Connection, announcement_id: int, language: str) -> None:
    sql = "DELETE FROM announcement_texts WHERE announcement_id = :id AND language = :language"
    db.execute(sql, {"id": announcement_id, "language": language})


def page(db: sqlite3.Connection, window: Window, words: str, by: int | None = None) -> Page[Announcement]:
    """Newest first, of one author or (None) of all; `words` anywhere in one of the texts.

    Organizers write hundreds of these, not millions.
    """
    return lists.page(
        db,
        window,
        lambda row: _record(db, row),
        columns="a.*",
        of=f"announcements a {_FOUND}",
        order="a.id DESC",
        args={"words": folded(words), "by": by},
    )


_FOUND = """WHERE (:by IS NULL OR a.author_id = :by)
            AND (:words = '' OR EXISTS (SELECT 1 FROM announcement_texts t
                 WHERE t.announcement_id = a.id AND instr(t.folded, :words) > 0))"""


def draft_with(db: sqlite3.Connection, author_id: int, html: str, payload: str) -> int | None:
    """The newest draft of an author with this text and a button that opens `payload`."""
    row = db.execute(
        """SELECT a.id FROM announcements a JOIN announcement_texts t ON t.announcement_id = a.id
           WHERE a.author_id = :author AND a.state = :draft AND t.html = :html
             AND EXISTS (SELECT 1 FROM json_each(a.buttons) b WHERE b.value ->> 'payload' = :payload)
           ORDER BY a.id DESC LIMIT 1""",
        {"author": author_id, "draft": State.DRAFT, "html": html, "payload": payload},
    ).fetchone()
    return int(row["id"]) if row else None


def planned(db: sqlite3.Connection, window: Window, now: int, by: int | None = None) -> Page[Announcement]:
    """Those that wait for their time, the soonest first, of one author or (None) of all."""
    return lists.page(
        db,
        window,
        lambda row: _record(db, row),
        columns="a.*",
        of="announcements a WHERE a.begins_at > :now AND (:by IS NULL OR a.author_id = :by) AND a.state = :state",
        order="a.begins_at, a.id",
        args={"now": now, "by": by, "state": State.SENDING},
    )


def in_states(db: sqlite3.Connection, *states: State) -> list[Announcement]:
    """Oldest first."""
    names = json.dumps(list(states))
    rows = db.execute(
        "SELECT * FROM announcements WHERE state IN (SELECT value FROM json_each(:states)) ORDER BY id",
        {"states": names},
    ).fetchall()
    return [_record(db, row) for row in rows]


def state_of(db: sqlite3.Connection, announcement_id: int) -> State | None:
    row = db.execute("SELECT state FROM announcements WHERE id = :id", {"id": announcement_id}).fetchone()
    return State(row["state"]) if row else None


# -- presses ---------------------------------------------------------------------------------------


def tap(db: sqlite3.Connection, announcement_id: int, member_id: int, button: int, now: int) -> None:
    """Note the first press of a button by a member; one that is about no announcement is forgotten."""
    db.execute(
        "INSERT INTO announcement_taps (announcement_id, member_id, button, at)"
        " SELECT :id, :member, :button, :now WHERE EXISTS (SELECT 1 FROM announcements WHERE id = :id)"
        " ON CONFLICT DO NOTHING",
        {"id": announcement_id, "member": member_id, "button": button, "now": now},
    )


def untap(db: sqlite3.Connection, announcement_id: int, member_id: int, button: int) -> None:
    """The press is taken back («Вернуть»)."""
    db.execute(
        "DELETE FROM announcement_taps WHERE announcement_id = :id AND member_id = :member AND button = :button",
        {"id": announcement_id, "member": member_id, "button": button},
    )


def tapped(db: sqlite3.Connection, announcement_id: int) -> tuple[int, int]:
    """How many people pressed one of its buttons, and how many switched announcements off from it."""
    row = db.execute(
        "SELECT count(DISTINCT CASE WHEN button >= 0 THEN member_id END) AS tapped,"
        " count(DISTINCT CASE WHEN button = :muted THEN member_id END) AS muted"
        " FROM announcement_taps WHERE announcement_id = :id",
        {"id": announcement_id, "muted": MUTED},
    ).fetchone()
    return row["tapped"], row["muted"]


# -- the copies ------------------------------------------------------------------------------------


def copies(db: sqlite3.Connection, announcement_id: int) -> Mapping[tuple[str, str], int]:
    """How many copies for members are in each outbox state; those dropped by reason: {(state, reason): n}."""
    rows = db.execute(
        "SELECT state, CASE WHEN state = 'dropped' THEN coalesce(error, '') ELSE '' END AS reason, count(*) AS n"
        " FROM outbox WHERE announcement_id = :id AND member_id IS NOT NULL GROUP BY 1, 2",
        {"id": announcement_id},
    )
    return {(row["state"], row["reason"]): row["n"] for row in rows}


def later(db: sqlite3.Connection, announcement_id: int, now: int) -> int:
    """How many of the copies for members wait for a time of their own: the morning, or when it was meant for."""
    sql = (
        "SELECT count(*) FROM outbox WHERE announcement_id = :id AND state = 'due' AND member_id IS NOT NULL"
        " AND due_at > :now"
    )
    return int(db.execute(sql, {"id": announcement_id, "now": now}).fetchone()[0])


def changes_still(db: sqlite3.Connection, announcement_id: int, since: int) -> bool:
    """Whether copies wait for a digest, or have been settled since: the figures of a finished one aren't final."""
    return any(
        db.execute(f"SELECT 1 FROM outbox WHERE announcement_id = :id AND {still} LIMIT 1", values).fetchone()
        for still, values in (
            ("state = 'digest'", {"id": announcement_id}),
            ("state <> 'digest' AND settled_at > :since", {"id": announcement_id, "since": since}),
        )
    )


def failures(db: sqlite3.Connection, announcement_id: int) -> list[tuple[str, int]]:
    """What was written down of the copies for members that failed (domain/base/refusals.py), with how many."""
    rows = db.execute(
        "SELECT error, count(*) AS n FROM outbox"
        " WHERE announcement_id = :id AND state = 'failed' AND member_id IS NOT NULL GROUP BY error",
        {"id": announcement_id},
    )
    return [(row["error"] or "", row["n"]) for row in rows]


def posts(db: sqlite3.Connection, announcement_id: int) -> list[tuple[int, str, str]]:
    """What became of the posts into groups and channels: (chat id, state, error)."""
    rows = db.execute(
        "SELECT chat_id, state, coalesce(error, '') AS error FROM outbox"
        " WHERE announcement_id = :id AND chat_id IS NOT NULL ORDER BY id",
        {"id": announcement_id},
    )
    return [(row["chat_id"], row["state"], row["error"]) for row in rows]


def is_unfinished(db: sqlite3.Connection, announcement_id: int) -> bool:
    """Whether copies wait to go out or to be written (those in the digest don't count: Friday will tell)."""
    return any(
        db.execute(sql, {"id": announcement_id}).fetchone() is not None
        for sql in (
            "SELECT 1 FROM announcements WHERE id = :id AND written_to IS NOT NULL",
            "SELECT 1 FROM outbox WHERE announcement_id = :id AND state IN ('due', 'held', 'claimed') LIMIT 1",
        )
    )


def being_written(db: sqlite3.Connection) -> Announcement | None:
    """The oldest one that is going out and of which not all copies are written."""
    row = db.execute(
        "SELECT * FROM announcements WHERE written_to IS NOT NULL AND state = 'sending' ORDER BY id LIMIT 1"
    ).fetchone()
    return _record(db, row) if row else None


def tried(db: sqlite3.Connection, announcement_id: int, most: int) -> int:
    """How many copies for members were delivered or failed; not counted beyond `most`."""
    sql = (
        "SELECT count(*) FROM (SELECT 1 FROM outbox WHERE announcement_id = :id AND state IN ('sent', 'failed')"
        " AND member_id IS NOT NULL LIMIT :most)"
    )
    return int(db.execute(sql, {"id": announcement_id, "most": most}).fetchone()[0])


def hold(db: sqlite3.Connection, announcement_id: int) -> None:
    """Pause: what waits to go out isn't due any more, nor told by a digest meanwhile."""
    sql = "UPDATE outbox SET state = 'held' WHERE announcement_id = :id AND state IN ('due', 'digest')"
    db.execute(sql, {"id": announcement_id})


def let_go(db: sqlite3.Connection, announcement_id: int) -> None:
    """Resume."""
    sql = "UPDATE outbox SET state = 'due' WHERE announcement_id = :id AND state = 'held'"
    db.execute(sql, {"id": announcement_id})


def cancel_copies(db: sqlite3.Connection, announcement_id: int, now: int) -> int:
    """Take back what hasn't gone out; returns how many copies."""
    return db.execute(
        "UPDATE outbox SET state = 'dropped', settled_at = :now, error = :reason"
        " WHERE announcement_id = :id AND state IN ('due', 'held', 'digest')",
        {"id": announcement_id, "now": now, "reason": Reason.CANCELLED},
    ).rowcount


def keep(db: sqlite3.Connection, row_ids: Collection[int]) -> None:
    """Copies that may not be said as they are now wait with the others."""
    db.execute(
        "UPDATE outbox SET state = 'held', claimed_at = NULL WHERE id IN (SELECT value FROM json_each(:ids))"
        " AND state IN ('claimed', 'digest')",
        {"ids": json.dumps(list(row_ids))},
    )


def has_gone_out_since(db: sqlite3.Connection, announcement_id: int, since: int) -> bool:
    """Whether a copy has been sent since."""
    sql = "SELECT 1 FROM outbox WHERE announcement_id = :id AND state = 'sent' AND settled_at > :since LIMIT 1"
    return db.execute(sql, {"id": announcement_id, "since": since}).fetchone() is not None


def begins_at(db: sqlite3.Connection, announcement_id: int) -> int | None:
    """When the first of its copies is due."""
    sql = "SELECT min(due_at) FROM outbox WHERE announcement_id = :id"
    found = db.execute(sql, {"id": announcement_id}).fetchone()[0]
    return None if found is None else int(found)


def take_back(db: sqlite3.Connection, announcement_id: int) -> None:
    """Its copies as if they had never been written; for one of which nothing has gone out."""
    db.execute("DELETE FROM outbox WHERE announcement_id = :id", {"id": announcement_id})


def due_again(db: sqlite3.Connection, announcement_id: int, due_in: Callable[[str | None], int]) -> None:
    """Another time for what hasn't gone out, by the clock of each zone (None: not known, and groups)."""
    waits = "announcement_id = :id AND state IN ('due', 'held')"
    zones = db.execute(
        f"SELECT DISTINCT m.zone FROM outbox o LEFT JOIN members m ON m.id = o.member_id WHERE o.{waits}",
        {"id": announcement_id},
    ).fetchall()
    for (zone,) in zones:
        db.execute(
            f"UPDATE outbox SET due_at = :due, attempts = 0 WHERE {waits}"
            " AND (SELECT zone FROM members m WHERE m.id = member_id) IS :zone",
            {"id": announcement_id, "due": due_in(zone), "zone": zone},
        )


def repair_after_crash(db: sqlite3.Connection, now: int) -> None:
    """Rows that recovery made due again though their announcement was paused or cancelled meanwhile."""
    for sql in (
        "UPDATE outbox SET state = 'held' WHERE state = 'due'"
        " AND announcement_id IN (SELECT id FROM announcements WHERE state IN ('paused', 'approval'))",
        "UPDATE outbox SET state = 'dropped', settled_at = :now, error = 'cancelled' WHERE state = 'due'"
        " AND announcement_id IN (SELECT id FROM announcements WHERE state = 'cancelled')",
    ):
        db.execute(sql, {"now": now})


def recipients(db: sqlite3.Connection, announcement_id: int) -> Iterator[sqlite3.Row]:
    """For the report's file: name, region, region_name, state, error, settled_at, tapped_at, muted_at; by name."""
    yield from db.execute(
        "SELECT m.name, m.region, m.region_name, o.state, o.error, o.settled_at,"
        " (SELECT min(at) FROM announcement_taps t WHERE t.announcement_id = :id AND t.member_id = m.id"
        "  AND t.button >= 0) AS tapped_at,"
        " (SELECT min(at) FROM announcement_taps t WHERE t.announcement_id = :id AND t.member_id = m.id"
        "  AND t.button = :muted) AS muted_at"
        " FROM outbox o JOIN members m ON m.id = o.member_id WHERE o.announcement_id = :id ORDER BY m.name, m.id",
        {"id": announcement_id, "muted": MUTED},
    )


def progress_message(db: sqlite3.Connection, announcement_id: int) -> tuple[int, int] | None:
    """The message that shows the author the progress: (Telegram id of the author, message id)."""
    row = db.execute(
        "SELECT m.telegram_id, o.message_id FROM outbox o JOIN members m ON m.id = o.member_id"
        " WHERE o.announcement_id IS NULL AND o.kind = 'announcement-progress' AND o.dedup_key = :key"
        " AND o.state = 'sent' AND m.telegram_id IS NOT NULL AND m.reachable = 1",
        {"key": f"announcement-progress:{announcement_id}"},
    ).fetchone()
    return (row["telegram_id"], row["message_id"]) if row else None


def was_for(db: sqlite3.Connection, announcement_id: int, member_id: int) -> bool:
    """Whether a member is among its recipients."""
    sql = "SELECT 1 FROM outbox WHERE announcement_id = :id AND member_id = :m LIMIT 1"
    return db.execute(sql, {"id": announcement_id, "m": member_id}).fetchone() is not None


# -- one person's traces ---------------------------------------------------------------------------


def written_by(db: sqlite3.Connection, member_id: int) -> list[sqlite3.Row]:
    """words, created_at and attachment (JSON) of what a member wrote, oldest first."""
    return db.execute(
        "SELECT t.words, a.created_at, a.attachment FROM announcements a"
        " JOIN announcement_texts t ON t.announcement_id = a.id"
        " WHERE a.author_id = :m ORDER BY a.id, t.rowid",
        {"m": member_id},
    ).fetchall()


def pressed_by(db: sqlite3.Connection, member_id: int) -> list[sqlite3.Row]:
    """words and at of the announcements under which a member pressed something."""
    return db.execute(
        "SELECT (SELECT words FROM announcement_texts t WHERE t.announcement_id = p.announcement_id LIMIT 1) AS words,"
        " p.at FROM announcement_taps p WHERE p.member_id = :m ORDER BY p.at, p.announcement_id",
        {"m": member_id},
    ).fetchall()


def forget(db: sqlite3.Connection, member_id: int) -> None:
    """Erasure: presses and unsent drafts go; what was sent stays, its author is a former member."""
    db.execute("DELETE FROM announcement_taps WHERE member_id = :m", {"m": member_id})
    db.execute(
        "DELETE FROM announcements WHERE author_id = :m AND state IN ('draft', 'approval') AND started_at IS NULL",
        {"m": member_id},
    )
    db.execute("UPDATE linked_chats SET linked_by = NULL WHERE linked_by = :m", {"m": member_id})
