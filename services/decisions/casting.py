"""Open ballots: cast, changed, taken back, until the moment at which they close (PRODUCT §7)."""

from __future__ import annotations

import secrets

from domain.base.errors import DomainError
from domain.base.members import Member, clean_line
from domain.decisions import counting
from domain.decisions.decisions import REASON_LIMIT, Decision
from services.base.unit import Unit
from services.decisions import secret
from services.decisions.access import acted_on
from storage.decisions import voting
from storage.decisions.voting import Ballot

SALT = 16
"""Bytes of chance that keep a fingerprint from telling whose it is."""


def votable(unit: Unit, actor_id: int, decision_id: int, of: int | None = None) -> tuple[Member, Decision]:
    """A voter, and a vote that is open by the clock. Raises `DomainError` otherwise: over, not begun, joined later.

    `of`: the end (UTC epoch seconds) of the vote that a button was made for: a run-off has another one; None: whichever
    is open.
    """
    member, decision = acted_on(unit, actor_id, decision_id)
    if not decision.is_open(unit.now):
        raise DomainError("error-decision-over" if decision.opened_at is not None else "error-decision-not-open")
    if not voting.may_vote(unit.db, decision.id, member.id):
        raise DomainError("error-decision-no-voter")
    if of is not None and of != decision.until:
        raise DomainError("error-decision-earlier-ballot")
    return member, decision


def cast(
    unit: Unit, actor_id: int, decision_id: int, choice: str, reason: str | None = None, *, of: int | None = None
) -> bool:
    """The member's open vote, or another one in its place; False when it is the same already.

    An objection needs a reason. Raises `DomainError` when it isn't open, for whoever may not, and for no such choice.
    """
    member, decision = votable(unit, actor_id, decision_id, of)
    if decision.secret:
        raise DomainError("error-stale-button")
    _require_choice(decision, choice)
    said = clean_line(reason or "")
    if choice == counting.OBJECT and not said:
        raise DomainError("error-decision-reason")
    if len(said) > REASON_LIMIT:
        raise DomainError("error-text-too-long", limit=REASON_LIMIT, length=len(said))
    kept = said if choice == counting.OBJECT else None
    if voting.own(unit.db, decision.id, member.id) is not None:
        return voting.change(unit.db, decision.id, member.id, choice=choice, reason=kept, now=unit.now)
    salt = secrets.token_hex(SALT)
    voting.cast(
        unit.db,
        decision.id,
        member.id,
        who=counting.who(salt, str(member.id)),
        salt=salt,
        choice=choice,
        reason=kept,
        now=unit.now,
    )
    return True


def _require_choice(decision: Decision, choice: str) -> None:
    assert decision.rule is not None
    if not counting.is_choice(decision.rule, choice):
        raise DomainError("error-option-gone")


def take_back(unit: Unit, actor_id: int, decision_id: int, *, of: int | None = None) -> bool:
    """The member's open vote isn't there any more; False when there was none."""
    member, decision = votable(unit, actor_id, decision_id, of)
    if decision.secret:
        raise DomainError("error-stale-button")
    return voting.take_back(unit.db, decision.id, member.id)


# -- secret ballots: nothing but the sealed row is written (services/decisions/secret.py) -----------


def _sealed(unit: Unit, actor_id: int, decision_id: int, of: int | None) -> tuple[Member, Decision]:
    member, decision = votable(unit, actor_id, decision_id, of)
    if not decision.secret:
        raise DomainError("error-stale-button")
    return member, decision


def cast_secretly(unit: Unit, actor_id: int, decision_id: int, choice: str, *, of: int | None = None) -> bool:
    """The member's secret vote, or another one in its place. An objection has no reason here: its words would tell
    whose it is. Raises `DomainError` as `cast` does, `KeyLost` and `KeyUnreadable`.
    """
    member, decision = _sealed(unit, actor_id, decision_id, of)
    _require_choice(decision, choice)
    return secret.put(unit, decision.id, member.id, choice)


def take_back_secretly(unit: Unit, actor_id: int, decision_id: int, *, of: int | None = None) -> bool:
    """The member's secret vote says nothing any more; False when it didn't."""
    member, decision = _sealed(unit, actor_id, decision_id, of)
    return secret.take_back(unit, decision.id, member.id)


def lies_secretly(unit: Unit, actor_id: int, decision_id: int, *, of: int | None = None) -> bool:
    """«Is my vote there?»: whether the member has voted, and not what; asked for oneself alone."""
    member, decision = _sealed(unit, actor_id, decision_id, of)
    return secret.has(unit, decision.id, member.id)


def own(unit: Unit, actor_id: int, decision_id: int) -> Ballot | None:
    """The member's open ballot."""
    return voting.own(unit.db, decision_id, actor_id)
