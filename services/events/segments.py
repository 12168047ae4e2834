"""Choosing the people of an event by the state of their seats, or by what they do there: "17/confirmed",
"17/speaker" (PRODUCT §4)."""

from __future__ import annotations

from collections.abc import Sequence

from domain.base.choices import Choice
from domain.base.things import Thing
from domain.events.events import EVENT
from services.base.areas import SegmentPart, Unit
from storage.events import segments

EVENTS = 100
"""Events offered: older ones have had their letters."""


def _events(unit: Unit) -> Sequence[Choice]:
    return [Choice(str(id_), people, title, at) for id_, title, at, people in segments.events(unit.db, EVENTS)]


def _people(unit: Unit, event: Thing) -> Sequence[Choice]:
    found = segments.seats(unit.db, event.number) + segments.programme(unit.db, event.number)
    return [Choice(f"{event.id}/{which}", people) for which, people in found]


SEGMENTS = (SegmentPart(name=EVENT, condition=segments.EVENT, choices=_events, of=EVENT, within=_people),)
