"""A vote is over: counted once, by its frozen rule, in the transaction that says so (PRODUCT §7)."""

from __future__ import annotations

import json
import logging
from collections import Counter

from domain.base.errors import KeyLost, KeyUnreadable
from domain.base.lifecycle import Move
from domain.decisions import counting, lives
from domain.decisions.counting import Outcome
from domain.decisions.decisions import OPEN_BALLOT, Decision, State
from domain.decisions.kinds import DAY, FEW
from services.base import due
from services.base.areas import Recurring
from services.base.unit import Unit
from services.decisions import opening, secret, vote_news
from services.decisions.access import decision_of, thing
from services.decisions.phases import PHASE, enter
from storage.decisions import decisions, recounts, voting

log = logging.getLogger(__name__)

ENDS: dict[str, Move[State]] = {
    counting.ADOPTED: lives.ADOPT,
    counting.REJECTED: lives.REJECT,
    counting.NO_QUORUM: lives.TOO_FEW,
    counting.HEARD: lives.HEAR,
}
KEYS_AGAIN = 600
"""Seconds until the key of a vote that is over is looked for again."""


def close(unit: Unit, decision: Decision) -> Decision:
    """No ballot is taken any more."""
    closed = enter(unit, decision, lives.CLOSE, closed_at=decision.until)
    vote_news.closed(unit, closed)
    return count(unit, closed)


def count(unit: Unit, decision: Decision) -> Decision:
    """Count, and let it become what it came to. A tie between alternatives is voted on once more."""
    if decision.secret:
        return _count_sealed(unit, decision)
    assert decision.rule is not None
    ballots = list(voting.all_of(unit.db, decision.id))
    outcome = counting.count(decision.rule, (ballot.choice for ballot in ballots))
    chain = counting.chain(counting.leaf(ballot.who, ballot.choice) for ballot in ballots)
    return settle(unit, decision, outcome, chain)


def _count_sealed(unit: Unit, decision: Decision) -> Decision:
    """Open all ballots in memory, count, and destroy them with their key. Where the key can't be read now it waits;
    where it is lost, or a ballot was changed by other hands, the vote is void and begins anew.
    """
    assert decision.rule is not None
    try:
        opened = secret.opened(unit, decision.id)
    except KeyLost:
        return begin_anew(unit, decision)
    except KeyUnreadable:
        again = unit.now + KEYS_AGAIN
        decisions.update(unit.db, decision.id, until=again)
        due.at(unit, thing(decision.id), PHASE, again)
        return decision_of(unit, decision.id)
    if opened.broken:
        log.error("sealed ballots were changed", extra={"decision": decision.id, "count": opened.broken})
        return begin_anew(unit, decision)
    outcome = counting.count(decision.rule, opened.choices)
    if (decision.size or 0) >= FEW:
        recounts.keep_secret_counts(unit.db, decision.id, Counter(opened.choices))
    secret.end(unit, decision.id)
    return settle(unit, decision, outcome, None)


def begin_anew(unit: Unit, decision: Decision) -> Decision:
    """The vote is void: its ballots can't be read by anybody. It opens once more as soon as a key can be made, and all
    who may vote are told.
    """
    secret.end(unit, decision.id)
    vote_news.closed(unit, decision)
    frozen = enter(unit, decision, lives.VOID, until=unit.now)
    log.error("a secret vote begins anew", extra={"decision": decision.id})
    try:
        return opening.open_vote(unit, frozen)
    except KeyUnreadable:
        return frozen


def settle(unit: Unit, decision: Decision, outcome: Outcome, chain: str | None) -> Decision:
    """The outcome becomes the decision's state, and is told."""
    if outcome.result == counting.RUN_OFF:
        return opening.run_off(unit, decision, outcome.tied)
    said = json.dumps(published(decision, outcome).as_json())
    terms = decision.rules.terms
    if outcome.result == counting.ADOPTED and terms.protest:
        until = unit.now + terms.protest * DAY
        settled = enter(unit, decision, lives.ADOPT_SOON, until=until, outcome=said, chain=chain)
    else:
        settled = enter(unit, decision, ENDS[outcome.result], outcome=said, chain=chain)
    vote_news.counted(unit, settled)
    return settled


def published(decision: Decision, outcome: Outcome) -> Outcome:
    """What is kept and shown of an outcome: of a secret vote of few people only what it came to."""
    if decision.secret and (decision.size or 0) < FEW:
        return Outcome(outcome.result, HIDDEN, winner=outcome.winner)
    return outcome


HIDDEN = "few"
"""In place of the reason, which with few voters would tell their choices."""


def _lost(unit: Unit) -> list[Decision]:
    try:
        numbers = secret.lost(unit)
    except KeyUnreadable:
        return []
    found = (decisions.by_id(unit.db, number) for number in sorted(numbers))
    return [one for one in found if one is not None and one.secret and one.state in OPEN_BALLOT | {State.COUNTING}]


def is_lost(unit: Unit) -> bool:
    """Whether the key of an open secret vote is gone."""
    return bool(_lost(unit))


def renew_lost(unit: Unit) -> None:
    """Open such votes anew; a tick."""
    for decision in _lost(unit):
        begin_anew(unit, decision)


TICKS = (Recurring("votes without a key", 600, is_lost, renew_lost),)
