"""Who may vote, and open ballots. What is sealed stands in sealed.py."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass

from domain.base.lists import Page, Window
from domain.base.members import Status
from storage.base import lists

_MAY = "m.status = :member AND m.joined_at <= :joined"
ACTIVE = """m.status = :member AND m.seen_at >= :seen AND (m.paused_until IS NULL OR m.paused_until <= :now)"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Roll:
    """Who may vote: members since `joined` at the latest, with one of the `signs` (SQL on `members m`; none named:
    without any), `among` these (None: the whole network), `without` those. Seen since `seen` one is active; moments are
    UTC epoch seconds.
    """

    joined: int
    seen: int
    now: int
    signs: Sequence[str] = ()
    among: Sequence[int] | None = None
    without: Sequence[int] = ()

    @property
    def sql(self) -> str:
        """The condition on `members m`."""
        marks = f" AND ({' OR '.join(f'({sign})' for sign in self.signs)})" if self.signs else ""
        out = ", ".join(str(int(one)) for one in self.without)
        less = f" AND m.id NOT IN ({out})" if out else ""
        return f"{_MAY}{marks}{less}{_narrowed(self.among)}"

    @property
    def args(self) -> dict[str, object]:
        return {"member": Status.MEMBER, "joined": self.joined, "seen": self.seen, "now": self.now}


def active(db: sqlite3.Connection, *, seen: int, now: int, among: Iterable[int] | None = None) -> int:
    """How many members were seen since `seen` (UTC epoch seconds) and aren't on leave; `among` these."""
    sql = f"SELECT count(*) FROM members m WHERE {ACTIVE}{_narrowed(among)}"
    args = {"member": Status.MEMBER, "seen": seen, "now": now}
    return int(db.execute(sql, args).fetchone()[0])


def draw_up(db: sqlite3.Connection, decision_id: int, roll: Roll, *, after: int, upto: int) -> None:
    """Write down who may vote of the members with numbers above `after` and at most `upto`."""
    # By these numbers: an index on how members stand would lead through all of them.
    sql = f"""INSERT INTO electorate (decision_id, member_id, active)
              SELECT :d, m.id, {ACTIVE} FROM members m NOT INDEXED
              WHERE m.id > :after AND m.id <= :upto AND {roll.sql}"""
    db.execute(sql, {**roll.args, "d": decision_id, "after": after, "upto": upto})


def strike_out(db: sqlite3.Connection, decision_id: int, among: Collection[int] | None) -> None:
    """Whoever isn't a member any more, or none of those `among` whom it is, though they were when they were written
    down. None: it is for all.
    """
    sql = """DELETE FROM electorate WHERE decision_id = :d AND member_id IN
             (SELECT id FROM members WHERE status IN (SELECT value FROM json_each(:others)))"""
    others = [status for status in Status if status is not Status.MEMBER]
    db.execute(sql, {"d": decision_id, "others": json.dumps(others)})
    if among is not None:
        sql = """DELETE FROM electorate WHERE decision_id = :d
                 AND member_id NOT IN (SELECT value FROM json_each(:among))"""
        db.execute(sql, {"d": decision_id, "among": json.dumps(list(among))})


def expected(db: sqlite3.Connection, roll: Roll) -> int:
    """How many active members would be on that list."""
    sql = f"SELECT count(*) FROM members m WHERE {roll.sql} AND {ACTIVE}"
    return int(db.execute(sql, roll.args).fetchone()[0])


def _narrowed(among: Iterable[int] | None) -> str:
    if among is None:
        return ""
    return f" AND m.id IN ({', '.join(str(int(one)) for one in among) or 'NULL'})"


def voters(db: sqlite3.Connection, decision_id: int) -> list[int]:
    """Ids of those who may vote, ascending."""
    sql = "SELECT member_id FROM electorate WHERE decision_id = :d ORDER BY member_id"
    return [member for (member,) in db.execute(sql, {"d": decision_id})]


def voters_after(db: sqlite3.Connection, decision_id: int, after: int, most: int) -> list[int]:
    """At most `most` of those who may vote, by their numbers, beginning behind `after`."""
    sql = (
        "SELECT member_id FROM electorate WHERE decision_id = :d AND member_id > :after ORDER BY member_id LIMIT :most"
    )
    rows = db.execute(sql, {"d": decision_id, "after": after, "most": most})
    return [row["member_id"] for row in rows]


def counted(db: sqlite3.Connection, decision_id: int) -> int:
    """How many of them were active at the opening."""
    sql = "SELECT count(*) FROM electorate WHERE decision_id = :d AND active"
    return int(db.execute(sql, {"d": decision_id}).fetchone()[0])


