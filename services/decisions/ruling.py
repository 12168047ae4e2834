"""The rules that a decision goes by: those of the charter by when it is put up, and the clauses that they stand in."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial

from domain.charter.clauses import Clause
from domain.decisions.decisions import Decision, State
from domain.decisions.kinds import Kind, Rules
from domain.decisions.norms import deciding, rules_by
from services.base import norms
from services.base.unit import Unit
from services.charter import reading
from services.charter.reading import Line
from services.decisions import chartering
from services.decisions.access import read_by_member, thing


def rules_now(unit: Unit, kind: Kind) -> Rules:
    """As the network's norms are at this moment."""
    return rules_by(kind, partial(norms.value, unit), partial(norms.value, unit))


def as_ruled(unit: Unit, decision: Decision) -> Decision:
    """A draft goes by the rules of now: they are frozen when it is put up."""
    return replace(decision, rules=rules_now(unit, decision.kind)) if decision.state is State.DRAFT else decision


@dataclass(frozen=True, slots=True)
class Ruling:
    """A clause that a decision goes by. `line`: with the value by which it goes; `now`: what the charter says instead
    by now, None: the same. `made`: the title of what made the clause as it is; None: the network began with it.
    """

    line: Line
    now: str | None
    made: str | None


@dataclass(frozen=True, slots=True)
class Ruled:
    """A decision and the clauses that make it pass."""

    decision: Decision
    clauses: tuple[Ruling, ...]


def clauses(unit: Unit, actor_id: int, decision_id: int) -> Ruled:
    """By which clauses it is decided. Raises `DomainError` when it isn't this person's to see."""
    _, decision = read_by_member(unit, actor_id, decision_id)
    found = []
    for norm, value in deciding(decision.kind, as_ruled(unit, decision).rules):
        clause, now = reading.rule_of(unit, norm), norms.said(unit, norm)
        if clause is not None:
            by = clause.version.by
            made = unit.areas.title(unit, by) if by is not None and by.kind in unit.areas.things else None
            found.append(Ruling(Line(clause, norm, value), now if now != value else None, made))
    return Ruled(decision, tuple(found))


def clause_of(unit: Unit, decision: Decision) -> Clause | None:
    """The clause that it would change, or has made; None: it isn't about the charter, or adds a clause."""
    change = chartering.change_of(unit, decision)
    if change is None:
        return None
    return (
        reading.clause_of(unit, change.clause)
        if change.clause is not None
        else reading.made_by(unit, thing(decision.id))
    )
