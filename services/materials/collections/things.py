"""Collections, as other areas ask for them: the thing, and how it is found by words."""

from __future__ import annotations

from domain.base.members import Member
from domain.base.things import Thing
from domain.materials.collections import COLLECTION
from services.base.areas import Known, Searched
from services.base.unit import Unit
from services.materials.collections import views
from services.materials.collections.access import is_owner, refresh, seen_by
from storage.materials import collections as stored


def _title(unit: Unit, thing: Thing) -> str | None:
    collection = stored.by_id(unit.db, thing.number)
    return collection.title if collection is not None else None


def _is_led_by(unit: Unit, member: Member, thing: Thing) -> bool:
    collection = stored.by_id(unit.db, thing.number)
    return collection is not None and is_owner(member, collection)


THINGS = (
    Known(
        COLLECTION,
        title=_title,
        seen_by=lambda unit, reader, thing: seen_by(unit, reader, thing.number),
        is_led_by=_is_led_by,
    ),
)
SEARCHED = Searched(COLLECTION, lambda unit: stored.every(unit.db), refresh, views.shown)
