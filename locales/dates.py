"""Moments, dates, lengths and sizes as a reader of Russian or English expects to see them.

All moments are UTC epoch seconds, all zones IANA names, `locale` is "ru" or "en". Names of months, days and
units come from CLDR through Babel; the order of things and the small words from `locales/*/dates.toml`.
Results are plain text without markup.
"""

import datetime
import tomllib
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from zoneinfo import ZoneInfo

from babel.core import Locale, get_global
from babel.dates import format_date, format_time, format_timedelta
from babel.units import format_unit

MOSCOW = "Europe/Moscow"
HOUR, DAY = 60, 1440  # minutes
KILO = 1024  # as phones and Telegram count, not 1000


def moment(at: int, *, zone: str, locale: str, now: int) -> str:
    """Weekday, day and time in `zone`, the year only when it is another.

    Never "tomorrow": a message stays in the chat, and is read again on another day (PRODUCT §0).
    """
    local = _local(at, zone)
    return _style(locale).phrase(
        "moment",
        day=_day(local.date(), _local(now, zone).date(), locale),
        time=time(at, zone=zone, locale=locale),
    )


def brief(at: int, *, zone: str, locale: str, now: int) -> str:
    """«чт 26 ноя, 18:00»: the same where there is little room, at the head of a row or on a button."""
    local, style = _local(at, zone), _style(locale)
    return style.phrase(
        "brief" if local.year == _local(now, zone).year else "brief_with_year",
        day=format_date(local.date(), style.patterns["day_brief"], locale),
        month=style.phrases["brief_months"].split()[local.month - 1],
        year=str(local.year),
        time=time(at, zone=zone, locale=locale),
    )


def day_brief(at: int, *, zone: str, locale: str, now: int) -> str:
    """«26 ноя»: a day that is over, where there is hardly any room; the year only when it is another."""
    day, today = _local(at, zone).date(), _local(now, zone).date()
    month = _style(locale).phrases["brief_months"].split()[day.month - 1]
    return f"{day.day} {month}" if day.year == today.year else f"{day.day} {month} {day.year}"


def brief_there(at: int, *, event_zone: str, reader_zone: str, locale: str, now: int) -> str | None:
    """The same by the clock of the event, which is named; None where the reader's clock shows no other time."""
    there, here = _local(at, event_zone), _local(at, reader_zone)
    if there.utcoffset() == here.utcoffset():
        return None
    if there.date() == here.date():
        return _there(time(at, zone=event_zone, locale=locale), event_zone, locale)
    return _there(brief(at, zone=event_zone, locale=locale, now=now), event_zone, locale)


def kept(at: int, *, zone: str, locale: str) -> str:
    """A moment for copies and files: weekday, day, year and time by the clock of `zone`, which is named.

    Whoever reads it may live elsewhere, and later (PRODUCT §0).
    """
    style = _style(locale)
    day = format_date(_local(at, zone).date(), style.patterns["day_with_year"], locale)
    return _there(style.phrase("moment", day=day, time=time(at, zone=zone, locale=locale)), zone, locale)


def both_zones(at: int, *, event_zone: str, reader_zone: str, locale: str, now: int) -> str:
    """The moment by the reader's clock, and what the event's clock shows then if it shows something else.

    The day is repeated where the two places have different dates.
    """
    own = moment(at, zone=reader_zone, locale=locale, now=now)
    there, here = _local(at, event_zone), _local(at, reader_zone)
    if there.utcoffset() == here.utcoffset():
        return own
    style, at_event = _style(locale), time(at, zone=event_zone, locale=locale)
    if there.date() != here.date():
        day = format_date(there.date(), style.patterns["day_in_passing"], locale)
        at_event = style.phrase("moment", day=day, time=at_event)
    return style.phrase("both", own=own, event=_there(at_event, event_zone, locale))


def time(at: int, *, zone: str, locale: str) -> str:
    """Hours and minutes in `zone`."""
    local = _local(at, zone)
    return _clock(datetime.time(local.hour, local.minute), locale)


# What follows is asked again and again for few values, and Babel takes its time.


@lru_cache(maxsize=2048)
def _clock(time: datetime.time, locale: str) -> str:
    return format_time(time, _style(locale).patterns["time"], locale=locale)


@lru_cache(maxsize=2048)
def _date(day: datetime.date, pattern: str, locale: str) -> str:
    return format_date(day, pattern, locale)


@lru_cache(maxsize=2048)
def _distance(minutes: int, locale: str) -> str:
    # Whole hours and whole days: a minute less than a day isn't "24 hours" beside the "1 day" of another line.
    if abs(minutes) >= HOUR:
        minutes = round(minutes / HOUR) * HOUR
    if abs(minutes) >= DAY:
        minutes = round(minutes / DAY) * DAY
    distance = datetime.timedelta(minutes=minutes)
    # From two days on a larger unit must fit twice, or ten days would become "1 week".
    threshold = 2 if abs(distance) >= datetime.timedelta(days=2) else 1
    return format_timedelta(distance, add_direction=True, threshold=threshold, locale=locale)


