"""Whom the reader teaches: what «мой уровень» narrows lists and searches to (PRODUCT §8)."""

from __future__ import annotations

from dataclasses import dataclass

from domain.base.levels import STAGES, Grades
from domain.base.members import Member
from domain.people.profile import ProfileField
from services.base.lexicon import Lexicon
from services.base.members import actor
from services.base.unit import Unit
from services.people.listing import GRADE
from storage.people import profile

ANY_LEVEL = GRADE + "any"
"""The term of what suits everybody."""


@dataclass(frozen=True, slots=True)
class Asked:
    """The words of a search without those that ask for the reader's level.

    `tags`: one of them must be met, where the level was asked for. `is_unknown`: it was, by somebody in the network
    who hasn't told any.
    """

    words: str
    tags: tuple[str, ...] = ()
    is_unknown: bool = False


def read(unit: Unit, reader: Member, lexicon: Lexicon, said: str) -> Asked:
    """«дроби мой уровень», «игры для меня»."""
    words = lexicon.without_level(said)
    if words is None:
        return Asked(said)
    told = _told(unit, reader.id)
    return Asked(words, (*(GRADE + stage for stage in told), ANY_LEVEL), reader.is_member and not told)


def of_member(unit: Unit, member_id: int) -> tuple[Grades, ...]:
    """The stages that stand on the reader's page, whoever else may see them."""
    return tuple(STAGES[stage] for stage in _told(unit, member_id))


def is_told(unit: Unit, actor_id: int) -> bool:
    """Whether there is such a level."""
    return bool(_told(unit, actor(unit, actor_id).id))


def _told(unit: Unit, reader_id: int) -> list[str]:
    told = profile.of_member(unit.db, reader_id).get(ProfileField.GRADES)
    chosen = told.value if told is not None and isinstance(told.value, tuple) else ()
    return [stage for stage in chosen if stage in STAGES]
