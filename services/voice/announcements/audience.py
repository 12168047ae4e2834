"""Whom a segment reaches, put together of what the areas bring (services/base/areas.py: SegmentPart)."""

from __future__ import annotations

from domain.base.errors import DomainError
from domain.base.notices import Category
from domain.base.things import Thing
from domain.voice.announcements import Announcement, Segment
from services.base.areas import SegmentPart, Unit
from storage.voice.segments import Audience, Chosen

NOBODY = "0"
"""The condition of a part that no area brings any more: its values narrow to nobody, they never widen."""


def part(unit: Unit, name: str) -> SegmentPart:
    """Raises `DomainError` for one that nobody brings: the button is forged, or an area is gone."""
    if name not in unit.areas.segments:
        raise DomainError("error-stale-button")
    return unit.areas.segments[name]


def of(unit: Unit, found: Announcement) -> Audience:
    """Whom it would reach now."""
    return reached(unit, found.segment, repeats=found.repeats, only_chats=found.only_chats)


def reached(unit: Unit, segment: Segment, *, repeats: int | None = None, only_chats: bool = False) -> Audience:
    """Whom an announcement to `segment` would reach now."""
    known = unit.areas.segments
    things = things_of(unit, segment)
    parts = tuple(
        Chosen(name, known[name].condition if name in known else NOBODY, values) for name, values in segment.items()
    )
    return Audience(
        parts=(*parts, Chosen("only_chats", NOBODY, ())) if only_chats else parts,
        category=Category.MINE if things else Category.ANNOUNCEMENTS,
        about=next(iter(things)) if len(things) == 1 else None,
        repeats=repeats,
        now=unit.now,
    )


def things_of(unit: Unit, segment: Segment) -> frozenset[Thing]:
    """The things whose people it is for, when it is for nobody else: their own matter, and whoever leads these things
    may write to them. Empty otherwise."""
    things: set[Thing] = set()
    for name, values in segment.items():
        known = unit.areas.segments.get(name)
        meant = [known.thing(value) for value in values] if known is not None else []
        if not meant or None in meant:
            return frozenset()
        things |= {thing for thing in meant if thing is not None}
    return frozenset(things)


def titles(unit: Unit, segment: Segment) -> dict[str, str]:
    """What the records and things are called that it names, by the value that names them; none for what is gone."""
    found = {
        value: _title(unit, unit.areas.segments[name], value)
        for name, values in segment.items()
        if name in unit.areas.segments
        for value in values
    }
    return {value: title for value, title in found.items() if title is not None}


def _title(unit: Unit, known: SegmentPart, value: str) -> str | None:
    if known.named is not None:
        return known.named(unit, value)
    thing = known.thing(value)
    return unit.areas.title(unit, thing) if thing is not None else None
