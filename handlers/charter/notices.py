"""What the charter says unasked: of clauses that lapse unless they are renewed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from domain.base.cutting import cut
from domain.base.errors import DomainError
from domain.base.members import Member
from domain.charter.clauses import State
from handlers.charter import words
from handlers.charter.presses import ShowClause
from handlers.ui.notice import Notice, Renderer
from handlers.ui.screen import Button
from locales.texts import Html, Texts, lines
from services.base.unit import Unit
from services.charter import reading, telling

SHOWN = 200
"""Letters of a clause in the digest."""
_STANDS = {telling.REVIEW: State.REVIEW, telling.LAST: State.REVIEW, telling.LAPSED: State.LAPSED}


def term(unit: Unit, t: Texts, reader: Member, payload: dict[str, Any]) -> Notice | None:
    """It is to be looked at again, lapses in a week, has lapsed; nothing once it stands otherwise."""
    try:
        seen = reading.card(unit, reader.id, payload["clause"])
    except DomainError:
        return None
    clause, step = seen.line.clause, payload["step"]
    if clause.state is not _STANDS[step]:
        return None
    until = t.long_date(seen.lapses_at) if seen.lapses_at is not None else ""
    said = t(f"clause-notice-{step}", number=clause.number, until=until)
    to = Button(t.plain("clause-notice-open", number=clause.number), ShowClause(id=clause.id))
    return Notice(lines(said, words.line(t, seen.line)), to, line=said)


def lapsing(unit: Unit, t: Texts, reader: Member) -> Html | None:
    """For the digest: what lapses unless somebody proposes to keep it."""
    found = reading.lapsing(unit)
    if not found or not reader.is_member:
        return None
    said = [
        t(
            "clause-digest-line",
            number=line.clause.number,
            text=cut(words.text(t, line.clause), SHOWN),
            until=t.long_date(at),
        )
        for line, at in found
    ]
    return Html("\n").join([t("clause-digest"), *said])


NOTICES: Mapping[str, Renderer] = {"clause-term": term}
SECTIONS = (lapsing,)
