"""Who counts and who may vote: active members, and the list that is drawn up when a vote opens (PRODUCT §7)."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum

from domain.base.members import Member
from domain.base.things import Thing
from domain.decisions.decisions import OPEN_BALLOT, Decision
from domain.decisions.kinds import ACTIVE, DAY, NEW, NEW_FOR_NORMS, STRICT
from services.base import signs
from services.base.unit import Unit
from services.decisions.access import team_roles
from storage.base import members, parts
from storage.decisions import rolls, voting
from storage.decisions.rolls import Drawing
from storage.decisions.voting import Roll

AT_ONCE = 5_000
"""Members looked at in one transaction when a list of voters is drawn up: presses wait behind it."""


class Lack(StrEnum):
    """Why a vote on norms or people isn't somebody's."""

    ABOUT = "about"
    """It is on them."""
    SIGN = "sign"
    """Nothing says that they are a colleague."""
    DAYS = "days"
    """They joined too late."""


def people_of(unit: Unit, scope: Thing | None) -> list[int] | None:
    """Ids of those who decide there; None: the whole network."""
    return None if scope is None else parts.holders(unit.db, scope, *team_roles(unit, scope))


def active(unit: Unit, scope: Thing | None = None) -> int:
    """N: members seen in 90 days who aren't on leave."""
    return voting.active(unit.db, seen=unit.now - ACTIVE * DAY, now=unit.now, among=people_of(unit, scope))


def support_needed(unit: Unit, decision: Decision) -> int:
    """How many must support it as things are now."""
    return decision.rules.support_needed(active(unit, decision.scope))


def is_strict(decision: Decision) -> bool:
    """Whether its voters must be known as colleagues: on norms and people, in the whole network."""
    return decision.kind in STRICT and decision.scope is None


def draw_up(unit: Unit, decision: Decision, *, at_once: int) -> tuple[list[int], int] | None:
    """Write down who may vote, looking at `at_once` members more; None: not all have been looked at yet.

    When the list stands: their ids in ascending order, and N, those of them who are active. How long somebody has been
    in is counted to the moment at which it was begun; whoever leaves the network or its team before it stands isn't on
    it.

    A member of one day may vote; on norms and people one of 14 days with a sign of being a colleague, where areas bring
    any. In a team its people decide, whoever they are. On a person they themself don't vote.
    """
    drawing = rolls.find(unit.db, decision.id)
    if drawing is None or drawing.of != decision.state_at:
        voting.drop_electorate(unit.db, decision.id)
        drawing = Drawing(decision.id, of=decision.state_at, at=unit.now, last=members.newest(unit.db))
    days = NEW_FOR_NORMS if is_strict(decision) else NEW
    joined = drawing.at - days * DAY if decision.scope is None else drawing.at
    upto = members.portion_end(unit.db, drawing.after, at_once, drawing.last)
    voting.draw_up(unit.db, decision.id, _roll(unit, decision, joined), after=drawing.after, upto=upto)
    if upto < drawing.last:
        rolls.put(unit.db, replace(drawing, after=upto))
        return None
    rolls.drop(unit.db, decision.id)
    voting.strike_out(unit.db, decision.id, people_of(unit, decision.scope))
    return voting.voters(unit.db, decision.id), voting.counted(unit.db, decision.id)


def expected(unit: Unit, decision: Decision) -> int:
    """N as it would be by now; who is too new today will have been in for long enough when it opens."""
    return voting.expected(unit.db, _roll(unit, decision, unit.now))


def _roll(unit: Unit, decision: Decision, joined: int) -> Roll:
    return Roll(
        joined=joined,
        seen=unit.now - ACTIVE * DAY,
        now=unit.now,
        signs=[one.holds for one in unit.areas.signs] if is_strict(decision) else (),
        among=people_of(unit, decision.scope),
        without=() if decision.about is None else (decision.about,),
    )


def lack(unit: Unit, decision: Decision, member: Member) -> Lack | None:
    """What keeps the member from a vote on norms or people that opens now, or has opened; None: nothing.

    Whoever has got a sign since it opened lacks nothing, and is on the next list.
    """
    if decision.about == member.id:
        return Lack.ABOUT
    if not is_strict(decision):
        return None
    if not signs.is_known(unit, member.id):
        return Lack.SIGN
    opened = decision.opened_at if decision.state in OPEN_BALLOT else None
    late = member.joined_at is None or member.joined_at > (opened or unit.now) - NEW_FOR_NORMS * DAY
    return Lack.DAYS if late else None
