"""Changing the charter: only by what decides it, one change of a clause at a time, and against the text of now.

Called by the area of decisions in its own units; who may decide is its matter.
"""

from __future__ import annotations

from domain.base.errors import DomainError
from domain.base.things import NETWORK, Thing
from domain.charter import lives
from domain.charter.clauses import DAY, OWN_CHAPTERS, Change, Clause, State, clean_text, require_review
from services.base import audit, due, norms
from services.base.lifecycle import move
from services.base.unit import Unit
from services.charter import finding, telling
from services.charter.reading import LAPSE, clause_of, norm_of, thing
from services.people import joining
from storage.base.due import Term
from storage.charter import clauses

REVIEW, WARN = "review", "warn"
"""Terms of a clause, beside the one at which it lapses (`LAPSE`)."""
GRACE = 60 * DAY
"""How long a clause that is due for review stays in force without being renewed."""
LAST_WEEK = 7 * DAY
"""Before it lapses: the last warning."""


def checked(unit: Unit, change: Change) -> Change:
    """The change as it can be proposed. Raises `DomainError` for what no vote may do, and for what changes nothing."""
    require_possible(unit, change)
    if change.review_at is not None:
        require_review(change.review_at, unit.now)
    if change.clause is None or change.repeal:
        return change
    clause = clause_of(unit, change.clause)
    if change.review_at is not None and not clause.can_go:
        raise DomainError("error-clause-kept")
    norm = norm_of(unit, clause)
    same_value = norm is None or change.value in (None, norms.lasting(unit, norm))
    same_review = clause.state is State.IN_FORCE and change.review_at == clause.review_at
    if same_value and same_review and change.text in (None, clause.version.text):
        raise DomainError("error-clause-same")
    return change


def require_possible(unit: Unit, change: Change) -> None:
    """Raises `DomainError` for what no vote may do: a value beyond the bounds, words that can't stand, the end of a
    clause that is needed.
    """
    if change.clause is None:
        if change.chapter not in OWN_CHAPTERS or change.text is None:
            raise DomainError("error-clause-gone")
        clean_text(change.text)
        return
    clause = clause_of(unit, change.clause)
    norm = norm_of(unit, clause)
    if change.repeal:
        lives.CLAUSE.require(lives.REPEAL, clause.state, clause)
        return
    if change.text is not None:
        clean_text(change.text)
    if change.value is not None:
        if norm is None:
            raise DomainError("error-clause-gone")
        norm.read(change.value)


def conflicts(unit: Unit, change: Change) -> bool:
    """Whether the clause has another text by now than the one that the change was written against."""
    return change.clause is not None and clause_of(unit, change.clause).version.number != change.base


def claim(unit: Unit, change: Change, by: Thing) -> None:
    """The clause has this change open. Said again it changes nothing; raises `DomainError` when it has another one."""
    if change.clause is not None and not clauses.claim(unit.db, clause_of(unit, change.clause).id, by):
        raise DomainError("error-clause-open")


def let_go(unit: Unit, by: Thing) -> None:
    """This changes nothing any more."""
    clauses.let_go(unit.db, by)


def adopt(unit: Unit, change: Change, by: Thing) -> Clause:
    """The change comes into force: a new version, and the setting with it.

    Raises `DomainError` when the clause was changed meanwhile, and for what no vote may do.
    """
    require_possible(unit, change)
    if conflicts(unit, change):
        raise DomainError("error-clause-changed")
    let_go(unit, by)
    clause_id = change.clause if change.clause is not None else clauses.add(unit.db, change.chapter or 0)
    if change.clause is None:
        clauses.add_version(unit.db, clause_id, text=change.text, value=None, by=by, now=unit.now)
    else:
        _change(unit, clause_of(unit, clause_id), change, by)
    due.never(unit, thing(clause_id))
    clauses.set_review(unit.db, clause_id, change.review_at)
    clause = clause_of(unit, clause_id)
    if change.review_at is not None and clause.can_go and clause.stands:
        due.at(unit, thing(clause_id), REVIEW, change.review_at)
    joining.rules_changed(unit)
    finding.refresh(unit, clause_id)
    audit.record(unit, None, "charter.change", Thing(NETWORK, "charter"), after=clause.number, why=str(by))
    return clause


def _change(unit: Unit, clause: Clause, change: Change, by: Thing) -> None:
    if change.repeal:
        clauses.end_version(unit.db, clause.id, unit.now)
        move(unit, clauses.CLAUSE, lives.REPEAL, clause.id, clause.state, facts=clause)
        return
    if clause.state in lives.RENEW.from_:
        move(unit, clauses.CLAUSE, lives.RENEW, clause.id, clause.state)
    norm = norm_of(unit, clause)
    text = clause.version.text if change.text is None else clean_text(change.text)
    value = clause.version.value if change.value is None else change.value
    clauses.add_version(unit.db, clause.id, text=text, value=value, by=by, now=unit.now)
    if norm is not None and change.value is not None:
        norms.put(unit, norm, change.value, by)


def fall_due_for_review(unit: Unit, term: Term) -> None:
    """It is to be looked at again: unless it is renewed in sixty days, it lapses. Those who see to it are warned now
    and a week before; the network reads of it in its weekly digest.
    """
    clause = clauses.by_id(unit.db, term.thing.number)
    if clause is None or clause.state is not lives.DUE_FOR_REVIEW.from_[0] or not clause.can_go:
        return
    move(unit, clauses.CLAUSE, lives.DUE_FOR_REVIEW, clause.id, clause.state, facts=clause)
    _lapse_at(unit, clause, unit.now + GRACE)
    telling.of_term(unit, clause, telling.REVIEW)


def _lapse_at(unit: Unit, clause: Clause, moment: int) -> None:
    due.at(unit, thing(clause.id), LAPSE, moment)
    due.at(unit, thing(clause.id), WARN, moment - LAST_WEEK)


def warn(unit: Unit, term: Term) -> None:
    """It lapses in a week. Where a change of it is being decided on, nobody need do anything."""
    clause = clauses.by_id(unit.db, term.thing.number)
    if clause is not None and clause.state is State.REVIEW and clause.open_change is None:
        telling.of_term(unit, clause, telling.LAST)


def lapse(unit: Unit, term: Term) -> None:
    """Nobody has renewed it. One whose change is being decided on waits for the outcome."""
    clause = clauses.by_id(unit.db, term.thing.number)
    if clause is None or clause.state is not lives.LAPSE.from_[0]:
        return
    if clause.open_change is not None:
        due.at(unit, thing(clause.id), LAPSE, unit.now + 7 * DAY)
        return
    clauses.end_version(unit.db, clause.id, unit.now)
    move(unit, clauses.CLAUSE, lives.LAPSE, clause.id, clause.state, facts=clause)
    joining.rules_changed(unit)
    finding.refresh(unit, clause.id)
    telling.of_term(unit, clause, telling.LAPSED)
