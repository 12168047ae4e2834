"""Reading lessons: anybody may, also guests; what a member has read is remembered (PRODUCT §14)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from domain.base.consents import Standing
from domain.base.errors import DomainError
from domain.base.members import Member
from domain.base.things import Thing
from domain.decisions.decisions import DECISION
from domain.events.events import EVENT
from domain.ideas.ideas import IDEA, Kind
from domain.materials.materials import MATERIAL
from domain.method.lessons import LESSON, Lesson
from services.base import search
from services.base.members import actor, consent_standing
from services.base.unit import Unit
from services.ideas.finding import KIND
from storage.method import lessons


@dataclass(frozen=True, slots=True)
class Kept:
    """Things of which the newest that the reader may see is the example: of a kind, with a tag of the index."""

    kind: str
    tag: str = ""


_PROJECT = Kept(IDEA, KIND + Kind.PROJECT)
EXAMPLES: Mapping[str, Kept] = MappingProxyType(
    {
        "what": _PROJECT,
        "traits": Kept(DECISION),
        "conditions": Kept(MATERIAL),
        "types": Kept(IDEA, KIND + Kind.PROBLEM),
        "forms": Kept(EVENT),
        "environment": Kept(IDEA),
        "region": Kept(EVENT),
        "project": _PROJECT,
    }
)
"""By the name of a lesson: where in the network's own life what it tells is seen."""


@dataclass(frozen=True, slots=True)
class Contents:
    """The lessons in their order. `read`: ids of those that the reader has read; `last`: the one opened last."""

    lessons: tuple[Lesson, ...]
    read: frozenset[int]
    last: int | None

    @property
    def goes_on(self) -> bool:
        """Whether the reader is half way."""
        return self.last is not None and any(lesson.id not in self.read for lesson in self.lessons)


@dataclass(frozen=True, slots=True)
class Card:
    """A lesson before its reader: the `number`th of `total`, between `before` and `after` (None: there is none).

    `example`: a thing of this network that the reader may open, called `title`.
    """

    lesson: Lesson
    number: int
    total: int
    before: int | None
    after: int | None
    example: Thing | None
    title: str
    is_member: bool


def thing(lesson_id: int) -> Thing:
    """The lesson as a thing."""
    return Thing(LESSON, lesson_id)


def shown(unit: Unit) -> tuple[Lesson, ...]:
    """Lessons that everybody reads, in their order."""
    return tuple(lesson for lesson in lessons.all_in_order(unit.db) if not lesson.hidden)


def contents(unit: Unit, actor_id: int) -> Contents:
    """The list of lessons; of a member with what they have read."""
    reader = actor(unit, actor_id)
    listed = shown(unit)
    here = {lesson.id for lesson in listed}
    read = [row["lesson_id"] for row in lessons.read_by(unit.db, reader.id) if row["lesson_id"] in here]
    return Contents(listed, frozenset(read), read[0] if read else None)


def seen(unit: Unit, lesson_id: int) -> Lesson:
    """A lesson that everybody reads. Raises `DomainError` for a hidden one, and where there is none."""
    lesson = lessons.by_id(unit.db, lesson_id)
    if lesson is None or lesson.hidden:
        raise DomainError("error-lesson-gone")
    return lesson


def one(unit: Unit, actor_id: int, lesson_id: int) -> Lesson:
    """A lesson, without that it counts as read. Raises `DomainError` as `seen` does."""
    actor(unit, actor_id)
    return seen(unit, lesson_id)


def read(unit: Unit, actor_id: int, lesson_id: int) -> Card:
    """Open a lesson. That a member has read it is remembered; of anybody else nothing is kept."""
    reader = actor(unit, actor_id)
    lesson = seen(unit, lesson_id)
    if reader.is_member and consent_standing(unit, reader.id) is not Standing.READ_ONLY:
        lessons.note_read(unit.db, reader.id, lesson.id, unit.now)
    order = [other.id for other in shown(unit)]
    at = order.index(lesson.id)
    example = _example(unit, reader, lesson)
    return Card(
        lesson=lesson,
        number=at + 1,
        total=len(order),
        before=order[at - 1] if at else None,
        after=order[at + 1] if at + 1 < len(order) else None,
        example=example,
        title=(unit.areas.title(unit, example) or "") if example is not None else "",
        is_member=reader.is_member,
    )


def _example(unit: Unit, reader: Member, lesson: Lesson) -> Thing | None:
    """What of this network the lesson is seen in, as far as the reader may look at it."""
    kept = EXAMPLES.get(lesson.name or "")
    found = lesson.about if kept is None else search.newest(unit, reader, kept.kind, kept.tag)
    return found if found is not None and unit.areas.may_open(unit, reader, found) else None
