"""The life of a clause (PRODUCT §7)."""

from __future__ import annotations

from domain.base.errors import DomainError
from domain.base.lifecycle import CLOCK, Gate, Lifecycle, Move
from domain.charter.clauses import Clause, State

VOTERS = "the voters"
S = State


def _can_go(clause: Clause) -> None:
    if not clause.can_go:
        raise DomainError("error-clause-kept")


CAN_GO = Gate("the bot's rules and the charter itself don't rest on it", VOTERS, _can_go)

DUE_FOR_REVIEW = Move("be due for review", (S.IN_FORCE,), S.REVIEW, (CLOCK,), (CAN_GO,))
RENEW = Move("be renewed", (S.REVIEW, S.REPEALED, S.LAPSED), S.IN_FORCE, (VOTERS,))
REPEAL = Move("be repealed", (S.IN_FORCE, S.REVIEW), S.REPEALED, (VOTERS,), (CAN_GO,))
LAPSE = Move("lapse", (S.REVIEW,), S.LAPSED, (CLOCK,), (CAN_GO,))

CLAUSE = Lifecycle("clause", State, (S.IN_FORCE,), (DUE_FOR_REVIEW, RENEW, REPEAL, LAPSE))
