"""The outbox: rows that wait to be said, are in the sender's hands, or are settled."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Iterable
from typing import Any

from domain.base.notices import IMPERSONAL, WEEK, Category
from domain.base.outbox import Lane, Reason, Say, State
from domain.base.things import Thing


def _record(row: sqlite3.Row) -> Say:
    return Say(
        id=row["id"],
        kind=row["kind"],
        member_id=row["member_id"],
        chat_id=row["chat_id"],
        lane=Lane(row["lane"]),
        category=Category(row["category"]) if row["category"] else None,
        urgent=bool(row["urgent"]),
        due_at=row["due_at"],
        expires_at=row["expires_at"],
        attempts=row["attempts"],
        announcement_id=row["announcement_id"],
        payload=json.loads(row["payload"]),
        asked=bool(row["asked"]),
    )


def _list(ids: Iterable[int | str]) -> str:
    return json.dumps(list(ids))


def add(
    db: sqlite3.Connection,
    *,
    key: str,
    kind: str,
    member_id: int | None,
    chat_id: int | None,
    payload: dict[str, Any],
    lane: Lane,
    category: Category | None,
    urgent: bool,
    due_at: int,
    expires_at: int | None,
    announcement_id: int | None = None,
    asked: bool = False,
) -> bool:
    """A new row; False when `key` has been said or is going to be."""
    return (
        db.execute(
            "INSERT INTO outbox (dedup_key, kind, member_id, chat_id, payload, lane, category, urgent, due_at,"
            " expires_at, announcement_id, asked) VALUES (:key, :kind, :member_id, :chat_id, :payload, :lane,"
            " :category, :urgent, :due_at, :expires_at, :announcement_id, :asked) ON CONFLICT (dedup_key) DO NOTHING",
            {
                "key": key,
                "kind": kind,
                "member_id": member_id,
                "chat_id": chat_id,
                "payload": json.dumps(payload, ensure_ascii=False),
                "lane": lane,
                "category": category,
                "urgent": int(urgent),
                "due_at": due_at,
                "expires_at": expires_at,
                "announcement_id": announcement_id,
                "asked": int(asked),
            },
        ).rowcount
        == 1
    )


def withdraw(db: sqlite3.Connection, prefix: str) -> int:
    """Delete what isn't in the sender's hands yet and whose key starts with `prefix`; returns how many.

    Deleted, not settled, so that the same key can be said anew (an event that was moved).
    """
    return db.execute(
        "DELETE FROM outbox WHERE dedup_key >= :low AND dedup_key < :high AND state IN ('due', 'held', 'digest')",
        # A range of the unique index; LIKE would scan, and would read % and _ in a key as wildcards.
        {"low": prefix, "high": prefix[:-1] + chr(ord(prefix[-1]) + 1)},
    ).rowcount


def take_out(db: sqlite3.Connection, prefix: str) -> int:
    """`withdraw` also what is in the sender's hands: it may arrive, and doesn't come back where it couldn't be sent."""
    args = {"low": prefix, "high": prefix[:-1] + chr(ord(prefix[-1]) + 1)}
    sql = "DELETE FROM outbox WHERE dedup_key >= :low AND dedup_key < :high AND state = 'claimed'"
    return withdraw(db, prefix) + db.execute(sql, args).rowcount


def is_there(db: sqlite3.Connection, row_id: int) -> bool:
    """Whether a row was neither taken back nor erased meanwhile."""
    return db.execute("SELECT 1 FROM outbox WHERE id = :id", {"id": row_id}).fetchone() is not None


def is_waiting(db: sqlite3.Connection, prefix: str) -> bool:
    """Whether something that wasn't said yet, and isn't in the sender's hands, has a key that starts with `prefix`."""
    sql = (
        """SELECT 1 FROM outbox WHERE dedup_key >= :low AND dedup_key < :high AND state IN ('due', 'held', 'digest')"""
    )
    args = {"low": prefix, "high": prefix[:-1] + chr(ord(prefix[-1]) + 1)}
    return db.execute(sql, args).fetchone() is not None


def count_waiting(db: sqlite3.Connection, prefix: str) -> int:
    """How many that weren't said yet have a key that starts with `prefix`, also what is in the sender's hands."""
    sql = """SELECT count(*) FROM outbox WHERE dedup_key >= :low AND dedup_key < :high
             AND state IN ('due', 'held', 'digest', 'claimed')"""
    args = {"low": prefix, "high": prefix[:-1] + chr(ord(prefix[-1]) + 1)}
    return int(db.execute(sql, args).fetchone()[0])


