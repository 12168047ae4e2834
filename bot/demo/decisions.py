"""The demo's joint decisions (decisions.json): one gathers, one is talked about, two are voted on, two are decided. One
of those that are voted on changes a clause of the charter.
"""

from __future__ import annotations

from typing import Any

from bot.demo.past import done
from bot.demo.rows import member, read
from domain.charter.clauses import Change
from domain.decisions.decisions import DECISION, Decision
from domain.decisions.kinds import Kind
from domain.voice.norms import WEEKLY_MEASURE
from services.base.unit import Unit, Units
from services.charter import reading
from services.decisions import casting, course, proposing, replying
from services.decisions.access import decision_of

NORMS = {WEEKLY_MEASURE.name: WEEKLY_MEASURE}
SAID = (DECISION,)
"""How the keys of what is said of decisions begin."""


async def seed(units: Units, owner: int) -> None:
    for row in read("decisions"):
        await _decision(units, row)


async def _decision(units: Units, row: dict[str, Any]) -> None:
    """One of decisions.json: put up `days_ago`, `supported` on that day, and then whatever the clock makes of it.

    Those in `votes` vote on the first day of voting; `amendments` are of the day on which the talk began.
    """
    days = row["days_ago"]
    decision = await done(units, days, SAID, _put_up, row)
    for person in row["supported"]:
        await done(units, days, SAID, _support, decision.id, person)
    for amendment in row.get("amendments", ()):
        await done(units, days, SAID, _amend, decision.id, amendment)
    terms = decision.rules.terms
    for lasts in (terms.discuss, terms.freeze):
        days -= lasts
        if days < 0:
            return
        await done(units, days, SAID, course.ripe, decision.id)
    for person, choice in row.get("votes", ()):
        await done(units, days, SAID, _vote, decision.id, person, choice)
    if days >= terms.vote:
        await done(units, days - terms.vote, SAID, course.ripe, decision.id)


def _put_up(unit: Unit, row: dict[str, Any]) -> Decision:
    said = proposing.Draft(
        kind=Kind(row["kind"]),
        title=row["title"],
        text=row["text"],
        options=row.get("options", ()),
        change=_change(unit, row) if "norm" in row else None,
    )
    author = member(unit, row["by"])
    decision = proposing.draft(unit, author, said)
    proposing.put_up(unit, author, decision.id)
    return decision_of(unit, decision.id)


def _change(unit: Unit, row: dict[str, Any]) -> str:
    """What the vote would make of the clause that names the `norm`: its new `value`."""
    clause = reading.rule_of(unit, NORMS[row["norm"]])
    assert clause is not None, "the charter that a network starts with names every norm"
    return Change(clause=clause.id, base=clause.version.number, value=row["value"]).as_json()


def _support(unit: Unit, decision_id: int, person: int) -> None:
    proposing.support(unit, member(unit, person), decision_id)


def _amend(unit: Unit, decision_id: int, row: dict[str, Any]) -> None:
    author = member(unit, row["by"])
    said = replying.propose(unit, author, decision_id, row["paragraph"], row["text"], row["reason"], revision=1)
    for person in row.get("supported", ()):
        replying.support(unit, member(unit, person), said.id)


def _vote(unit: Unit, decision_id: int, person: int, choice: str) -> None:
    casting.cast(unit, member(unit, person), decision_id, choice)
