"""Events that belong to a thing of another area: a project's own meetings (PRODUCT §6)."""

from __future__ import annotations

from domain.base.errors import DomainError
from domain.base.hung import Head
from domain.base.members import Member
from domain.base.things import Thing, read
from services.base.areas import Hung
from services.base.unit import Unit
from storage.events import events

NAME = "events"


def leads(unit: Unit, member: Member, thing: Thing) -> bool:
    """Whether the member acts for the thing. False for a kind that nothing hangs on, or that there isn't."""
    known = unit.areas.things.get(thing.kind)
    return known is not None and known.gathers(unit, thing) and known.is_led_by(unit, member, thing)


def require_led(unit: Unit, member: Member, thing: Thing) -> None:
    """Raise `DomainError` for whoever doesn't act for the thing."""
    if not leads(unit, member, thing):
        raise DomainError("error-no-right")


def require_seen(unit: Unit, reader: Member, thing: Thing) -> None:
    """Raise `DomainError` for whoever may not look at it, and for what nothing hangs on."""
    known = unit.areas.things.get(thing.kind)
    if known is None or not known.gathers(unit, thing):
        raise DomainError("error-stale-button")
    known.seen_by(unit, reader, thing)


def _head(unit: Unit, reader: Member, thing: Thing) -> Head:
    return Head(events.count_about(unit.db, thing, now=unit.now), leads(unit, reader, thing))


HUNG = Hung(NAME, _head)


def title_for(unit: Unit, reader: Member, about: str | None) -> str | None:
    """What the thing is called that an event belongs to; None: none, or none that this reader may look at."""
    if about is None:
        return None
    thing = read(about)
    return unit.areas.title(unit, thing) if unit.areas.may_open(unit, reader, thing) else None
