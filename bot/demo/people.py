"""The demo's people: each joins, is listed and fills in a page (members.json)."""

from __future__ import annotations

from typing import Any

from bot.demo.past import units_of
from bot.demo.rows import read
from domain.base.consents import Purpose
from domain.people.profile import ProfileField
from locales.texts import Texts
from services.base import members
from services.base.unit import Unit, Units
from services.people import consents, joining, profile

LANGUAGE = "ru"
JOINED_DAYS_AGO = 60
"""Before all that the demo's network has done since; who votes must have been in it."""


async def seed(units: Units, owner: int) -> None:
    then = units_of(units, JOINED_DAYS_AGO)
    for person in read("members"):
        await then.do(_join, person)


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
