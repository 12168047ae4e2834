"""Ideas for a few words, and those that are like one that is being proposed (PRODUCT §6, §8)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from domain.base.lists import FIRST, Page, Window
from domain.base.members import Member
from domain.base.things import Thing
from domain.ideas.ideas import IDEA
from services.base import search as engine
from services.base.lexicon import Lexicon
from services.base.members import actor
from services.base.unit import Unit
from services.ideas.views import Line
from storage.ideas import backers, ideas


@dataclass(frozen=True, slots=True)
class Sought:
    """A page of what words have found, and what was made of the words (services/base/search.py: Found)."""

    page: Page[Line]
    corrected: tuple[tuple[str, str], ...]
    ignored: tuple[str, ...]
    is_any: bool


def search(
    unit: Unit, actor_id: int, lexicon: Lexicon, words: str, window: Window = FIRST, *, everywhere: bool = False
) -> Sought:
    """Ideas for a few words, the newest first; guests find what is open to all.

    `everywhere`: the words were said to the search over all kinds of things, and are read as there.
    """
    reader = actor(unit, actor_id)
    found = engine.find(unit, reader, lexicon, words, kinds=(IDEA,), everywhere=everywhere, window=window)
    return Sought(found.of(IDEA).of(partial(shown, unit, reader)), found.corrected, found.ignored, found.is_any)


def shown(unit: Unit, reader: Member, things: Sequence[Thing]) -> tuple[Line, ...]:
    """Ideas that the reader has found, as they stand in lists."""
    known = ideas.by_ids(unit.db, [thing.number for thing in things])
    return tuple(
        Line(known[thing.number], backers.count(unit.db, thing.number)) for thing in things if thing.number in known
    )
