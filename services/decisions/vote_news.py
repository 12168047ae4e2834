"""What voters are told: a vote opens, waits for those who haven't voted, begins anew, is over (PRODUCT §7)."""

from __future__ import annotations

from collections.abc import Iterable

from domain.decisions.decisions import DECISION, Decision
from domain.decisions.kinds import DAY
from services.base import due
from services.base.areas import Falling
from services.base.unit import Unit
from services.decisions import group_cards, portions
from services.decisions.access import decision_of, thing
from services.decisions.portions import CONFIRMED, HALF, LAST_DAY, OPEN, OUTCOME
from storage.base.due import Term

SHORT = 2 * DAY
"""Seconds: a vote that isn't longer has half of its time and its last day at one moment, and one reminder."""


def opened(unit: Unit, decision: Decision, *, kind: str = "decision-open") -> None:
    """A vote is open: its ballot goes to all who may vote, its card to the groups, and the reminders are set."""
    until = _end(decision)
    portions.begin(unit, decision, OPEN, kind, until)
    group_cards.opened(unit, decision)
    half = unit.now + (until - unit.now) // 2
    due.at(unit, thing(decision.id), HALF, half, expires_at=until)
    if until - unit.now > SHORT:
        due.at(unit, thing(decision.id), LAST_DAY, until - DAY, expires_at=until)


def remind(unit: Unit, term: Term) -> None:
    """Remind those who haven't voted. Of a secret vote nobody's row may tell whether it was needed: all get one, and
    whether there is anything to say is asked when it is sent.
    """
    decision = decision_of(unit, term.thing.number)
    if decision.is_open(unit.now):
        kind = "decision-remind-secret" if decision.secret else "decision-remind"
        portions.begin(unit, decision, term.kind, kind, _end(decision))


def closed(unit: Unit, decision: Decision) -> None:
    """No reminder any more, and no invitation to vote."""
    due.never(unit, thing(decision.id), HALF, LAST_DAY)
    portions.stop(unit, decision, OPEN, HALF, LAST_DAY)


def counted(unit: Unit, decision: Decision) -> None:
    """What it came to. Of an open vote those are told who took part, of a secret one all who might have; and its
    author, and whomever it is on.
    """
    _over(unit, decision, OUTCOME, "decision-outcome")


def confirmed(unit: Unit, decision: Decision, signers: Iterable[int]) -> None:
    """It stands after a protest: the same are told, and those who signed."""
    _over(unit, decision, CONFIRMED, "decision-confirmed", signers)


def _over(unit: Unit, decision: Decision, what: str, kind: str, more: Iterable[int] = ()) -> None:
    assert decision.closed_at is not None, "what is counted was closed"
    about = () if decision.about is None else (decision.about,)
    for member in dict.fromkeys((decision.author_id, *about, *more)):
        portions.say(unit, decision, what, kind, decision.closed_at, member)
    portions.begin(unit, decision, what, kind, decision.closed_at)


def _end(decision: Decision) -> int:
    assert decision.until is not None, "an open vote has an end"
    return decision.until


DUE = (Falling(DECISION, HALF, remind), Falling(DECISION, LAST_DAY, remind))
