"""What a link to an idea promises: «у меня тоже» or support, as soon as the person is in (PRODUCT §0)."""

from __future__ import annotations

from domain.base.errors import DomainError
from domain.base.members import Member
from domain.base.occasions import Aim
from domain.base.things import read_number
from domain.ideas.ideas import IDEA, Idea
from services.base.areas import Promising
from services.base.unit import Unit
from services.ideas import backing
from services.ideas.access import idea_of, seen_by, seen_states
from storage.ideas import backers


def _number(key: str) -> int:
    return read_number(IDEA, key, gone="error-idea-gone")


def _require_open(unit: Unit, member: Member, key: str) -> Idea:
    idea = idea_of(unit, _number(key))
    if idea.state not in seen_states((idea.kind,)):
        raise DomainError("error-idea-gone")
    return idea


def _require_for(unit: Unit, member: Member, key: str) -> Idea:
    """What a guest may not look at can't be promised: nobody backs what they haven't seen."""
    return seen_by(unit, member, _require_open(unit, member, key).id)


def _standing(unit: Unit, member: Member, key: str) -> str | None:
    idea = idea_of(unit, _number(key))
    return idea.kind if backers.has(unit.db, idea.id, member.id) else None


PROMISES = (
    Promising(
        IDEA,
        do=lambda unit, member_id, key: backing.back(unit, member_id, _number(key)),
        require_open=_require_open,
        require_for=_require_for,
        shown=lambda unit, member, key: Aim(seen_by(unit, member, _number(key)).title),
        standing=_standing,
    ),
)
