"""The demo's people join and make events on the way that everybody takes: through the use cases."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Any

import orjson

from domain.base.consents import Purpose
from domain.base.roles import Role
from domain.base.zones import at_wall_time, today
from domain.events.events import EventForm
from domain.people.profile import ProfileField
from locales.texts import Texts
from services.base import members
from services.base.unit import Unit, Units
from services.events import editing, seats
from services.people import consents, joining, profile, roles

FOLDER = Path(__file__).parent
LANGUAGE = "ru"
_AS_WRITTEN = ("title", "description", "minutes", "zone", "place", "link", "capacity", "subject")


async def seed(units: Units) -> list[int]:
    """Fill an empty network; returns the Telegram ids of its people. The first is to be in ORGANIZER_IDS."""
    people = _read("members.json")
    for person in people:
        await units.do(_join, person)
    for event in _read("events.json"):
        await units.do(_hold, people[0]["id"], event)
    return [person["id"] for person in people]


def _join(unit: Unit, person: dict[str, Any]) -> None:
    t = Texts(LANGUAGE, unit.network.default_zone, unit.now)
    member = members.meet(unit, person["id"], LANGUAGE)
    joining.accept_rules(unit, member.id, joining.RULES_VERSION)
    version = consents.view(unit, member.id).text.version
    joining.give_consent(unit, member.id, version, t.plain("join-consent-give"))
    joining.complete(
        unit, member.id, name=person["name"], region=person["region"], region_name=None, zone=person["zone"]
    )
    consents.switch(unit, member.id, Purpose.DIRECTORY, True, t.plain("purpose-directory"))
    profile.fill(unit, member.id, {ProfileField(name): value for name, value in person["profile"].items()})


def _hold(unit: Unit, owner: int, event: dict[str, Any]) -> None:
    """Publish one of events.json: `in_days` and `at` are told by the clocks of its zone."""
    host = _member(unit, event["host"])
    if event["host"] != owner:
        roles.grant(unit, _member(unit, owner), host, Role.LEADER)
    hours, minutes = map(int, event["at"].split(":"))
    day = today(unit.now, event["zone"]) + timedelta(days=event["in_days"])
    starts_at = at_wall_time(day, hours * 60 + minutes, event["zone"], now=unit.now).at
    said: dict[str, Any] = {name: event[name] for name in _AS_WRITTEN if name in event}
    draft = editing.Draft(form=EventForm(event["form"]), starts_at=starts_at, **said)
    made = editing.create(unit, host, draft, meetings=event.get("meetings", 1))
    editing.publish(unit, host, made.id)
    for person in event["signed_up"]:
        seats.sign_up(unit, _member(unit, person), made.id)


def _member(unit: Unit, telegram_id: int) -> int:
    member = members.find(unit, telegram_id)
    assert member is not None, f"{telegram_id} is not in members.json"
    return member.id


def _read(name: str) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = orjson.loads((FOLDER / name).read_bytes())
    return rows
