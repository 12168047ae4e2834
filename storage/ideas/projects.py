"""What a project says of itself, its roles with seats, who has which, and what its supervisor advises."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from typing import Any

from domain.base.members import Status
from domain.base.parts import PartState
from domain.ideas.ideas import IDEA, Level
from domain.ideas.projects import LEADER, PARTICIPANT, Kit, ProjectState, Seats

_KIT = ("problem", "goal", "methods", "result", "months", "answer_by", "ethics_at")
_UPDATED = frozenset({*_KIT, "from_above"})
HELD_SEATS = f"""SELECT count(*) FROM project_seats s JOIN parts p
    ON p.thing_kind = '{IDEA}' AND p.thing_id = s.idea_id AND p.member_id = s.member_id
    WHERE s.role_id = r.id AND p.role = '{PARTICIPANT}' AND p.state = '{PartState.ACCEPTED}'"""
SILENT = f"""EXISTS (SELECT 1 FROM parts p WHERE p.thing_kind = '{IDEA}' AND p.thing_id = i.id
    AND p.role = '{PARTICIPANT}' AND p.state = '{PartState.ASKED}' AND p.at <= :silent_since)"""
"""A condition on `ideas i`: somebody asked to join before `:silent_since` and has no answer."""
_OWN = f"SELECT 1 FROM parts p WHERE p.thing_kind = '{IDEA}' AND p.member_id = :member"
MAY_WAIT = f"""EXISTS ({_OWN} AND p.state = '{PartState.INVITED}')
    OR EXISTS ({_OWN} AND p.state = '{PartState.ACCEPTED}' AND p.role = '{LEADER}' AND EXISTS (
        SELECT 1 FROM parts a WHERE a.thing_kind = p.thing_kind AND a.thing_id = p.thing_id
            AND a.role = '{PARTICIPANT}' AND a.state = '{PartState.ASKED}'))"""
"""A condition: `:member` is invited into a project, or leads one that somebody asks to join."""


def kit(db: sqlite3.Connection, idea_id: int) -> Kit:
    """The kit of a project; an empty one for what is no project."""
    sql = "SELECT j.*, i.level FROM projects j JOIN ideas i ON i.id = j.idea_id WHERE j.idea_id = :id"
    row = db.execute(sql, {"id": idea_id}).fetchone()
    if row is None:
        return Kit()
    return Kit(
        **{name: row[name] for name in _KIT},
        roles=tuple(roles(db, idea_id)),
        level=Level(row["level"]) if row["level"] else None,
        from_above=bool(row["from_above"]),
    )


def update(db: sqlite3.Connection, idea_id: int, **columns: Any) -> None:
    """Set plain columns of the kit."""
    if unknown := columns.keys() - _UPDATED:
        raise ValueError(f"not columns to set: {unknown}")
    assignments = ", ".join(f"{name} = :{name}" for name in columns)
    db.execute(f"UPDATE projects SET {assignments} WHERE idea_id = :id", {**columns, "id": idea_id})


# -- roles with seats ------------------------------------------------------------------------------


def roles(db: sqlite3.Connection, idea_id: int) -> list[Seats]:
    sql = f"SELECT r.*, ({HELD_SEATS}) AS taken FROM project_roles r WHERE r.idea_id = :id ORDER BY r.place, r.id"
    return [Seats(row["name"], row["seats"], row["id"], row["taken"]) for row in db.execute(sql, {"id": idea_id})]


def put_roles(db: sqlite3.Connection, idea_id: int, wanted: Iterable[Seats]) -> None:
    """These roles in this order; those with an id keep their people, those that aren't named are gone."""
    kept = list(wanted)
    marks = ", ".join(str(role.id) for role in kept if role.id is not None)
    db.execute(f"DELETE FROM project_roles WHERE idea_id = :id AND id NOT IN ({marks})", {"id": idea_id})
    for place, role in enumerate(kept):
        args = {"id": role.id, "idea": idea_id, "name": role.name, "seats": role.seats, "place": place}
        db.execute(
            """INSERT INTO project_roles (id, idea_id, name, seats, place) VALUES (:id, :idea, :name, :seats, :place)
               ON CONFLICT (id) DO UPDATE SET name = excluded.name, seats = excluded.seats, place = excluded.place""",
            args,
        )


