"""From one phase into the next: the state, how long it lasts, and the term at which somebody looks."""

from __future__ import annotations

from typing import Any

from domain.base.lifecycle import Move
from domain.decisions.decisions import Decision, State
from services.base import due
from services.base.lifecycle import Act, move
from services.base.unit import Unit
from services.decisions import chartering, finding, group_cards, telling
from services.decisions.access import decision_of, thing
from storage.decisions import decisions

PHASE = "phase"
"""The term at which a phase is over. The clock itself is asked by every use case; the term only notices."""


def enter(
    unit: Unit,
    decision: Decision,
    step: Move[State],
    *,
    until: int | None = None,
    act: Act | None = None,
    facts: object = None,
    **columns: Any,
) -> Decision:
    """Make the move; the new phase ends at `until` (UTC epoch seconds; None: by itself never). `columns` as
    storage/decisions/decisions.py names them. Those who back it hear of it, and the search finds it as it is now.
    Raises `DomainError` as services/base/lifecycle.py says.
    """
    kept = decisions.DECISION
    move(unit, kept, step, decision.id, decision.state, act, facts=facts, state_at=unit.now, until=until, **columns)
    due.never(unit, thing(decision.id), PHASE)
    if until is not None:
        due.at(unit, thing(decision.id), PHASE, until)
    moved = decision_of(unit, decision.id)
    chartering.follow(unit, decision.state, moved)
    telling.of_phase(unit, moved, step)
    group_cards.follow(unit, moved)
    finding.refresh(unit, decision.id)
    return moved
