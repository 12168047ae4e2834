"""Decisions, their texts, alternatives and supporters."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from domain.base.lists import Page, Window
from domain.base.members import Status
from domain.base.things import Thing, read
from domain.decisions import lives
from domain.decisions.counting import Outcome, Rule
from domain.decisions.decisions import IN_FORCE, OPEN_BALLOT, Alternative, Decision, Revision, State
from domain.decisions.kinds import Kind, Rules
from storage.base import lists
from storage.base.lifecycle import Kept

DECISION: Kept[State] = Kept("decisions", lives.DECISION)


def _in(states: Iterable[State]) -> str:
    return "(" + ", ".join(f"'{state}'" for state in sorted(states)) + ")"


MAY_WAIT = f"""EXISTS (SELECT 1 FROM decisions d JOIN electorate e ON e.decision_id = d.id AND e.member_id = :member
            WHERE d.state IN {_in(OPEN_BALLOT)} AND d.until > :now AND (d.secret OR NOT EXISTS (
                SELECT 1 FROM ballots b WHERE b.member_id = :member AND b.decision_id = d.id)))
    OR EXISTS (SELECT 1 FROM decisions WHERE next_owner = :member AND state IN {_in(IN_FORCE)})
    OR EXISTS (SELECT 1 FROM decisions WHERE author_id = :member AND state = '{State.REVIEW}')"""
"""A condition: a vote of `:member` is missing, or something is theirs to do or to look at again."""

_PLAIN = (
    "id", "state_at", "title", "author_id", "number", "revision", "created_at", "until", "about", "n", "size",
    "electorate", "opened_at", "closed_at",
)  # fmt: skip
_UPDATED = frozenset(
    {
        "title", "until", "secret", "revision", "agreed_at", "change", "fingerprints", "chain", "next_step",
        "next_owner", "next_due", "review_at", "reason", "left_in", "instead", "number", "author_id", "put_up_at",
        "about", "asked_at", "recall",
    }
)  # fmt: skip


def record(row: sqlite3.Row) -> Decision:
    """A row of decisions as a record."""
    return Decision(
        kind=Kind(row["kind"]),
        state=State(row["state"]),
        scope=read(row["scope"]) if row["scope"] else None,
        secret=bool(row["secret"]),
        recall=bool(row["recall"]),
        rules=Rules.from_json(json.loads(row["rules"])),
        rule=Rule.from_json(json.loads(row["rule"])) if row["rule"] else None,
        **{name: row[name] for name in _PLAIN},
    )


def add(
    db: sqlite3.Connection,
    *,
    kind: Kind,
    title: str,
    text: str,
    author_id: int,
    scope: Thing | None,
    secret: bool,
    rules: Rules,
    about: int | None = None,
    recall: bool = False,
    change: str | None = None,
    now: int,
) -> int:
    """A draft with its first text; returns its id."""
    (begins,) = lives.DECISION.start
    sql = """INSERT INTO decisions
                 (kind, state, state_at, title, author_id, scope, secret, rules, revision, created_at, about, recall,
                  change)
             VALUES (:kind, :state, :now, :title, :author, :scope, :secret, :rules, 1, :now, :about, :recall, :change)
             RETURNING id"""
    row = {
        "kind": kind, "state": begins, "now": now, "title": title, "author": author_id,
        "scope": str(scope) if scope is not None else None, "secret": int(secret), "rules": json.dumps(rules.as_json()),
        "about": about, "recall": int(recall), "change": change,
    }  # fmt: skip
    decision_id = int(db.execute(sql, row).fetchone()["id"])
    add_revision(db, decision_id, 1, text, author_id, now)
    return decision_id


def by_id(db: sqlite3.Connection, decision_id: int) -> Decision | None:
    row = db.execute("SELECT * FROM decisions WHERE id = :id", {"id": decision_id}).fetchone()
    return record(row) if row else None


def raw(db: sqlite3.Connection, decision_id: int) -> sqlite3.Row:
    """The whole row, for what a record hasn't: outcome, reason, next step and the like."""
    row: sqlite3.Row = db.execute("SELECT * FROM decisions WHERE id = :id", {"id": decision_id}).fetchone()
    return row


