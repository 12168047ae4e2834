"""Lessons, as other areas ask for them; anybody may read them."""

from __future__ import annotations

from domain.base.things import Thing
from domain.method.lessons import LESSON
from services.base.areas import Known
from services.base.unit import Unit
from services.method import reading
from storage.method import lessons


def _title(unit: Unit, thing: Thing) -> str | None:
    lesson = lessons.by_id(unit.db, thing.number)
    return lesson.called if lesson is not None else None


THINGS = (Known(LESSON, title=_title, seen_by=lambda unit, reader, thing: reading.seen(unit, thing.number)),)
