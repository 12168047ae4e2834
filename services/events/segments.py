"""Choosing the people of an event by the state of their seats: "17/confirmed" (PRODUCT §4)."""

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


def _seats(unit: Unit, event: Thing) -> Sequence[Choice]:
    return [Choice(f"{event.id}/{state}", people) for state, people in segments.seats(unit.db, event.number)]


SEGMENTS = (SegmentPart(name=EVENT, condition=segments.EVENT, choices=_events, of=EVENT, within=_seats),)
