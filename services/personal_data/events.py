"""Exports and erasures of events: seats, roles, ratings, works; leaving gives seats to the next in the queue."""

from __future__ import annotations

import json

from services.events import programme, seats
from services.personal_data.shapes import Record, Word, at
from services.unit import Unit
from storage import event_traces


def export_events(unit: Unit, member_id: int) -> list[Record]:
    def rows(sql: str) -> list[event_traces.Row]:
        return event_traces.rows(unit.db, sql, member_id)

    signed: list[Record] = [
        {
            "event": row["title"],
            "starts_at": at(row["starts_at"]),
            "state": Word(f"event-seat-{row['state'].replace('_', '-')}", row["state"]),
            "signed_at": at(row["signed_at"]),
            "when": at(row["state_at"]),
        }
        for row in rows(event_traces.SEATS)
    ]
    roles: list[Record] = [
        {
            "event": row["title"],
            "starts_at": at(row["starts_at"]),
            "role": Word(f"event-role-{row['role']}", row["role"]),
            "answer": Word(f"event-invited-{row['state']}", row["state"]),
        }
        for row in rows(event_traces.ROLES)
    ]
    made: list[Record] = [
        {"made": row["title"], "starts_at": at(row["starts_at"]), "when": at(row["created_at"])}
        for row in rows(event_traces.MADE)
    ]
    groups: list[Record] = [{"group_for": row["title"], "when": at(row["at"])} for row in rows(event_traces.PARTIES)]
    opened: list[Record] = [
        {"link_opened": row["title"], "starts_at": at(row["starts_at"])} for row in rows(event_traces.GUEST_OF)
    ]
    return signed + roles + made + groups + opened


def export_words(unit: Unit, member_id: int) -> list[Record]:
    def rows(sql: str) -> list[event_traces.Row]:
        return event_traces.rows(unit.db, sql, member_id)

    ratings: list[Record] = [
        {"event": row["title"], "rating": row["rating"], "words": row["words"]} for row in rows(event_traces.RATINGS)
    ]
    disputes: list[Record] = [
        {"event": row["title"], "dispute": row["words"], "when": at(row["at"])} for row in rows(event_traces.DISPUTES)
    ]
    works: list[Record] = [
        {
            "contest": row["contest"],
            "work": row["title"],
            "words": row["words"],
            "link": row["link"],
            "appeal": row["appeal"],
            "when": at(row["at"]),
        }
        for row in rows(event_traces.WORKS)
    ]
    judged: list[Record] = [
        {
            "contest": row["contest"],
            "work_number": row["number"],
            "scores": json.loads(row["scores"]),
            "words": row["words"],
            "when": at(row["at"]),
        }
        for row in rows(event_traces.JUDGED)
    ]
    return ratings + disputes + works + judged


def erase_events(unit: Unit, member_id: int) -> None:
    step_back(unit, member_id)
    event_traces.erase(unit.db, member_id)


def erase_words(unit: Unit, member_id: int) -> None:
    event_traces.erase(unit.db, member_id)


def step_back(unit: Unit, member_id: int) -> None:
    """Seats go to the next in the queue, events without a host to an organizer."""
    seats.release_member(unit, member_id)
    programme.release_member(unit, member_id)
