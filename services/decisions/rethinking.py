"""The clause that a decision changes isn't any more what it was: it is talked about again, and voted on anew."""

from __future__ import annotations

from domain.decisions import lives
from domain.decisions.decisions import Decision
from domain.decisions.kinds import DAY
from services.base.unit import Unit
from services.decisions import chartering
from services.decisions.phases import enter
from storage.decisions import voting


def rethink(unit: Unit, decision: Decision) -> Decision:
    """Back into discussion, with the clause as it is now; what a vote on the former text came to is void."""
    chartering.rebase(unit, decision)
    voting.discard(unit.db, decision.id)
    until = unit.now + decision.rules.terms.discuss * DAY
    return enter(unit, decision, lives.RETHINK, until=until, opened_at=None, closed_at=None, outcome=None, chain=None)
