"""Ideas for a few words, and those that are like one that is being proposed (PRODUCT §6, §8)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import partial

from domain.base.lists import FIRST, Window
from domain.base.members import Member
from domain.base.things import Thing
from domain.ideas.ideas import IDEA, Idea, Kind
from domain.ideas.problems import ProblemState
from domain.ideas.projects import LIVE, ProjectState
from services.base import search as engine
from services.base.lexicon import Lexicon
from services.base.members import actor
from services.base.unit import Unit
from services.ideas.access import is_led_by, led
from services.ideas.access import thing as thing_of
from services.ideas.views import Line
from storage.base import parts
from storage.ideas import backers, ideas, problems


def search(
    unit: Unit, actor_id: int, lexicon: Lexicon, words: str, window: Window = FIRST, *, everywhere: bool = False
) -> engine.Drawn[Line]:
    """Ideas for a few words, the newest first; guests find what is open to all.

    `everywhere`: the words were said to the search over all kinds of things, and are read as there.
    """
    reader = actor(unit, actor_id)
    found = engine.find(unit, reader, lexicon, words, kinds=(IDEA,), everywhere=everywhere, window=window)
    return found.drawn(IDEA, partial(shown, unit, reader))


MOST_ALIKE = 3
"""A screen holds no more, with two buttons each."""
_ALIKE = frozenset({ProblemState.OPEN, ProblemState.SOLVED}) | LIVE
"""What is over or taken back is no reason to keep one's own for oneself; what has helped with a problem is."""


class Joining(StrEnum):
    """What one can do at once with an idea that is like one's own."""

    TOO = "too"
    SIGN = "sign"
    ASK = "ask"


@dataclass(frozen=True, slots=True)
class Alike:
    """An idea that is like the one to be published; `joining` None: the reader has a part in it already."""

    line: Line
    joining: Joining | None


def alike(unit: Unit, actor_id: int, lexicon: Lexicon, idea_id: int) -> list[Alike]:
    """Ideas like a draft, the nearest first, for whoever may publish it; empty for what is published already."""
    member, idea = led(unit, actor_id, idea_id)
    if idea.state != "draft":
        return []
    behind = {idea.id, *problems.behind(unit.db, idea.id)}
    things = engine.akin(unit, member, lexicon, idea.title, kind=IDEA)
    known = ideas.by_ids(unit.db, [thing.number for thing in things if thing.number not in behind])
    found = [known[thing.number] for thing in things if thing.number in known]
    near = [one for one in found if one.state in _ALIKE][:MOST_ALIKE]
    return [Alike(Line(one, backers.count(unit.db, one.id)), _joining(unit, member, one)) for one in near]


def _joining(unit: Unit, member: Member, idea: Idea) -> Joining | None:
    if is_led_by(unit, member, idea) or idea.author_id == member.id:
        return None
    if idea.kind is Kind.PROBLEM:
        return None if backers.has(unit.db, idea.id, member.id) else Joining.TOO
    if parts.held_by(unit.db, thing_of(idea.id), member.id):
        return None
    return Joining.SIGN if idea.state is ProjectState.GATHERING else Joining.ASK


def shown(unit: Unit, reader: Member, things: Sequence[Thing]) -> tuple[Line, ...]:
    """Ideas that the reader has found, as they stand in lists."""
    known = ideas.by_ids(unit.db, [thing.number for thing in things])
    return tuple(
        Line(known[thing.number], backers.count(unit.db, thing.number)) for thing in things if thing.number in known
    )