def update(db: sqlite3.Connection, decision_id: int, **columns: Any) -> None:
    """Set plain columns; the state goes through its life (services/base/lifecycle.py)."""
    if unknown := columns.keys() - _UPDATED:
        raise ValueError(f"not columns to set: {unknown}")
    assignments = ", ".join(f"{name} = :{name}" for name in columns)
    db.execute(f"UPDATE decisions SET {assignments} WHERE id = :id", {**columns, "id": decision_id})


def set_rules(db: sqlite3.Connection, decision_id: int, rules: Rules) -> None:
    """What it goes by from now on: those of the moment at which it is put up."""
    sql = "UPDATE decisions SET rules = :rules WHERE id = :id"
    db.execute(sql, {"id": decision_id, "rules": json.dumps(rules.as_json())})


def discard(db: sqlite3.Connection, decision_id: int) -> bool:
    """Delete a draft; False when it was put up."""
    sql = "DELETE FROM decisions WHERE id = :id AND state = :draft"
    return db.execute(sql, {"id": decision_id, "draft": State.DRAFT}).rowcount == 1


def outcome(db: sqlite3.Connection, decision_id: int) -> Outcome | None:
    """What the vote came to; None: not counted yet."""
    said = raw(db, decision_id)["outcome"]
    return Outcome.from_json(json.loads(said)) if said else None


def last_number(db: sqlite3.Connection, year: int) -> str | None:
    """The highest number of the register in a year."""
    sql = "SELECT number FROM decisions WHERE number LIKE :year ORDER BY length(number) DESC, number DESC LIMIT 1"
    row = db.execute(sql, {"year": f"{year}-%"}).fetchone()
    return row["number"] if row else None


# -- lists -----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What a list shows; None doesn't narrow. `scope`: of that thing (by default of the network). `drafts_of`: this
    person's drafts besides.
    """

    states: Iterable[State]
    kind: Kind | None = None
    scope: Thing | None = None
    author_id: int | None = None
    any_scope: bool = False
    drafts_of: int | None = None


def listed(db: sqlite3.Connection, wanted: Wanted, window: Window, *, ends_first: bool = False) -> Page[Decision]:
    """A page: the newest first, or (`ends_first`) what ends soonest."""
    states = {f"state{number}": str(state) for number, state in enumerate(wanted.states)}
    parts = [f"(state IN ({', '.join(f':{name}' for name in states)}) OR (state = :draft AND author_id = :drafts_of))"]
    if not wanted.any_scope:
        parts.append("scope IS :scope")
    if wanted.kind is not None:
        parts.append("kind = :kind")
    if wanted.author_id is not None:
        parts.append("author_id = :author")
    return lists.page(
        db,
        window,
        record,
        of=f"decisions WHERE {' AND '.join(parts)}",
        order="until, id" if ends_first else "coalesce(closed_at, put_up_at, created_at) DESC, id DESC",
        args={
            **states,
            "scope": str(wanted.scope) if wanted.scope is not None else None,
            "kind": wanted.kind,
            "author": wanted.author_id,
            "draft": State.DRAFT,
            "drafts_of": wanted.drafts_of,
        },
    )


def count_in(db: sqlite3.Connection, states: Iterable[State], scope: Thing) -> int:
    """How many decisions of a thing's people are in one of the states."""
    marks = ", ".join(f"'{state}'" for state in states)
    sql = f"SELECT count(*) FROM decisions WHERE scope = :scope AND state IN ({marks})"
    return int(db.execute(sql, {"scope": str(scope)}).fetchone()[0])


def numbered(db: sqlite3.Connection) -> list[Decision]:
    """The network's that have a number, the newest number first."""
    sql = """SELECT * FROM decisions WHERE number IS NOT NULL AND scope IS NULL
             ORDER BY substr(number, 1, 4) DESC, length(number) DESC, number DESC"""
    return [record(row) for row in db.execute(sql)]


