"""Decisions: a vote opens, waits, begins anew, is over; somebody is to do what was decided."""

from __future__ import annotations

from contextlib import suppress

from domain.base.errors import DomainError
from domain.base.things import Thing
from domain.decisions.counting import NO, YES
from domain.decisions.decisions import DECISION, State
from domain.events.events import DAY
from services.base.unit import Unit
from services.decisions import casting, closing, follow_up, group_cards, opening, vote_news
from services.decisions.access import decision_of
from services.decisions.follow_up import NextStep
from storage.base.due import Term
from storage.decisions import decisions, voting
from tests.builders.states import put
from tests.rights.persons import Who
from tests.rights.stage import Stage


def opened(unit: Unit, stage: Stage) -> object:
    for state in (State.DISCUSSION, State.FROZEN):
        put(unit.db, decisions.DECISION, stage.proposal, state)
    return opening.open_vote(unit, decision_of(unit, stage.proposal))


def reminded(unit: Unit, stage: Stage) -> object:
    return vote_news.remind(unit, Term(1, Thing(DECISION, stage.voted_on), vote_news.HALF, None, unit.now, None))


def reminded_in_secret(unit: Unit, stage: Stage) -> object:
    return vote_news.remind(
        unit, Term(1, Thing(DECISION, stage.voted_on_secretly), vote_news.HALF, None, unit.now, None)
    )


def again(unit: Unit, stage: Stage) -> object:
    return closing.begin_anew(unit, decision_of(unit, stage.voted_on_secretly))


def adopted(unit: Unit, stage: Stage) -> object:
    for member in voting.voters(unit.db, stage.voted_on):
        with suppress(DomainError):  # who has given no consent
            casting.cast(unit, member, stage.voted_on, YES)
    return closing.close(unit, decision_of(unit, stage.voted_on))


def rejected(unit: Unit, stage: Stage) -> object:
    casting.cast(unit, stage[Who.MEMBER], stage.voted_on, NO)
    return closing.close(unit, decision_of(unit, stage.voted_on))


def to_do(unit: Unit, stage: Stage) -> object:
    step = NextStep(words="Составить <список>", owner=stage[Who.MEMBER], due=unit.now + DAY)
    return follow_up.say(unit, stage[Who.AUTHOR], stage.decided, step)


def shown_before(unit: Unit, stage: Stage) -> object:
    return group_cards.show(unit, stage[Who.AUTHOR], stage.proposal)


NOT_ASKED_FOR = {
    "decision-card",
    "decision-open",
    "decision-again",
    "decision-remind",
    "decision-remind-secret",
    "decision-outcome",
}
SAMPLES = {
    "decision-open": (opened,),
    "decision-again": (again,),
    "decision-remind": (reminded,),
    "decision-remind-secret": (reminded_in_secret,),
    "decision-outcome": (adopted, rejected),
    "decision-to-do": (to_do,),
    "decision-card": (opened, shown_before),
}
