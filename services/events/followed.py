"""New events, for those who asked to hear of such."""

from __future__ import annotations

from collections.abc import Iterable

from domain.base.following import Facets
from domain.base.things import Thing
from domain.events.events import EVENT, OPEN, Audience, EventForm
from services.base.areas import Followed
from services.base.unit import Unit
from storage.base import parts
from storage.events import events


def _facets(unit: Unit, thing: Thing) -> Facets | None:
    """None of what has begun: nobody can come any more. An event by link is for those who have it."""
    event = events.by_id(unit.db, thing.number)
    if event is None or event.state not in OPEN or event.audience is Audience.LINK or event.starts_at <= unit.now:
        return None
    return Facets(
        form=event.form,
        subjects=(event.subject,) if event.subject else (),
        region=event.region if event.audience is Audience.REGION else None,
        words=f"{event.title} {event.description} {event.place or ''}",
    )


def _makers(unit: Unit, thing: Thing) -> Iterable[int]:
    """Whoever has a part in it knows of it."""
    return (part.member_id for part in parts.of(unit.db, thing) if part.member_id is not None)


FOLLOWED = Followed(kind=EVENT, forms=tuple(EventForm), facets=_facets, makers=_makers)
