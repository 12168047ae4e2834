"""Cases of moderation and the reports that made some of them."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass

from domain.base.lists import Page, Window
from domain.base.things import Thing
from domain.moderation import lives
from domain.moderation.cases import Case, CaseState, Reason, Why
from storage.base import lists
from storage.base.lifecycle import Kept

STATE = Kept("cases", lives.CASE)


@dataclass(frozen=True, slots=True)
class Report:
    """What somebody said of a thing; `at` in UTC epoch seconds."""

    case_id: int
    reporter_id: int
    reason: Reason
    words: str | None
    at: int
    appeal: str | None = None
    """What they say, once, when it was left as it was."""


def _case(row: sqlite3.Row) -> Case:
    return Case(
        thing=Thing(row["thing_kind"], row["thing_id"]),
        why=Why(row["why"]),
        state=CaseState(row["state"]),
        reason=Reason(row["reason"]) if row["reason"] is not None else None,
        **{
            name: row[name]
            for name in (
                "id", "author_id", "created_at", "since", "locked_by", "locked_until", "decided_by", "decided_at",
                "words", "appeal", "appealed_at", "answered_by", "answer", "reply",
                "contested_at", "left_by",
            )
        },
    )  # fmt: skip


def add(db: sqlite3.Connection, thing: Thing, author_id: int, why: Why, now: int) -> Case:
    sql = """INSERT INTO cases (thing_kind, thing_id, author_id, why, state, created_at, since)
             VALUES (:kind, :thing, :author, :why, :state, :now, :now) RETURNING *"""
    args = {
        "kind": thing.kind, "thing": thing.number, "author": author_id, "why": why, "state": CaseState.WAITING,
        "now": now,
    }  # fmt: skip
    return _case(db.execute(sql, args).fetchone())


def by_id(db: sqlite3.Connection, case_id: int) -> Case | None:
    row = db.execute("SELECT * FROM cases WHERE id = ?", (case_id,)).fetchone()
    return _case(row) if row else None


def newest_of(db: sqlite3.Connection, thing: Thing) -> Case | None:
    """The case of a thing that was made last."""
    sql = "SELECT * FROM cases WHERE thing_kind = ? AND thing_id = ? ORDER BY id DESC LIMIT 1"
    row = db.execute(sql, (thing.kind, thing.number)).fetchone()
    return _case(row) if row else None


def of_thing(db: sqlite3.Connection, thing: Thing) -> list[Case]:
    """All cases of a thing, the newest first."""
    sql = "SELECT * FROM cases WHERE thing_kind = ? AND thing_id = ? ORDER BY id DESC"
    return [_case(row) for row in db.execute(sql, (thing.kind, thing.number))]


def of_author(db: sqlite3.Connection, member_id: int) -> list[Case]:
    """The oldest first."""
    return [_case(row) for row in db.execute("SELECT * FROM cases WHERE author_id = ? ORDER BY id", (member_id,))]


def _in(states: Iterable[CaseState]) -> str:
    return "state IN ({})".format(", ".join(f"'{state}'" for state in states))


def in_states(db: sqlite3.Connection, states: Iterable[CaseState], *, but_of: int) -> list[Case]:
    """Cases of others than `but_of`, the longest waiting first."""
    sql = f"SELECT * FROM cases WHERE {_in(states)} AND author_id <> ? ORDER BY since, id"
    return [_case(row) for row in db.execute(sql, (but_of,))]


def page(
    db: sqlite3.Connection, window: Window, states: Iterable[CaseState], *, but_of: int, newest: bool = False
) -> Page[Case]:
    """Cases of others than `but_of`: the longest waiting first, or the newest."""
    return lists.page(
        db,
        window,
        _case,
        of=f"cases WHERE {_in(states)} AND author_id <> :me",
        order="since DESC, id DESC" if newest else "since, id",
        args={"me": but_of},
    )


def lock(db: sqlite3.Connection, case_id: int, by: int | None, until: int | None) -> None:
    db.execute("UPDATE cases SET locked_by = ?, locked_until = ? WHERE id = ?", (by, until, case_id))


def reply(db: sqlite3.Connection, case_id: int, words: str) -> bool:
    """What its author says to a claim; False: they have, or nobody awaits it any more."""
    sql = "UPDATE cases SET reply = :words WHERE id = :id AND reply IS NULL AND state = :waiting"
    row = {"words": words, "id": case_id, "waiting": CaseState.WAITING}
    return db.execute(sql, row).rowcount == 1


def add_report(db: sqlite3.Connection, report: Report) -> bool:
    """False when this person has said so already: a report counts once."""
    sql = """INSERT INTO reports (case_id, reporter_id, reason, words, at) VALUES (?, ?, ?, ?, ?)
             ON CONFLICT DO NOTHING"""
    args = (report.case_id, report.reporter_id, report.reason, report.words, report.at)
    return db.execute(sql, args).rowcount == 1


def contest(db: sqlite3.Connection, case_id: int, member_id: int, words: str) -> None:
    """What somebody who claimed it says against its being left as it was."""
    sql = "UPDATE reports SET appeal = ? WHERE case_id = ? AND reporter_id = ?"
    db.execute(sql, (words, case_id, member_id))


def has_reported(db: sqlite3.Connection, thing: Thing, member_id: int) -> bool:
    """Whether this person has ever reported the thing."""
    sql = """SELECT 1 FROM reports r JOIN cases c ON c.id = r.case_id
             WHERE c.thing_kind = ? AND c.thing_id = ? AND r.reporter_id = ?"""
    return db.execute(sql, (thing.kind, thing.number, member_id)).fetchone() is not None


def reports(db: sqlite3.Connection, case_id: int) -> list[Report]:
    """The oldest first."""
    sql = "SELECT * FROM reports WHERE case_id = ? ORDER BY at, reporter_id"
    return [_report(row) for row in db.execute(sql, (case_id,))]


def reports_by(db: sqlite3.Connection, member_id: int) -> list[tuple[Report, Case]]:
    """What a person has reported, the oldest first."""
    sql = "SELECT * FROM reports WHERE reporter_id = ? ORDER BY at, case_id"
    found = []
    for row in db.execute(sql, (member_id,)).fetchall():
        case = by_id(db, row["case_id"])
        assert case is not None, "reports go with their case"
        found.append((_report(row), case))
    return found


def _report(row: sqlite3.Row) -> Report:
    return Report(row["case_id"], row["reporter_id"], Reason(row["reason"]), row["words"], row["at"], row["appeal"])


def erase(db: sqlite3.Connection, member_id: int) -> None:
    """The person's cases with all that was said of them, and what the person has reported.

    What is public and was reported still waits to be looked at: its author has no name by then.
    """
    waits = f"(state = '{CaseState.WAITING}' AND why = '{Why.REPORTED}')"
    gone = f"SELECT id FROM cases WHERE author_id = :m AND NOT {waits}"
    args = {"m": member_id}
    db.execute(f"UPDATE trust SET case_id = NULL WHERE case_id IN ({gone})", args)
    db.execute(f"DELETE FROM cases WHERE id IN ({gone})", args)
    db.execute("UPDATE cases SET reply = NULL WHERE author_id = :m", args)
    db.execute("DELETE FROM reports WHERE reporter_id = :m", args)
    db.execute("UPDATE cases SET locked_by = NULL, locked_until = NULL WHERE locked_by = :m", args)


def answered_since(db: sqlite3.Connection, since: int) -> list[int]:
    """For how many seconds each case waited that a moderator has decided since a moment."""
    sql = "SELECT decided_at - created_at FROM cases WHERE decided_at >= :since AND decided_by IS NOT NULL"
    return [row[0] for row in db.execute(sql, {"since": since})]