def date(day: datetime.date, *, locale: str, today: datetime.date) -> str:
    """A date in full words with its weekday, the year only when it is not that of `today`."""
    pattern = "full_day" if day.year == today.year else "full_day_with_year"
    return _date(day, _style(locale).patterns[pattern], locale)


def month(at: int, *, zone: str, locale: str) -> str:
    """A month with its year, as the head of a line."""
    return format_date(_local(at, zone).date(), "LLLL y", locale=locale).capitalize()


def long_date(at: int, *, zone: str, locale: str) -> str:
    """The date of a document: day, month and year in words."""
    return _date(_local(at, zone).date(), _style(locale).patterns["long_day"], locale)


def relative(at: int, *, now: int, locale: str) -> str:
    """How far a moment is from now: "in 2 hours", "3 days ago"; "now" or "just now" within half a minute."""
    minutes = round((at - now) / 60)
    if minutes == 0:
        return _style(locale).phrases["now" if at > now else "just_now"]
    return _distance(minutes, locale)


def duration(minutes: int, *, locale: str) -> str:
    """A length in minutes by days, hours and minutes, those that are zero left out."""
    hours, rest = divmod(minutes, 60)
    days, hours = divmod(hours, 24)
    parts = [(days, "day"), (hours, "hour"), (rest, "minute")]
    shown = [part for part in parts if part[0]] or parts[-1:]
    return " ".join(format_unit(value, f"duration-{unit}", "short", locale=locale) for value, unit in shown)


def size(count: int, *, locale: str) -> str:
    """A number of bytes in the largest unit that fits, with one decimal below ten."""
    value, units = float(count), ["byte", "kilobyte", "megabyte", "gigabyte"]
    while round(value) >= KILO and len(units) > 1:
        value, units = value / KILO, units[1:]
    pattern = "#,##0.#" if value < 10 else "#,##0"
    return format_unit(value, f"digital-{units[0]}", "short", format=pattern, locale=locale)


def city(zone: str, *, locale: str) -> str:
    """The city a zone is named after; UTC has none and keeps its name.

    CLDR knows some zones by an older name only (Calcutta for Kolkata), so those are looked up as well. Where it names
    another town, or a region, in one language, the name is ours: a zone has one town in all languages.
    """
    if ours := _style(locale).cities.get(zone):
        return ours
    known = Locale.parse(locale).time_zones
    for name in (zone, *_older_names().get(zone, ())):
        if found := known.get(name, {}).get("city"):
            return str(found)
    return zone.rpartition("/")[2].replace("_", " ")


@cache
def _older_names() -> dict[str, list[str]]:
    older: dict[str, list[str]] = {}
    for name, zone in get_global("zone_aliases").items():
        older.setdefault(zone, []).append(name)
    return older


def zone_name(zone: str, *, locale: str, at: int) -> str:
    """The zone's city with its distance from UTC at that moment, in Russia from Moscow as well."""
    if zone == "UTC":
        return zone
    style, offset = _style(locale), _offset(at, zone)
    shown = _signed(style.phrases["utc"], offset)
    if get_global("zone_territories").get(zone) != "RU":
        return style.phrase("zone", city=city(zone, locale=locale), offset=shown)
    by_moscow = _signed(style.phrases["moscow"], offset - _offset(at, MOSCOW))
    return style.phrase("zone_by_moscow", city=city(zone, locale=locale), by_moscow=by_moscow, offset=shown)


@dataclass(frozen=True, slots=True)
class _Style:
    patterns: dict[str, str]
    phrases: dict[str, str]
    cities: dict[str, str]

    def phrase(self, name: str, **parts: str) -> str:
        return self.phrases[name].format(**parts)


@cache
def _style(locale: str) -> _Style:
    tables = tomllib.loads((Path(__file__).parent / locale / "dates.toml").read_text("utf-8"))
    Locale.parse(locale)  # an unknown locale fails here and not in the middle of a screen
    return _Style(tables["patterns"], tables["phrases"], tables["cities"])


def _local(at: int, zone: str) -> datetime.datetime:
    return datetime.datetime.fromtimestamp(at, ZoneInfo(zone))


def _day(day: datetime.date, today: datetime.date, locale: str) -> str:
    pattern = "day" if day.year == today.year else "day_with_year"
    return _date(day, _style(locale).patterns[pattern], locale)


def _there(moment: str, zone: str, locale: str) -> str:
    """A worded moment with the place by whose clock it is."""
    style = _style(locale)
    if zone == MOSCOW:
        return style.phrase("in_zone", moment=moment, abbreviation=style.phrases["moscow"])
    return style.phrase("in_city", moment=moment, city=city(zone, locale=locale))


def _offset(at: int, zone: str) -> datetime.timedelta:
    return _local(at, zone).utcoffset() or datetime.timedelta()


def _signed(name: str, distance: datetime.timedelta) -> str:
    """ "UTC+5:30", "MSK-1", or the bare name at no distance; with a true minus sign."""
    minutes = int(distance.total_seconds()) // 60
    if not minutes:
        return name
    hours, rest = divmod(abs(minutes), 60)
    sign = "+" if minutes > 0 else "\N{MINUS SIGN}"
    return f"{name}{sign}{hours}" + (f":{rest:02}" if rest else "")