def join(db: sqlite3.Connection, prefix: str, key: str, value: int | str, expires_at: int) -> bool:
    """Add `value` to the list `key` in the payload of what waits with such a key, and let it wait until `expires_at`.

    False when nothing waits.
    """
    args = {"low": prefix, "high": prefix[:-1] + chr(ord(prefix[-1]) + 1)}
    row = db.execute(
        "SELECT id, payload FROM outbox WHERE dedup_key >= :low AND dedup_key < :high"
        " AND state IN ('due', 'held', 'digest') ORDER BY id LIMIT 1",
        args,
    ).fetchone()
    if row is None:
        return False
    payload = json.loads(row["payload"])
    payload[key] = list(dict.fromkeys([*payload.get(key, []), value]))
    db.execute(
        "UPDATE outbox SET payload = :payload, expires_at = :expires WHERE id = :id",
        {"payload": json.dumps(payload, ensure_ascii=False), "expires": expires_at, "id": row["id"]},
    )
    return True


_OLD = "settled_at < :before AND announcement_id IS NULL AND (expires_at IS NULL OR expires_at < :before)"


def is_any_old(db: sqlite3.Connection, before: int) -> bool:
    """Whether `clear` would delete something."""
    return db.execute(f"SELECT 1 FROM outbox WHERE {_OLD} LIMIT 1", {"before": before}).fetchone() is not None


def is_known(db: sqlite3.Connection, key: str) -> bool:
    """Whether a thing of this key has been said, or is to be."""
    return db.execute("SELECT 1 FROM outbox WHERE dedup_key = :key", {"key": key}).fetchone() is not None


def clear(db: sqlite3.Connection, before: int, limit: int) -> int:
    """Delete at most `limit` notices that were settled and had lost their sense before `before`; returns how many.

    Their keys are free again. Rows of announcements stay: reports count them.
    """
    return db.execute(
        f"DELETE FROM outbox WHERE id IN (SELECT id FROM outbox WHERE {_OLD} ORDER BY settled_at LIMIT :limit)",
        {"before": before, "limit": limit},
    ).rowcount


def due(db: sqlite3.Connection, lane: Lane, now: int, *, busy: Collection[int], limit: int) -> list[Say]:
    """What is due in a lane, longest waiting first, without addresses that are `busy`."""
    rows = db.execute(
        "SELECT * FROM outbox INDEXED BY outbox_due WHERE state = 'due' AND lane = :lane AND due_at <= :now"
        " AND coalesce(member_id, chat_id) NOT IN (SELECT value FROM json_each(:busy))"
        " ORDER BY due_at, id LIMIT :limit",
        {"lane": lane, "now": now, "busy": _list(busy), "limit": limit},
    )
    return [_record(row) for row in rows]


def due_of_member(db: sqlite3.Connection, member_id: int, now: int) -> list[Say]:
    """All personal things that are due for one member."""
    rows = db.execute(
        "SELECT * FROM outbox WHERE member_id = :m AND state = 'due' AND due_at <= :now AND lane = 'personal'"
        " ORDER BY due_at, id",
        {"m": member_id, "now": now},
    )
    return [_record(row) for row in rows]


def for_digest(db: sqlite3.Connection, member_id: int) -> list[Say]:
    """What waits for a member's digest, oldest first."""
    rows = db.execute(
        "SELECT * FROM outbox WHERE member_id = :m AND state = 'digest' ORDER BY due_at, id", {"m": member_id}
    )
    return [_record(row) for row in rows]


def next_due(db: sqlite3.Connection) -> int | None:
    """The earliest `due_at` of all that waits."""
    rows = [
        db.execute("SELECT min(due_at) FROM outbox WHERE state = 'due' AND lane = :lane", {"lane": lane}).fetchone()[0]
        for lane in Lane
    ]
    return min((at for at in rows if at is not None), default=None)


def impersonal_this_week(db: sqlite3.Connection, members: Collection[int], now: int) -> dict[int, int]:
    """How many impersonal notices each of `members` had in the last week, those on their way included."""
    rows = db.execute(
        "SELECT m.value AS member,"
        " (SELECT count(DISTINCT o.message_id) FROM outbox o WHERE o.member_id = m.value AND o.state = 'sent'"
        "   AND o.settled_at > :since AND o.category IN (SELECT value FROM json_each(:categories)))"
        " + (SELECT count(*) FROM outbox o WHERE o.member_id = m.value AND o.state = 'claimed'"
        "   AND o.category IN (SELECT value FROM json_each(:categories))) AS heard"
        " FROM json_each(:members) m",
        {"members": _list(members), "since": now - WEEK, "categories": _list(sorted(IMPERSONAL))},
    )
    return {row["member"]: row["heard"] for row in rows}


def claim(db: sqlite3.Connection, ids: Collection[int], now: int) -> None:
    """Into the sender's hands."""
    db.execute(
        "UPDATE outbox SET state = 'claimed', claimed_at = :now WHERE id IN (SELECT value FROM json_each(:ids))",
        {"ids": _list(ids), "now": now},
    )


def release(db: sqlite3.Connection, row_id: int, *, due_at: int, attempts: int) -> None:
    """Back from the sender's hands; a row that was cancelled or erased meanwhile stays so."""
    db.execute(
        "UPDATE outbox SET state = 'due', due_at = :due_at, attempts = :attempts, claimed_at = NULL"
        " WHERE id = :id AND state = 'claimed'",
        {"id": row_id, "due_at": due_at, "attempts": attempts},
    )


