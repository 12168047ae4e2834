"""What a voter sees: the ballot, and what waits for their vote."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from domain.base.errors import DomainError, KeyUnreadable
from domain.base.lists import FIRST, Page, Window
from domain.base.members import Member
from domain.decisions import counting
from domain.decisions.decisions import COUNTED, OPEN_BALLOT, Alternative, Decision, Revision, shuffled_for
from services.base.unit import Unit
from services.decisions import secret
from services.decisions.access import decides, read_by_member
from services.decisions.casting import votable
from storage.base import members
from storage.decisions import decisions, voting
from storage.decisions.voting import Ballot


@dataclass(frozen=True, slots=True)
class BallotPaper:
    """An open ballot for one voter. `options`: those that stand on it, in this voter's own order.

    `choice`: what the voter has said in the open; None: nothing yet, or the vote is secret, where nothing is shown.
    """

    decision: Decision
    rule: counting.Rule
    text: Revision
    options: tuple[Alternative, ...]
    choice: str | None
    reason: str | None = None


def paper(unit: Unit, actor_id: int, decision_id: int) -> BallotPaper:
    """The ballot. Raises `DomainError` when the vote isn't open by the clock, and for whoever isn't a voter."""
    member, decision = votable(unit, actor_id, decision_id)
    assert decision.rule is not None
    text = decisions.revision(unit.db, decision.id, decision.revision)
    assert text is not None
    known = {one.number: one for one in decisions.alternatives(unit.db, decision.id)}
    order = shuffled_for(decision.rule.options, member.id, decision.id)
    own = None if decision.secret else voting.own(unit.db, decision.id, member.id)
    return BallotPaper(
        decision,
        decision.rule,
        text,
        tuple(known[number] for number in order),
        own.choice if own is not None else None,
        own.reason if own is not None else None,
    )


@dataclass(frozen=True, slots=True)
class Named:
    """An open ballot and whose it is; None once the person was erased."""

    ballot: Ballot
    member: Member | None


def votes(unit: Unit, actor_id: int, decision_id: int, window: Window = FIRST) -> Page[Named]:
    """Who voted how, after the end of an open vote. Raises `DomainError` before it, and for a secret one."""
    _, decision = read_by_member(unit, actor_id, decision_id)
    if decision.state not in COUNTED or decision.secret:
        raise DomainError("error-decision-votes-hidden")
    page = voting.page(unit.db, decision.id, window)
    return page.of(lambda found: (Named(one, _member(unit, one)) for one in found))


def _member(unit: Unit, ballot: Ballot) -> Member | None:
    return members.by_id(unit.db, ballot.member_id, unit.now) if ballot.member_id is not None else None


def waiting(unit: Unit, member: Member) -> Iterator[Decision]:
    """Open votes in which the member hasn't voted, what ends first first. Of secret ones that is computed here and now;
    what can't be read waits. What is a team's waits for nobody who has left it."""
    for decision, has_voted in decisions.open_for(unit.db, member.id, OPEN_BALLOT, unit.now):
        if not decides(unit, member, decision.scope):
            continue
        if not (_has_sealed(unit, decision, member) if decision.secret else has_voted):
            yield decision


@dataclass(frozen=True, slots=True)
class Line:
    """A decision in a list. `voted`: whether the reader's vote is there; None where no vote of theirs is open."""

    decision: Decision
    voted: bool | None = None


def lines(unit: Unit, member: Member, found: Iterable[Decision]) -> tuple[Line, ...]:
    """Decisions as a list shows them to the member; of secret votes that too is computed here and now."""
    return tuple(Line(decision, _voted(unit, member, decision)) for decision in found)


def _voted(unit: Unit, member: Member, decision: Decision) -> bool | None:
    if not decision.is_open(unit.now) or not voting.may_vote(unit.db, decision.id, member.id):
        return None
    if not decides(unit, member, decision.scope):
        return None
    if decision.secret:
        return _has_sealed(unit, decision, member)
    return voting.own(unit.db, decision.id, member.id) is not None


def needs(unit: Unit, member_id: int, decision_id: int, until: int) -> Decision | None:
    """The decision whose vote ends at `until`, if this voter's vote is still missing in it."""
    decision = decisions.by_id(unit.db, decision_id)
    if decision is None or not decision.is_open(unit.now) or decision.until != until:
        return None
    member = members.by_id(unit.db, member_id, unit.now)
    if member is None or not decides(unit, member, decision.scope):
        return None
    if not voting.may_vote(unit.db, decision.id, member_id):
        return None
    if decision.secret:
        try:
            return None if secret.has(unit, decision.id, member_id) else decision
        except KeyUnreadable:
            return None
    return decision if voting.own(unit.db, decision.id, member_id) is None else None


def _has_sealed(unit: Unit, decision: Decision, member: Member) -> bool:
    try:
        return secret.has(unit, decision.id, member.id)
    except KeyUnreadable:
        return False
