"""Who counts and who may vote: active members, and the list that is drawn up when a vote opens (PRODUCT §7)."""

from __future__ import annotations

from domain.base.things import Thing
from domain.decisions.decisions import Decision
from domain.decisions.kinds import ACTIVE, DAY, NEW, NEW_FOR_NORMS, STRICT
from services.base.unit import Unit
from services.decisions.access import team_roles
from storage.base import parts
from storage.decisions import voting


def people_of(unit: Unit, scope: Thing | None) -> list[int] | None:
    """Ids of those who decide there; None: the whole network."""
    return None if scope is None else parts.holders(unit.db, scope, *team_roles(unit, scope))


def active(unit: Unit, scope: Thing | None = None) -> int:
    """N: members seen in 90 days who aren't on leave."""
    return voting.active(unit.db, seen=unit.now - ACTIVE * DAY, now=unit.now, among=people_of(unit, scope))


def support_needed(unit: Unit, decision: Decision) -> int:
    """How many must support it as things are now."""
    return decision.rules.support_needed(active(unit, decision.scope))


def draw_up(unit: Unit, decision: Decision) -> tuple[list[int], int]:
    """Write down who may vote, once; returns their ids in ascending order, and N, those of them who are active.

    A member of one day may vote; on norms and people one of 14 days with a sign of being a colleague, where areas bring
    any. In a team its people decide, whoever they are. On a person they themself don't vote.
    """
    strict = decision.kind in STRICT and decision.scope is None
    days = NEW_FOR_NORMS if strict else NEW
    voters = voting.draw_up(
        unit.db,
        decision.id,
        joined=unit.now - days * DAY if decision.scope is None else unit.now,
        seen=unit.now - ACTIVE * DAY,
        now=unit.now,
        signs=unit.areas.colleagues if strict else (),
        among=people_of(unit, decision.scope),
        without=() if decision.about is None else (decision.about,),
    )
    return voters, voting.counted(unit.db, decision.id)
