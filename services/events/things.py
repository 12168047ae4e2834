"""Events and groups of colleagues, as other areas ask for them."""

from __future__ import annotations

from domain.base.members import Member
from domain.base.things import Thing
from domain.events.events import EVENT, PARTY, EventState
from services.base.areas import Known
from services.base.unit import Unit
from services.events import access, parties
from storage.events import events, seats


def _title_of_party(unit: Unit, thing: Thing) -> str | None:
    """A group is called by what it comes to."""
    found = seats.party_by_code(unit.db, thing.code)
    return access.title(unit, found.event_id) if found is not None else None


def _see_party(unit: Unit, reader: Member, thing: Thing) -> object:
    return parties.view(unit, reader.id, thing.code)


def _bears(unit: Unit, thing: Thing) -> bool:
    """A recording or slides, once others know of it."""
    event = events.by_id(unit.db, thing.number)
    return event is not None and event.state is not EventState.DRAFT


def _is_led_by(unit: Unit, member: Member, thing: Thing) -> bool:
    return access.is_host(unit, member, thing.number)


THINGS = (
    Known(
        EVENT,
        title=lambda unit, thing: access.title(unit, thing.number),
        seen_by=lambda unit, reader, thing: access.seen_by(unit, reader, thing.number),
        is_led_by=_is_led_by,
        bears=_bears,
    ),
    Known(PARTY, title=_title_of_party, seen_by=_see_party),
)
