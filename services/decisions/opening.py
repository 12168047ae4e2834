"""A vote opens: what is voted on, who may, and by what it is counted are fixed, and their fingerprints published."""

from __future__ import annotations

import json
import sqlite3

from domain.base.lifecycle import Move
from domain.decisions import counting, lives
from domain.decisions.decisions import Decision, State
from domain.decisions.kinds import DAY, RUN_OFF_DAYS, ballot_rule
from services.base import due
from services.base.unit import Unit
from services.decisions import electing, secret, vote_news
from services.decisions.access import decision_of, thing
from services.decisions.phases import PHASE, enter
from storage.decisions import decisions, protests, voting

EVERYBODY = 1 << 53
"""Members looked at where a list can't wait for the next portion: more than there are."""


def text_of(db: sqlite3.Connection, decision: Decision) -> dict[str, object]:
    """What is voted on, in the shape of which the fingerprint is made."""
    revision = decisions.revision(db, decision.id, decision.revision)
    assert revision is not None
    options = {str(one.number): one.text for one in decisions.alternatives(db, decision.id)}
    return {"number": decision.number, "title": decision.title, "text": revision.text, "options": options}


def roll_of(voters: list[int], n: int) -> dict[str, object]:
    """Who may vote, in the shape of which the fingerprint is made: how many, and a hash of the sorted list."""
    return {"size": len(voters), "active": n, "roll": counting.fingerprint(sorted(voters))}


def open_vote(unit: Unit, decision: Decision, step: Move[State] = lives.OPEN) -> Decision:
    """Draw up the list of voters, freeze the rule, and take ballots until the end of the voting days.

    As long as the list doesn't stand the decision waits as it was, and is looked at again. A secret vote has its key
    and its empty ballots from the opening. Raises `KeyUnreadable` when there can be none now.
    """
    if decision.secret:
        secret.require_keys(unit)
    voting.discard(unit.db, decision.id)
    # A pulse is open at the press that asks it.
    roll = electing.draw_up(unit, decision, at_once=EVERYBODY if step is lives.ASK_PULSE else electing.AT_ONCE)
    if roll is None:
        due.at(unit, thing(decision.id), PHASE, unit.now + 1)
        return decision
    voters, n = roll
    drawn = roll_of(voters, n)
    options = tuple(one.number for one in decisions.alternatives(unit.db, decision.id))
    rule = ballot_rule(decision.kind, decision.rules, n, options)
    fingerprints = {
        "rule": counting.fingerprint(rule.as_json()),
        "text": counting.fingerprint(text_of(unit.db, decision_of(unit, decision.id))),
        "electorate": counting.fingerprint(drawn),
    }
    if decision.secret:
        secret.begin(unit, decision.id, voters)
    opened = enter(
        unit,
        decision,
        step,
        until=unit.now + decision.rules.terms.vote * DAY,
        rule=json.dumps(rule.as_json()),
        n=n,
        size=len(voters),
        electorate=str(drawn["roll"]),
        fingerprints=json.dumps(fingerprints),
        opened_at=unit.now,
    )
    vote_news.opened(unit, opened, kind=_said(unit, decision))
    return opened


def _said(unit: Unit, before: Decision) -> str:
    """The kind of notice: it is the first vote, one after a protest, or one whose key was lost."""
    if before.opened_at is None:
        return "decision-open"
    protest = protests.latest(unit.db, before.id)
    repeats = protest is not None and protest.ended_at is not None and protest.ended_at > before.opened_at
    return "decision-repeat" if repeats else "decision-again"


def run_off(unit: Unit, decision: Decision, tied: tuple[int, ...]) -> Decision:
    """Vote once more between those that had as many: the same voters, new ballots."""
    rule = ballot_rule(decision.kind, decision.rules, decision.n or 0, tied, again=True)
    known = json.loads(decisions.raw(unit.db, decision.id)["fingerprints"])
    voting.discard(unit.db, decision.id)
    if decision.secret:
        secret.begin(unit, decision.id, voting.voters(unit.db, decision.id))
    again = enter(
        unit,
        decision,
        lives.TIE,
        until=unit.now + RUN_OFF_DAYS * DAY,
        rule=json.dumps(rule.as_json()),
        fingerprints=json.dumps({**known, "rule": counting.fingerprint(rule.as_json())}),
    )
    vote_news.opened(unit, again)
    return again
