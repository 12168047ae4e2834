"""A protest against how something was decided: made, signed, taken back, until the decision comes into force
(PRODUCT §7).

It says what went against the rules, not that the outcome is wrong. Whoever could vote may make one and sign it, and the
person whom the decision is on.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass

from domain.base import writing
from domain.base.errors import DomainError
from domain.base.members import Member
from domain.decisions.decisions import Decision, State
from domain.decisions.protests import REASON, REASONS_MOST, Protest, Said, needed
from services.base.unit import Unit
from services.decisions import lots, protest_news
from services.decisions.access import acted_on
from storage.base import members
from storage.decisions import protests, voting

SEED = 32
"""Bytes of chance in the seed of a lot."""


def may_sign(unit: Unit, member: Member, decision: Decision) -> bool:
    """Whether this member is one of those who may protest, as long as there is time."""
    return member.is_member and (decision.about == member.id or voting.may_vote(unit.db, decision.id, member.id))


def signable(unit: Unit, actor_id: int, decision_id: int) -> tuple[Member, Decision]:
    """The acting member, and a decision that they may protest against now, by the clock.

    Raises `DomainError` when it isn't the time, and for whoever couldn't vote.
    """
    member, decision = acted_on(unit, actor_id, decision_id)
    if decision.state is not State.PROTEST or decision.is_due(unit.now):
        raise DomainError("error-protest-late")
    if not may_sign(unit, member, decision):
        raise DomainError("error-protest-no-voter")
    return member, decision


def protest(unit: Unit, actor_id: int, decision_id: int, reason: str) -> Decision:
    """The member protests; where somebody has already, they sign that and add a reason of their own.

    Raises `DomainError` without a reason, for a seventh one that is added, and as `sign` does.
    """
    member, decision = signable(unit, actor_id, decision_id)
    said = writing.one_line(reason, REASON)
    running = protests.running(unit.db, decision.id)
    if running is not None:
        if len(protests.added(unit.db, running.id)) >= REASONS_MOST:
            raise DomainError("error-protest-reasons", most=REASONS_MOST)
        return _signed(unit, decision, running, member, said)
    begun = protests.begin(
        unit.db,
        decision.id,
        author_id=member.id,
        reason=said,
        need=needed(decision.n or 0),
        seed=secrets.token_hex(SEED),
        now=unit.now,
    )
    protest_news.made(unit, decision, begun)
    return _signed(unit, decision, begun, member, None)


def sign(unit: Unit, actor_id: int, decision_id: int, protest_id: int) -> Decision:
    """The member signs; with enough of them a lot is drawn. Twice changes nothing.

    Raises `DomainError` when it isn't the time, for whoever couldn't vote, and when that protest isn't there any more.
    """
    member, decision = signable(unit, actor_id, decision_id)
    return _signed(unit, decision, _this(unit, decision, protest_id), member, None)


def _this(unit: Unit, decision: Decision, protest_id: int) -> Protest:
    running = protests.running(unit.db, decision.id)
    if running is None or running.id != protest_id:
        raise DomainError("error-protest-gone")
    return running


def _signed(unit: Unit, decision: Decision, running: Protest, member: Member, reason: str | None) -> Decision:
    protests.sign(unit.db, running.id, member.id, reason, unit.now)
    if len(protests.signers(unit.db, running.id)) < running.need:
        return decision
    return lots.draw(unit, decision, running)


def take_back(unit: Unit, actor_id: int, decision_id: int, protest_id: int) -> Decision:
    """The member doesn't sign it any more; one that nobody signs is gone. Raises `DomainError` as `sign` does."""
    member, decision = signable(unit, actor_id, decision_id)
    protests.unsign(unit.db, _this(unit, decision, protest_id).id, member.id)
    protests.drop_unsigned(unit.db)
    return decision


# -- how it stands ---------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """A decision's last protest, for one reader. `protest` None: there was none. `reasons`: whose, the first first.

    `may_sign`: there is time, and the reader may. `drawn`: those who are asked now. `confirm`, `repeat`: how many said
    so, told at the end alone. `asked`: the reader is one of the three; `said`: what they have said.
    """

    protest: Protest | None = None
    signed: int = 0
    i_signed: bool = False
    may_sign: bool = False
    reasons: tuple[tuple[Member | None, str], ...] = ()
    drawn: tuple[Member, ...] = ()
    answered: int = 0
    confirm: int = 0
    repeat: int = 0
    asked: bool = False
    said: Said | None = None


NONE = Standing()


def standing(unit: Unit, reader: Member, decision: Decision) -> Standing:
    """Read for the card."""
    db, last = unit.db, protests.latest(unit.db, decision.id)
    in_time = decision.state is State.PROTEST and not decision.is_due(unit.now)
    may = in_time and may_sign(unit, reader, decision)
    if last is None or (in_time and last.ended is not None):  # another vote on the same has its own
        return Standing(may_sign=may)
    drawn = [one for one in protests.drawn(db, last.id) if not one.replaced]
    mine = next((one for one in drawn if one.member_id == reader.id), None)
    people = (members.by_id(db, one.member_id, unit.now) for one in drawn if one.member_id is not None)
    is_open = decision.state is State.LOT and last.ended is None and not decision.is_due(unit.now)
    return Standing(
        protest=last,
        signed=last.signed if last.signed is not None else len(protests.signers(db, last.id)),
        i_signed=protests.has_signed(db, last.id, reader.id),
        may_sign=may,
        reasons=tuple(
            (members.by_id(db, who, unit.now), words)
            for who, words in [(last.author_id, last.reason), *protests.added(db, last.id)]
        ),
        drawn=tuple(one for one in people if one is not None),
        answered=sum(one.said is not None for one in drawn),
        confirm=sum(one.said is Said.CONFIRM for one in drawn),
        repeat=sum(one.said is Said.REPEAT for one in drawn),
        asked=is_open and mine is not None,
        said=mine.said if mine is not None else None,
    )
