"""The register as a table: what was decided, by which sums, what is done now, by whom."""

from __future__ import annotations

from collections.abc import Sequence

from handlers.decisions.voting import words
from handlers.ui.names import name_of
from handlers.ui.sheets import Cell, Sheet, as_xlsx
from locales.texts import Texts, bare
from services.decisions.register import Entry

COLUMNS = (
    "number", "title", "kind", "state", "outcome", "next", "owner", "due", "review", "clause", "secret", "put-up",
    "opened", "closed",
)  # fmt: skip
"""What is looked for first stands first: a phone shows three or four of them."""
WIDTHS = (10, 32, 16, 18, 44, 32, 24, 16, 16, 8, 10, 16, 16, 16)


def xlsx(t: Texts, network: str, found: Sequence[Entry]) -> bytes:
    """All of it."""
    heading = t.plain("register-heading", network=network, date=t.long_date(t.now))
    header = [t.plain(f"register-column-{column}") for column in COLUMNS]
    return as_xlsx(Sheet(t.plain("register-sheet"), header, [_row(t, one) for one in found], WIDTHS, heading=heading))


def _row(t: Texts, one: Entry) -> list[Cell]:
    decision, step = one.decision, one.next_step
    owner = step.owner if step is not None else None
    return [
        decision.number,
        decision.title,
        t.plain(f"decision-kind-{decision.kind}"),
        t.plain(f"decision-state-{decision.state}"),
        _outcome(t, one),
        step.words if step is not None else None,
        name_of(t, owner) if owner is not None else None,
        _day(t, step.due if step is not None else None),
        _day(t, step.review if step is not None else None),
        one.clause.number if one.clause is not None else None,
        t.plain("register-secret" if decision.secret else "register-open"),
        _day(t, one.put_up_at),
        _day(t, decision.opened_at),
        _day(t, decision.closed_at),
    ]


def _outcome(t: Texts, one: Entry) -> str | None:
    """What it came to, with the sums; of a secret vote of few people what was published of it."""
    if one.outcome is None or one.decision.rule is None:
        return None
    return bare(words.arithmetic(t, one.decision, one.outcome, one.alternatives)).replace("\n\n", "\n")


def _day(t: Texts, at: int | None) -> str | None:
    return t.long_date(at) if at is not None else None
