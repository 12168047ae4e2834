"""How a proposal goes otherwise than by its phases: withdrawn, taken over, cancelled (PRODUCT §7)."""

from __future__ import annotations

from domain.base import writing
from domain.base.errors import DomainError
from domain.base.roles import Right, require
from domain.decisions import lives
from domain.decisions.decisions import (
    GATHERING_MOST,
    LOOKING_FOR_SUPPORT,
    REASON_LIMIT,
    TAKE_OVER_HOURS,
    Decision,
    State,
)
from domain.decisions.kinds import DAY
from services.base.lifecycle import Act
from services.base.unit import Unit
from services.decisions.access import acted_on, own, thing
from services.decisions.phases import enter
from storage.decisions import decisions

HOUR = 3600
AT_LEAST = 3 * DAY
"""What taken over goes on for, however little of its phase was left."""


def withdraw(unit: Unit, actor_id: int, decision_id: int) -> Decision:
    """Its author gives it up. What others support may be taken over by one of them in 72 hours; what
    nobody does is over.

    Raises `DomainError` for what is frozen, voted on or over.
    """
    author, decision = own(unit, actor_id, decision_id)
    lives.DECISION.require(lives.LEAVE, decision.state)
    _in_time(unit, decision)
    decisions.unsupport(unit.db, decision.id, author.id)
    if not decisions.supporters(unit.db, decision.id):
        return enter(unit, decision, lives.WITHDRAW)
    until = unit.now + TAKE_OVER_HOURS * HOUR
    return enter(unit, decision, lives.LEAVE, until=until, left_in=decision.state)


def take_over(unit: Unit, actor_id: int, decision_id: int) -> Decision:
    """A supporter leads it from now on, from where it was left.

    Raises `DomainError` for others, and when it is too late.
    """
    member, decision = acted_on(unit, actor_id, decision_id)
    lives.DECISION.require(lives.TAKE_OVER, decision.state)
    _in_time(unit, decision)
    if decisions.supported(unit.db, decision.id, member.id) is None:
        raise DomainError("error-decision-not-supporter")
    if decisions.count_of(unit.db, member.id, LOOKING_FOR_SUPPORT) >= GATHERING_MOST:
        raise DomainError("error-decision-many", most=GATHERING_MOST)
    row, terms = decisions.raw(unit.db, decision.id), decision.rules.terms
    if row["left_in"] == State.DISCUSSION:
        until = unit.now + max(terms.discuss * DAY, AT_LEAST)
        return enter(unit, decision, lives.TAKE_OVER_TALK, until=until, author_id=member.id, left_in=None)
    until = max(row["put_up_at"] + terms.gather * DAY, unit.now + AT_LEAST)
    return enter(unit, decision, lives.TAKE_OVER, until=until, author_id=member.id, left_in=None)


def cancel(unit: Unit, actor_id: int, decision_id: int, reason: str) -> Decision:
    """Before the vote, with a reason that everybody reads; the audit keeps it.

    Raises `DomainError` without the right, without a reason, and for what is voted on: that ends by its voters alone.
    """
    keeper, decision = acted_on(unit, actor_id, decision_id)
    require(keeper.roles, Right.KEEP_DECISIONS)
    _in_time(unit, decision)
    said = writing.one_line(reason, REASON_LIMIT)
    act = Act(keeper.id, thing(decision.id), before=decision.title, why=said)
    return enter(unit, decision, lives.CANCEL, act=act, reason=said)


def _in_time(unit: Unit, decision: Decision) -> None:
    """Raise the `DomainError` that says that the clock was quicker."""
    if decision.is_due(unit.now):
        raise DomainError("error-state-changed")