def postpone(db: sqlite3.Connection, row_id: int, due_at: int) -> None:
    db.execute("UPDATE outbox SET due_at = :at WHERE id = :id", {"id": row_id, "at": due_at})


def into_digest(db: sqlite3.Connection, row_id: int) -> None:
    db.execute("UPDATE outbox SET state = 'digest' WHERE id = :id", {"id": row_id})


def empty_digest(db: sqlite3.Connection, member_id: int, now: int, reason: Reason) -> None:
    """Settle what waits for a member's digest: the person doesn't want one any more."""
    db.execute(
        "UPDATE outbox SET state = 'dropped', settled_at = :now, error = :reason"
        " WHERE member_id = :m AND state = 'digest'",
        {"m": member_id, "now": now, "reason": reason},
    )


def drop_muted(db: sqlite3.Connection, member_id: int, thing: Thing, now: int, kinds: Iterable[str]) -> None:
    """Settle what waits for a member's digest about a thing that was muted. `kinds`: of notices about such things."""
    db.execute(
        "UPDATE outbox SET state = 'dropped', settled_at = :now, error = :reason"
        " WHERE member_id = :m AND state = 'digest' AND kind IN (SELECT value FROM json_each(:kinds))"
        " AND json_extract(payload, :path) = :id",
        {
            "m": member_id,
            "now": now,
            "reason": Reason.OFF,
            "kinds": _list(kinds),
            "path": f"$.{thing.kind}",
            "id": thing.id,
        },
    )


def settle_sent(db: sqlite3.Connection, ids: Collection[int], now: int, message_id: int) -> None:
    """Said: by one message, which may have told several things."""
    db.execute(
        "UPDATE outbox SET state = 'sent', settled_at = :now, message_id = :message, error = NULL"
        " WHERE id IN (SELECT value FROM json_each(:ids))",
        {"ids": _list(ids), "now": now, "message": message_id},
    )


def settle_alike(db: sqlite3.Connection, ids: Collection[int], now: int) -> None:
    """Said, or not needed: no row tells which."""
    db.execute(
        "UPDATE outbox SET state = 'sent', settled_at = :now WHERE id IN (SELECT value FROM json_each(:ids))",
        {"ids": _list(ids), "now": now},
    )


def settle(db: sqlite3.Connection, ids: Collection[int], now: int, state: State, error: str) -> None:
    """Not said, and won't be."""
    db.execute(
        "UPDATE outbox SET state = :state, settled_at = :now, error = :error"
        " WHERE id IN (SELECT value FROM json_each(:ids))",
        {"ids": _list(ids), "now": now, "state": state, "error": error},
    )


def drop_all_of(db: sqlite3.Connection, address: int, now: int, reason: Reason) -> int:
    """Settle whatever waits for one address: it can't be reached."""
    column = "member_id" if address > 0 else "chat_id"
    return db.execute(
        f"UPDATE outbox SET state = 'dropped', settled_at = :now, error = :reason"
        f" WHERE {column} = :address AND state IN ('due', 'digest')",
        {"address": address, "now": now, "reason": reason},
    ).rowcount


def move_chat(db: sqlite3.Connection, old: int, new: int) -> None:
    """A group became a supergroup with another id."""
    db.execute("UPDATE outbox SET chat_id = :new WHERE chat_id = :old", {"old": old, "new": new})


def recover(db: sqlite3.Connection, now: int, once: Iterable[str]) -> dict[str, int]:
    """After a process that died: claimed rows go back or are dropped, each as its kind says.

    `once`: kinds that aren't sent twice. Returns how many of each: {"resent": n, "dropped": n}.
    """
    dropped = db.execute(
        "UPDATE outbox SET state = 'dropped', settled_at = :now, error = :reason"
        " WHERE state = 'claimed' AND kind IN (SELECT value FROM json_each(:once))",
        {"now": now, "reason": Reason.CRASH, "once": _list(once)},
    ).rowcount
    resent = db.execute("UPDATE outbox SET state = 'due', claimed_at = NULL WHERE state = 'claimed'").rowcount
    return {"resent": resent, "dropped": dropped}


def waiting(db: sqlite3.Connection) -> int:
    """How many rows are due or in the sender's hands."""
    return int(db.execute("SELECT count(*) FROM outbox WHERE state IN ('due', 'claimed')").fetchone()[0])


# -- one person's, for the export and the erasure ------------------------------------------------------


def said_to(db: sqlite3.Connection, member_id: int) -> list[dict[str, Any]]:
    """Everything that was or will be said to a member, oldest first; `payload` as it is kept (JSON)."""
    sql = "SELECT kind, payload, due_at, state, settled_at FROM outbox WHERE member_id = :m ORDER BY id"
    return [dict(row) for row in db.execute(sql, {"m": member_id})]


def forget(db: sqlite3.Connection, member_id: int) -> None:
    """Erasure."""
    db.execute("DELETE FROM outbox WHERE member_id = :m", {"m": member_id})
