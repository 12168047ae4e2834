"""«What now» after a decision: somebody says what is done, who does it, by when, and when it is looked at again."""

from __future__ import annotations

from dataclasses import dataclass

from domain.base.errors import DomainError
from domain.base.folding import name_words, words
from domain.base.members import Member
from domain.base.roles import Right, rights_of
from domain.decisions import lives
from domain.decisions.decisions import IN_FORCE, REASON_LIMIT, Decision, State, clean_text
from domain.decisions.kinds import DAY, STRICT
from services.base import due, outbox
from services.base.unit import Unit
from services.decisions import ruling
from services.decisions.access import acted_on, decides, decision_of, thing
from services.decisions.phases import PHASE, enter
from storage.base import members
from storage.decisions import decisions

REVIEW_AFTER = 182
"""Days after which a decision is looked at again when nobody says otherwise; norms and people after `REVIEW_NORM`."""
REVIEW_NORM = 365


@dataclass(frozen=True, slots=True, kw_only=True)
class NextStep:
    """`due`, `review`: UTC epoch seconds; `review` None: what the kind has by itself; `owner` None: oneself."""

    words: str
    owner: int | None = None
    due: int
    review: int | None = None


def may_follow_up(member: Member, decision: Decision) -> bool:
    """Whoever proposed it, and whoever sees to decisions."""
    return decision.author_id == member.id or Right.KEEP_DECISIONS in rights_of(member.roles)


def followable(unit: Unit, actor_id: int, decision_id: int) -> tuple[Member, Decision]:
    """The acting member, and a decision in force on which they may say what is done now. Raises `DomainError`."""
    member, decision = acted_on(unit, actor_id, decision_id)
    if not may_follow_up(member, decision):
        raise DomainError("error-decision-not-yours")
    if decision.state not in IN_FORCE:
        raise DomainError("error-decision-not-adopted")
    return member, decision


def say(unit: Unit, actor_id: int, decision_id: int, step: NextStep) -> Decision:
    """What is done now; said again, it takes the place of what was said before. Whoever is to do it hears of it.

    Raises `DomainError` before it is adopted, for others, for a day that has passed, and for an owner from elsewhere.
    """
    member, decision = followable(unit, actor_id, decision_id)
    words = clean_text(step.words, REASON_LIMIT)
    if step.due < unit.now - DAY or (step.review is not None and step.review <= unit.now):
        raise DomainError("error-decision-day-passed")
    owner = members.by_id(unit.db, member.id if step.owner is None else step.owner, unit.now)
    if owner is None or not decides(unit, owner, decision.scope):
        raise DomainError("error-person-gone")
    review_at = step.review if step.review is not None else _review_after(unit, decision)
    if decision.state is State.ADOPTED:
        due.at(unit, thing(decision.id), PHASE, review_at)
    decisions.update(
        unit.db,
        decision.id,
        next_step=words,
        next_owner=owner.id,
        next_due=step.due,
        review_at=review_at,
        until=review_at if decision.state is State.ADOPTED else None,
    )
    if owner.id != member.id:
        outbox.say(
            unit,
            kind="decision-to-do",
            key=f"{thing(decision.id)}:to-do:{owner.id}:{step.due}",
            to=owner.id,
            payload={"decision": decision.id, "owner": owner.id},
        )
    return decision_of(unit, decision.id)


def _review_after(unit: Unit, decision: Decision) -> int:
    """By itself: with the clause that it made, where the vote has said when that is looked at again."""
    clause = ruling.clause_of(unit, decision)
    if clause is not None and clause.review_at is not None and clause.review_at > unit.now:
        return clause.review_at
    return unit.now + (REVIEW_NORM if decision.kind in STRICT else REVIEW_AFTER) * DAY


def keep(unit: Unit, actor_id: int, decision_id: int) -> Decision:
    """Looked at again, it holds, until it is looked at the next time. Raises `DomainError` before it is due."""
    _, decision = followable(unit, actor_id, decision_id)
    review_at = _review_after(unit, decision)
    return enter(unit, decision, lives.KEEP, until=review_at, review_at=review_at)


FOUND = 7


def candidates(unit: Unit, actor_id: int, decision_id: int, said: str) -> list[tuple[int, str]]:
    """Who may be named by name: those in the directory and those who supported it. Each word must begin a word of the
    name. At most seven, as (member id, name).
    """
    member, decision = followable(unit, actor_id, decision_id)
    wanted, found = words(said), []
    for member_id, name in decisions.candidates(unit.db, decision.id):
        own = name_words(name)
        if member_id != member.id and wanted and all(any(o.startswith(w) for o in own) for w in wanted):
            found.append((member_id, name))
    return found[:FOUND]


def candidate(unit: Unit, actor_id: int, decision_id: int, member_id: int) -> str | None:
    """The name of somebody who may be named; None otherwise."""
    _, decision = followable(unit, actor_id, decision_id)
    return dict(decisions.candidates(unit.db, decision.id)).get(member_id)
