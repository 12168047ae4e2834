"""The demo's events: each is published by its host, and people sign up (events.json)."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from bot.demo.rows import member, read
from domain.base.roles import Role
from domain.base.zones import at_wall_time, today
from domain.events.events import EventForm
from services.base.unit import Unit, Units
from services.events import editing, seats
from services.people import roles

_AS_WRITTEN = ("title", "description", "minutes", "zone", "place", "link", "capacity", "subject")


async def seed(units: Units, owner: int) -> None:
    for event in read("events"):
        await units.do(_hold, owner, event)


def _hold(unit: Unit, owner: int, event: dict[str, Any]) -> None:
    """Publish one of events.json: `in_days` and `at` are told by the clocks of its zone."""
    host = member(unit, event["host"])
    if event["host"] != owner:
        roles.grant(unit, member(unit, owner), host, Role.LEADER)
    hours, minutes = map(int, event["at"].split(":"))
    day = today(unit.now, event["zone"]) + timedelta(days=event["in_days"])
    starts_at = at_wall_time(day, hours * 60 + minutes, event["zone"], now=unit.now).at
    said: dict[str, Any] = {name: event[name] for name in _AS_WRITTEN if name in event}
    draft = editing.Draft(form=EventForm(event["form"]), starts_at=starts_at, **said)
    made = editing.create(unit, host, draft, meetings=event.get("meetings", 1))
    editing.publish(unit, host, made.id)
    for person in event["signed_up"]:
        seats.sign_up(unit, member(unit, person), made.id)
