"""Exports and erasures of what the network noted along the way: messages to the person, the audit."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from domain.base.members import MEMBER
from domain.base.things import Thing, read
from services.base.areas import PersonalData
from services.base.records import Record, at, person
from services.base.unit import Unit
from storage.base import audit, outbox

TOLD = frozenset({"accepted", "count", "given", "new_link", "old_place", "reason", "reminder", "role", "what"})
"""Of a notice's payload: what it says, in words and numbers of its own."""
MOMENTS = frozenset({"old_results", "old_start", "results", "start", "until"})
PEOPLE = frozenset({"by"})
EVENT = "event"
EVENTS = frozenset({EVENT, "events"})
CHANGES = "changes"
NUMBERS = {
    "turns": "how often the seat's state has changed, for the key",
    "announcement": "a row's number; the text is in the notice itself, or its author's",
    "application": "a row's number: somebody else's application, or the own one, which has an area of its own",
    "request": "a row's number: the contacts have an area of their own",
    "dispute": "a row's number: somebody else's",
    "entry": "a row's number: somebody else's work",
    "digest": "which text of the consent an update brought: nobody's",
}
"""Left out, with the reason. Whatever none of these names isn't exported: it could lead to somebody else."""


def _content(payload: dict[str, Any], titles: Mapping[int, str], me: int) -> Record:
    shown: Record = {}
    for key, value in payload.items():
        if key in TOLD:
            shown[key] = value
        elif key in MOMENTS:
            shown[key] = at(value)
        elif key in PEOPLE:
            shown[key] = person(value, me)
        elif key in EVENTS:
            shown[key] = [titles.get(i) for i in value] if isinstance(value, list) else titles.get(value)
        elif key == CHANGES:
            shown[key] = [_content(change, titles, me) for change in value]
    return {key: value for key, value in shown.items() if value is not None}


def _events(payload: dict[str, Any]) -> set[int]:
    inner = [i for change in payload.get(CHANGES, []) for i in _events(change)]
    return {payload["event"], *payload.get("events", []), *inner} if "event" in payload else set(inner)


def export_outbox(unit: Unit, member_id: int) -> list[Record]:
    rows = [{**row, "payload": json.loads(row["payload"])} for row in outbox.said_to(unit.db, member_id)]
    named = set().union(*(_events(row["payload"]) for row in rows))
    titles = {i: title for i in named if (title := unit.areas.title(unit, Thing(EVENT, i))) is not None}
    return [
        {
            "kind": row["kind"],
            "content": _content(row["payload"], titles, member_id) or None,
            "due_at": at(row["due_at"]),
            "state": row["state"],
            "when": at(row["settled_at"]),
        }
        for row in rows
    ]


def erase_outbox(unit: Unit, member_id: int) -> None:
    outbox.forget(unit.db, member_id)


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
    audit.blacken(unit.db, member_id)


PERSONAL_DATA = (
    PersonalData(
        name="outbox",
        tables=frozenset({"outbox"}),
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