def in_state(db: sqlite3.Connection, state: State) -> list[Decision]:
    """The network's that are in a state, the longest there first; a team's are its own matter."""
    sql = "SELECT * FROM decisions WHERE state = :state AND scope IS NULL ORDER BY state_at, id"
    return [record(row) for row in db.execute(sql, {"state": state})]


def of_author(db: sqlite3.Connection, author_id: int, state: State) -> list[Decision]:
    """Those of one person that are in a state, the longest there first."""
    sql = "SELECT * FROM decisions WHERE author_id = :m AND state = :state ORDER BY state_at, id"
    return [record(row) for row in db.execute(sql, {"m": author_id, "state": state})]


def ended(db: sqlite3.Connection, now: int, most: int) -> list[int]:
    """Ids of those whose phase is over by the clock."""
    sql = "SELECT id FROM decisions WHERE until <= :now ORDER BY until, id LIMIT :most"
    return [row["id"] for row in db.execute(sql, {"now": now, "most": most})]


def open_for(db: sqlite3.Connection, member_id: int, states: Iterable[State], now: int) -> list[tuple[Decision, bool]]:
    """Votes that are open for a member, what ends first first; and whether they have an open ballot in it."""
    marks = ", ".join(f"'{state}'" for state in states)
    sql = f"""SELECT d.*, EXISTS (SELECT 1 FROM ballots b WHERE b.member_id = :m AND b.decision_id = d.id) AS has_voted
              FROM decisions d JOIN electorate e ON e.decision_id = d.id AND e.member_id = :m
              WHERE d.state IN ({marks}) AND d.until > :now ORDER BY d.until, d.id"""
    rows = db.execute(sql, {"m": member_id, "now": now})
    return [(record(row), bool(row["has_voted"])) for row in rows]


def without_next_step(db: sqlite3.Connection, states: Iterable[State]) -> list[Decision]:
    """The network's in these states of which nobody has said what is done now, the oldest first."""
    marks = ", ".join(f"'{state}'" for state in states)
    sql = f"""SELECT * FROM decisions WHERE state IN ({marks}) AND next_step IS NULL AND scope IS NULL
              ORDER BY closed_at, id"""
    return [record(row) for row in db.execute(sql)]


def owed(db: sqlite3.Connection, member_id: int, states: Iterable[State]) -> list[sqlite3.Row]:
    """What a member does after a decision that is in one of the states: id, title, next_step, next_due."""
    marks = ", ".join(f"'{state}'" for state in states)
    sql = f"""SELECT id, title, next_step, next_due, state_at FROM decisions
              WHERE next_owner = :m AND state IN ({marks}) ORDER BY next_due, id"""
    return db.execute(sql, {"m": member_id}).fetchall()


def candidates(db: sqlite3.Connection, decision_id: int) -> list[tuple[int, str]]:
    """Ids and names of those who may be named for the next step: in the directory, or supporters of it."""
    sql = """SELECT m.id, m.name FROM members m WHERE m.status = :member AND m.name IS NOT NULL
             AND (m.id IN (SELECT CAST(key AS INTEGER) FROM searched WHERE kind = 'member')
                  OR m.id IN (SELECT member_id FROM decision_supports WHERE decision_id = :d))
             ORDER BY m.name, m.id"""
    return [(row["id"], row["name"]) for row in db.execute(sql, {"d": decision_id, "member": Status.MEMBER})]


# -- texts -----------------------------------------------------------------------------------------


def add_revision(
    db: sqlite3.Connection, decision_id: int, number: int, text: str, author_id: int | None, now: int
) -> None:
    db.execute(
        "INSERT INTO decision_revisions (decision_id, number, text, author_id, at) VALUES (:d, :n, :text, :a, :now)",
        {"d": decision_id, "n": number, "text": text, "a": author_id, "now": now},
    )


