"""What the charter brings."""

from __future__ import annotations

from domain.charter.clauses import CLAUSE
from services.base.areas import Area, Falling
from services.charter import changing, things, waiting

AREA = Area(
    name="charter",
    final=frozenset(
        {"error-clause-gone", "error-clause-kept", "error-clause-open", "error-clause-same", "error-clause-changed"}
    ),
    due=(
        Falling(CLAUSE, changing.REVIEW, changing.fall_due_for_review),
        Falling(CLAUSE, changing.LAPSE, changing.lapse),
    ),
    things=things.THINGS,
    mine=waiting.MINE,
    today=waiting.TODAY,
)
