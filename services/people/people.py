"""People of the network as organizers see them: a list by name, and a search."""

from __future__ import annotations

from domain.base.folding import name_words
from domain.base.folding import words as folded_words
from domain.base.lists import FIRST, ROWS, Page, Window, page_of
from domain.base.members import Member
from domain.base.roles import Right, Role
from services.base.members import with_right
from services.base.unit import Unit
from storage.base import members


def page(unit: Unit, actor_id: int, window: Window = FIRST) -> Page[Member]:
    """Everybody, by name. Needs SEE_PEOPLE."""
    with_right(unit, actor_id, Right.SEE_PEOPLE)
    return members.page(unit.db, window, now=unit.now)


def with_roles(unit: Unit, actor_id: int, window: Window = FIRST) -> Page[Member]:
    """Everybody who holds a role. Needs SEE_PEOPLE."""
    with_right(unit, actor_id, Right.SEE_PEOPLE)
    return page_of(members.with_roles(unit.db, Role, unit.now), window)


def find(unit: Unit, actor_id: int, words: str) -> list[Member]:
    """At most a page of people whose name has a word that begins with each of `words`. Needs SEE_PEOPLE.

    Those who have the words as they were typed come first.
    """
    with_right(unit, actor_id, Right.SEE_PEOPLE)
    wanted = folded_words(words)
    whole: list[int] = []
    begun: list[int] = []
    for member_id, name in members.names(unit.db):
        parts = name_words(name)
        if wanted and all(any(part.startswith(word) for part in parts) for word in wanted):
            (whole if set(wanted) <= set(parts) else begun).append(member_id)
    found = (whole + begun)[:ROWS]
    people = members.by_ids(unit.db, found, unit.now)
    return [people[member_id] for member_id in found]
