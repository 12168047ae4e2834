"""Exports and erasures of events: seats, ratings, works; leaving gives seats to the next in the queue."""

from __future__ import annotations

import json

from services.base.areas import PersonalData
from services.base.records import Record, Word, at, file, person
from services.base.unit import Unit
from services.events import seats
from storage.events import columns as stored_columns
from storage.events import event_traces


def export_events(unit: Unit, member_id: int) -> list[Record]:
    signed: list[Record] = [
        {
            "event": row["title"],
            "starts_at": at(row["starts_at"]),
            "state": Word(f"event-seat-{row['state'].replace('_', '-')}", row["state"]),
            "signed_at": at(row["signed_at"]),
            "when": at(row["state_at"]),
            "number": row["ticket"],
            "code": row["code"],
            "offer_until": at(row["offer_until"]),
            "asked_at": at(row["asked_at"]),
            "reconfirmed_at": at(row["reconfirmed_at"]),
            "last_moment": bool(row["last_moment"]),
            "without_a_seat": bool(row["walk_in"]),
        }
        for row in event_traces.seats(unit.db, member_id)
    ]
    marks: list[Record] = [
        {
            "event": row["title"],
            "mark": Word(f"event-seat-{row['state'].replace('_', '-')}", row["state"]),
            "source": Word(f"host-source-{row['source']}", row["source"]),
            "when": at(row["at"]),
            "who": person(row["marked_by"], member_id),
            "undone_at": at(row["undone_at"]),
            "undone_by": person(row["undone_by"], member_id),
        }
        for row in event_traces.marks(unit.db, member_id)
    ]
    made: list[Record] = [
        {"made": row["title"], "starts_at": at(row["starts_at"]), "when": at(row["created_at"])}
        for row in event_traces.made(unit.db, member_id)
    ]
    groups: list[Record] = [
        {
            "group_for": row["title"],
            "when": at(row["at"]),
            "led_by_me": row["leader_id"] == member_id,
            "all_or_none": bool(row["together"]),
            "group_signed_at": at(row["settled_at"]),
        }
        for row in event_traces.parties(unit.db, member_id)
    ]
    opened: list[Record] = [
        {"link_opened": row["title"], "starts_at": at(row["starts_at"])}
        for row in event_traces.guest_of(unit.db, member_id)
    ]
    doors: list[Record] = [
        {"at_door_of": row["title"], "when": at(row["opened_at"]), "asked_about": row["asked"]}
        for row in event_traces.doors(unit.db, member_id)
    ]
    noted: list[Record] = [
        {"visitor_at": row["title"], "words": row["words"], "people": row["count"], "when": at(row["at"])}
        for row in event_traces.visitors(unit.db, member_id)
    ]
    columns: list[Record] = [
        {"table_column": Word(f"host-column-{name}", name), "is_shown": is_shown}
        for name, is_shown in stored_columns.of(unit.db, member_id).items()
    ]
    return signed + marks + made + groups + opened + doors + noted + columns


def export_words(unit: Unit, member_id: int) -> list[Record]:
    ratings: list[Record] = [
        {"event": row["title"], "rating": row["rating"], "words": row["words"]}
        for row in event_traces.ratings(unit.db, member_id)
    ]
    # Which rating it is isn't kept: that is what taking the name off means.
    unsigned: list[Record] = [
        {"event": row["title"], "without_name": True} for row in event_traces.rated(unit.db, member_id)
    ]
    disputes: list[Record] = [
        {
            "event": row["title"],
            "dispute": row["words"],
            "when": at(row["at"]),
            "verdict": row["verdict"] and Word(f"data-dispute-{row['verdict']}", row["verdict"]),
            "who": person(row["decided_by"], member_id),
            "decided_at": at(row["decided_at"]),
        }
        for row in event_traces.disputes(unit.db, member_id)
    ]
    scored: list[Record] = [
        {
            "contest": row["contest"],
            "work": row["title"],
            "scores": json.loads(row["scores"]),
            "words": row["words"],
        }
        for row in event_traces.scored(unit.db, member_id)
    ]
    works: list[Record] = [
        {
            "contest": row["contest"],
            "work": row["title"],
            "work_number": row["number"],
            "words": row["words"],
            "link": row["link"],
            "file": file(row["file"] and json.loads(row["file"])),
            "when": at(row["at"]),
            "appeal": row["appeal"],
            "appealed_at": at(row["appealed_at"]),
            "answer": row["answer"],
            "who": person(row["answered_by"], member_id),
            "answered_at": at(row["answered_at"]),
        }
        for row in event_traces.works(unit.db, member_id)
    ]
    judged: list[Record] = [
        {
            "contest": row["contest"],
            "work_number": row["number"],
            "scores": json.loads(row["scores"]),
            "words": row["words"],
            "when": at(row["at"]),
        }
        for row in event_traces.judged(unit.db, member_id)
    ]
    return ratings + unsigned + disputes + works + scored + judged


def export_questions(unit: Unit, member_id: int) -> list[Record]:
    answered: list[Record] = [
        {"event": row["title"], "question": row["words"], "answer": row["answer"], "when": at(row["at"])}
        for row in event_traces.answered(unit.db, member_id)
    ]
    asked: list[Record] = [
        {"made": row["title"], "question": row["words"], "options": json.loads(row["options"])}
        for row in event_traces.questions(unit.db, member_id)
    ]
    return answered + asked


def erase_events(unit: Unit, member_id: int) -> None:
    step_back(unit, member_id)
    event_traces.erase(unit.db, member_id)


def erase_words(unit: Unit, member_id: int) -> None:
    event_traces.erase(unit.db, member_id)


def erase_answers(unit: Unit, member_id: int) -> None:
    event_traces.erase_answers(unit.db, member_id)


def step_back(unit: Unit, member_id: int) -> None:
    """Seats go to the next in the queue."""
    seats.release_member(unit, member_id)


PERSONAL_DATA = (
    PersonalData(
        name="events",
        tables=frozenset(
            {
                "seats",
                "events",
                "event_series",
                "event_beliefs",
                "event_guests",
                "event_parties",
                "event_party_members",
                "attendance_marks",
                "event_doors",
                "event_visitors",
                "host_columns",
            }
        ),
        export=export_events,
        erase=erase_events,
        stays=True,
        step_back=step_back,
    ),
    PersonalData(
        name="event-words",
        tables=frozenset(
            {
                "event_rated",
                "event_ratings",
                "attendance_disputes",
                "contest_entries",
                "contest_appeals",
            }
        ),
        export=export_words,
        erase=erase_words,
        stays=True,
    ),
    PersonalData(
        name="event-questions",
        tables=frozenset({"event_questions", "event_answers"}),
        export=export_questions,
        erase=erase_answers,
        stays=True,
    ),
)
