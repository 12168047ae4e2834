"""Subscriptions to what is new, and how far the news of each thing has come."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass

from domain.base.things import Thing
from domain.voice.subscriptions import Subscription, Wanted

_WANTED = ("kind", "form", "subject", "region", "words", "grades")


@dataclass(frozen=True, slots=True)
class News:
    """A thing that is being told since `due_at`, as new or, `is_best`, as recommended: members up to `after` have been
    looked at.
    """

    thing: Thing
    due_at: int
    after: int
    is_best: bool


def _record(row: sqlite3.Row) -> Subscription:
    return Subscription(
        id=row["id"],
        member_id=row["member_id"],
        wanted=Wanted(**{name: row[name] for name in _WANTED}, best=bool(row["best"]), used=bool(row["used"])),
        created_at=row["created_at"],
        off_at=row["off_at"],
    )


def add(db: sqlite3.Connection, member_id: int, wanted: Wanted, now: int) -> int:
    """The subscription, which is on from now; its number, also where it was there before."""
    row = {"member": member_id, "now": now, **{name: getattr(wanted, name) for name in (*_WANTED, "best", "used")}}
    sql = """INSERT INTO subscriptions (member_id, kind, form, subject, region, words, grades, best, used, created_at)
             VALUES (:member, :kind, :form, :subject, :region, :words, :grades, :best, :used, :now)
             ON CONFLICT (member_id, kind, form, subject, region, words, grades, best, used)
             DO UPDATE SET off_at = NULL RETURNING id"""
    return int(db.execute(sql, row).fetchone()["id"])


def switch(db: sqlite3.Connection, subscription_id: int, off_at: int | None) -> None:
    db.execute("UPDATE subscriptions SET off_at = :off WHERE id = :id", {"off": off_at, "id": subscription_id})


def drop_off(db: sqlite3.Connection, member_id: int, before: int) -> None:
    """Those of the person that were switched off before that moment."""
    db.execute("DELETE FROM subscriptions WHERE member_id = :m AND off_at < :b", {"m": member_id, "b": before})


def of(db: sqlite3.Connection, member_id: int) -> list[Subscription]:
    """All of a person's, the newest first."""
    rows = db.execute("SELECT * FROM subscriptions WHERE member_id = :m ORDER BY id DESC", {"m": member_id})
    return [_record(row) for row in rows]


def by_id(db: sqlite3.Connection, subscription_id: int) -> Subscription | None:
    row = db.execute("SELECT * FROM subscriptions WHERE id = :id", {"id": subscription_id}).fetchone()
    return _record(row) if row else None


def forget(db: sqlite3.Connection, member_id: int) -> None:
    db.execute("DELETE FROM subscriptions WHERE member_id = :m", {"m": member_id})


# -- what is new -------------------------------------------------------------------------------------


def put_news(db: sqlite3.Connection, thing: Thing, due_at: int, *, is_best: bool) -> None:
    """The thing is to be told of from `due_at` on; one that was put once isn't put again."""
    db.execute(
        "INSERT INTO subscription_news (kind, thing_id, best, due_at) VALUES (:kind, :id, :best, :due)"
        " ON CONFLICT DO NOTHING",
        {"kind": thing.kind, "id": thing.number, "best": is_best, "due": due_at},
    )


def next_news(db: sqlite3.Connection, now: int) -> News | None:
    """What waits for longest to be told."""
    sql = """SELECT * FROM subscription_news
             WHERE done_at IS NULL AND due_at <= :now ORDER BY due_at, kind, thing_id, best LIMIT 1"""
    row = db.execute(sql, {"now": now}).fetchone()
    return _news(row) if row else None


def news_of(db: sqlite3.Connection, thing: Thing) -> News | None:
    """How far the news of the thing has come; None: nobody is told of it."""
    sql = "SELECT * FROM subscription_news WHERE kind = :kind AND thing_id = :id AND best = 0"
    row = db.execute(sql, {"kind": thing.kind, "id": thing.number}).fetchone()
    return _news(row) if row else None


def _news(row: sqlite3.Row) -> News:
    return News(Thing(row["kind"], row["thing_id"]), row["due_at"], row["after_member"], bool(row["best"]))


_OF_IT = "kind = :kind AND thing_id = :id AND best = :best"


def _key(news: News) -> dict[str, object]:
    return {"kind": news.thing.kind, "id": news.thing.number, "best": news.is_best}


def told_up_to(db: sqlite3.Connection, news: News, after: int, done_at: int | None) -> None:
    sql = f"UPDATE subscription_news SET after_member = :after, done_at = :done WHERE {_OF_IT}"
    db.execute(sql, {"after": after, "done": done_at, **_key(news)})


def stop(db: sqlite3.Connection, news: News, now: int) -> None:
    """Nobody else is told. What nobody was told of yet can be put again."""
    key = {"now": now, **_key(news)}
    db.execute(f"DELETE FROM subscription_news WHERE {_OF_IT} AND after_member = 0", key)
    db.execute(f"UPDATE subscription_news SET done_at = :now WHERE {_OF_IT}", key)


def following(db: sqlite3.Connection, kind: str, after: int, most: int) -> list[int]:
    """Members with a subscription to things of that kind that is on, by their numbers, at most `most` after `after`."""
    sql = """SELECT DISTINCT s.member_id FROM subscriptions s JOIN members m ON m.id = s.member_id
             WHERE s.kind = :kind AND s.off_at IS NULL AND s.member_id > :after AND m.status = 'member'
             ORDER BY s.member_id LIMIT :most"""
    rows = db.execute(sql, {"kind": kind, "after": after, "most": most})
    return [row["member_id"] for row in rows]


def on(db: sqlite3.Connection, kind: str, members: Iterable[int]) -> list[Subscription]:
    """What of that kind these people want to hear of."""
    marks = ", ".join(str(int(member)) for member in members) or "NULL"
    sql = f"SELECT * FROM subscriptions WHERE kind = :kind AND off_at IS NULL AND member_id IN ({marks}) ORDER BY id"
    return [_record(row) for row in db.execute(sql, {"kind": kind})]
