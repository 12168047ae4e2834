"""Which lessons are found by words: all that aren't hidden, by anybody."""

from __future__ import annotations

from collections.abc import Sequence

from domain.base.audience import PUBLIC
from domain.base.members import Member
from domain.base.things import Thing
from domain.method.lessons import Lesson
from services.base import search
from services.base.unit import Unit
from services.method import reading
from storage.method import lessons

WORDS = "l="
"""Beginning of the terms that stand for words that come in every language."""


def refresh(unit: Unit, lesson_id: int) -> None:
    """The lesson is found by its words in all its languages: called wherever they change, or it comes and goes.

    Of one that every network begins with the index has the name, and the lexicon knows its words.
    """
    lesson = lessons.by_id(unit.db, lesson_id)
    if lesson is None or lesson.hidden:
        search.drop(unit, reading.thing(lesson_id))
        return
    said = (lesson.words or {}).values()
    search.put(
        unit,
        reading.thing(lesson.id),
        audience=PUBLIC,
        title=" ".join(words.title for words in said),
        text=" ".join(words.text for words in said),
        tags=(WORDS + lesson.name,) if lesson.name is not None else (),
        at=0,
    )


def every(unit: Unit) -> list[int]:
    """The ids of all that can be found."""
    return [lesson.id for lesson in reading.shown(unit)]


def shown(unit: Unit, reader: Member, things: Sequence[Thing]) -> tuple[Lesson, ...]:
    """Lessons that the reader has found."""
    found = (lessons.by_id(unit.db, thing.number) for thing in things)
    return tuple(lesson for lesson in found if lesson is not None)
