"""Amendments: a reply to a numbered paragraph. Accepted, it is the next text with its author named; not accepted but
supported by enough, it stands on the same ballot (PRODUCT §7).
"""

from __future__ import annotations

from dataclasses import dataclass

from domain.base import writing
from domain.base.errors import DomainError
from domain.base.lists import Page, Window
from domain.base.members import Member
from domain.decisions import lives
from domain.decisions.amendments import ALTERNATIVES_MOST, LIMIT, WITH_ALTERNATIVES, Amendment, replaced
from domain.decisions.decisions import (
    AMENDMENTS_MOST,
    LAST_AMENDMENT_HOURS,
    REASON_LIMIT,
    AmendmentState,
    Decision,
    State,
)
from services.base.lifecycle import move
from services.base.unit import Unit
from services.decisions import electing, revising, telling
from services.decisions.access import acted_on, decision_of, read_by_member
from storage.base import members
from storage.decisions import amendments, decisions

SHOWN = (AmendmentState.OPEN, AmendmentState.DECLINED, AmendmentState.ACCEPTED, AmendmentState.ALTERNATIVE)
WAITS = (AmendmentState.OPEN, AmendmentState.DECLINED)
"""Not accepted so far: these can become alternatives."""


@dataclass(frozen=True, slots=True)
class Seen:
    """An amendment with what its screen says. `was`: the paragraph that it would replace."""

    amendment: Amendment
    decision: Decision
    was: str
    author: Member | None
    supporters: int
    supports: bool
    is_mine: bool
    may_answer: bool
    may_support: bool


def listing(unit: Unit, actor_id: int, decision_id: int, window: Window) -> Page[Amendment]:
    """A page of the amendments to a decision. Raises `DomainError` when it isn't this person's to see."""
    _, decision = read_by_member(unit, actor_id, decision_id)
    return amendments.listed(unit.db, decision.id, SHOWN, window)


def one(unit: Unit, actor_id: int, amendment_id: int) -> Seen:
    """One amendment. Raises `DomainError` when it is gone or isn't this person's to see."""
    amendment = _amendment(unit, amendment_id)
    reader, decision = read_by_member(unit, actor_id, amendment.decision_id)
    people = amendments.supporters(unit.db, amendment.id)
    changes = decision.state is State.DISCUSSION and not decision.is_due(unit.now)
    return Seen(
        amendment,
        decision,
        _was(unit, amendment),
        members.by_id(unit.db, amendment.author_id, unit.now),
        len(people),
        reader.id in people,
        amendment.author_id == reader.id,
        changes and amendment.state is AmendmentState.OPEN and decision.author_id == reader.id,
        changes and amendment.state in WAITS and amendment.author_id != reader.id,
    )


def _amendment(unit: Unit, amendment_id: int) -> Amendment:
    amendment = amendments.by_id(unit.db, amendment_id)
    if amendment is None or amendment.state is AmendmentState.WITHDRAWN:
        raise DomainError("error-amendment-gone")
    return amendment


def _was(unit: Unit, amendment: Amendment) -> str:
    text = decisions.revision(unit.db, amendment.decision_id, amendment.revision)
    assert text is not None
    return text.paragraphs[amendment.paragraph - 1]


def propose(
    unit: Unit, actor_id: int, decision_id: int, paragraph: int, text: str, reason: str, revision: int
) -> Amendment:
    """The member would write a paragraph (from 1) of the text `revision` otherwise; its author is told.

    Raises `DomainError` outside of the discussion and in its last day, for a third open one of the same person, when
    the text has changed meanwhile, and for words that can't stand.
    """
    member, decision = acted_on(unit, actor_id, decision_id)
    revising.require_changing(unit, decision)
    assert decision.until is not None
    if unit.now >= decision.until - LAST_AMENDMENT_HOURS * 3600:
        raise DomainError("error-amendment-late")
    if amendments.count(unit.db, decision.id, (AmendmentState.OPEN,), author_id=member.id) >= AMENDMENTS_MOST:
        raise DomainError("error-amendment-many", most=AMENDMENTS_MOST)
    newest = decisions.revision(unit.db, decision.id, decision.revision)
    assert newest is not None
    if revision != decision.revision or not 1 <= paragraph <= len(newest.paragraphs):
        raise DomainError("error-amendment-changed")
    said = writing.one_line(text, LIMIT)
    if said == newest.paragraphs[paragraph - 1]:
        raise DomainError("error-decision-text-same")
    why = writing.line_if_any(reason, LIMIT) or ""
    amendment_id = amendments.add(
        unit.db,
        decision.id,
        revision=revision,
        paragraph=paragraph,
        text=said,
        reason=why,
        author_id=member.id,
        now=unit.now,
    )
    amendments.support(unit.db, amendment_id, member.id)
    if decision.author_id != member.id:
        telling.of_decision(
            unit, "decision-amended", decision, (decision.author_id,), f"a{amendment_id}", amendment=amendment_id
        )
    return _amendment(unit, amendment_id)


