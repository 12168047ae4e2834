"""Exports and erasures of what the network noted along the way: messages to the person, the audit."""

from __future__ import annotations

import json
from typing import Any

from domain.base.members import MEMBER
from domain.base.things import Thing, read
from services.base import parts
from services.base.areas import PersonalData
from services.base.records import Record, at, person
from services.base.unit import Unit
from storage.base import audit, due, outbox


def _content(unit: Unit, payload: dict[str, Any], me: int) -> Record:
    carried = unit.areas.carried
    shown: Record = {}
    for key, value in payload.items():
        if key in carried.told:
            shown[key] = value
        elif key in carried.moments:
            shown[key] = at(value)
        elif key in carried.people:
            shown[key] = person(value, me)
        elif (kind := carried.things.get(key)) is not None:
            titles = [unit.areas.title(unit, Thing(kind, i)) for i in (value if isinstance(value, list) else [value])]
            shown[key] = titles if isinstance(value, list) else titles[0]
        elif key in carried.inside:
            shown[key] = [_content(unit, one, me) for one in value]
    return {key: value for key, value in shown.items() if value is not None}


def export_outbox(unit: Unit, member_id: int) -> list[Record]:
    rows = [{**row, "payload": json.loads(row["payload"])} for row in outbox.said_to(unit.db, member_id)]
    return [
        {
            "kind": row["kind"],
            "content": _content(unit, row["payload"], member_id) or None,
            "due_at": at(row["due_at"]),
            "state": row["state"],
            "when": at(row["settled_at"]),
        }
        for row in rows
    ]


def erase_outbox(unit: Unit, member_id: int) -> None:
    outbox.forget(unit.db, member_id)
    due.forget(unit.db, member_id)
    due.drop(unit.db, Thing(MEMBER, member_id), None, None)


def export_audit(unit: Unit, member_id: int) -> list[Record]:
    me = Thing(MEMBER, member_id)
    found: list[Record] = []
    for row in audit.of_person(unit.db, member_id):
        subject = read(row["subject"])
        about_me = subject == me
        other = person(subject.number, member_id) if subject.kind == MEMBER else None
        found.append(
            {
                "when": at(row["at"]),
                "action": row["action"],
                "by_me": row["actor_id"] == member_id,
                "who": person(row["actor_id"], member_id),
                "about": other or (None if about_me else row["subject"]),
                # What was said about another person is in that person's export.
                "before": row["before"] if about_me else None,
                "after": row["after"] if about_me else None,
                "why": row["why"] if about_me else None,
            }
        )
    return found


def erase_audit(unit: Unit, member_id: int) -> None:
    audit.blacken(unit.db, Thing(MEMBER, member_id))


PERSONAL_DATA = (
    parts.PERSONAL_DATA,
    PersonalData(
        name="outbox",
        tables=frozenset({"outbox", "due"}),
        export=export_outbox,
        erase=erase_outbox,
    ),
    PersonalData(
        name="audit",
        tables=frozenset({"audit"}),
        export=export_audit,
        erase=erase_audit,
        stays=True,
    ),
)
