"""«У меня тоже» and «Поддержать»: once, and it can be taken back (PRODUCT §6)."""

from __future__ import annotations

from domain.base.errors import DomainError
from domain.ideas.ideas import Kind
from services.base.unit import Unit
from services.ideas import turning
from services.ideas.access import read_by_member, seen_states
from storage.ideas import backers


def back(unit: Unit, actor_id: int, idea_id: int) -> bool:
    """The person has this problem too, or supports the project; False when they said so already.

    Raises `DomainError` for one's own idea.
    """
    member, idea = read_by_member(unit, actor_id, idea_id)
    if idea.author_id == member.id:
        raise DomainError("error-idea-own")
    if idea.state not in seen_states((idea.kind,)):
        raise DomainError("error-state-changed")
    is_new = backers.add(unit.db, idea.id, member.id, unit.now)
    if is_new and idea.kind is Kind.PROBLEM:
        turning.offer(unit, idea)
    return is_new


def take_back(unit: Unit, actor_id: int, idea_id: int) -> bool:
    """Not any more; False when there was nothing to take back."""
    member, idea = read_by_member(unit, actor_id, idea_id)
    return backers.remove(unit.db, idea.id, member.id)
