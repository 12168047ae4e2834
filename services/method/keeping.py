"""Lessons as organizers keep them: the network's own are added and changed, all are put in order and hidden."""

from __future__ import annotations

from dataclasses import dataclass

from domain.base import writing
from domain.base.errors import DomainError
from domain.base.lists import FIRST, Page, Window
from domain.base.roles import Right
from domain.method.lessons import MOST_OWN, TEXT_LIMIT, TITLE_LIMIT, Lesson, Words, thing_in
from services.base import audit
from services.base.members import with_right
from services.base.unit import Unit
from services.method import finding
from services.method.reading import thing
from storage.method import lessons


@dataclass(frozen=True, slots=True)
class Card:
    """A lesson before whoever keeps it; `about`: what the thing is called that it speaks of, None where there is none.

    `is_first`, `is_last`: it can't go further up or down.
    """

    lesson: Lesson
    about: str | None
    is_first: bool
    is_last: bool


def listing(unit: Unit, actor_id: int, window: Window = FIRST) -> Page[Lesson]:
    """All lessons in their order, hidden ones too. Needs KEEP_LESSONS."""
    with_right(unit, actor_id, Right.KEEP_LESSONS)
    return lessons.page(unit.db, window)


def one(unit: Unit, actor_id: int, lesson_id: int) -> Card:
    """A lesson, also a hidden one. Needs KEEP_LESSONS."""
    with_right(unit, actor_id, Right.KEEP_LESSONS)
    return _card(unit, lesson_id)


def _card(unit: Unit, lesson_id: int) -> Card:
    lesson = _lesson(unit, lesson_id)
    order = [other.id for other in lessons.all_in_order(unit.db)]
    about = lesson.about
    named = unit.areas.title(unit, about) if about is not None and about.kind in unit.areas.things else None
    return Card(lesson, named, order[0] == lesson.id, order[-1] == lesson.id)


def _lesson(unit: Unit, lesson_id: int, *, own: bool = False) -> Lesson:
    lesson = lessons.by_id(unit.db, lesson_id)
    if lesson is None:
        raise DomainError("error-lesson-gone")
    if own and lesson.name is not None:
        raise DomainError("error-lesson-first")
    return lesson


def _words(title: str, text: str) -> Words:
    return Words(writing.one_line(title, TITLE_LIMIT), writing.some_lines(text, TEXT_LIMIT))


def add(unit: Unit, actor_id: int, language: str, title: str, text: str) -> Card:
    """A lesson of the network's own, behind all others, in one language so far. Needs KEEP_LESSONS."""
    with_right(unit, actor_id, Right.KEEP_LESSONS)
    words = _words(title, text)
    if sum(lesson.name is None for lesson in lessons.all_in_order(unit.db)) >= MOST_OWN:
        raise DomainError("error-lessons-full", most=MOST_OWN)
    lesson_id = lessons.add(unit.db, unit.now)
    lessons.say(unit.db, lesson_id, language, words)
    finding.refresh(unit, lesson_id)
    audit.record(unit, actor_id, "lesson.add", thing(lesson_id), after=words.title)
    return _card(unit, lesson_id)


def say(unit: Unit, actor_id: int, lesson_id: int, language: str, title: str, text: str) -> Card:
    """Change an own lesson in a language, or say it in one more. Needs KEEP_LESSONS."""
    with_right(unit, actor_id, Right.KEEP_LESSONS)
    lesson = _lesson(unit, lesson_id, own=True)
    words, before = _words(title, text), (lesson.words or {}).get(language)
    if words != before:
        lessons.say(unit.db, lesson.id, language, words)
        finding.refresh(unit, lesson.id)
        was = before.title if before is not None else lesson.called
        audit.record(unit, actor_id, "lesson.change", thing(lesson.id), before=was, after=words.title)
    return _card(unit, lesson.id)


def move(unit: Unit, actor_id: int, lesson_id: int, *, up: bool) -> Card:
    """One place up or down; what stands at the end stays. Needs KEEP_LESSONS."""
    with_right(unit, actor_id, Right.KEEP_LESSONS)
    lesson = _lesson(unit, lesson_id)
    order = lessons.all_in_order(unit.db)
    to = [other.id for other in order].index(lesson.id) + (-1 if up else 1)
    if 0 <= to < len(order):
        lessons.change_places(unit.db, lesson, order[to])
        audit.record(unit, actor_id, "lesson.move", thing(lesson.id), after=lesson.called)
    return _card(unit, lesson.id)


def hide(unit: Unit, actor_id: int, lesson_id: int, *, hidden: bool) -> Card:
    """A hidden lesson isn't read, listed or found, and can be shown again. Needs KEEP_LESSONS."""
    with_right(unit, actor_id, Right.KEEP_LESSONS)
    lesson = _lesson(unit, lesson_id)
    if lessons.set_hidden(unit.db, lesson.id, hidden):
        finding.refresh(unit, lesson.id)
        if hidden:
            audit.record(unit, actor_id, "lesson.hide", thing(lesson.id), after=lesson.called)
        else:
            audit.record(unit, actor_id, "lesson.show", thing(lesson.id), after=lesson.called)
    return _card(unit, lesson.id)


def link(unit: Unit, actor_id: int, lesson_id: int, said: str | None) -> Card:
    """An own lesson speaks of the thing whose link this is; None: of none. Needs KEEP_LESSONS.

    Whoever may not look at the thing reads the lesson without it.
    """
    member = with_right(unit, actor_id, Right.KEEP_LESSONS)
    lesson = _lesson(unit, lesson_id, own=True)
    about, title = None, None
    if said is not None:
        about = thing_in(said)
        if about.kind not in unit.areas.things or about == thing(lesson.id):
            raise DomainError("error-lesson-link")
        known = unit.areas.thing(about.kind)
        known.seen_by(unit, member, about)
        if (title := known.title(unit, about)) is None:
            raise DomainError("error-lesson-link")
    lessons.set_about(unit.db, lesson.id, about)
    audit.record(unit, actor_id, "lesson.link", thing(lesson.id), before=lesson.called, after=title)
    return _card(unit, lesson.id)
