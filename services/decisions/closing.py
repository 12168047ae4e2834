"""A vote is over: counted once, by its frozen rule, in the transaction that says so (PRODUCT §7)."""

from __future__ import annotations

import json

from domain.base.lifecycle import Move
from domain.decisions import counting, lives
from domain.decisions.counting import Outcome
from domain.decisions.decisions import Decision, State
from domain.decisions.kinds import DAY
from services.base.unit import Unit
from services.decisions import opening
from services.decisions.phases import enter
from storage.decisions import voting

ENDS: dict[str, Move[State]] = {
    counting.ADOPTED: lives.ADOPT,
    counting.REJECTED: lives.REJECT,
    counting.NO_QUORUM: lives.TOO_FEW,
    counting.HEARD: lives.HEAR,
}


def close(unit: Unit, decision: Decision) -> Decision:
    """No ballot is taken any more."""
    closed = enter(unit, decision, lives.CLOSE, closed_at=decision.until)
    return count(unit, closed)


def count(unit: Unit, decision: Decision) -> Decision:
    """Count, and let it become what it came to. A tie between alternatives is voted on once more."""
    assert decision.rule is not None
    ballots = list(voting.all_of(unit.db, decision.id))
    outcome = counting.count(decision.rule, (ballot.choice for ballot in ballots))
    chain = counting.chain(counting.leaf(ballot.who, ballot.choice) for ballot in ballots)
    return settle(unit, decision, outcome, chain)


def settle(unit: Unit, decision: Decision, outcome: Outcome, chain: str | None) -> Decision:
    """The outcome becomes the decision's state."""
    if outcome.result == counting.RUN_OFF:
        return opening.run_off(unit, decision, outcome.tied)
    said = json.dumps(outcome.as_json())
    terms = decision.rules.terms
    if outcome.result == counting.ADOPTED and terms.protest:
        until = unit.now + terms.protest * DAY
        return enter(unit, decision, lives.ADOPT_SOON, until=until, outcome=said, chain=chain)
    return enter(unit, decision, ENDS[outcome.result], outcome=said, chain=chain)
