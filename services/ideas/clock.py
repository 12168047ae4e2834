"""What the passing of time does to projects: the handlers of their terms."""

from __future__ import annotations

from domain.base.parts import PartState
from domain.ideas.ideas import IDEA, Kind
from domain.ideas.projects import JOINED, PARTICIPANT
from services.base.areas import Falling
from services.base.unit import Unit
from services.ideas import course, team, telling
from services.ideas.access import thing
from services.ideas.proposing import ALONE
from storage.base import parts
from storage.base.due import Term
from storage.ideas import ideas


def _alone(unit: Unit, term: Term) -> None:
    idea = ideas.by_id(unit.db, term.thing.number)
    if idea is not None and idea.kind is Kind.PROJECT:
        course.lapse(unit, idea)


def _unanswered(unit: Unit, term: Term) -> None:
    """The applicant isn't left in silence: the card says that nobody answers, and they may look elsewhere."""
    idea = ideas.by_id(unit.db, term.thing.number)
    if idea is None or idea.state not in JOINED or term.who is None:
        return
    part = parts.one(unit.db, thing(idea.id), PARTICIPANT, term.who)
    if part is not None and part.state is PartState.ASKED:
        telling.of_idea(unit, "project-unanswered", idea, [term.who], part.at, at=part.at)


def _handed(unit: Unit, term: Term) -> None:
    idea = ideas.by_id(unit.db, term.thing.number)
    if idea is not None and term.who is not None:
        team.replace_silently_leaving(unit, idea, term.who)


DUE = (Falling(IDEA, ALONE, _alone), Falling(IDEA, team.UNANSWERED, _unanswered), Falling(IDEA, team.HANDED, _handed))