def seat(db: sqlite3.Connection, idea_id: int, member_id: int, role_id: int) -> None:
    """The role that the member asks for, is invited into, or has."""
    sql = """INSERT INTO project_seats (idea_id, member_id, role_id) VALUES (:i, :m, :r)
             ON CONFLICT (idea_id, member_id) DO UPDATE SET role_id = excluded.role_id"""
    db.execute(sql, {"i": idea_id, "m": member_id, "r": role_id})


def seat_of(db: sqlite3.Connection, idea_id: int, member_id: int) -> int | None:
    """Id of that role."""
    sql = "SELECT role_id FROM project_seats WHERE idea_id = :i AND member_id = :m"
    row = db.execute(sql, {"i": idea_id, "m": member_id}).fetchone()
    return row["role_id"] if row else None


def seats_of(db: sqlite3.Connection, idea_id: int) -> dict[int, int]:
    """Member → role of everybody who has one or asks for one."""
    rows = db.execute("SELECT member_id, role_id FROM project_seats WHERE idea_id = :i", {"i": idea_id})
    return {row["member_id"]: row["role_id"] for row in rows}


def seats_of_member(db: sqlite3.Connection, member_id: int) -> list[sqlite3.Row]:
    """(title, role) of a person, for an export."""
    sql = """SELECT i.title, r.name AS role FROM project_seats s JOIN project_roles r ON r.id = s.role_id
             JOIN ideas i ON i.id = s.idea_id WHERE s.member_id = :m ORDER BY s.idea_id"""
    return db.execute(sql, {"m": member_id}).fetchall()


# -- the supervisor's advice -----------------------------------------------------------------------


def advise(db: sqlite3.Connection, idea_id: int, member_id: int, state: str, words: str, now: int) -> int:
    """What is said at the gate of a state; returns its id."""
    sql = """INSERT INTO project_advice (idea_id, member_id, gate, words, at)
             VALUES (:i, :m, :state, :words, :now) RETURNING id"""
    row = db.execute(sql, {"i": idea_id, "m": member_id, "state": state, "words": words, "now": now}).fetchone()
    return int(row["id"])


def last_advice(db: sqlite3.Connection, idea_id: int) -> sqlite3.Row | None:
    """The newest: member_id, gate, words, at."""
    sql = "SELECT * FROM project_advice WHERE idea_id = :i ORDER BY at DESC, id DESC LIMIT 1"
    row: sqlite3.Row | None = db.execute(sql, {"i": idea_id}).fetchone()
    return row


def advice_of_member(db: sqlite3.Connection, member_id: int) -> list[sqlite3.Row]:
    sql = """SELECT i.title, a.gate, a.words, a.at FROM project_advice a JOIN ideas i ON i.id = a.idea_id
             WHERE a.member_id = :m ORDER BY a.at, a.id"""
    return db.execute(sql, {"m": member_id}).fetchall()


def forget(db: sqlite3.Connection, member_id: int) -> None:
    """What a person asked for and wasn't given; their seats in teams stay with their parts, their advice with its
    project (erasure)."""
    db.execute(
        """DELETE FROM project_seats WHERE member_id = :m AND NOT EXISTS (
             SELECT 1 FROM parts p WHERE p.thing_kind = :kind AND p.thing_id = idea_id AND p.member_id = :m
               AND p.role = :role AND p.state = :held)""",
        {"m": member_id, "kind": IDEA, "role": PARTICIPANT, "held": PartState.ACCEPTED},
    )


# -- whom to ask, what waits -----------------------------------------------------------------------


def candidates(db: sqlite3.Connection, idea_id: int) -> list[tuple[int, str]]:
    """Ids and names of those whom leaders may invite: in the directory, or those who back or have signed it."""
    sql = """SELECT m.id, m.name FROM members m WHERE m.status = :member AND m.name IS NOT NULL
             AND (m.id IN (SELECT CAST(key AS INTEGER) FROM searched WHERE kind = 'member')
                  OR m.id IN (SELECT member_id FROM idea_backers WHERE idea_id = :i)
                  OR m.id IN (SELECT member_id FROM parts WHERE thing_kind = :kind AND thing_id = :i))
             ORDER BY m.name, m.id"""
    args = {"i": idea_id, "kind": IDEA, "member": Status.MEMBER}
    return [(row["id"], row["name"]) for row in db.execute(sql, args)]


