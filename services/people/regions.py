"""Find a region by a few typed letters, and the zone it lives in (PRODUCT §1).

Regions are those of ISO 3166-2:RU; towns, zones and where they come from: docs/decisions/0004-regions.md.
Nothing is loaded before the first question; the index then costs what the decision page says.
Languages are "ru" and "en", zones IANA names, `now` UTC epoch seconds.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cached_property
from importlib.resources import files
from pathlib import Path
from zoneinfo import ZoneInfo

from rapidfuzz.distance import OSA

from domain.base.regions import AbroadHit, Country, RegionHit, RegionNames, ZoneChoice
from services.base.typed import Key, TypedIndex, plain

LARGE_ABROAD = 300_000  # people in a city of another country that a slip or a beginning is taken for
LEAST_NEAR = 4  # letters typed, from which it is
PLACES_SHOWN = 3  # towns named beside a zone
_YEAR = [day * 86_400 for day in range(0, 366, 15)]  # two zones alike all through a year are one choice


@dataclass(frozen=True, slots=True)
class _Town:
    code: str
    zone: str
    people: int
    english: str
    russian: str

    def name(self, language: str) -> str:
        return self.russian if language == "ru" else self.english


@dataclass(frozen=True, slots=True)
class _City:
    """Of another country, under one of its names."""

    country: str
    zone: str
    people: int
    name: str


class Regions:
    """The regions of Russia and, for those who live elsewhere, the zones of every country."""

    def __init__(self, load_names: Callable[[], RegionNames]) -> None:
        """`load_names` is asked at the first question, not before."""
        self._load_names = load_names

    # --- Russia ---

    def find(
        self, query: str, language: str, *, now: int, limit: int = 7, within: str = "", slips: bool = True
    ) -> list[RegionHit]:
        """Regions by their own name or a town of theirs, the likeliest first, each region once.

        `within` keeps to one region and names the town, for a region with several zones; there the same
        region comes once per zone. An empty list when nothing is like the query.
        """
        hits: dict[tuple[str, str], RegionHit] = {}
        for place in self._russia.find(query, slips=slips):
            code = place if isinstance(place, str) else place.code
            if within and (code != within or isinstance(place, str)):
                continue
            hit = self._hit(place, code, language, now)
            hits.setdefault((code, hit.zone if within else ""), hit)
            if len(hits) == limit:
                break
        return list(hits.values())

    def _hit(self, place: "str | _Town", code: str, language: str, now: int) -> RegionHit:
        name = self.name(code, language)
        if isinstance(place, str):
            choices = self.zones_of(code, language, now=now)
            people = sum(town.people for town in self._towns_of[code])
            return RegionHit(code, name, "", choices[0].zone if len(choices) == 1 else "", people)
        town = place.name(language)
        return RegionHit(code, name, "" if town == name else town, place.zone, place.people)

    def name(self, code: str, language: str) -> str:
        """The region's name; raises KeyError for a code that is not Russia's by ISO 3166-2."""
        return self._names.regions[language][code]

    def codes(self) -> list[str]:
        """All codes, in the order of their Russian names."""
        return sorted(self._names.regions["ru"], key=self._names.regions["ru"].__getitem__)

    def zones_of(self, code: str, language: str, *, now: int) -> list[ZoneChoice]:
        """The zones of a region that differ in the coming year, the most populous first.

        One choice means that there is nothing to ask. Raises KeyError for an unknown code.
        """
        towns = self._towns_of[code]
        return _choices(((town.zone, town.name(language)) for town in towns), now)

    def towns(self, least: int) -> dict[str, str]:
        """Names of towns with at least `least` people, in all languages, and the codes of their regions."""
        # The largest come first, so of namesakes the largest must be written last.
        towns = [town for town in reversed(self._towns) if town.people >= least]
        return {name: town.code for town in towns for name in (town.english, town.russian)}

    # --- other countries ---

    def find_abroad(
        self, query: str, language: str, *, now: int, near: bool = False, limit: int = 2
    ) -> list[AbroadHit]:
        """Other countries and well-known cities of theirs by their whole names.

        `near`: by what the names begin with, or what is one slip away, too; the largest first.
        """
        names = self._names.countries[language]
        codes, found = self._countries.whole(query), self._cities_abroad(query)
        if near and not codes and not found and len(plain(query)) >= LEAST_NEAR:
            codes, found = self._countries.find(query), self._cities_near(query)
        hits: list[AbroadHit] = []
        for code in codes:
            if code in names and code != "RU":
                zones = self.zones_of_country(code, language, now=now)
                hits.append(AbroadHit(code, names[code], "", zones[0].zone if len(zones) == 1 else "", 0))
        for city in found:
            if city.country in names:
                hits.append(AbroadHit(city.country, names[city.country], city.name, city.zone, city.people))
        return hits[:limit]

    def _cities_abroad(self, query: str) -> list[_City]:
        """Cities with exactly this name, or with this name and their country's, in either order ("Minsk, Belarus")."""
        words = self._telling(query).split()
        if named := self._abroad.get(" ".join(words)) or self._abroad.get(plain(query)):
            return list(named)
        for cut in range(1, len(words)):
            first, second = " ".join(words[:cut]), " ".join(words[cut:])
            for city, country in ((first, second), (second, first)):
                if there := [c for c in self._abroad.get(city, ()) if c.country in self._countries.whole(country)]:
                    return there
        return []

    def _cities_near(self, query: str) -> list[_City]:
        """Large cities whose names begin so or are a slip away, the largest first, each once by its nearest name."""
        typed = self._telling(query)
        near: dict[tuple[str, int], _City] = {}
        for name in sorted(
            (name for name in self._abroad_names if _is_near(typed, name)),
            key=lambda name: (OSA.distance(typed, name), -len(name), name),
        ):
            for city in self._abroad[name]:
                near.setdefault((city.country, city.people), city)
        return sorted(near.values(), key=lambda city: -city.people)

    def _telling(self, query: str) -> str:
        """The words of a query that tell a place apart, or all of them."""
        words = plain(query).split()
        return " ".join([word for word in words if word not in self._names.generic] or words)

    def countries(self, language: str) -> list[Country]:
        """Every country that has a zone, by name."""
        names = self._names.countries[language]
        return sorted((Country(code, names.get(code, code)) for code in self._zones), key=lambda c: c.name)

    def find_country(self, query: str, language: str, *, limit: int = 7) -> list[Country]:
        """Countries by any name of theirs in any language, the likeliest first."""
        names = self._names.countries[language]
        return [Country(code, names.get(code, code)) for code in self._countries.find(query)[:limit]]

    def zones_of_country(self, code: str, language: str, *, now: int) -> list[ZoneChoice]:
        """The zones of a country that differ in the coming year, in the order of tzdata.

        Raises KeyError for a country without zones.
        """
        cities = self._names.cities[language]
        return _choices(((zone, cities.get(zone, zone)) for zone in self._zones[code]), now)

    def find_zone(self, query: str, language: str, *, limit: int = 7) -> list[ZoneChoice]:
        """Zones by their city or IANA name, or else by a Russian town, the likeliest first."""
        cities = self._names.cities[language]
        zones: dict[str, str] = {}  # zone -> the place that led to it
        for code in self._countries.whole(query):
            zones.update((zone, cities.get(zone, zone)) for zone in self._zones[code])
        if zones:
            return [ZoneChoice(zone, (place,)) for zone, place in list(zones.items())[:limit]]
        for slips in (False, True):
            # A place that is there, here or abroad, comes before what is like it.
            for zone in self._cities.find(query, slips=slips):
                zones.setdefault(zone, cities[zone])
            for city in self._cities_near(query) if slips and not zones else self._cities_abroad(query):
                zones.setdefault(city.zone, city.name)
            for place in self._russia.find(query, slips=slips) if not zones else ():
                if isinstance(place, _Town):
                    zones.setdefault(place.zone, place.name(language))
            if zones:
                break
        return [ZoneChoice(zone, (place,)) for zone, place in list(zones.items())[:limit]]

    # --- what is built at the first question ---

    @cached_property
    def _names(self) -> RegionNames:
        return self._load_names()

    @cached_property
    def _towns(self) -> list[_Town]:
        lines = (Path(__file__).parent / "data" / "towns.tsv").read_text("utf-8").splitlines()
        return [_town(line) for line in lines]

    @cached_property
    def _towns_of(self) -> dict[str, list[_Town]]:
        towns: dict[str, list[_Town]] = {}
        for town in self._towns:
            towns.setdefault(town.code, []).append(town)
        return towns

    @cached_property
    def _russia(self) -> "TypedIndex[str | _Town]":
        """Regions weigh as much as all their people, so that they stand before their towns' namesakes."""
        people = {code: sum(town.people for town in towns) for code, towns in self._towns_of.items()}
        keys: list[Key[str | _Town]] = []
        for names in self._names.regions.values():
            keys += [Key(name, code, people[code]) for code, name in names.items()]
        keys += [Key(alias, code, people[code]) for alias, code in self._names.aliases.items()]
        largest: dict[str, _Town] = {}
        for town in self._towns:  # the largest come first
            for name in {town.russian, town.english}:
                keys.append(Key(name, town, town.people))
                largest.setdefault(name, town)
        for alias, name in self._names.town_aliases.items():
            town = largest[name]
            keys.append(Key(alias, town, town.people))
        return TypedIndex(keys, self._names.generic, self._names.layout)

    @cached_property
    def _zones(self) -> dict[str, list[str]]:
        zones: dict[str, list[str]] = {}
        for line in files("tzdata").joinpath("zoneinfo/zone.tab").read_text("utf-8").splitlines():
            if line and not line.startswith("#"):
                country, _, zone, *_ = line.split("\t")
                zones.setdefault(country, []).append(zone)
        return zones

    @cached_property
    def _countries(self) -> TypedIndex[str]:
        keys = [
            Key(names[code], code, len(zones))
            for names in self._names.countries.values()
            for code, zones in self._zones.items()
            if code in names
        ]
        keys += [Key(alias, code, 0) for alias, code in self._names.country_aliases.items() if code in self._zones]
        return TypedIndex(keys, self._names.country_generic, self._names.layout)

    @cached_property
    def _abroad(self) -> dict[str, list[_City]]:
        """Folded names of cities of other countries, the largest of a name first."""
        cities: dict[str, list[_City]] = {}
        for line in (Path(__file__).parent / "data" / "abroad.tsv").read_text("utf-8").splitlines():
            country, zone, people, english, russian = line.split("\t")
            for name in (english, *russian.split("|")):
                known = cities.setdefault(plain(name), []) if name else []
                if name and all(city.country != country for city in known):
                    known.append(_City(country, zone, int(people), name))
        return cities

    @cached_property
    def _abroad_names(self) -> list[str]:
        """Those of large cities: a guess must be a likely one."""
        return [name for name, cities in self._abroad.items() if cities[0].people >= LARGE_ABROAD]

    @cached_property
    def _cities(self) -> TypedIndex[str]:
        keys = [Key(city, zone, 0) for cities in self._names.cities.values() for zone, city in cities.items()]
        keys += [Key(zone, zone, 0) for zone in self._names.cities["en"]]
        return TypedIndex(keys, frozenset(), self._names.layout)


