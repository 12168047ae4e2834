"""An event keeps its wall time when the rules of its zone change, as Kazakhstan's did in 2024 (PRODUCT §0, «Times»).

The rules come with the program (the package tzdata), so they change between two starts of the bot and never under it.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from domain.base.zones import at_reading
from domain.events.events import OPEN, Event, EventState
from services.base.unit import Unit
from services.events import course, finding, notices
from services.events.editing import concerned, note_change, schedule
from storage.events import events

NOTICE = "event-clock-changed"


def follow(unit: Unit) -> int:
    """Move what is still to come to where its clocks show what was agreed; returns how many events moved.

    Those concerned hear once each, whatever a series has of meetings: at the place nothing has changed, but for whoever
    lives by another clock, and for the copies in calendars, it has.
    """
    moved: list[tuple[Event, Event]] = []
    for event, walls in events.with_wall_times(unit.db, unit.now):
        if walls is None:
            events.note_wall_times(unit.db, event.id)
        elif (after := _followed(event, *walls, now=unit.now)) != event:
            events.follow_clock(unit.db, event.id, after.starts_at, after.minutes)
            finding.refresh(unit, event.id)
            moved.append((event, after))
    told: dict[int, list[tuple[Event, Event]]] = {}
    for before, after in moved:
        if before.state is EventState.DRAFT:
            continue
        events.bump_sequence(unit.db, before.id)
        note_change(unit, None, before, after, ["starts_at"])
        if before.state is EventState.PUBLISHED:
            notices.take_back(unit, before.id, "event-reminder:")
            notices.take_back(unit, before.id, "event-no-link:")
            notices.take_back(unit, before.id, "event-trouble:")
            schedule(unit, after)
        course.note(unit, after)
        for person in dict.fromkeys(concerned(unit, before.id)):
            told.setdefault(person, []).append((before, after))
    for person, changes in told.items():
        _tell(unit, person, changes)
    return len(moved)


def _followed(event: Event, wall_start: int, wall_end: int, *, now: int) -> Event:
    """The event by today's rules: what has begun stays; the results of a contest have a date of their own."""
    start, end = event.starts_at, event.ends_at
    if start > now:
        start = at_reading(start, wall_start, event.zone, now=now)
        end = start + event.minutes * 60
    if event.kind.has_results:
        end = max(start + 5 * 60, at_reading(event.ends_at, wall_end, event.zone, now=now))
    return replace(event, starts_at=start, minutes=(end - start) // 60)


def _tell(unit: Unit, person: int, changes: list[tuple[Event, Event]]) -> None:
    first = min((after for _, after in changes), key=lambda e: e.starts_at)
    payload: list[dict[str, Any]] = [
        {"event": before.id, "old_start": before.starts_at, "old_end": before.ends_at} for before, _ in changes
    ]
    notices.to_members(
        unit,
        NOTICE,
        first,
        [person],
        unit.now,
        expires_at=max(after.ends_at for _, after in changes),
        urgent=any(notices.is_soon(min(b.starts_at, a.starts_at), unit.now) for b, a in changes if b.state in OPEN),
        changes=payload,
    )
