"""Who counts and who may vote: active members, and the list that is drawn up when a vote opens (PRODUCT §7)."""

from __future__ import annotations

from enum import StrEnum

from domain.base.members import Member
from domain.base.things import Thing
from domain.decisions.decisions import OPEN_BALLOT, Decision
from domain.decisions.kinds import ACTIVE, DAY, NEW, NEW_FOR_NORMS, STRICT
from services.base import signs
from services.base.unit import Unit
from services.decisions.access import team_roles
from storage.base import parts
from storage.decisions import voting
from storage.decisions.voting import Roll


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


def draw_up(unit: Unit, decision: Decision) -> tuple[list[int], int]:
    """Write down who may vote, once; returns their ids in ascending order, and N, those of them who are active.

    A member of one day may vote; on norms and people one of 14 days with a sign of being a colleague, where areas bring
    any. In a team its people decide, whoever they are. On a person they themself don't vote.
    """
    days = NEW_FOR_NORMS if is_strict(decision) else NEW
    joined = unit.now - days * DAY if decision.scope is None else unit.now
    voters = voting.draw_up(unit.db, decision.id, _roll(unit, decision, joined))
    return voters, voting.counted(unit.db, decision.id)


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
