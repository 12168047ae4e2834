"""Exports and erasures of the method: which lessons a member has read, and their first steps (PRODUCT §2)."""

from __future__ import annotations

from services.base.areas import PersonalData
from services.base.records import Record, Word, at
from services.base.unit import Unit
from storage.method import first_steps, lessons


def export(unit: Unit, member_id: int) -> list[Record]:
    """What one has read and when it was opened last; that one has put the first steps away."""
    found: list[Record] = []
    for row in lessons.read_by(unit.db, member_id):
        lesson = lessons.by_id(unit.db, row["lesson_id"])
        said = lesson.said("") if lesson is not None else None
        if lesson is not None:
            title = said.title if said is not None else Word(f"lesson-{lesson.name}", lesson.name or "")
            found.append({"lesson": title, "when": at(row["at"])})
    found.append({"steps_put_away_at": at(first_steps.put_away_at(unit.db, member_id))})
    return [record for record in found if any(value is not None for value in record.values())]


def erase(unit: Unit, member_id: int) -> None:
    """All of it goes with the person."""
    lessons.forget(unit.db, member_id)
    first_steps.take_back(unit.db, member_id)


PERSONAL_DATA = (
    PersonalData(name="lessons", tables=frozenset({"lesson_reads", "first_steps_away"}), export=export, erase=erase),
)
