"""What voters are told: a vote opens, waits for those who haven't voted, begins anew, is over (PRODUCT §7)."""

from __future__ import annotations

from domain.decisions.decisions import DECISION, Decision
from domain.decisions.kinds import DAY
from services.base import due, outbox
from services.base.areas import Falling
from services.base.unit import Unit
from services.decisions.access import decision_of, thing
from storage.base.due import Term
from storage.decisions import voting

HALF, LAST_DAY = "half", "last-day"
"""The terms at which those who haven't voted are reminded, once each."""
SHORT = 2 * DAY
"""Seconds: a vote that isn't longer has half of its time and its last day at one moment, and one reminder."""


def opened(unit: Unit, decision: Decision, *, kind: str = "decision-open") -> None:
    """A vote is open: its ballot goes to all who may vote, and the reminders are set."""
    until = _end(decision)
    for member in voting.voters(unit.db, decision.id):
        outbox.say(
            unit,
            kind=kind,
            key=f"{thing(decision.id)}:open:{until}:{member}",
            to=member,
            payload={"decision": decision.id, "until": until},
            expires_at=until,
        )
    half = unit.now + (until - unit.now) // 2
    due.at(unit, thing(decision.id), HALF, half, expires_at=until)
    if until - unit.now > SHORT:
        due.at(unit, thing(decision.id), LAST_DAY, until - DAY, expires_at=until)


def remind(unit: Unit, term: Term) -> None:
    """Remind those who haven't voted. Of a secret vote nobody's row may tell whether it was needed: all get one, and
    whether there is anything to say is asked when it is sent.
    """
    decision = decision_of(unit, term.thing.number)
    if not decision.is_open(unit.now):
        return
    until = _end(decision)
    secret = decision.secret
    for member in voting.voters(unit.db, decision.id) if secret else voting.not_voted(unit.db, decision.id):
        outbox.say(
            unit,
            kind="decision-remind-secret" if secret else "decision-remind",
            key=f"{term.thing}:{term.kind}:{until}:{member}",
            to=member,
            payload={"decision": decision.id, "until": until},
            expires_at=until,
        )


def closed(unit: Unit, decision: Decision) -> None:
    """No reminder any more, and no invitation to vote."""
    due.never(unit, thing(decision.id), HALF, LAST_DAY)
    for what in ("open", HALF, LAST_DAY):
        outbox.withdraw(unit, f"{thing(decision.id)}:{what}:")


def counted(unit: Unit, decision: Decision) -> None:
    """What it came to. Of an open vote those are told who took part, of a secret one all who might have; and its
    author, and whomever it is on.
    """
    db, number = unit.db, decision.id
    heard = voting.voters(db, number) if decision.secret else voting.took_part(db, number)
    for member in {*heard, decision.author_id, *([decision.about] if decision.about is not None else [])}:
        outbox.say(
            unit,
            kind="decision-outcome",
            key=f"{thing(number)}:outcome:{decision.closed_at}:{member}",
            to=member,
            payload={"decision": number},
        )


def _end(decision: Decision) -> int:
    assert decision.until is not None, "an open vote has an end"
    return decision.until


DUE = (Falling(DECISION, HALF, remind), Falling(DECISION, LAST_DAY, remind))