def unanswered(db: sqlite3.Connection, *, led_by: int | None, before: int) -> list[sqlite3.Row]:
    """Projects that somebody asked to join until `before`, with how many wait and since when.

    `led_by`: of that leader alone.
    """
    # Of one leader it begins with what they lead: the menu asks it, and applications grow with the network.
    asked, led = "parts p", ""
    if led_by is not None:
        asked = "parts l CROSS JOIN parts p ON p.thing_kind = l.thing_kind AND p.thing_id = l.thing_id"
        led = "AND l.member_id = :m AND l.thing_kind = :kind AND l.role = :leader AND l.state = :held"
    sql = f"""SELECT i.id, i.title, count(*) AS people, min(p.at) AS since
              FROM {asked} JOIN ideas i ON i.id = p.thing_id JOIN projects j ON j.idea_id = i.id
              WHERE p.thing_kind = :kind AND p.role = :role AND p.state = :asked AND p.at <= :before {led}
                AND j.state <> :hidden
              GROUP BY i.id ORDER BY since, i.id"""
    args = {
        "kind": IDEA, "role": PARTICIPANT, "asked": PartState.ASKED, "before": before, "m": led_by, "leader": LEADER,
        "held": PartState.ACCEPTED, "hidden": ProjectState.HIDDEN,
    }  # fmt: skip
    return db.execute(sql, args).fetchall()


def invitations(db: sqlite3.Connection, member_id: int) -> list[sqlite3.Row]:
    """What a person is invited into and hasn't answered: id, title, role, at."""
    sql = """SELECT i.id, i.title, p.role, p.at FROM parts p JOIN ideas i ON i.id = p.thing_id
             JOIN projects j ON j.idea_id = i.id
             WHERE p.thing_kind = :kind AND p.member_id = :m AND p.state = :invited AND j.state <> :hidden
             ORDER BY p.at, p.id"""
    args = {"kind": IDEA, "m": member_id, "invited": PartState.INVITED, "hidden": ProjectState.HIDDEN}
    return db.execute(sql, args).fetchall()


def teams(db: sqlite3.Connection, states: Iterable[str], limit: int) -> list[tuple[int, str, int, int]]:
    """(id, title, when it came into its state, people in its team) of projects in these states, the newest first."""
    named = {f"state{number}": str(state) for number, state in enumerate(states)}
    sql = f"""SELECT i.id, i.title, j.state_at, count(DISTINCT p.member_id) AS people
              FROM projects j JOIN ideas i ON i.id = j.idea_id
              JOIN parts p ON p.thing_kind = :kind AND p.thing_id = i.id AND p.state = :held
              WHERE j.state IN ({", ".join(f":{name}" for name in named)})
              GROUP BY i.id ORDER BY j.state_at DESC, i.id DESC LIMIT :limit"""
    rows = db.execute(sql, {**named, "kind": IDEA, "held": PartState.ACCEPTED, "limit": limit})
    return [(row["id"], row["title"], row["state_at"], row["people"]) for row in rows]


def team_by_role(db: sqlite3.Connection, idea_id: int) -> list[tuple[str, int]]:
    """The roles that are held on a project, with the number of people."""
    sql = """SELECT role, count(*) AS people FROM parts WHERE thing_kind = :kind AND thing_id = :i AND state = :held
             GROUP BY role ORDER BY role"""
    rows = db.execute(sql, {"kind": IDEA, "i": idea_id, "held": PartState.ACCEPTED})
    return [(row["role"], row["people"]) for row in rows]


IN_TEAM = f"""EXISTS (SELECT 1 FROM parts tp WHERE tp.thing_kind = '{IDEA}' AND tp.member_id = m.id
           AND tp.state = '{PartState.ACCEPTED}'
           AND tp.thing_id || '/' || tp.role IN (SELECT value FROM json_each(:chosen_idea)))"""
"""The part of a segment that teams answer: a condition on `members m`."""
