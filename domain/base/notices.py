"""What a person wants to hear of, and when: categories, modes, quiet hours, the weekly cap (PRODUCT §3).

Pure rules. Moments are UTC epoch seconds, zones are IANA names, hours of the day are minutes after midnight.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from domain.base.errors import DomainError
from domain.base.things import Thing
from domain.base.zones import at_wall_time, today


class Category(StrEnum):
    MINE = "mine"
    """My events, answers, tasks: the only personal one."""
    VOTES = "votes"
    ANNOUNCEMENTS = "announcements"
    DISCUSSIONS = "discussions"
    DIGEST = "digest"


class Mode(StrEnum):
    NOW = "now"
    DIGEST = "digest"
    OFF = "off"


IMPERSONAL = frozenset({Category.VOTES, Category.ANNOUNCEMENTS, Category.DISCUSSIONS})
"""What the weekly cap counts. The digest is what the rest is told in, so it doesn't count itself."""
WEEKLY_CAP = 3
WEEK = 7 * 86400

DEFAULT_MODES: Mapping[Category, Mode] = {
    Category.MINE: Mode.NOW,
    Category.VOTES: Mode.NOW,
    Category.ANNOUNCEMENTS: Mode.NOW,
    Category.DISCUSSIONS: Mode.DIGEST,
    Category.DIGEST: Mode.NOW,
}

DIGEST_WEEKDAY = 4
DIGEST_TIME = 16 * 60
"""Friday, 16:00 of the person's day: the lessons are over and the weekend has not begun."""


def modes_of(category: Category) -> tuple[Mode, ...]:
    """What can be chosen; the digest itself comes or doesn't."""
    return (Mode.NOW, Mode.OFF) if category is Category.DIGEST else tuple(Mode)


@dataclass(frozen=True, slots=True)
class QuietHours:
    """From `start` to `end`, over midnight where `start` is later. Equal ones would mean the whole day."""

    start: int = 21 * 60
    end: int = 8 * 60


@dataclass(frozen=True, slots=True)
class Preferences:
    """A person's choices; what they never touched is the default. `quiet` None: no quiet hours.

    `muted`: single things that the person doesn't want to hear of.
    """

    modes: Mapping[Category, Mode] = field(default_factory=dict)
    quiet: QuietHours | None = field(default_factory=QuietHours)
    muted: frozenset[Thing] = frozenset()

    def mode(self, category: Category) -> Mode:
        return self.modes.get(category, DEFAULT_MODES[category])


@dataclass(frozen=True, slots=True)
class SendNow:
    """Say it at once."""


@dataclass(frozen=True, slots=True)
class Wait:
    """Say it at `until`."""

    until: int


@dataclass(frozen=True, slots=True)
class IntoDigest:
    """Tell it in the digest that comes at `at`."""

    at: int


@dataclass(frozen=True, slots=True)
class SwitchedOff:
    """The person doesn't want it."""


Treatment = SendNow | Wait | IntoDigest | SwitchedOff


def treatment(
    category: Category | None,
    *,
    urgent: bool,
    preferences: Preferences,
    zone: str,
    now: int,
    this_week: int,
    cap: int = WEEKLY_CAP,
    asked: bool = False,
    thing: Thing | None = None,
) -> Treatment:
    """What to do with a notice that is due now.

    `asked`: the person asked for it, so neither a switch nor a muted `thing` holds it back (PRODUCT §3).
    `urgent`: starts within 12 hours or was asked for; it waits neither for the morning nor for the digest.
    `this_week`: impersonal notices the person has had in the last WEEK seconds; from `cap` of them on the next ones
    are told in the digest. `category` None: what has no switch.
    """
    mode = Mode.NOW if category is None or asked else preferences.mode(category)
    if mode is Mode.OFF or (thing in preferences.muted and not asked):
        return SwitchedOff()
    if urgent:
        return SendNow()
    if mode is Mode.DIGEST or (category in IMPERSONAL and this_week >= cap):
        if preferences.mode(Category.DIGEST) is Mode.OFF:
            return SwitchedOff()
        return IntoDigest(next_digest(now, zone))
    if (end := quiet_until(now, zone, preferences.quiet)) is not None:
        return Wait(end)
    return SendNow()


def quiet_until(now: int, zone: str, quiet: QuietHours | None) -> int | None:
    """The end of the quiet hours that `now` falls into; None when it falls into none."""
    if quiet is None or quiet.start == quiet.end:
        return None
    local = datetime.fromtimestamp(now, ZoneInfo(zone))
    minute = local.hour * 60 + local.minute
    over_midnight = quiet.start > quiet.end
    late = minute >= quiet.start and (over_midnight or minute < quiet.end)
    early = over_midnight and minute < quiet.end
    if not (late or early):
        return None
    day = local.date() + timedelta(days=1) if late and over_midnight else local.date()
    return at_wall_time(day, quiet.end, zone, now=now).at


def next_digest(now: int, zone: str) -> int:
    """The next weekly moment of the digest in a person's zone, later than `now`."""
    day = today(now, zone)
    day += timedelta(days=(DIGEST_WEEKDAY - day.weekday()) % 7)
    at = at_wall_time(day, DIGEST_TIME, zone, now=now).at
    return at if at > now else at_wall_time(day + timedelta(days=7), DIGEST_TIME, zone, now=now).at


_HOURS = re.compile(r"(\d{1,2})(?:[:.](\d{2}))?")


def read_hours(words: str) -> QuietHours:
    """Quiet hours as people write them: «22–7», «с 21:30 до 8», "22.00-07.15".

    Raises `DomainError` when there aren't two times of day in it, or when they are the same.
    """
    found = [(int(hour), int(minute or 0)) for hour, minute in _HOURS.findall(words)]
    if len(found) != 2 or any(hour > 24 or minute > 59 for hour, minute in found):
        raise DomainError("error-quiet-hours")
    start, end = ((hour * 60 + minute) % 1440 for hour, minute in found)
    if start == end:
        raise DomainError("error-quiet-hours")
    return QuietHours(start, end)
