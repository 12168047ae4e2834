"""What all voters are told, some hundred a transaction: no vote, however many have it, stops anybody's press.

The first of them are told in the unit that makes it true, the others by a tick. How far it has come is written in the
transaction that says it, so a process that dies goes on where it was, and nobody hears of it twice or not at all.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from domain.decisions.decisions import OPEN_BALLOT, Decision
from services.base import outbox
from services.base.areas import Recurring
from services.base.unit import Unit
from services.decisions.access import thing
from storage.decisions import decisions, tellings, voting
from storage.decisions.tellings import Telling

AT_ONCE = 200
"""Voters looked at in one transaction: presses wait behind it."""
EVERY = 5
"""Seconds between two portions: 40 a second, more than the sender sends."""
OPEN, HALF, LAST_DAY, OUTCOME, CONFIRMED = "open", "half", "last-day", "outcome", "confirmed"
"""A vote begins, is half over, ends in a day, is counted, stands after a protest."""
AFTER = frozenset({OUTCOME, CONFIRMED})
"""Told when it is over."""


def begin(unit: Unit, decision: Decision, what: str, kind: str, of: int) -> None:
    """Tell all whom it concerns, beginning now. `of`: the end of the vote that it is about (UTC epoch seconds)."""
    _some(unit, decision, Telling(decision.id, what, kind, of))


def stop(unit: Unit, decision: Decision, *names: str) -> None:
    """Nobody is told any more, and what waits to be sent is taken back."""
    for what in names:
        tellings.drop(unit.db, decision.id, what)
        outbox.withdraw(unit, f"{thing(decision.id)}:{what}:")


def is_any(unit: Unit) -> bool:
    """Whether somebody is to be told still. Only reads."""
    return tellings.first(unit.db) is not None


def go_on(unit: Unit) -> None:
    """A tick: the next portion."""
    telling = tellings.first(unit.db)
    if telling is None:
        return
    decision = decisions.by_id(unit.db, telling.decision_id)
    if decision is not None and _stands(unit, decision, telling):
        _some(unit, decision, telling)
    else:
        tellings.drop(unit.db, telling.decision_id, telling.what)


def _stands(unit: Unit, decision: Decision, telling: Telling) -> bool:
    """Whether it is news still: of this very vote."""
    if telling.what in AFTER:
        return decision.closed_at == telling.of and decision.state not in OPEN_BALLOT
    return decision.is_open(unit.now) and decision.until == telling.of


def _some(unit: Unit, decision: Decision, telling: Telling) -> None:
    people = voting.voters_after(unit.db, decision.id, telling.after, AT_ONCE)
    for member in _concerned(unit, decision, telling.what, people):
        say(unit, decision, telling.what, telling.kind, telling.of, member)
    if len(people) < AT_ONCE:
        tellings.drop(unit.db, decision.id, telling.what)
    else:
        tellings.put(unit.db, replace(telling, after=people[-1]))


def _concerned(unit: Unit, decision: Decision, what: str, people: Collection[int]) -> list[int]:
    """Of an open vote reminders are for those who haven't voted, what it came to for those who have. Of a secret one
    nobody's row may tell which of both they are: all have it alike.
    """
    if decision.secret or what == OPEN:
        return list(people)
    voted = voting.with_ballot(unit.db, decision.id, people)
    return [member for member in people if (member in voted) == (what in AFTER)]


def say(unit: Unit, decision: Decision, what: str, kind: str, of: int, member: int) -> None:
    """One person hears of it, once, however often it is said."""
    is_over = what in AFTER
    outbox.say(
        unit,
        kind=kind,
        key=f"{thing(decision.id)}:{what}:{of}:{member}",
        to=member,
        payload={"decision": decision.id} if is_over else {"decision": decision.id, "until": of},
        expires_at=None if is_over else of,
    )


TICKS = (Recurring("voters told", EVERY, is_any, go_on),)
