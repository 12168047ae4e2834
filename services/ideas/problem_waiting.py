"""What of ideas waits for a person, and for those who look after the network (PRODUCT §0, §6, §12)."""

from __future__ import annotations

from collections.abc import Iterator

from domain.base.errors import DomainError
from domain.base.members import Member
from domain.base.roles import Right, rights_of
from domain.base.waiting import Waiting
from domain.ideas.asking import SILENT_AFTER, WEEK
from domain.ideas.problems import ProblemState
from services.base.areas import OnMenu, Waits
from services.base.unit import Unit
from services.ideas.access import seen_by
from services.ideas.answers import is_answered
from storage.ideas import asking, ideas

MOST = 20
"""Problems that «Сегодня» looks at, those that wait for longest."""


def mine(unit: Unit, member: Member) -> Iterator[Waiting]:
    """Problems that colleagues think this person may know about, for a week."""
    if asking.is_unasked(unit.db, member.id):
        return
    for idea_id, asked_at in asking.waiting(unit.db, member.id, unit.now - WEEK):
        try:
            idea = seen_by(unit, member, idea_id)
        except DomainError:
            continue
        if idea.state is ProblemState.OPEN:
            yield Waiting("problem-asked", (idea_id,), asked_at, asked_at + WEEK, {"title": idea.title})


def today(unit: Unit, member: Member) -> Iterator[Waiting]:
    """Problems that nobody has answered for a week: none of them ends in silence."""
    if Right.MODERATE not in rights_of(member.roles):
        return
    for idea in ideas.open_problems(unit.db, unit.now - SILENT_AFTER, MOST):
        if not is_answered(unit, idea):
            yield Waiting("problem-unanswered", (idea.id,), idea.state_at, args={"title": idea.title})


MINE = OnMenu(frozenset({"problem-asked"}), mine, asking.IS_ASKED)
TODAY = Waits(frozenset({"problem-unanswered"}), today)
