"""Votes on the charter: a clause has one open change, which comes into force with the decision (PRODUCT §7)."""

from __future__ import annotations

from dataclasses import replace

from domain.charter.clauses import Change
from domain.decisions.decisions import Decision, State
from domain.decisions.kinds import Kind
from services.base.unit import Unit
from services.charter import changing
from services.charter.reading import clause_of
from services.decisions.access import thing
from storage.decisions import decisions

HOLDS = frozenset(
    {
        State.GATHERING, State.DISCUSSION, State.FROZEN, State.VOTING, State.COUNTING, State.RUN_OFF, State.PROTEST,
        State.LOT, State.ORPHANED,
    }
)  # fmt: skip
"""The clause is being decided on."""
_DECIDED = frozenset({State.COUNTING, State.PROTEST, State.LOT})


def change_of(unit: Unit, decision: Decision) -> Change | None:
    """What it would change; None: it isn't about the charter."""
    said = decisions.raw(unit.db, decision.id)["change"] if decision.kind is Kind.NORM else None
    return Change.from_json(said) if said else None


def conflicts(unit: Unit, decision: Decision) -> bool:
    """Whether its clause was changed since it was written."""
    change = change_of(unit, decision)
    return change is not None and changing.conflicts(unit, change)


def rebase(unit: Unit, decision: Decision) -> None:
    """From now on it is meant against the clause as it is: it is talked about anew."""
    change = change_of(unit, decision)
    if change is not None and change.clause is not None:
        now = replace(change, base=clause_of(unit, change.clause).version.number)
        decisions.update(unit.db, decision.id, change=now.as_json())


def follow(unit: Unit, before: State, decision: Decision) -> None:
    """The decision has come into another phase: what that means for its clause.

    Raises `DomainError` when another change of the clause is open.
    """
    change = change_of(unit, decision)
    if change is None:
        return
    if decision.state in HOLDS:
        changing.claim(unit, change, thing(decision.id))
    elif decision.state is State.ADOPTED and before in _DECIDED:
        changing.adopt(unit, change, thing(decision.id))
    else:
        changing.let_go(unit, thing(decision.id))
