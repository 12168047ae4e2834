"""Materials like one: what somebody who looks at it may want beside it, or instead (PRODUCT §8)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from domain.base.levels import Grades
from domain.materials.materials import MATERIAL, SEEN, Material, Narrowed
from services.base import search
from services.base.lexicon import Lexicon
from services.base.unit import Unit
from services.base.words import words
from services.materials.access import read_by_member
from services.materials.finding import FORM, SUBJECT
from services.people.listing import GRADE
from storage.materials import materials

MOST = 5
NEAR = 2
"""Classes between two materials that somebody who teaches the one may take for the other."""


@dataclass(frozen=True, slots=True)
class Similar:
    """`found`: at most five, the likest first. `more`: how many others there are of its author."""

    material: Material
    found: tuple[Material, ...]
    more: int


def similar(unit: Unit, actor_id: int, lexicon: Lexicon, material_id: int) -> Similar:
    """Of the same subject and near classes first, then what says much the same; nothing rather than anything.

    Raises `DomainError` for a material that one may not look at.
    """
    reader, material = read_by_member(unit, actor_id, material_id)
    said = " ".join(_telling(lexicon, material.title))
    akin = search.akin(unit, reader, lexicon, said, kind=MATERIAL)
    tags = [SUBJECT + material.subject] if material.subject is not None else []
    beside = search.beside(unit, reader, lexicon, said, kind=MATERIAL, tags=tags) if tags else []
    known = materials.by_ids(unit.db, {one.number for one in (*akin, *beside)})
    near = [known[one.number] for one in beside if one.number in known]
    near = [one for one in near if are_near(one.grades, material.grades)]
    rest = [known[one.number] for one in akin if one.number in known]
    found = {one.id: one for one in (*near, *rest) if one.id != material.id and one.state in SEEN}
    more = materials.count(unit.db, Narrowed(author_id=material.author_id)) - (material.state in SEEN)
    return Similar(material, tuple(found.values())[:MOST], more)


def _telling(lexicon: Lexicon, title: str) -> Iterable[str]:
    """The words of a title that say what it is about: neither its type («тест»), nor subject, nor class."""
    known = (FORM, SUBJECT, GRADE)
    for word in words(title):
        if not word.isdigit() and not any(term.startswith(known) for term in lexicon.terms(word)):
            yield word


def are_near(one: Grades | None, other: Grades | None) -> bool:
    """Whether the same people may want both; what is for any class is near to each."""
    if one is None or other is None:
        return True
    if not (one.is_of_school and other.is_of_school):
        return one.meets(other)
    return one.first <= other.last + NEAR and other.first <= one.last + NEAR
