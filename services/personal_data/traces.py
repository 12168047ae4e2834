"""Exports and erasures of what the network noted along the way: messages to the person, the audit."""

from __future__ import annotations

import json

from services.personal_data.shapes import Record, at, person
from services.unit import Unit
from storage import audit, privacy


def export_outbox(unit: Unit, member_id: int) -> list[Record]:
    return [
        {
            "kind": row["kind"],
            "content": json.loads(row["payload"]) or None,
            "due_at": at(row["due_at"]),
            "state": row["state"],
            "when": at(row["settled_at"]),
        }
        for row in privacy.rows(unit.db, privacy.OUTBOX, member_id)
    ]


def erase_outbox(unit: Unit, member_id: int) -> None:
    privacy.delete_outbox(unit.db, member_id)


def export_audit(unit: Unit, member_id: int) -> list[Record]:
    me = f"member:{member_id}"
    found: list[Record] = []
    for row in privacy.rows(unit.db, privacy.AUDIT, member_id):
        kind, _, number = row["subject"].partition(":")
        about_me = row["subject"] == me
        other = person(int(number), member_id) if kind == "member" and number.isdigit() else None
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
