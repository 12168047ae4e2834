"""The organizers' own words of the search (PRODUCT §8): who may change them, and that it is written down."""

from __future__ import annotations

from collections.abc import Iterable

from domain.base import synonyms as rules
from domain.base.errors import DomainError
from domain.base.lists import FIRST, Page, Window
from domain.base.roles import Right
from domain.base.synonyms import MOST_SETS, Alike
from domain.base.things import NETWORK, Thing
from services.base import audit
from services.base.members import with_right
from services.base.unit import Unit
from services.base.words import stem, words
from storage.base import synonyms

ABOUT = Thing(NETWORK, "synonyms")


def page(unit: Unit, actor_id: int, window: Window = FIRST) -> Page[Alike]:
    """Sets of words, the newest first. Needs KEEP_WORDS."""
    with_right(unit, actor_id, Right.KEEP_WORDS)
    return synonyms.page(unit.db, window)


def one(unit: Unit, actor_id: int, number: int) -> Alike:
    """A set of words. Needs KEEP_WORDS."""
    with_right(unit, actor_id, Right.KEEP_WORDS)
    found = synonyms.one(unit.db, number)
    if found is None:
        raise DomainError("error-synonyms-gone")
    return found


def add(unit: Unit, actor_id: int, said: str) -> Alike:
    """From now on each of the words finds what has any of the others. Needs KEEP_WORDS."""
    with_right(unit, actor_id, Right.KEEP_WORDS)
    alike = rules.read(said)
    known = synonyms.said(unit.db)
    if len(known) >= MOST_SETS:
        raise DomainError("error-synonyms-full", most=MOST_SETS)
    _require_apart(known, alike)
    number = synonyms.add(unit.db, alike)
    audit.record(unit, actor_id, "synonyms.add", ABOUT, after=rules.joined(alike))
    return Alike(number, alike)


def change(unit: Unit, actor_id: int, number: int, said: str) -> Alike:
    """The set has other words from now on. Needs KEEP_WORDS."""
    before = one(unit, actor_id, number)
    alike = rules.read(said)
    if alike == before.words:
        return before
    _require_apart([other for other in synonyms.said(unit.db) if other != before.said], alike)
    synonyms.change(unit.db, number, alike)
    audit.record(unit, actor_id, "synonyms.change", ABOUT, before=before.said, after=rules.joined(alike))
    return Alike(number, alike)


def remove(unit: Unit, actor_id: int, number: int) -> None:
    """The words mean different things again. Needs KEEP_WORDS."""
    before = one(unit, actor_id, number)
    synonyms.remove(unit.db, number)
    audit.record(unit, actor_id, "synonyms.remove", ABOUT, before=before.said)


def _require_apart(known: Iterable[str], alike: tuple[str, ...]) -> None:
    """A word stands in one set: of two, nobody would know which one to change."""
    stems = {stem(word) for said in alike for word in words(said)}
    if len(stems) < len(alike):
        raise DomainError("error-synonyms-forms")
    for other in known:
        if shared := [said for said in other.split(", ") if stems & {stem(word) for word in words(said)}]:
            raise DomainError("error-synonyms-taken", said=shared[0], other=other)
