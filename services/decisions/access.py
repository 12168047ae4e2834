"""Which decision, and what the person may do with it."""

from __future__ import annotations

from domain.base.errors import DomainError
from domain.base.members import Member
from domain.base.things import Thing
from domain.decisions.decisions import DECISION, Decision, State
from services.base.members import acting_member, reading_member
from services.base.unit import Unit
from storage.base import parts
from storage.decisions import decisions


def thing(decision_id: int) -> Thing:
    """The decision as a thing: terms, notices, its discussion and the audit are about it."""
    return Thing(DECISION, decision_id)


def decision_of(unit: Unit, decision_id: int) -> Decision:
    """The decision. Raises `DomainError` when there is no such thing (a deleted draft, a wrong link)."""
    decision = decisions.by_id(unit.db, decision_id)
    if decision is None:
        raise DomainError("error-decision-gone")
    return decision


def team_roles(unit: Unit, scope: Thing) -> tuple[str, ...]:
    """The roles whose holders are the team of a thing; (): whoever has a part on it."""
    known = unit.areas.things.get(scope.kind)
    return known.team if known is not None else ()


def decides(unit: Unit, member: Member, scope: Thing | None) -> bool:
    """Whether the member is one of those who decide there: of the network, or of the team of a thing."""
    if scope is None or not member.is_member:
        return member.is_member
    held = parts.held_by(unit.db, scope, member.id)
    roles = team_roles(unit, scope)
    return bool(held.intersection(roles) if roles else held)


def seen_by(unit: Unit, reader: Member, decision_id: int) -> Decision:
    """A decision that this person may look at: members alone, a team's its people alone, a draft its author alone.

    What isn't theirs to see answers as what doesn't exist. Raises `DomainError` otherwise.
    """
    decision = decision_of(unit, decision_id)
    if not reader.is_member:
        raise DomainError("error-join-first")
    if decision.state is State.DRAFT and decision.author_id != reader.id:
        raise DomainError("error-decision-gone")
    if not decides(unit, reader, decision.scope):
        raise DomainError("error-decision-gone")
    return decision


def read_by_member(unit: Unit, actor_id: int, decision_id: int) -> tuple[Member, Decision]:
    """Somebody in the network, and a decision that they may look at; enough for looking."""
    member = reading_member(unit, actor_id)
    return member, seen_by(unit, member, decision_id)


def acted_on(unit: Unit, actor_id: int, decision_id: int) -> tuple[Member, Decision]:
    """The acting member and a decision that they may look at."""
    member = acting_member(unit, actor_id)
    return member, seen_by(unit, member, decision_id)


def own(unit: Unit, actor_id: int, decision_id: int) -> tuple[Member, Decision]:
    """The acting member and the decision, which they must have proposed. Raises `DomainError` otherwise."""
    member, decision = acted_on(unit, actor_id, decision_id)
    if decision.author_id != member.id:
        raise DomainError("error-decision-not-yours")
    return member, decision
