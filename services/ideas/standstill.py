"""What is hidden stands still: no term of it falls due, and all begin anew when it is shown again (PRODUCT §6)."""

from __future__ import annotations

from domain.base.parts import PartState
from domain.ideas.ideas import Idea, Kind
from domain.ideas.plan import ASLEEP
from domain.ideas.problems import ProblemState
from domain.ideas.projects import ANSWERED_WITHIN, HANDED_WITHIN, JOINED, LEADER, LOOKING, NOBODY_JOINS, PARTICIPANT
from services.base import due
from services.base.unit import Unit
from services.ideas import asking, planning, team
from services.ideas.access import thing
from services.ideas.proposing import ALONE
from storage.base import parts
from storage.ideas import plan


def begin(unit: Unit, idea: Idea) -> None:
    """Nobody is asked about a problem; nothing of a project lapses, is late, or passes to somebody else."""
    if idea.kind is Kind.PROBLEM:
        asking.over(unit, idea)
        return
    due.never(unit, thing(idea.id))
    for item in plan.of(unit.db, idea.id):
        due.never(unit, planning.item_thing(item.id))


def end(unit: Unit, idea: Idea) -> None:
    """Whoever had so many days has them again."""
    if idea.kind is Kind.PROBLEM:
        if idea.state is ProblemState.OPEN:
            asking.begin(unit, idea)
        return
    of = thing(idea.id)
    if idea.state in LOOKING:
        due.at(unit, of, ALONE, unit.now + NOBODY_JOINS)
    for part in parts.of(unit.db, of):
        if part.role == PARTICIPANT and part.state is PartState.ASKED and idea.state in JOINED:
            due.at(unit, of, team.UNANSWERED, unit.now + ANSWERED_WITHIN, who=part.member_id)
        if part.role == LEADER and part.state is PartState.INVITED and part.instead_of is not None:
            due.at(unit, of, team.HANDED, unit.now + HANDED_WITHIN, who=part.instead_of)
    items = plan.of(unit.db, idea.id)
    for item in items:
        planning.expect(unit, item)
    if items and idea.state not in ASLEEP:
        planning.heard(unit, idea)
