"""Exports and erasures of the method: which lessons a member has read (PRODUCT §2)."""

from __future__ import annotations

from services.base.areas import PersonalData
from services.base.records import Record, Word, at
from services.base.unit import Unit
from storage.method import lessons


def export(unit: Unit, member_id: int) -> list[Record]:
    """What one has read, and when it was opened last."""
    found: list[Record] = []
    for row in lessons.read_by(unit.db, member_id):
        lesson = lessons.by_id(unit.db, row["lesson_id"])
        said = lesson.said("") if lesson is not None else None
        if lesson is not None:
            title = said.title if said is not None else Word(f"lesson-{lesson.name}", lesson.name or "")
            found.append({"lesson": title, "when": at(row["at"])})
    return found


def erase(unit: Unit, member_id: int) -> None:
    """What one has read goes with the person."""
    lessons.forget(unit.db, member_id)


PERSONAL_DATA = (PersonalData(name="lessons", tables=frozenset({"lesson_reads"}), export=export, erase=erase),)
