"""What the clock does with a decision. Each use case asks it first (`ripe`); a term only notices (PRODUCT §7)."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from domain.base.errors import KeyUnreadable
from domain.decisions import lives
from domain.decisions.decisions import DECISION, Decision, State
from domain.decisions.kinds import DAY
from services.base import due
from services.base.areas import Falling
from services.base.unit import Unit
from services.decisions import chartering, closing, lots, opening, proposing, replying, vote_news
from services.decisions.access import decision_of, thing
from services.decisions.phases import PHASE, enter
from services.decisions.rethinking import rethink
from storage.base.due import Term
from storage.decisions import decisions


def _gathered(unit: Unit, decision: Decision) -> Decision:
    moved = proposing.talk_if_supported(unit, decision)
    return enter(unit, moved, lives.NOT_SUPPORTED) if moved.state is State.GATHERING else moved


def _discussed(unit: Unit, decision: Decision) -> Decision:
    """Frozen, if enough support the newest text still."""
    gathers = decision.scope is None and decision.rules.terms.gather
    if gathers:
        facts = proposing.facts(unit, decision)
        if facts.have < facts.need:
            return enter(unit, decision, lives.LOSES)
    replying.settle(unit, decision)
    return enter(unit, decision, lives.FREEZE, until=unit.now + decision.rules.terms.freeze * DAY)


def _taken_over_by_nobody(unit: Unit, decision: Decision) -> Decision:
    return enter(unit, decision, lives.NOBODY_TAKES)


def _frozen(unit: Unit, decision: Decision) -> Decision:
    return rethink(unit, decision) if chartering.conflicts(unit, decision) else opening.open_vote(unit, decision)


def _unprotested(unit: Unit, decision: Decision) -> Decision:
    drawn = lots.lapse(unit, decision)
    if drawn is not None:
        return drawn
    if chartering.conflicts(unit, decision):
        return rethink(unit, decision)
    return enter(unit, decision, lives.COME_INTO_FORCE)


def _to_review(unit: Unit, decision: Decision) -> Decision:
    return enter(unit, decision, lives.DUE_FOR_REVIEW)


KEYS_AGAIN = 600
"""Seconds until a secret vote that couldn't open is tried again."""
STEPS: Mapping[State, Callable[[Unit, Decision], Decision]] = {
    State.GATHERING: _gathered,
    State.DISCUSSION: _discussed,
    State.FROZEN: _frozen,
    State.VOTING: closing.close,
    State.RUN_OFF: closing.close,
    State.COUNTING: closing.count,
    State.PROTEST: _unprotested,
    State.LOT: lots.overdue,
    State.ADOPTED: _to_review,
    State.ORPHANED: _taken_over_by_nobody,
}
"""What becomes of a decision when the phase it is in is over."""


def ripe(unit: Unit, decision_id: int) -> Decision:
    """The decision as it is by the clock, whether or not anybody noticed before. Raises `DomainError` when gone."""
    decision = decision_of(unit, decision_id)
    while decision.is_due(unit.now) and decision.state in STEPS:
        try:
            moved = STEPS[decision.state](unit, decision)
        except KeyUnreadable:  # a secret vote that can't open now
            due.at(unit, thing(decision.id), PHASE, unit.now + KEYS_AGAIN)
            break
        if moved == decision:  # the list of its voters doesn't stand yet
            break
        decision = moved
    return decision


def fall_due(unit: Unit, term: Term) -> None:
    """The term of a phase."""
    if decisions.by_id(unit.db, term.thing.number) is not None:
        ripe(unit, term.thing.number)


DUE = (Falling(DECISION, PHASE, fall_due), *vote_news.DUE)
