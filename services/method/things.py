"""Lessons, as other areas ask for them; anybody may read them."""

from __future__ import annotations

from domain.base.things import Thing
from domain.method.lessons import LESSON
from services.base.areas import Known
from services.base.unit import Unit
from services.method import reading
from storage.method import lessons


def _title(unit: Unit, thing: Thing) -> str | None:
    """An own lesson's title; one whose words come in every language is known by its number, as clauses are."""
    lesson = lessons.by_id(unit.db, thing.number)
    if lesson is None:
        return None
    words = lesson.said("")
    return words.title if words is not None else f"№ {lesson.id}"


THINGS = (Known(LESSON, title=_title, seen_by=lambda unit, reader, thing: reading.seen(unit, thing.number)),)
