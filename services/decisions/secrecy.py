"""A secret vote on demand: any three members, before it opens; once secret, it never opens again (PRODUCT §7)."""

from __future__ import annotations

from domain.base.errors import DomainError
from domain.decisions import counting
from domain.decisions.decisions import Decision, State
from domain.decisions.kinds import DEMAND_SECRET, FORMS
from services.base.unit import Unit
from services.decisions import group_cards, telling
from services.decisions.access import acted_on, decision_of
from storage.decisions import decisions, ways

BEFORE = frozenset({State.GATHERING, State.DISCUSSION, State.FROZEN})
SECRET_FORMS = frozenset({counting.YES_NO, counting.APPROVAL})
"""An objection has a reason that all read, and a pulse is open as soon as it is asked."""


def is_askable(decision: Decision, now: int) -> bool:
    """Whether it can still become secret: by the clock."""
    return (
        not decision.secret
        and decision.state in BEFORE
        and not (decision.state is State.FROZEN and decision.is_due(now))
        and FORMS[decision.kind] in SECRET_FORMS
    )


def demand(unit: Unit, actor_id: int, decision_id: int) -> Decision:
    """The member wants it to be secret; who does isn't shown to anybody. With three of them it is, for good.

    Raises `DomainError` once it is open, and where a vote can't be secret.
    """
    member, decision = acted_on(unit, actor_id, decision_id)
    if decision.secret:
        return decision
    if not is_askable(decision, unit.now):
        raise DomainError("error-decision-secret-late")
    ways.demand(unit.db, decision.id, member.id)
    if ways.demands(unit.db, decision.id) >= DEMAND_SECRET:
        decisions.update(unit.db, decision.id, secret=1)
        decision = decision_of(unit, decision.id)
        group_cards.follow(unit, decision)
        told = telling.backers(unit, decision)
        telling.of_decision(unit, "decision-phase", decision, told, "secret", phase="secret")
    return decision


def take_back(unit: Unit, actor_id: int, decision_id: int) -> Decision:
    """The member doesn't ask for it any more. Raises `DomainError` once it is secret: that is for good."""
    member, decision = acted_on(unit, actor_id, decision_id)
    if not is_askable(decision, unit.now):
        raise DomainError("error-decision-secret-late")
    ways.undemand(unit.db, decision.id, member.id)
    return decision
