"""Parts: who has which role on which thing (domain/base/parts.py). `id` keeps the order in which people were named."""

from __future__ import annotations

import sqlite3

from domain.base.lives import PART
from domain.base.members import Status
from domain.base.parts import Part, PartState
from domain.base.things import Thing
from storage.base.lifecycle import Kept

PARTS: Kept[PartState] = Kept("parts", PART)
_SELECT = """SELECT p.*, coalesce(m.name, '') AS name FROM parts p JOIN members m ON m.id = p.member_id"""
_PRESENT = f"p.state <> '{PartState.ENDED}'"
_OF_THING = "p.thing_kind = :kind AND p.thing_id = :thing"
HELD = f"""SELECT thing_id FROM parts
           WHERE thing_kind = :kind AND member_id = :m AND state = '{PartState.ACCEPTED}'"""
"""Numbers of the things of `:kind` that member `:m` has a part on, for the conditions of other rooms."""


def _record(row: sqlite3.Row) -> Part:
    return Part(
        thing=Thing(row["thing_kind"], row["thing_id"]),
        state=PartState(row["state"]),
        **{
            name: row[name]
            for name in ("id", "member_id", "role", "name", "given_by", "at", "since", "note", "instead_of")
        },
    )


def _thing(thing: Thing) -> dict[str, str | int]:
    return {"kind": thing.kind, "thing": thing.number}


def of(db: sqlite3.Connection, thing: Thing) -> list[Part]:
    """The parts on a thing that haven't ended, the first named first."""
    sql = f"{_SELECT} WHERE {_OF_THING} AND {_PRESENT} ORDER BY p.at, p.id"
    return [_record(row) for row in db.execute(sql, _thing(thing))]


def one(db: sqlite3.Connection, thing: Thing, role: str, member_id: int) -> Part | None:
    """The person's part of that role, also one that has ended."""
    sql = f"{_SELECT} WHERE {_OF_THING} AND p.role = :role AND p.member_id = :m"
    row = db.execute(sql, {**_thing(thing), "role": role, "m": member_id}).fetchone()
    return _record(row) if row else None


def holders(db: sqlite3.Connection, thing: Thing, *roles: str) -> list[int]:
    """Ids of those who hold one of the roles (any, when none is named), the first named first."""
    held = [part for part in of(db, thing) if part.is_held and (not roles or part.role in roles)]
    return list(dict.fromkeys(part.member_id for part in held))


def ended(db: sqlite3.Connection, thing: Thing, *roles: str) -> list[int]:
    """Ids of those whose part of one of the roles has ended: they left, were dismissed, or took it back."""
    rows = db.execute(f"{_SELECT} WHERE {_OF_THING} AND p.state = :ended", {**_thing(thing), "ended": PartState.ENDED})
    return list(dict.fromkeys(row["member_id"] for row in rows if row["role"] in roles))


def present(db: sqlite3.Connection, thing: Thing, role: str) -> list[int]:
    """Ids of those who hold the role and are in the network."""
    sql = f"""{_SELECT} WHERE {_OF_THING} AND p.role = :role AND p.state = :held AND m.status = :member"""
    args = {**_thing(thing), "role": role, "held": PartState.ACCEPTED, "member": Status.MEMBER}
    return [row["member_id"] for row in db.execute(sql, args)]


def held_by(db: sqlite3.Connection, thing: Thing, member_id: int) -> frozenset[str]:
    """The roles that the member holds on the thing."""
    sql = f"SELECT p.role FROM parts p WHERE {_OF_THING} AND p.member_id = :m AND p.state = :held"
    args = {**_thing(thing), "m": member_id, "held": PartState.ACCEPTED}
    return frozenset(row["role"] for row in db.execute(sql, args))


def of_member(db: sqlite3.Connection, member_id: int) -> list[Part]:
    """All parts of a person, those that have ended too, the oldest first."""
    return [
        _record(row) for row in db.execute(f"{_SELECT} WHERE p.member_id = :m ORDER BY p.at, p.id", {"m": member_id})
    ]


def add(
    db: sqlite3.Connection,
    thing: Thing,
    role: str,
    member_id: int,
    state: PartState,
    *,
    by: int | None,
    now: int,
    note: str | None = None,
    instead_of: int | None = None,
) -> None:
    """A part where there never was one; any later change is a move (`PARTS`)."""
    db.execute(
        """INSERT INTO parts (thing_kind, thing_id, member_id, role, state, given_by, at, since, note, instead_of)
           VALUES (:kind, :thing, :m, :role, :state, :by, :now, :now, :note, :instead)""",
        {
            **_thing(thing),
            "m": member_id,
            "role": role,
            "state": state,
            "by": by,
            "now": now,
            "note": note,
            "instead": instead_of,
        },
    )


def set_note(db: sqlite3.Connection, part_id: int, note: str | None) -> None:
    """The sentence that goes with a part says something else; how the part stands is no matter of it."""
    db.execute("UPDATE parts SET note = :note WHERE id = :id", {"id": part_id, "note": note})


def drop(db: sqlite3.Connection, thing: Thing) -> None:
    """The thing itself is gone."""
    db.execute("DELETE FROM parts AS p WHERE " + _OF_THING, _thing(thing))


def without_holder(db: sqlite3.Connection, kind: str, role: str) -> list[Thing]:
    """Things of that kind that somebody had the role on and that nobody who is in the network holds it on now."""
    sql = """SELECT DISTINCT p.thing_id FROM parts p WHERE p.thing_kind = :kind AND p.role = :role
             AND NOT EXISTS (SELECT 1 FROM parts o JOIN members m ON m.id = o.member_id
                             WHERE o.thing_kind = p.thing_kind AND o.thing_id = p.thing_id AND o.role = p.role
                               AND o.state = :held AND m.status = :member)
             ORDER BY p.thing_id"""
    args = {"kind": kind, "role": role, "held": PartState.ACCEPTED, "member": Status.MEMBER}
    return [Thing(kind, row["thing_id"]) for row in db.execute(sql, args)]


def erase(db: sqlite3.Connection, member_id: int) -> None:
    """Take away the person's parts; those held stay, without their words: others count by them."""
    args = {"m": member_id, "held": PartState.ACCEPTED}
    db.execute("DELETE FROM parts WHERE member_id = :m AND state <> :held", args)
    db.execute("UPDATE parts SET note = NULL WHERE member_id = :m", args)
    db.execute("UPDATE parts SET instead_of = NULL WHERE instead_of = :m", args)
