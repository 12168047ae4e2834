"""Exports and erasures of what a person has written: under cards it stays without the name, in private it goes."""

from __future__ import annotations

import json

from domain.base.things import Thing
from domain.discussion.remarks import THREAD
from services.base.areas import PersonalData, Words
from services.base.records import Record, Word, at, file
from services.base.unit import Unit
from services.discussion import moderated, telling, writing
from storage.discussion import remarks, threads


def export(unit: Unit, member_id: int) -> list[Record]:
    asked: list[Record] = [
        {
            "asked_about": unit.areas.title(unit, thread.thing),
            "state": Word(f"thread-state-{thread.state}", thread.state),
            "when": at(thread.created_at),
            "last_at": at(thread.last_at),
        }
        for thread in threads.asked_by(unit.db, member_id)
    ]
    written: list[Record] = [
        {
            "about": unit.areas.title(unit, Thing(THREAD, row["thread_id"])),
            "words": row["words"],
            "files": [file(kept) for kept in json.loads(row["files"])],
            "state": Word(f"remark-state-{row['state']}", row["state"]),
            "when": at(row["at"]),
            "edited_at": at(row["edited_at"]),
        }
        for row in remarks.of_member(unit.db, member_id)
    ]
    return asked + written


def erase(unit: Unit, member_id: int) -> None:
    for thread in threads.asked_by(unit.db, member_id):
        telling.forget(unit, thread)
        for remark in remarks.of_thread(unit.db, thread.id):
            moderated.gone(unit, remark)
    threads.forget_asker(unit.db, member_id)
    for remark in remarks.private_by(unit.db, member_id):
        writing.erase(unit, remark)
    threads.forget_reader(unit.db, member_id)


def take_along(unit: Unit, member_id: int) -> None:
    """Remarks under cards go with whoever wrote them; «удалено» stays where others have answered."""
    for remark in remarks.public_by(unit.db, member_id):
        writing.erase(unit, remark)


PERSONAL_DATA = (
    PersonalData(
        name="discussion",
        tables=frozenset({"threads", "remarks", "thread_readers"}),
        export=export,
        erase=erase,
        stays=True,
        words=Words(lambda unit, member_id: len(remarks.public_by(unit.db, member_id)), take_along),
    ),
)
