"""The names of regions, countries and zones' cities: ours from `locales/*/regions.toml`, others CLDR's."""

import tomllib
from pathlib import Path
from zoneinfo import available_timezones

from babel.core import Locale, get_global

from domain.base.regions import RegionNames
from locales.dates import city


def region_names() -> RegionNames:
    """All names in all languages; some megabytes, so ask for it once and when it is needed."""
    tables = {path.parent.name: tomllib.loads(path.read_text("utf-8")) for path in _HOME.glob("*/regions.toml")}
    layout = tables["ru"]["layout"]
    territories = get_global("zone_territories")
    zones = [zone for zone in sorted(available_timezones()) if zone in territories]
    return RegionNames(
        regions={language: table["names"] for language, table in tables.items()},
        aliases={
            alias: code for table in tables.values() for code, names in table["aliases"].items() for alias in names
        },
        town_aliases={
            alias: town for table in tables.values() for town, names in table["towns"].items() for alias in names
        },
        generic=frozenset(word for table in tables.values() for word in table["words"]["generic"]),
        layout=dict(zip(map(ord, layout["latin"]), layout["cyrillic"], strict=True)),
        countries={language: dict(Locale.parse(language).territories) for language in tables},
        cities={language: {zone: city(zone, locale=language) for zone in zones} for language in tables},
        country_aliases={
            alias: code for table in tables.values() for code, names in table["countries"].items() for alias in names
        },
        country_generic=frozenset(word for table in tables.values() for word in table["words"]["of_countries"]),
    )


_HOME = Path(__file__).parent
