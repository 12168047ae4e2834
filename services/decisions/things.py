"""Decisions, as other areas ask for them."""

from __future__ import annotations

from domain.base.members import Member
from domain.base.things import Thing
from domain.decisions.decisions import DECISION
from services.base.areas import Known
from services.base.unit import Unit
from services.decisions import access
from storage.decisions import decisions


def _title(unit: Unit, thing: Thing) -> str | None:
    decision = decisions.by_id(unit.db, thing.number)
    return decision.title if decision is not None else None


def _is_led_by(unit: Unit, member: Member, thing: Thing) -> bool:
    decision = decisions.by_id(unit.db, thing.number)
    return decision is not None and member.is_member and decision.author_id == member.id


THINGS = (
    Known(
        DECISION,
        title=_title,
        seen_by=lambda unit, reader, thing: access.seen_by(unit, reader, thing.number),
        is_led_by=_is_led_by,
    ),
)
