"""Ideas, as other areas ask for them."""

from __future__ import annotations

from domain.base.members import Member
from domain.base.things import Thing
from domain.ideas.ideas import IDEA, Kind
from domain.ideas.plan import PLAN_ITEM
from domain.ideas.projects import LIVE, TEAM
from services.base.areas import Known
from services.base.unit import Unit
from services.ideas import access
from services.ideas.planning import item_of
from storage.ideas import ideas, plan


def _title(unit: Unit, thing: Thing) -> str | None:
    idea = ideas.by_id(unit.db, thing.number)
    return idea.title if idea is not None else None


def _is_led_by(unit: Unit, member: Member, thing: Thing) -> bool:
    idea = ideas.by_id(unit.db, thing.number)
    return idea is not None and access.is_led_by(unit, member, idea)


def _gathers(unit: Unit, thing: Thing) -> bool:
    """A project that has a team has its own meetings, while it lasts."""
    idea = ideas.by_id(unit.db, thing.number)
    return idea is not None and idea.kind is Kind.PROJECT and idea.state in LIVE


def _bears(unit: Unit, thing: Thing) -> bool:
    """A project's result, what helped with a problem: while others see it."""
    idea = ideas.by_id(unit.db, thing.number)
    return idea is not None and idea.state in access.seen_states((idea.kind,))


def _item_title(unit: Unit, thing: Thing) -> str | None:
    item = plan.by_id(unit.db, thing.number)
    return item.title if item is not None else None


THINGS = (
    Known(
        IDEA,
        title=_title,
        seen_by=lambda unit, reader, thing: access.seen_by(unit, reader, thing.number),
        is_led_by=_is_led_by,
        gathers=_gathers,
        bears=_bears,
        team=TEAM,
    ),
    Known(
        PLAN_ITEM,
        title=_item_title,
        seen_by=lambda unit, reader, thing: access.seen_by(unit, reader, item_of(unit, thing.number).idea_id),
    ),
)