def replace_draft(db: sqlite3.Connection, decision_id: int, text: str) -> None:
    """Another first text of a draft, which nobody has seen."""
    sql = "UPDATE decision_revisions SET text = :text WHERE decision_id = :d AND number = 1"
    db.execute(sql, {"d": decision_id, "text": text})


def revisions(db: sqlite3.Connection, decision_id: int) -> list[Revision]:
    """All texts, the first first."""
    sql = "SELECT number, text, author_id, at FROM decision_revisions WHERE decision_id = :d ORDER BY number"
    return [Revision(**row) for row in db.execute(sql, {"d": decision_id})]


def revision(db: sqlite3.Connection, decision_id: int, number: int) -> Revision | None:
    sql = "SELECT number, text, author_id, at FROM decision_revisions WHERE decision_id = :d AND number = :n"
    row = db.execute(sql, {"d": decision_id, "n": number}).fetchone()
    return Revision(**row) if row else None


def set_alternatives(db: sqlite3.Connection, decision_id: int, texts: Iterable[str]) -> None:
    """These, numbered from 1, and no others."""
    db.execute("DELETE FROM decision_alternatives WHERE decision_id = :d", {"d": decision_id})
    for number, text in enumerate(texts, 1):
        add_alternative(db, decision_id, number, text)


def add_alternative(db: sqlite3.Connection, decision_id: int, number: int, text: str) -> None:
    sql = "INSERT INTO decision_alternatives (decision_id, number, text) VALUES (:d, :n, :text)"
    db.execute(sql, {"d": decision_id, "n": number, "text": text})


def alternatives(db: sqlite3.Connection, decision_id: int) -> list[Alternative]:
    sql = "SELECT number, text FROM decision_alternatives WHERE decision_id = :d ORDER BY number"
    return [Alternative(row["number"], row["text"]) for row in db.execute(sql, {"d": decision_id})]


# -- supporters ------------------------------------------------------------------------------------


def support(db: sqlite3.Connection, decision_id: int, member_id: int, revision: int, now: int) -> bool:
    """The member supports this text; False when they did already."""
    sql = """INSERT INTO decision_supports (decision_id, member_id, revision, at) VALUES (:d, :m, :r, :now)
             ON CONFLICT DO UPDATE SET revision = excluded.revision, at = excluded.at
             WHERE revision <> excluded.revision"""
    return db.execute(sql, {"d": decision_id, "m": member_id, "r": revision, "now": now}).rowcount == 1


def unsupport(db: sqlite3.Connection, decision_id: int, member_id: int) -> bool:
    """Not any more; False when there was nothing to take back."""
    sql = "DELETE FROM decision_supports WHERE decision_id = :d AND member_id = :m"
    return db.execute(sql, {"d": decision_id, "m": member_id}).rowcount == 1


def supported(db: sqlite3.Connection, decision_id: int, member_id: int) -> int | None:
    """Which text the member supports; None: none."""
    sql = "SELECT revision FROM decision_supports WHERE decision_id = :d AND member_id = :m"
    row = db.execute(sql, {"d": decision_id, "m": member_id}).fetchone()
    return row["revision"] if row else None


def supporters(db: sqlite3.Connection, decision_id: int, *, of: int | None = None) -> list[int]:
    """Ids of members who support it (`of`: that text), the first first; who has left the network doesn't count."""
    sql = """SELECT s.member_id FROM decision_supports s JOIN members m ON m.id = s.member_id
             WHERE s.decision_id = :d AND (:of IS NULL OR s.revision = :of) AND m.status = 'member'
             ORDER BY s.at, s.member_id"""
    return [row["member_id"] for row in db.execute(sql, {"d": decision_id, "of": of})]


def count_of(db: sqlite3.Connection, author_id: int, states: Iterable[State]) -> int:
    """How many of a person's are in one of the states."""
    marks = ", ".join(f"'{state}'" for state in states)
    sql = f"SELECT count(*) FROM decisions WHERE author_id = :m AND state IN ({marks})"
    return int(db.execute(sql, {"m": author_id}).fetchone()[0])
