"""The demo's people: each joins, is listed and fills in a page (members.json)."""

from __future__ import annotations

from typing import Any

from bot.demo.past import done, units_of
from bot.demo.rows import member, read
from domain.base.consents import Purpose
from domain.people.profile import ProfileField
from locales.texts import Texts
from services.base import members
from services.base.unit import Unit, Units
from services.people import consents, joining, profile, vouching

LANGUAGE = "ru"
SAID = ("vouched",)
"""How the keys of what is said of people begin."""
JOINED_DAYS_AGO = 60
"""Before all that the demo's network has done since; who votes must have been in it."""


async def seed(units: Units, owner: int) -> None:
    then = units_of(units, JOINED_DAYS_AGO)
    for person in read("members"):
        await then.do(_join, person)
    for person in read("members"):
        if "vouched_by" in person:
            await done(units, JOINED_DAYS_AGO, SAID, _vouch, person)


def _vouch(unit: Unit, person: dict[str, Any]) -> None:
    """Somebody's word for them, by which they vote on the charter and on people."""
    vouching.vouch(unit, member(unit, person["vouched_by"]), member(unit, person["id"]))


def _join(unit: Unit, person: dict[str, Any]) -> None:
    t = Texts(LANGUAGE, unit.network.default_zone, unit.now)
    found = members.meet(unit, person["id"], LANGUAGE)
    joining.accept_rules(unit, found.id, joining.RULES_VERSION)
    version = consents.view(unit, found.id).text.version
    joining.give_consent(unit, found.id, version, t.plain("join-consent-give"))
    joining.complete(
        unit, found.id, name=person["name"], region=person["region"], region_name=None, zone=person["zone"]
    )
    consents.switch(unit, found.id, Purpose.DIRECTORY, True, t.plain("purpose-directory"))
    profile.fill(unit, found.id, {ProfileField(name): value for name, value in person["profile"].items()})
