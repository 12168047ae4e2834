"""What the charter brings."""

from __future__ import annotations

from domain.charter.clauses import CLAUSE
from domain.charter.notices import KINDS
from services.base.areas import Area, Falling, Searched
from services.base.carried import Carried
from services.charter import changing, finding, reading, things, waiting

AREA = Area(
    name="charter",
    final=frozenset(
        {"error-clause-gone", "error-clause-kept", "error-clause-open", "error-clause-same", "error-clause-changed"}
    ),
    kinds=KINDS,
    carried=Carried(told=frozenset({"step"}), things={"clause": CLAUSE}),
    due=(
        Falling(CLAUSE, changing.REVIEW, changing.fall_due_for_review),
        Falling(CLAUSE, changing.WARN, changing.warn),
        Falling(CLAUSE, reading.LAPSE, changing.lapse),
    ),
    things=things.THINGS,
    searched=(Searched(CLAUSE, finding.every, finding.refresh, finding.shown, from_start=True),),
    mine=waiting.MINE,
    today=waiting.TODAY,
)
