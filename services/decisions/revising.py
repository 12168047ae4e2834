"""Another text of a proposal, in discussion alone: who supported the one before is asked anew (PRODUCT §7)."""

from __future__ import annotations

from domain.base.errors import DomainError
from domain.decisions.amendments import AMENDABLE, DISCUSSED_MOST
from domain.decisions.decisions import CONFIRM_HOURS, Decision, State, clean_text
from services.base import due
from services.base.unit import Unit
from services.decisions import finding, group_cards, telling
from services.decisions.access import decision_of, own, thing
from services.decisions.phases import PHASE
from storage.decisions import decisions

CONFIRM = CONFIRM_HOURS * 3600


def require_changing(unit: Unit, decision: Decision) -> None:
    """Raise the `DomainError` that says why its text doesn't change: by its kind, its phase, the clock."""
    if decision.kind not in AMENDABLE or decision.state is not State.DISCUSSION or decision.is_due(unit.now):
        raise DomainError("error-decision-text-fixed")


def text_of(unit: Unit, decision: Decision, number: int) -> str:
    """One of its texts, for a look at what differs; "" when there is none of that number."""
    text = decisions.revision(unit.db, decision.id, number)
    return text.text if text is not None else ""


def revise(unit: Unit, actor_id: int, decision_id: int, text: str) -> Decision:
    """Its author writes another text. Raises `DomainError` outside of the discussion, and for the same text."""
    author, decision = own(unit, actor_id, decision_id)
    require_changing(unit, decision)
    return write(unit, decision, clean_text(text), author.id)


def write(unit: Unit, decision: Decision, text: str, author_id: int) -> Decision:
    """The next text, with its author named. Those who supported an older one have 48 hours to confirm, so the
    discussion lasts at least as long. Raises `DomainError` for the same text, and when the discussion can't be longer.
    """
    newest = decisions.revision(unit.db, decision.id, decision.revision)
    assert newest is not None
    if newest.text == text:
        raise DomainError("error-decision-text-same")
    until = max(decision.until or unit.now, unit.now + CONFIRM)
    if until > decision.state_at + DISCUSSED_MOST:
        raise DomainError("error-decision-text-late")
    number = decision.revision + 1
    decisions.add_revision(unit.db, decision.id, number, text, author_id, unit.now)
    decisions.update(unit.db, decision.id, revision=number, until=until)
    due.at(unit, thing(decision.id), PHASE, until)
    for one in {decision.author_id, author_id}:
        if one == decision.author_id or decisions.supported(unit.db, decision.id, one) is not None:
            decisions.support(unit.db, decision.id, one, number, unit.now)
    moved = decision_of(unit, decision.id)
    older = set(decisions.supporters(unit.db, decision.id)) - set(decisions.supporters(unit.db, decision.id, of=number))
    telling.of_decision(unit, "decision-revised", moved, sorted(older), number, revision=number)
    finding.refresh(unit, decision.id)
    group_cards.follow(unit, moved)
    return moved
