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
    invited: Waiting | None = None
    """What whoever has nothing ahead may come to; it waits for nobody."""


def mine(unit: Unit, actor_id: int) -> Mine | None:
    """None for somebody who isn't in the network: they are shown the way in."""
    member = actor(unit, actor_id)
    if not member.is_member:
        return None
    coming: list[Coming] = []
    waiting: list[Waiting] = []
    for part in unit.areas.on_menu(unit, member):
        for row in part.rows(unit, member):
            if isinstance(row, Coming):
                coming.append(row)
            else:
                waiting.append(row)
    standing, ahead = consent_standing(unit, member.id), next_of(coming)
    invited = _invited(unit, member) if ahead is None and standing is not Standing.READ_ONLY else None
    return Mine(member, standing, ahead, tuple(urgent_first(waiting)), invited)


def _invited(unit: Unit, member: Member) -> Waiting | None:
    rows = (row for part in unit.areas.inviting for row in part.rows(unit, member))
    return next(iter(urgent_first(row for row in rows if isinstance(row, Waiting))), None)