def may_vote(db: sqlite3.Connection, decision_id: int, member_id: int) -> bool:
    sql = "SELECT 1 FROM electorate WHERE decision_id = :d AND member_id = :m"
    return db.execute(sql, {"d": decision_id, "m": member_id}).fetchone() is not None


def drop_electorate(db: sqlite3.Connection, decision_id: int) -> None:
    """For another vote on the same, with a list of its own."""
    db.execute("DELETE FROM electorate WHERE decision_id = :d", {"d": decision_id})


@dataclass(frozen=True, slots=True)
class Ballot:
    """An open ballot. `member_id` and `salt` are None once the person was erased; `at` UTC epoch seconds."""

    who: str
    member_id: int | None
    salt: str | None
    choice: str
    reason: str | None
    at: int
    changes: int


def own(db: sqlite3.Connection, decision_id: int, member_id: int) -> Ballot | None:
    """The member's ballot."""
    sql = f"SELECT {_COLUMNS} FROM ballots WHERE decision_id = :d AND member_id = :m"
    row = db.execute(sql, {"d": decision_id, "m": member_id}).fetchone()
    return Ballot(**row) if row else None


_COLUMNS = "who, member_id, salt, choice, reason, at, changes"


def cast(
    db: sqlite3.Connection,
    decision_id: int,
    member_id: int,
    *,
    who: str,
    salt: str,
    choice: str,
    reason: str | None,
    now: int,
) -> None:
    """A first ballot; `change` is for the next."""
    db.execute(
        """INSERT INTO ballots (decision_id, who, member_id, salt, choice, reason, at)
           VALUES (:d, :who, :m, :salt, :choice, :reason, :now)""",
        {"d": decision_id, "who": who, "m": member_id, "salt": salt, "choice": choice, "reason": reason, "now": now},
    )


def change(
    db: sqlite3.Connection, decision_id: int, member_id: int, *, choice: str, reason: str | None, now: int
) -> bool:
    """Another choice in place of the first; False when it is the same."""
    sql = """UPDATE ballots SET choice = :choice, reason = :reason, at = :now, changes = changes + 1
             WHERE decision_id = :d AND member_id = :m AND (choice <> :choice OR reason IS NOT :reason)"""
    args = {"d": decision_id, "m": member_id, "choice": choice, "reason": reason, "now": now}
    return db.execute(sql, args).rowcount == 1


def take_back(db: sqlite3.Connection, decision_id: int, member_id: int) -> bool:
    """No ballot of the member any more; False when there was none."""
    sql = "DELETE FROM ballots WHERE decision_id = :d AND member_id = :m"
    return db.execute(sql, {"d": decision_id, "m": member_id}).rowcount == 1


def all_of(db: sqlite3.Connection, decision_id: int) -> Iterator[Ballot]:
    """All open ballots of a decision, by their fingerprint, which is no order of time."""
    sql = f"SELECT {_COLUMNS} FROM ballots WHERE decision_id = :d ORDER BY who"
    return (Ballot(**row) for row in db.execute(sql, {"d": decision_id}))


def page(db: sqlite3.Connection, decision_id: int, window: Window) -> Page[Ballot]:
    """A page of open ballots by the names of those who voted; who was erased comes last."""
    return lists.page(
        db,
        window,
        lambda row: Ballot(**row),
        of="ballots b LEFT JOIN members m ON m.id = b.member_id WHERE b.decision_id = :d",
        columns="b.who, b.member_id, b.salt, b.choice, b.reason, b.at, b.changes",
        order="b.member_id IS NULL, m.name, b.who",
        args={"d": decision_id},
    )


def discard(db: sqlite3.Connection, decision_id: int) -> None:
    """All open ballots of a decision are void: it is voted on once more."""
    db.execute("DELETE FROM ballots WHERE decision_id = :d", {"d": decision_id})


def with_ballot(db: sqlite3.Connection, decision_id: int, people: Iterable[int]) -> set[int]:
    """Who of these has voted in the open."""
    marks = ", ".join(str(int(one)) for one in people) or "NULL"
    sql = f"SELECT member_id FROM ballots WHERE decision_id = :d AND member_id IN ({marks})"
    return {row["member_id"] for row in db.execute(sql, {"d": decision_id})}


def forget(db: sqlite3.Connection, member_id: int) -> None:
    """The person is erased: their open ballots stay, and nobody finds them in these any more."""
    db.execute("UPDATE ballots SET member_id = NULL, salt = NULL WHERE member_id = :m", {"m": member_id})
