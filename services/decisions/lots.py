"""The lot of a protest: three impartial members are drawn and say whether the vote stands (PRODUCT §7).

Impartial is who could vote and neither proposed it, wrote a part of its text or backed it, nor is whom it is on, nor
has signed the protest. How somebody voted doesn't matter: of secret votes nobody knows it.
"""

from __future__ import annotations

from collections.abc import Callable

from domain.base.errors import DomainError, KeyUnreadable
from domain.decisions import counting, lives
from domain.decisions.decisions import Decision, State
from domain.decisions.kinds import ACTIVE, DAY
from domain.decisions.lives import Signed
from domain.decisions.protests import ANSWER, DRAWN, ROUNDS, Drawn, End, Protest, Said, majority
from services.base import due
from services.base.lifecycle import Act
from services.base.unit import Unit
from services.decisions import chartering, opening, protest_news, vote_news
from services.decisions.access import acted_on, decision_of, thing
from services.decisions.phases import PHASE, enter
from services.decisions.rethinking import rethink
from storage.decisions import decisions, protests, voting


def draw(unit: Unit, decision: Decision, protest: Protest) -> Decision:
    """Enough have signed: both lists are fixed, and the lot follows from them and from the seed."""
    db = unit.db
    signers = protests.signers(db, protest.id)
    pool = [one for one in voting.voters(db, decision.id) if one not in {decision.author_id, decision.about, *signers}]
    protests.close_lists(
        db,
        protest.id,
        signed=len(signers),
        signers=counting.fingerprint(signers),
        pool=pool,
        pool_print=counting.fingerprint(pool),
        now=unit.now,
    )
    drawn = _running(unit, decision)
    chosen = _next(unit, drawn)[:DRAWN]
    if len(chosen) < DRAWN:
        return _repeat(unit, decision, drawn, End.FEW)
    protests.draw(db, drawn.id, chosen)
    facts = Signed(len(signers), drawn.need)
    act = Act(None, thing(decision.id), after=decision.number)
    moved = enter(unit, decision, lives.DRAW, until=unit.now + ANSWER, facts=facts, act=act)
    protest_news.told(unit, moved, drawn, protest_news.LOT)
    protest_news.asked(unit, moved, drawn, chosen)
    return moved


def _running(unit: Unit, decision: Decision) -> Protest:
    protest = protests.running(unit.db, decision.id)
    assert protest is not None, "a decision about which a lot is drawn has a protest"
    return protest


def _next(unit: Unit, protest: Protest) -> list[int]:
    """Who comes next in the order of the lot, of those who can be drawn now."""
    assert protest.signers is not None
    there = protests.available(unit.db, protest, seen=unit.now - ACTIVE * DAY, now=unit.now)
    return counting.lot(protest.seed, protest.signers, there)


def answer(unit: Unit, actor_id: int, decision_id: int, protest_id: int, said: Said) -> Decision:
    """One of the three says whether the vote stands; until two say the same, they can say otherwise.

    Raises `DomainError` for others, and when the protest is decided, or another one.
    """
    member, decision = acted_on(unit, actor_id, decision_id)
    protest = protests.running(unit.db, decision.id)
    if decision.state is not State.LOT or decision.is_due(unit.now) or protest is None or protest.id != protest_id:
        raise DomainError("error-protest-over")
    if member.id not in [one.member_id for one in _current(unit, protest)]:
        raise DomainError("error-protest-not-drawn")
    protests.say(unit.db, protest.id, member.id, said)
    two = majority(one.said for one in _current(unit, protest))
    if two is None:
        return decision
    return _confirm(unit, decision, protest) if two is Said.CONFIRM else _repeat(unit, decision, protest, End.REPEATED)


def _current(unit: Unit, protest: Protest) -> list[Drawn]:
    return [one for one in protests.drawn(unit.db, protest.id) if not one.replaced]


def overdue(unit: Unit, decision: Decision) -> Decision:
    """Those who haven't answered in time give way to the next of the lot, twice; then the vote is repeated."""
    protest = _running(unit, decision)
    if protest.rounds >= ROUNDS:
        return _repeat(unit, decision, protest, End.SILENT)
    protests.next_round(unit.db, protest.id)
    return _replace(unit, decision, protest, lambda one: one.said is None)


def release(unit: Unit, member_id: int) -> None:
    """The person leaves the network: where they were drawn and haven't answered, the next of the lot is asked."""
    for row in protests.asked_of(unit.db, member_id):
        decision = decision_of(unit, row["decision_id"])
        if decision.state is State.LOT:
            _replace(unit, decision, _running(unit, decision), lambda one: one.member_id == member_id, at_once=False)


def _replace(
    unit: Unit, decision: Decision, protest: Protest, gives_way: Callable[[Drawn], bool], *, at_once: bool = True
) -> Decision:
    gone = [one for one in _current(unit, protest) if gives_way(one)]
    chosen = _next(unit, protest)[: len(gone)]
    protests.replace(unit.db, protest.id, [one.place for one in gone])
    if len(chosen) < len(gone):
        return _repeat(unit, decision, protest, End.FEW, at_once=at_once)
    protests.draw(unit.db, protest.id, chosen)
    until = unit.now + ANSWER
    decisions.update(unit.db, decision.id, until=until)
    due.at(unit, thing(decision.id), PHASE, until)
    moved = decision_of(unit, decision.id)
    protest_news.asked(unit, moved, protest, chosen)
    return moved


def _confirm(unit: Unit, decision: Decision, protest: Protest) -> Decision:
    """It is in force from now on, and what it changes is changed."""
    protests.end(unit.db, protest.id, End.CONFIRMED, unit.now)
    if chartering.conflicts(unit, decision):
        return rethink(unit, decision)
    moved = enter(unit, decision, lives.CONFIRM, act=Act(None, thing(decision.id), after=decision.number))
    vote_news.confirmed(unit, moved, protests.signers(unit.db, protest.id))
    return moved


def _repeat(unit: Unit, decision: Decision, protest: Protest, how: End, *, at_once: bool = True) -> Decision:
    """The same text is voted on once more, by whoever may vote by now; what the first vote came to is void.

    Not `at_once`: by the next tick, when whoever is just leaving has left and is on no list of voters any more.
    """
    protests.end(unit.db, protest.id, how, unit.now)
    act = Act(None, thing(decision.id), after=decision.number)
    frozen = enter(
        unit, decision, lives.REPEAT, until=unit.now, act=act, outcome=None, chain=None, closed_at=None
    )  # fmt: skip
    protest_news.told(unit, frozen, protest, how)
    if chartering.conflicts(unit, frozen):
        return rethink(unit, frozen)
    if not at_once:
        return frozen
    try:
        return opening.open_vote(unit, frozen)
    except KeyUnreadable:  # it opens as soon as there can be a key
        return frozen


def lapse(unit: Unit, decision: Decision) -> Decision | None:
    """The days for a protest are over, and too few have signed it; or (not None) enough have, of whom one was away from
    the network when the last one signed, and is back.
    """
    protest = protests.running(unit.db, decision.id)
    if protest is None:
        return None
    if len(protests.signers(unit.db, protest.id)) >= protest.need:
        return draw(unit, decision, protest)
    protests.end(unit.db, protest.id, End.LAPSED, unit.now)
    protest_news.told(unit, decision, protest, End.LAPSED)
    return None
