"""The organizer's cabinet: what one may do there, and what waits."""

from __future__ import annotations

from dataclasses import dataclass

from domain.base.consents import Standing
from domain.base.figures import Figure
from domain.base.members import Status
from domain.base.roles import Right, rights_of
from domain.base.waiting import Waiting
from services.base.members import actor, consent_standing
from services.base.unit import Unit
from services.desk import figures, today


@dataclass(frozen=True, slots=True)
class Cabinet:
    """`rights` are empty for whoever holds none; `waiting`: the oldest first, also of a host without a right,
    `figures`: those that the rights allow. Neither for whoever may only read for want of a consent.
    """

    rights: frozenset[Right]
    waiting: tuple[Waiting, ...]
    figures: tuple[Figure, ...] = ()
    may_join: bool = False
    """Nobody leads the network from outside, those whom its settings name neither: they join first."""


def view(unit: Unit, actor_id: int) -> Cabinet:
    """Anybody may look at the door."""
    member = actor(unit, actor_id)
    if not member.is_member:
        return Cabinet(frozenset(), (), may_join=member.status is Status.GUEST)
    may_act = consent_standing(unit, member.id) in (Standing.CURRENT, Standing.ASK)
    if not may_act:
        return Cabinet(rights_of(member.roles), ())
    waiting = today.rows(unit, member)
    return Cabinet(rights_of(member.roles), waiting, figures.of(unit, member, waiting))
