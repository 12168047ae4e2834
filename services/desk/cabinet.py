"""The organizer's cabinet: what one may do there, and what waits."""

from __future__ import annotations

from dataclasses import dataclass

from domain.base.lists import FIRST
from domain.base.roles import Right, rights_of
from services.base.members import actor
from services.base.unit import Unit
from storage.people import admission


@dataclass(frozen=True, slots=True)
class Cabinet:
    """`rights` are empty for whoever has no business there; `waiting` counts open applications."""

    rights: frozenset[Right]
    waiting: int


def view(unit: Unit, actor_id: int) -> Cabinet:
    """Anybody may look at the door."""
    member = actor(unit, actor_id)
    rights = rights_of(member.roles) if member.is_member else frozenset()
    waiting = admission.open_applications(unit.db, FIRST).total if Right.ADMIT in rights else 0
    return Cabinet(rights, waiting)
