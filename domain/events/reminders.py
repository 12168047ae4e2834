"""When an event is brought to mind (PRODUCT §5, rule 7 and "Reminders").

The moments belong to the event, not to a person: four of them, in the event's zone. Whoever signed up too
late for one doesn't get it (`comes_to`), so there is never a burst.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from domain.events.events import DAY, HOUR, LATE_SIGN_UP, Event
from domain.events.waitlist import LAST_MOMENT_BEFORE, after_waking

MORNING_UNTIL = 9
EVENING_BEFORE = 19
"""Hours of the wall clock: an event at nine or earlier is brought to mind at seven in the evening before."""
SILENCE_BEFORE = 12 * HOUR
SILENCE_AT_LEAST = 4 * HOUR
"""Waking hours that a person has to answer «Приду» where silence frees the seat."""


class Kind(StrEnum):
    WEEK = "week"
    DAY = "day"
    HOUR = "hour"
    LINK = "link"
    """Ten minutes before, with the link."""
    SILENCE = "silence"
    """Not a reminder: the moment when unanswered re-confirmations free their seats."""
    NO_LINK_DAY = "no-link-day"
    """To the hosts, like the next two: the event is online and has no link yet."""
    NO_LINK_HOURS = "no-link-hours"
    NO_LINK_SOON = "no-link-soon"
    NOBODY = "nobody"
    """To the hosts, like the next: the event is near and nobody has signed up."""
    NOBODY_DAY = "nobody-day"
    HOSTS_AWAY = "hosts-away"
    """To the other hosts, else to the organizers: the bot can't write to a host."""
    HOSTS_AWAY_DAY = "hosts-away-day"
    """To the organizers: it can write to none of them."""
    JUDGE_DAYS = "judge-days"
    """To jurors who haven't judged all, like the next; the last two are the hosts' too."""
    JUDGE_DAY = "judge-day"
    RESULTS = "results"
    OVERDUE = "overdue"


BEFORE = {Kind.WEEK: 7 * DAY, Kind.DAY: DAY, Kind.HOUR: HOUR, Kind.LINK: 600}
# How long before the start a late reminder loses its sense: a day's reminder two hours before is the hour's.
_SENSE_UNTIL = {Kind.WEEK: 3 * DAY, Kind.DAY: 2 * HOUR, Kind.HOUR: 15 * 60, Kind.LINK: -10 * 60}
# Whoever signed up so shortly before the reminder has just read it all in the confirmation.
_FRESH = {Kind.WEEK: DAY, Kind.DAY: 6 * HOUR, Kind.HOUR: HOUR, Kind.LINK: 20 * 60}


NO_LINK_BEFORE = {Kind.NO_LINK_DAY: DAY, Kind.NO_LINK_HOURS: 3 * HOUR, Kind.NO_LINK_SOON: 30 * 60}
_NO_LINK_UNTIL = {Kind.NO_LINK_DAY: 3 * HOUR, Kind.NO_LINK_HOURS: 30 * 60, Kind.NO_LINK_SOON: 0}
"""Each keeps its sense until the next is due."""


NOBODY_BEFORE = {Kind.NOBODY: 2 * DAY, Kind.NOBODY_DAY: DAY}
"""Told once, at the first of these moments at which it is so."""
AWAY_BEFORE = {Kind.HOSTS_AWAY: 3 * DAY, Kind.HOSTS_AWAY_DAY: DAY}
"""Seconds before the start: time to invite people, or to find another host."""


JUDGING = {Kind.JUDGE_DAYS: -3 * DAY, Kind.JUDGE_DAY: -DAY, Kind.RESULTS: 0, Kind.OVERDUE: 3 * DAY}
"""When the jury of a contest is reminded, in seconds from the results; PRODUCT §5 leaves the moments open."""
_JUDGING_UNTIL = {Kind.JUDGE_DAYS: -DAY, Kind.JUDGE_DAY: 0, Kind.RESULTS: 3 * DAY, Kind.OVERDUE: 30 * DAY}
JUDGING_FRESH = 12 * HOUR
"""The jury has just been called."""


@dataclass(frozen=True, slots=True)
class Reminder:
    """`due_at` and `expires_at` in UTC epoch seconds: after the latter it isn't sent any more."""

    kind: Kind
    due_at: int
    expires_at: int