def _answered(unit: Unit, actor_id: int, amendment_id: int) -> tuple[Amendment, Decision]:
    """An amendment that this person answers now. Raises `DomainError` otherwise."""
    amendment = _amendment(unit, amendment_id)
    member, decision = acted_on(unit, actor_id, amendment.decision_id)
    if decision.author_id != member.id:
        raise DomainError("error-decision-not-yours")
    revising.require_changing(unit, decision)
    return amendment, decision


def accept(unit: Unit, actor_id: int, amendment_id: int) -> Decision:
    """The author takes it: the next text has its words and names whose they are.

    Raises `DomainError` as `revising.write` does, and when that paragraph doesn't read so any more.
    """
    amendment, decision = _answered(unit, actor_id, amendment_id)
    newest = decisions.revision(unit.db, decision.id, decision.revision)
    assert newest is not None
    text = replaced(newest.text, _was(unit, amendment), amendment.text)
    if text is None:
        raise DomainError("error-amendment-changed")
    move(unit, amendments.AMENDMENT, lives.ACCEPT, amendment.id, amendment.state, state_at=unit.now)
    moved = revising.write(unit, decision, text, amendment.author_id)
    _tell(unit, decision, amendment)
    return moved


def decline(unit: Unit, actor_id: int, amendment_id: int, answer: str) -> Decision:
    """The author doesn't take it and says why; supported by enough it will stand on the ballot all the same."""
    amendment, decision = _answered(unit, actor_id, amendment_id)
    said = writing.one_line(answer, REASON_LIMIT)
    move(unit, amendments.AMENDMENT, lives.DECLINE, amendment.id, amendment.state, state_at=unit.now, answer=said)
    _tell(unit, decision, amendment)
    return decision


def _tell(unit: Unit, decision: Decision, amendment: Amendment) -> None:
    if amendment.author_id != decision.author_id:
        telling.of_decision(
            unit,
            "decision-amendment-answered",
            decision,
            (amendment.author_id,),
            f"a{amendment.id}",
            amendment=amendment.id,
        )


def support(unit: Unit, actor_id: int, amendment_id: int) -> None:
    """The member supports it. Raises `DomainError` once the discussion is over, or it was accepted."""
    amendment, member = _open(unit, actor_id, amendment_id)
    amendments.support(unit.db, amendment.id, member.id)


def unsupport(unit: Unit, actor_id: int, amendment_id: int) -> None:
    """Not any more."""
    amendment, member = _open(unit, actor_id, amendment_id)
    amendments.unsupport(unit.db, amendment.id, member.id)


def _open(unit: Unit, actor_id: int, amendment_id: int) -> tuple[Amendment, Member]:
    amendment = _amendment(unit, amendment_id)
    member, decision = acted_on(unit, actor_id, amendment.decision_id)
    revising.require_changing(unit, decision)
    if amendment.state not in WAITS:
        raise DomainError("error-state-changed")
    return amendment, member


def take_back(unit: Unit, actor_id: int, amendment_id: int) -> Decision:
    """Whoever wrote it takes it back. Raises `DomainError` for others."""
    amendment, member = _open(unit, actor_id, amendment_id)
    if amendment.author_id != member.id:
        raise DomainError("error-amendment-not-yours")
    move(unit, amendments.AMENDMENT, lives.TAKE_BACK, amendment.id, amendment.state, state_at=unit.now)
    return decision_of(unit, amendment.decision_id)


def settle(unit: Unit, decision: Decision) -> None:
    """The text is frozen. What enough support and its author didn't take stands on the ballot beside their own text,
    the most supported first; the rest is over.
    """
    waiting = amendments.of(unit.db, decision.id, WAITS)
    need = electing.support_needed(unit, decision)
    standing = [
        one
        for one in waiting
        if decision.kind in WITH_ALTERNATIVES and len(amendments.supporters(unit.db, one.id)) >= need
    ][:ALTERNATIVES_MOST]
    if standing:
        wordings = [decision.title, *(f"{one.paragraph} → {one.text}" for one in standing)]
        decisions.set_alternatives(unit.db, decision.id, wordings)
    for one in waiting:
        step = lives.PROMOTE if one in standing else lives.OUT_OF_TIME
        move(unit, amendments.AMENDMENT, step, one.id, one.state, state_at=unit.now)
