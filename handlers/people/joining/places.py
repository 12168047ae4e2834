"""Regions, countries and zones as options of a form."""

from __future__ import annotations

from collections.abc import Sequence

from domain.base.members import Member
from domain.base.regions import AbroadHit, ZoneChoice
from handlers.ui.forms.answers import Answers, Given
from handlers.ui.forms.choices import Lookup
from handlers.ui.forms.field import Field, Option
from handlers.ui.turn import Turn
from locales.regions import region_names
from locales.texts import Texts
from services.people.regions import Regions

ABROAD = "abroad"
_TOWN = "@"
"""Between a region and the zone that a town has decided: «RU-SA@Asia/Yakutsk»."""

regions = Regions(region_names)


async def find_region(turn: Turn, answers: Answers, words: str) -> Sequence[Option]:
    """Regions, and well-known places abroad, which are said to be abroad; the door to other countries stands apart."""
    t = turn.t
    abroad = regions.find_abroad(words, t.language, now=turn.now)
    hits = regions.find(words, t.language, now=turn.now, limit=6 - len(abroad), slips=False)
    if not abroad and not hits:
        # Only what is nowhere is guessed at; a large city abroad is likelier meant than a village at home.
        abroad = regions.find_abroad(words, t.language, now=turn.now, near=True)
        hits = regions.find(words, t.language, now=turn.now, limit=6 - len(abroad))
    foreign = [Option(_value(hit.code, hit.zone), _abroad_label(t, hit)) for hit in abroad]
    home = [Option(_value(hit.code, hit.zone), f"{hit.town}, {hit.name}" if hit.town else hit.name) for hit in hits]
    is_larger = bool(abroad) and (not hits or not abroad[0].town or abroad[0].people > hits[0].people)
    return [*foreign, *home] if is_larger else [*home, *foreign]


def _value(code: str, zone: str) -> str:
    return f"{code}{_TOWN}{zone}" if zone else code


def _abroad_label(t: Texts, hit: AbroadHit) -> str:
    if not hit.town:
        return t.plain("join-country-abroad", country=hit.country)
    return t.plain("join-town-abroad", town=hit.town, country=hit.country)


async def region_named(turn: Turn, answers: Answers, value: str) -> str | None:
    if value == ABROAD:
        return turn.t.plain("join-abroad")
    code, zone = split(value)
    if zone is not None and await zone_named(turn, answers, zone) is None:
        return None
    return region_label(turn.t, code, zone)


async def suggest_abroad(turn: Turn, answers: Answers) -> Sequence[Option]:
    return [Option(ABROAD, turn.t.plain("join-abroad"))]


async def find_country(turn: Turn, answers: Answers, words: str) -> Sequence[Option]:
    language = turn.t.language
    found = [c for c in regions.find_country(words, language) if c.code != "RU"]
    zones = {c.code: regions.zones_of_country(c.code, language, now=turn.now) for c in found}
    return [
        Option(f"{c.code}{_TOWN}{zones[c.code][0].zone}" if len(zones[c.code]) == 1 else c.code, c.name) for c in found
    ]


async def country_named(turn: Turn, answers: Answers, value: str) -> str | None:
    return _country_name(turn.t, split(value)[0] or "")


async def suggest_zones(turn: Turn, answers: Answers) -> Sequence[Option]:
    return [_zone_option(turn.t, choice) for choice in _zones(turn, answers)]


async def find_zone(turn: Turn, answers: Answers, words: str) -> Sequence[Option]:
    region, _ = split(answers["region"])
    t = turn.t
    if region and region.startswith("RU-"):
        hits = regions.find(words, t.language, now=turn.now, within=region)
        return [_zone_option(t, ZoneChoice(hit.zone, (hit.town,))) for hit in hits if hit.zone]
    return [_zone_option(t, choice) for choice in regions.find_zone(words, t.language)]


async def zone_named(turn: Turn, answers: Answers, value: str) -> str | None:
    try:
        return turn.t.zone_name(value)
    except (KeyError, ValueError, LookupError):
        return None


def asks_country(answers: Answers) -> bool:
    return bool(answers["region"] == ABROAD)


def asks_zone(answers: Answers) -> bool:
    """Whether region, town or country leave the zone open."""
    value = answers["country"] if answers["region"] == ABROAD else answers["region"]
    return value is not None and split(value)[1] is None


def split(value: str | None) -> tuple[str | None, str | None]:
    """The region code and the zone of an answer to «region»; the zone is None where it must be asked."""
    if value is None or value == ABROAD or value.startswith("="):
        return None, None
    code, _, zone = value.partition(_TOWN)
    return code, zone or None


def place_of(answers: Answers) -> dict[str, str | None]:
    """What `services/people/joining.complete` takes: region, region_name, zone."""
    value = answers["region"]
    region, zone = split(value)
    if value == ABROAD:
        region, zone = split(answers["country"])
    name = value[1:] if value.startswith("=") else None
    return {"region": region, "region_name": name, "zone": answers["zone"] or zone}


def answers_of(t: Texts, member: Member) -> dict[str, Given]:
    """The opposite of `place_of`: what the person has told of their place before; nothing while it isn't known."""
    if member.zone is None or (member.region is None and member.region_name is None):
        return {}
    if member.region is None:
        name = member.region_name or ""
        return {"region": Given(f"={name}", name), "zone": Given(member.zone, t.zone_name(member.zone))}
    place = Given(f"{member.region}{_TOWN}{member.zone}", region_of(t, member))
    if member.region.startswith("RU-"):
        return {"region": place}
    return {"region": Given(ABROAD, t.plain("join-abroad")), "country": place}


def region_of(t: Texts, member: Member) -> str:
    """The name of a member's region in the reader's language."""
    return member.region_name or region_label(t, member.region, None) or "—"


def region_label(t: Texts, code: str | None, zone: str | None) -> str | None:
    if code is None:
        return None
    try:
        return regions.name(code, t.language)
    except KeyError:
        return _country_name(t, code)


def _country_name(t: Texts, code: str) -> str | None:
    return next((c.name for c in regions.countries(t.language) if c.code == code), None)


def _zones(turn: Turn, answers: Answers) -> Sequence[ZoneChoice]:
    value, t = answers["region"], turn.t
    region, _ = split(value)
    if value == ABROAD:
        country, _ = split(answers["country"])
        return regions.zones_of_country(country, t.language, now=turn.now)[:12] if country else ()
    if region is None:
        return regions.zones_of_country("RU", t.language, now=turn.now)
    if not region.startswith("RU-"):
        return regions.zones_of_country(region, t.language, now=turn.now)[:12]
    return regions.zones_of(region, t.language, now=turn.now)


def _zone_option(t: Texts, choice: ZoneChoice) -> Option:
    name = t.zone_name(choice.zone)
    if not choice.places:
        return Option(choice.zone, name)
    clock = name.partition("(")[2].rstrip(")")
    return Option(choice.zone, f"{choice.places[0]} — {clock}")


FIELDS: tuple[Field, ...] = (
    Lookup(key="region", find=find_region, named=region_named, always=suggest_abroad, free=True),
    Lookup(key="country", find=find_country, named=country_named, when=asks_country),
    Lookup(key="zone", find=find_zone, named=zone_named, suggested=suggest_zones, when=asks_zone),
)
"""Where a person works, in a form: `place_of` reads the answers."""