def plan(starts_at: int, zone: str, *, now: int, silence_frees: bool = False) -> list[Reminder]:
    """The reminders still to come of an event that starts at `starts_at` in `zone`, earliest first."""
    found = []
    for kind, before in BEFORE.items():
        due = day_reminder_at(starts_at, zone) if kind is Kind.DAY else starts_at - before
        found.append(Reminder(kind, due, starts_at - _SENSE_UNTIL[kind]))
    if silence_frees and (end := silence_ends(starts_at, zone)) is not None:
        found.append(Reminder(Kind.SILENCE, end, starts_at))
    return sorted((r for r in found if r.due_at > now), key=lambda r: r.due_at)


def link_plan(starts_at: int, *, now: int) -> list[Reminder]:
    """When the hosts of an online event are asked for its link, earliest first: whether one is missing is seen then."""
    found = [
        Reminder(kind, starts_at - before, starts_at - _NO_LINK_UNTIL[kind]) for kind, before in NO_LINK_BEFORE.items()
    ]
    return [reminder for reminder in found if reminder.due_at > now]


def care_plan(starts_at: int, *, now: int) -> list[Reminder]:
    """When somebody looks whether people come and whether a host hears, earliest first."""
    found = [Reminder(kind, starts_at - before, starts_at - 6 * HOUR) for kind, before in NOBODY_BEFORE.items()]
    found += [Reminder(kind, starts_at - before, starts_at) for kind, before in AWAY_BEFORE.items()]
    return sorted((reminder for reminder in found if reminder.due_at > now), key=lambda r: r.due_at)


def judging_plan(submit_until: int, results_at: int, *, now: int) -> list[Reminder]:
    """When those who make a contest are reminded of what it waits for, earliest first; `RESULTS` is never left out."""
    found = [
        Reminder(kind, results_at + after, results_at + _JUDGING_UNTIL[kind])
        for kind, after in JUDGING.items()
        if after >= 0 or results_at + after >= submit_until + JUDGING_FRESH
    ]
    return [reminder for reminder in found if reminder.due_at > now]


def day_reminder_at(starts_at: int, zone: str) -> int:
    """When the day's reminder is due: 24 hours before, for a morning event at 19:00 of the evening before."""
    start = datetime.fromtimestamp(starts_at, ZoneInfo(zone))
    if (start.hour, start.minute, start.second) > (MORNING_UNTIL, 0, 0):
        return starts_at - DAY
    evening = start.replace(hour=EVENING_BEFORE, minute=0, second=0, fold=0) - timedelta(days=1)
    return int(evening.timestamp())


def silence_ends(starts_at: int, zone: str) -> int | None:
    """Until when the re-confirmation waits for an answer where silence frees the seat.

    Twelve hours before the start, with four waking hours to answer; None when that would be so late that
    nobody could use the seat: then silence keeps it.
    """
    asked = day_reminder_at(starts_at, zone)
    end = max(starts_at - SILENCE_BEFORE, after_waking(asked, SILENCE_AT_LEAST, zone))
    return end if end <= starts_at - LAST_MOMENT_BEFORE else None


def silence_frees_at(starts_at: int, zone: str, signed_at: int) -> int | None:
    """When silence takes the seat of whoever signed up at `signed_at`; None: it never does, or they aren't asked."""
    is_asked = comes_to(Kind.DAY, day_reminder_at(starts_at, zone), starts_at, signed_at)
    return silence_ends(starts_at, zone) if is_asked else None


def is_still_reminded(starts_at: int, zone: str, signed_at: int, now: int) -> bool:
    """Whether whoever signed up at `signed_at` will hear another time that the start is near; the link isn't meant."""
    coming = (one for one in plan(starts_at, zone, now=now) if one.kind is not Kind.LINK)
    return any(comes_to(one.kind, one.due_at, starts_at, signed_at) for one in coming)


def comes_to(kind: Kind, due_at: int, starts_at: int, signed_at: int) -> bool:
    """Whether somebody who signed up at `signed_at` gets this reminder.

    Under a day before the start the confirmation carries everything; under an hour it carries the link too.
    """
    if signed_at > starts_at - LATE_SIGN_UP:
        return False
    return signed_at <= due_at - _FRESH.get(kind, 0)


def must_come(event: Event, kind: Kind) -> bool:
    """Whether this reminder is what people asked for by signing up, so that no switch takes it away (PRODUCT §3).

    The link is; and so is the question whose silence frees the seat.
    """
    if kind is Kind.LINK:
        return event.link is not None or event.online
    return kind is Kind.DAY and event.silence_frees


def link_in_confirmation(starts_at: int, signed_at: int) -> bool:
    """Signing up under an hour before the start: the link at once."""
    return signed_at > starts_at - LATE_SIGN_UP
