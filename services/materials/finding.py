"""Which materials are found by words, by whom, and by which words (PRODUCT §0, §8)."""

from __future__ import annotations

from collections.abc import Iterator

from domain.base.audience import MEMBERS, PUBLIC, of_author
from domain.base.levels import Grades, stages
from domain.materials.materials import SEEN, Material, MaterialState, OpenTo
from services.base import search
from services.base.unit import Unit
from services.materials.access import thing
from services.people.levels import ANY_LEVEL
from services.people.listing import GRADE
from storage.materials import materials

SUBJECT, FORM = "s=", "m="
"""Beginnings of the terms that stand for ids; subjects and stages are spelled as those of people and events are."""


def refresh(unit: Unit, material_id: int) -> None:
    """The material is found by what is true of it now: called wherever its words, files, state or readers change.

    What others may not look at isn't found, but by its author as long as a moderator looks at it. What is open to all
    is found by what a guest sees of it alone, so that nobody learns from a search what its words are.
    """
    material = materials.by_id(unit.db, material_id)
    if material is None or material.state not in (*SEEN, MaterialState.SUBMITTED):
        search.drop(unit, thing(material_id))
        return
    is_seen = material.state in SEEN
    is_open = is_seen and material.open_to is OpenTo.ALL
    members = MEMBERS if is_seen else of_author(material.author_id)
    search.put(
        unit,
        thing(material.id),
        audience=PUBLIC if is_open else members,
        title=material.title,
        text="" if is_open else _words(unit, material),
        tags=_tags(material),
        at=material.published_at or material.created_at,
        used=material.got,
    )


def _words(unit: Unit, material: Material) -> str:
    names = (file.item.name for file in materials.files(unit.db, material.id, material.version))
    return " ".join((material.about or "", material.sources or "", *names))


def _tags(material: Material) -> Iterator[str]:
    yield FORM + material.form
    if material.subject is not None:
        yield SUBJECT + material.subject
    yield from tags_of_grades(material.grades)


def tags_of_grades(grades: Grades | None) -> Iterator[str]:
    """Stages, and each class as the word that people say: «дроби 5 класс»; or that it is for any."""
    if grades is None:
        yield ANY_LEVEL
        return
    if grades.is_of_school:
        yield from map(str, range(grades.first, grades.last + 1))
    yield from (GRADE + stage for stage in stages(grades))


def every(unit: Unit) -> list[int]:
    """The ids of all materials that others have seen, or that wait for it."""
    return materials.every(unit.db)
