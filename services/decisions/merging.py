"""Two proposals that want the same become one: one author offers theirs, the other one takes it in (PRODUCT §7).

Support isn't carried over: whoever supported what is no more is asked, in one message, whether they support the other.
"""

from __future__ import annotations

from dataclasses import dataclass

from domain.base.errors import DomainError
from domain.base.lists import FIRST, Page, Window
from domain.base.members import Member
from domain.decisions import lives
from domain.decisions.decisions import Decision, State
from domain.decisions.kinds import Kind
from services.base import outbox
from services.base.members import acting_member, reading_member
from services.base.unit import Unit
from services.decisions import telling
from services.decisions.access import decision_of, own, thing
from services.decisions.phases import enter
from storage.base import members
from storage.decisions import decisions, merges

ON_WAY = frozenset({State.GATHERING, State.DISCUSSION})
MERGEABLE = frozenset({Kind.PROPOSAL, Kind.ALTERNATIVES})
"""Kinds that look for support in the whole network: a clause has one open change, a person has agreed to one text."""


def is_mergeable(unit: Unit, decision: Decision) -> bool:
    """Whether it can be merged, or taken into, now: by its kind, its phase, the clock."""
    return (
        decision.kind in MERGEABLE
        and decision.scope is None
        and decision.state in ON_WAY
        and not decision.is_due(unit.now)
    )


def _mergeable(unit: Unit, actor_id: int, decision_id: int) -> Decision:
    """The actor's own proposal. Raises `DomainError` when it is somebody else's, or can't be merged now."""
    _, decision = own(unit, actor_id, decision_id)
    if not is_mergeable(unit, decision):
        raise DomainError("error-merge-late")
    return decision


def candidates(unit: Unit, actor_id: int, decision_id: int, window: Window = FIRST) -> Page[Decision]:
    """A page of proposals into which the actor's could be merged."""
    decision = _mergeable(unit, actor_id, decision_id)
    return merges.candidates(unit.db, decision.id, ON_WAY, MERGEABLE, window)


def offered_to(unit: Unit, decision: Decision) -> Decision | None:
    """Into which the proposal is offered, and the answer waited for."""
    offer = merges.open_of(unit.db, decision.id, ON_WAY)
    return decision_of(unit, offer.into_id) if offer is not None else None


def offer(unit: Unit, actor_id: int, decision_id: int, into_id: int) -> Decision:
    """Offer one's proposal to another one's author, who is asked. Into another of one's own it is merged at once.

    Returns the proposal as it is now. Raises `DomainError` while another offer waits, after a refusal, and when one of
    the two can't be merged any more.
    """
    decision = _mergeable(unit, actor_id, decision_id)
    into = decision_of(unit, into_id)
    if into.id == decision.id or not is_mergeable(unit, into):
        raise DomainError("error-merge-late")
    if merges.was_refused(unit.db, decision.id, into.id):
        raise DomainError("error-merge-refused")
    waits = merges.open_of(unit.db, decision.id, ON_WAY)
    if waits is not None and waits.into_id != into.id:
        raise DomainError("error-merge-waits")
    if into.author_id == decision.author_id:
        return _merge(unit, decision, into)
    merges.put(unit.db, decision.id, into.id, unit.now)
    telling.of_decision(
        unit, "decision-merge-offer", into, (into.author_id,), f"{decision.id}:{unit.now}", merged=decision.id
    )
    return decision


def take_back(unit: Unit, actor_id: int, decision_id: int) -> Decision:
    """It isn't offered any more. Raises `DomainError` for others; what was answered meanwhile stays as it is."""
    _, decision = own(unit, actor_id, decision_id)
    waits = merges.open_of(unit.db, decision.id, ON_WAY)
    if waits is not None:
        outbox.withdraw(unit, f"{thing(waits.into_id)}:decision-merge-offer:{decision.id}:")
    merges.drop(unit.db, decision.id)
    return decision


@dataclass(frozen=True, slots=True)
class Request:
    """What an author is asked to take in: another proposal with its text, and their own."""

    decision: Decision
    text: str
    author: Member | None
    into: Decision


def request(unit: Unit, actor_id: int, decision_id: int) -> Request:
    """What the actor is asked. Raises `DomainError` when it isn't theirs to answer, or was taken back or answered."""
    member = reading_member(unit, actor_id)
    decision, into = _asked(unit, member, decision_id)
    text = decisions.revision(unit.db, decision.id, decision.revision)
    assert text is not None
    return Request(decision, text.text, members.by_id(unit.db, decision.author_id, unit.now), into)


def _asked(unit: Unit, member: Member, decision_id: int) -> tuple[Decision, Decision]:
    waits = merges.unanswered(unit.db, decision_id)
    if waits is None:
        raise DomainError("error-merge-gone")
    decision, into = decision_of(unit, decision_id), decision_of(unit, waits.into_id)
    if into.author_id != member.id:
        raise DomainError("error-decision-not-yours")
    if not (is_mergeable(unit, decision) and is_mergeable(unit, into)):
        raise DomainError("error-merge-late")
    return decision, into


def answer(unit: Unit, actor_id: int, decision_id: int, yes: bool) -> Decision:
    """The other author takes it in, or doesn't; returns their own proposal. Raises `DomainError` as `request` does."""
    decision, into = _asked(unit, acting_member(unit, actor_id), decision_id)
    if yes:
        _merge(unit, decision, into)
    else:
        merges.refuse(unit.db, decision.id, into.id, unit.now)
        telling.of_decision(unit, "decision-merge-refused", decision, (decision.author_id,), str(into.id), into=into.id)
    return into


def _merge(unit: Unit, decision: Decision, into: Decision) -> Decision:
    people = telling.backers(unit, decision)
    merges.drop(unit.db, decision.id)
    merged = enter(unit, decision, lives.MERGE, instead=into.id)
    told = [one for one in people if one != into.author_id]
    telling.of_decision(unit, "decision-merged", into, told, f"merged:{decision.id}", merged=decision.id)
    return merged


def lives_in(unit: Unit, decision: Decision) -> Decision | None:
    """Into which it was merged."""
    if decision.state is not State.MERGED:
        return None
    return decision_of(unit, decisions.raw(unit.db, decision.id)["instead"])
