"""The demo's people join on the way that everybody takes: through the use cases, one after another."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import orjson

from domain.consents import Purpose
from domain.profile import ProfileField
from locales.texts import Texts
from services import consents, joining, members, profile
from services.unit import Unit, Units

MEMBERS = Path(__file__).with_name("members.json")
LANGUAGE = "ru"


async def seed(units: Units) -> list[int]:
    """Let the people of members.json join; returns their Telegram ids. The first is to be in ORGANIZER_IDS."""
    people: list[dict[str, Any]] = orjson.loads(MEMBERS.read_bytes())
    for person in people:
        await units.do(_join, person)
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
