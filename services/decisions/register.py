"""The register: all that the network was ever asked to decide, with what became of it (PRODUCT §7)."""

from __future__ import annotations

from dataclasses import dataclass

from domain.base.errors import DomainError
from domain.charter.clauses import Clause
from domain.decisions.counting import Outcome
from domain.decisions.decisions import Alternative, Decision
from services.base.members import reading_member
from services.base.unit import Unit
from services.decisions import ruling, views
from services.decisions.views import Next
from storage.decisions import decisions


@dataclass(frozen=True, slots=True)
class Entry:
    """One decision. `outcome` None: not counted yet; `next_step` None: nobody has said what is done after it; `clause`:
    of the charter, that it would change or has made. `put_up_at`: UTC epoch seconds.
    """

    decision: Decision
    put_up_at: int
    alternatives: tuple[Alternative, ...]
    outcome: Outcome | None
    next_step: Next | None
    clause: Clause | None


def entries(unit: Unit, actor_id: int) -> tuple[Entry, ...]:
    """What was ever put up to the whole network, by number, the newest first; a team's votes aren't in it.

    Raises `DomainError` for whoever isn't a member.
    """
    if not reading_member(unit, actor_id).is_member:
        raise DomainError("error-join-first")
    return tuple(_entry(unit, decision) for decision in decisions.numbered(unit.db))


def _entry(unit: Unit, decision: Decision) -> Entry:
    return Entry(
        decision,
        decisions.raw(unit.db, decision.id)["put_up_at"] or decision.created_at,
        tuple(decisions.alternatives(unit.db, decision.id)),
        decisions.outcome(unit.db, decision.id),
        views.next_of(unit, decision),
        ruling.clause_of(unit, decision),
    )