def _is_near(typed: str, name: str) -> bool:
    if len(typed) < LEAST_NEAR:
        return False
    return name.startswith(typed) or OSA.distance(typed, name, score_cutoff=1) <= 1


def _town(line: str) -> _Town:
    region, zone, people, english, russian = line.split("\t")
    return _Town(f"RU-{region}", zone, int(people), english, russian)


def _choices(places: Iterable[tuple[str, str]], now: int) -> list[ZoneChoice]:
    """Zone and place pairs, gathered by what their clocks show through the coming year.

    Of zones that agree the one with the first place stands for all. Zones that differed only in the past
    (there are many in Russia) are one to a person who is asked today.
    """
    named: dict[tuple[timedelta | None, ...], tuple[str, list[str]]] = {}
    clocks: dict[str, tuple[timedelta | None, ...]] = {}
    for zone, place in places:
        if zone not in clocks:
            clocks[zone] = tuple(datetime.fromtimestamp(now + ahead, ZoneInfo(zone)).utcoffset() for ahead in _YEAR)
        _, shown = named.setdefault(clocks[zone], (zone, []))
        if len(shown) < PLACES_SHOWN and place not in shown:
            shown.append(place)
    return [ZoneChoice(zone, tuple(shown)) for zone, shown in named.values()]
