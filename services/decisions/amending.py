"""Proposing a change of the charter, from one of its clauses (PRODUCT §7)."""

from __future__ import annotations

from dataclasses import replace

from domain.base.errors import DomainError
from domain.charter.clauses import Change
from domain.decisions.decisions import Decision
from domain.decisions.kinds import Kind
from services.base.unit import Unit
from services.charter import changing
from services.charter.reading import clause_of
from services.decisions import proposing


def propose(unit: Unit, actor_id: int, change: Change, *, title: str, text: str) -> Decision:
    """A draft of a change, against the clause as it is now. Raises `DomainError` for what no vote may do, and while the
    clause is being decided on.
    """
    checked = changing.checked(unit, change)
    if checked.clause is not None:
        clause = clause_of(unit, checked.clause)
        if clause.open_change is not None:
            raise DomainError("error-clause-open")
        checked = replace(checked, base=clause.version.number)
    said = proposing.Draft(kind=Kind.NORM, title=title, text=text, change=checked.as_json())
    return proposing.draft(unit, actor_id, said)
