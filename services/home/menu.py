"""The menu of a member in one read: what comes next, what waits (PRODUCT §0)."""

from __future__ import annotations

from dataclasses import dataclass

from domain.base.consents import Standing
from domain.base.members import Member
from domain.base.waiting import Coming, Waiting, next_of, urgent_first
from services.base.members import actor, consent_standing
from services.base.unit import Unit


@dataclass(frozen=True, slots=True)
class Mine:
    """What the menu is about; `waiting`: the most urgent first."""

    member: Member
    consent: Standing
    coming: Coming | None
    waiting: tuple[Waiting, ...]


def mine(unit: Unit, actor_id: int) -> Mine | None:
    """None for somebody who isn't in the network: they are shown the way in."""
    member = actor(unit, actor_id)
    if not member.is_member:
        return None
    coming: list[Coming] = []
    waiting: list[Waiting] = []
    for part in unit.areas.mine:
        for row in part.rows(unit, member):
            if isinstance(row, Coming):
                coming.append(row)
            else:
                waiting.append(row)
    return Mine(member, consent_standing(unit, member.id), next_of(coming), tuple(urgent_first(waiting)))
