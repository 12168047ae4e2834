"""Regions, their towns and the zones in which they live (PRODUCT §1)."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class RegionHit:
    """What was found for a few typed letters.

    `code` is ISO 3166-2. `town` is the name that matched, empty when the region's own name did.
    `zone` is an IANA name, empty when the region has several and no town has decided: then ask.
    `people`: of the town, or of all towns of the region.
    """

    code: str
    name: str
    town: str
    zone: str
    people: int = 0


@dataclass(frozen=True, slots=True)
class AbroadHit:
    """A city of another country, or (`town` empty) the country itself; `zone` is empty where it must be asked.

    `code` is ISO 3166-1 alpha-2, `country` its name.
    """

    code: str
    country: str
    town: str
    zone: str
    people: int


@dataclass(frozen=True, slots=True)
class ZoneChoice:
    """One of several zones to choose from; `places` are its largest towns, in the person's language."""

    zone: str
    places: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Country:
    """`code` is ISO 3166-1 alpha-2."""

    code: str
    name: str


@dataclass(frozen=True, slots=True)
class RegionNames:
    """The names that people give to places, by language where they are shown; filled by locales."""

    regions: Mapping[str, Mapping[str, str]]  # language -> ISO 3166-2 code -> name
    aliases: Mapping[str, str]  # another name of a region -> its code
    town_aliases: Mapping[str, str]  # another name of a town -> its own
    generic: frozenset[str]  # words like "region" that tell nothing apart
    layout: Mapping[int, str]  # for str.translate: keys pressed in the wrong keyboard layout
    countries: Mapping[str, Mapping[str, str]]  # language -> ISO 3166-1 alpha-2 code -> name
    cities: Mapping[str, Mapping[str, str]]  # language -> IANA zone -> the city it is named after
    country_aliases: Mapping[str, str]  # another name of a country -> its code
    country_generic: frozenset[str]  # words like "republic" in the names of countries
