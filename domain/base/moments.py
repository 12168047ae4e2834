"""Moments and dates as people write them, understood in the person's zone (PRODUCT §0).

Of all readings of a text the first that names something real wins: "18.30" is a time, as there is no 30th
month, and "10.12" a date whose time is missing. A year that was left out is guessed forward.
"""

from calendar import monthrange
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import Enum
from fractions import Fraction
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from domain.base.readings import NamedDate, NthWeekday, Reading, Support, readings
from domain.base.recurrence import Rule
from domain.base.spans import Span
from domain.base.understanding import NotUnderstood, Reason
from domain.base.vocabulary import LONGEST_TEXT, DayPart, Unit, Vocabulary, tokens
from domain.base.zones import at_wall_time, today

DAY = 24 * 3600
YEARS_AHEAD = 5
LATELY = 183  # days: a date without its year that passed so recently may have been meant as it was (PRODUCT §0)
MIDNIGHT = 24 * 60  # minutes: "midnight" ends the day it is named with

# A reading that fails for one of these gives way to the next: perhaps it was a time, not a date.
_GIVES_WAY = {Reason.NO_SUCH_DATE, Reason.NO_SUCH_TIME, Reason.WRONG_WEEKDAY}

Result = TypeVar("Result")


class Note(Enum):
    """What the reader added of its own, so that a preview can say it."""

    DAY_GUESSED = "day_guessed"  # only a time was given: today, or tomorrow if it has passed
    MONTH_GUESSED = "month_guessed"  # only the day's number was given, and this month it has passed
    YEAR_GUESSED = "year_guessed"  # the date has passed this year, so a later one is meant
    PASSED_LATELY = "passed_lately"  # besides: it passed within LATELY, so somebody must be asked
    FROM_NOW = "from_now"  # counted from now, to the second
    MOVED_BY_GAP = "moved_by_gap"  # the clock jumps over this time, so it was moved forward
    SHOWN_TWICE = "shown_twice"  # the clock shows this time twice; the first still to come was taken


@dataclass(frozen=True, slots=True)
class Repeats:
    """Again every so many weeks: `count` meetings in all, or those up to the day `until`. None: not said.

    `rule`: whatever weeks alone don't say (several weekdays, once a month, days left out).
    """

    weeks: int | None = None
    count: int | None = None
    until: date | None = None
    rule: Rule | None = None


@dataclass(frozen=True, slots=True)
class Moment:
    """`at` in UTC epoch seconds, always later than now; `zone` is the IANA zone it was read in.

    The zone differs from the person's own when the text names one ("18:00 MSK"). `or_at`: the text may as well mean
    this later moment ("half past six"), and somebody must be asked. `minutes` until the end, where one was said.
    """

    at: int
    zone: str
    notes: frozenset[Note] = frozenset()
    or_at: int | None = None
    minutes: int | None = None
    repeats: Repeats | None = None


@dataclass(frozen=True, slots=True)
class Day:
    """A date in the person's zone, today or later."""

    day: date
    notes: frozenset[Note] = frozenset()


def understand(text: str, *, now: int, zone: str, words: Vocabulary, repeats: bool = False) -> Moment:
    """The moment a text means at `now` (UTC epoch seconds) to a person in `zone` (an IANA name).

    `repeats`: it may be the first of several, which is refused otherwise. Raises NotUnderstood; ZoneInfoNotFoundError
    when `zone` itself is unknown.
    """

    def meaning(reading: Reading) -> Moment | None:
        moment = _first_of(reading, now, reading.zone or zone, repeats=repeats)
        if moment is not None and any(
            _distance(other, moment.at) != _distance(moment.zone, moment.at) for other in reading.also
        ):
            raise NotUnderstood(Reason.UNKNOWN)  # "Vladivostok (UTC+3)"
        return moment

    return _first_real(text, words, meaning)


def understand_repeats(text: str, *, now: int, zone: str, words: Vocabulary) -> Repeats:
    """How often and how many times, without the first moment: "6", "every two weeks until 30 May".

    Raises NotUnderstood.
    """

    def meaning(reading: Reading) -> Repeats | None:
        only = Reading(
            every=reading.every,
            count=reading.count,
            until=reading.until,
            skipped=reading.skipped,
            no_holidays=reading.no_holidays,
            no_weekends=reading.no_weekends,
        )
        return _repeats(reading, today(now, zone)) if reading == only and reading != Reading() else None

    if text.strip().isdecimal():
        return Repeats(count=int(text))
    return _first_real(text, words, meaning)


def _first_of(reading: Reading, now: int, zone: str, *, repeats: bool) -> Moment | None:
    """The moment of a reading, and how it repeats."""
    once = replace(reading, **_NO_SERIES)
    if isinstance(once.date, NthWeekday) and once.date.is_bare and not reading.monthly:
        return None
    if once == reading:
        return _moment(reading, now, zone)
    if not repeats:
        # What has no moment in it may still be something else: "until 15 January".
        if reading.every or reading.by_days or reading.monthly:
            raise NotUnderstood(Reason.REPEATS)
        return None
    if reading.no_vacations:
        raise NotUnderstood(Reason.VACATIONS)
    if reading.span == _A_DAY and (reading.count is not None or reading.until is not None):
        reading, once = replace(reading, span=None, by_days=2), replace(once, span=None)  # every other day
    if (reading.every, reading.count, reading.by_days, reading.monthly) == (None, None, None, None):
        return None
    if reading.weekdays is not None and (reading.every is None or reading.weekday is not None):
        return None
    if reading.span is not None and reading.every is not None:
        raise NotUnderstood(Reason.UNKNOWN)  # "in a week on Wednesdays": from then on, or every other one?
    if reading.monthly and not isinstance(reading.date, NthWeekday):
        return None
    if reading.weekdays is not None:
        firsts = [_first_of_series(replace(reading, weekday=day), once, now, zone) for day in reading.weekdays]
        moment = min((one for one in firsts if one is not None), key=lambda one: one.at, default=None)
    else:
        moment = _first_of_series(reading, once, now, zone)
    if moment is None:
        return None
    repeats_so = _repeats(reading, today(now, zone))
    return replace(_not_left_out(moment, repeats_so.rule, now), repeats=repeats_so)


def _not_left_out(moment: Moment, rule: Rule | None, now: int) -> Moment:
    """The first one that isn't left out."""
    wall = datetime.fromtimestamp(moment.at, ZoneInfo(moment.zone))
    day = next(rule.days_from(wall.date()), None) if rule is not None else wall.date()
    if day is None:
        raise NotUnderstood(Reason.TOO_FAR)
    return moment if day == wall.date() else _on(day, wall.hour * 60 + wall.minute, moment.zone, now, moment.notes)


_NO_SERIES: dict[str, Any] = dict.fromkeys(
    (
        "every", "count", "until", "weekdays", "by_days", "monthly", "skipped", "no_holidays", "no_weekends",
        "no_vacations",
    )
)  # fmt: skip
_A_DAY = Span(((Fraction(1), Unit.DAY),))


def _first_of_series(reading: Reading, once: Reading, now: int, zone: str) -> Moment | None:
    once = replace(once, weekday=reading.weekday)
    if reading.every is not None and reading.date is not None and reading.weekday is not None:
        # "From 2 December on Wednesdays": the day says since when.
        since = _day(replace(once, weekday=None, week=None), today(now, zone), weekday_may_be=today(now, zone))[0]
        day = since + timedelta(days=(reading.weekday - since.weekday()) % 7)
        once = replace(once, date=NamedDate(day.day, day.month, day.year))
    return _moment(once, now, zone)


def _repeats(reading: Reading, first: date) -> Repeats:
    if reading.no_vacations:
        raise NotUnderstood(Reason.VACATIONS)
    until = _not_beyond(_named_date(reading.until, first), first) if reading.until is not None else None
    rule = Rule(
        weeks=reading.every or 1,
        weekdays=reading.weekdays or (),
        days=reading.by_days or 0,
        nth=reading.date.nth if reading.monthly and isinstance(reading.date, NthWeekday) else 0,
        skipped=tuple(_left_out(begin, end, first) for begin, end in reading.skipped or ()),
        no_holidays=bool(reading.no_holidays),
        no_weekends=bool(reading.no_weekends),
    )
    return Repeats(reading.every, reading.count, until, None if rule.is_weekly else rule)


def _left_out(begin: NamedDate, end: NamedDate, first: date) -> tuple[date, date]:
    day = _named_date(begin, first)
    return day, _named_date(end, day)


def _distance(zone: str, at: int) -> timedelta | None:
    return datetime.fromtimestamp(at, ZoneInfo(zone)).utcoffset()


def understand_date(text: str, *, now: int, zone: str, words: Vocabulary) -> Day:
    """The date a text means to a person in `zone`, for things that last until a day.

    A weekday means the next one after today. Raises NotUnderstood, UNKNOWN also for a text with a time.
    """

    def only_date(reading: Reading) -> Day | None:
        if reading.clock or reading.part or reading.zone or not _dated(reading):
            return None
        if (reading.every, reading.count, reading.until) != (None, None, None):
            return None
        if reading.span and _exact(reading.span) is not None:
            return None
        first = today(now, zone)
        chosen, notes = _day(reading, first, weekday_may_be=first + timedelta(days=1))
        return Day(chosen, notes)

    return _first_real(text, words, only_date)


def _first_real(text: str, words: Vocabulary, meaning: Callable[[Reading], Result | None]) -> Result:
    if not text.strip():
        raise NotUnderstood(Reason.EMPTY)
    if len(text) > LONGEST_TEXT:
        raise NotUnderstood(Reason.UNKNOWN)
    refusal = NotUnderstood(Reason.UNKNOWN)
    for reading in readings(tokens(text), words):
        try:
            result = meaning(reading)
        except OverflowError:
            raise NotUnderstood(Reason.TOO_FAR) from None
        except NotUnderstood as refused:
            if refused.reason not in _GIVES_WAY:
                raise
            if refusal.reason is Reason.UNKNOWN:
                refusal = refused
            continue
        if result is not None:
            return result
    raise refusal


def _moment(reading: Reading, now: int, zone: str) -> Moment | None:
    first = today(now, zone)
    if reading.span and (seconds := _exact(reading.span)) is not None:
        if reading.clock or reading.part or reading.weekday is not None or reading.week is not None:
            return None
        _not_beyond(first + timedelta(seconds=seconds), first)
        return _future(Moment(now + seconds, zone, frozenset({Note.FROM_NOW})), now)
    if reading.clock is None:
        if not _dated(reading):
            return None
        day, notes = _day(reading, first, weekday_may_be=first)
        if reading.span and reading.part is None and reading.weekday is None:
            clock = datetime.fromtimestamp(now, ZoneInfo(zone))
            minutes = clock.hour * 60 + clock.minute
            return _on(day, minutes, zone, now, notes | {Note.FROM_NOW}, seconds=clock.second)
        raise NotUnderstood(Reason.TIME_MISSING, day)
    if not _supported(reading):
        return _either(reading, now, zone)
    minutes = _minutes(reading.clock.hours, reading.clock.minutes, reading.part)
    if _dated(reading):
        later = at_wall_time(first, minutes, zone, now=now).at <= now
        day, notes = _day(reading, first, weekday_may_be=first + timedelta(days=later))
        return _on(day, minutes, zone, now, notes)
    if reading.week is not None:
        return None
    guessed = frozenset({Note.DAY_GUESSED})
    if at_wall_time(first, minutes, zone, now=now).at > now:
        return _on(first, minutes, zone, now, guessed)
    return _on(first + timedelta(days=1), minutes, zone, now, guessed)


def _either(reading: Reading, now: int, zone: str) -> Moment | None:
    """What is said by a dial of twelve hours without the part of the day: the sooner of both moments, and the other."""
    clock = reading.clock
    if clock is None or clock.support is not Support.PART or reading.part is not None or not 1 <= clock.hours <= 12:
        return None
    if not (clock.after_at or _dated(reading)):
        return None
    both = []
    for hours in (clock.hours % 12, clock.hours % 12 + 12):
        said = replace(reading, clock=replace(clock, hours=hours, support=Support.NONE))
        try:
            both.append(_moment(said, now, zone))
        except NotUnderstood as refused:
            if refused.reason is not Reason.PAST:
                raise
    found = sorted((moment for moment in both if moment is not None), key=lambda moment: moment.at)
    if not found:
        raise NotUnderstood(Reason.PAST)
    return replace(found[0], or_at=found[1].at) if len(found) > 1 else found[0]


def _on(day: date, minutes: int, zone: str, now: int, notes: frozenset[Note], *, seconds: int = 0) -> Moment:
    wall = at_wall_time(day, minutes, zone, now=now, seconds=seconds)
    if wall.in_gap:
        notes |= {Note.MOVED_BY_GAP}
    if wall.twice:
        notes |= {Note.SHOWN_TWICE}
    return _future(Moment(wall.at, zone, notes), now)


def _future(moment: Moment, now: int) -> Moment:
    if moment.at <= now:
        raise NotUnderstood(Reason.PAST)
    return moment


# --- dates ---


def _dated(reading: Reading) -> bool:
    named = (reading.date, reading.days, reading.span, reading.weekday)
    return any(part is not None for part in named)


def _day(reading: Reading, first: date, *, weekday_may_be: date) -> tuple[date, frozenset[Note]]:
    """The date of a reading; `first` is today, a bare weekday falls on `weekday_may_be` or after it."""
    notes: frozenset[Note] = frozenset()
    if reading.date:
        day = _named_date(reading.date, first)
        notes = _guessed(reading.date, day, first)
    elif reading.days is not None:
        day = first + timedelta(days=reading.days)
    elif reading.span:
        day = _shifted(first, reading.span)
        if reading.weekday is not None:
            day = _weekday_after(reading.span, reading.weekday, day, weekday_may_be)
    else:
        return _weekday(reading, first, weekday_may_be), notes
    if reading.week is not None:
        raise NotUnderstood(Reason.UNKNOWN)
    if reading.weekday is not None and day.weekday() != reading.weekday:
        raise NotUnderstood(Reason.WRONG_WEEKDAY)
    if day < first:
        raise NotUnderstood(Reason.PAST)  # "the day before yesterday"
    return _not_beyond(day, first), notes


def _weekday_after(span: Span, weekday: int, shifted: date, may_be: date) -> date:
    """The day of "on Thursday in a week": so many weeks after the nearest Thursday, where that is also the Thursday of
    the week in which the `shifted` day lies; else nobody knows which of the two is meant."""
    if any(unit is not Unit.WEEK for _, unit in span.parts):
        raise NotUnderstood(Reason.UNKNOWN)
    weeks = sum(int(value) for value, _ in span.parts)
    after_nearest = may_be + timedelta(days=(weekday - may_be.weekday()) % 7 + 7 * weeks)
    of_that_week = shifted + timedelta(days=weekday - shifted.weekday())
    if after_nearest != of_that_week:
        raise NotUnderstood(Reason.UNKNOWN)
    return after_nearest


def _nth_weekday(named: NthWeekday, first: date) -> date:
    """The first such day from today on."""
    for months in range(12 * (YEARS_AHEAD + 1)):
        year, month = divmod(first.year * 12 + first.month - 1 + months, 12)
        if named.month not in (None, month + 1) or named.year not in (None, year) or named.ahead not in (None, months):
            continue
        start, days = date(year, month + 1, 1), monthrange(year, month + 1)[1]
        all_of_them = range((named.weekday - start.weekday()) % 7, days, 7)
        day = start + timedelta(days=all_of_them[named.nth - 1 if named.nth > 0 else -1])
        if day >= first:
            return day
    raise NotUnderstood(Reason.PAST)


def _guessed(named: NamedDate | NthWeekday, day: date, first: date) -> frozenset[Note]:
    """What was guessed to come from `named` to `day`."""
    if named.year is not None or isinstance(named, NthWeekday):
        return frozenset()
    if named.month is None:
        return frozenset({Note.MONTH_GUESSED}) if (day.year, day.month) != (first.year, first.month) else frozenset()
    before = _date(day.year - 1, day.month, day.day)
    if before is not None and first - before <= timedelta(days=LATELY):
        return frozenset({Note.YEAR_GUESSED, Note.PASSED_LATELY})
    return frozenset({Note.YEAR_GUESSED}) if day.year != first.year else frozenset()


def _weekday(reading: Reading, first: date, may_be: date) -> date:
    """A bare weekday is the nearest one; with "this" or "next" it belongs to that week, Monday to Sunday."""
    weekday = reading.weekday or 0
    if reading.week is None:
        return may_be + timedelta(days=(weekday - may_be.weekday()) % 7)
    day = first + timedelta(days=weekday - first.weekday() + 7 * reading.week)
    if day < first:
        raise NotUnderstood(Reason.PAST)
    return day


def _named_date(named: NamedDate | NthWeekday, first: date) -> date:
    """The date itself when its year is given, else the first such date from today on (29 February waits)."""
    if isinstance(named, NthWeekday):
        return _nth_weekday(named, first)
    if named.year is not None:
        month = named.month or 0
        last = monthrange(named.year, month)[1] if 1 <= month <= 12 else 0
        day = _date(named.year, month, named.day or last)
        if day is None:
            raise NotUnderstood(Reason.NO_SUCH_DATE)
        if day < first:
            raise NotUnderstood(Reason.PAST)
        return day
    for months in range(12 * 8 + 1):  # two leap years may lie eight years apart
        year, month = divmod(first.year * 12 + first.month - 1 + months, 12)
        if named.month in (None, month + 1):
            day = _date(year, month + 1, named.day or monthrange(year, month + 1)[1])
            if day and day >= first:
                return day
    raise NotUnderstood(Reason.NO_SUCH_DATE)


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except (ValueError, OverflowError):
        return None


def _not_beyond(day: date, first: date) -> date:
    if day > date(first.year + YEARS_AHEAD, first.month, min(first.day, 28)):
        raise NotUnderstood(Reason.TOO_FAR)
    return day


# --- spans from now ---


def _exact(span: Span) -> int | None:
    """Seconds of a span with hours, minutes or fractions in it; None when it counts whole days or more."""
    whole_days = all(unit not in (Unit.HOUR, Unit.MINUTE) and value.denominator == 1 for value, unit in span.parts)
    if whole_days:
        return None
    seconds = span.seconds()
    if seconds is None:
        raise NotUnderstood(Reason.UNKNOWN)
    return seconds


def _shifted(first: date, span: Span) -> date:
    """So many days, weeks, months, years later; a day that the month lacks becomes its last."""
    months = sum(int(value) * {Unit.MONTH: 1, Unit.YEAR: 12}.get(unit, 0) for value, unit in span.parts)
    days = sum(int(value) * {Unit.DAY: 1, Unit.WEEK: 7}.get(unit, 0) for value, unit in span.parts)
    if months > 12 * YEARS_AHEAD:
        raise NotUnderstood(Reason.TOO_FAR)
    year, month = divmod(first.year * 12 + first.month - 1 + months, 12)
    return date(year, month + 1, min(first.day, monthrange(year, month + 1)[1])) + timedelta(days=days)


# --- times of day ---


def _supported(reading: Reading) -> bool:
    """Whether a number may be a time of day here (see Support)."""
    clock = reading.clock
    if clock is None:
        return False
    if reading.part_is_unit and not (clock.after_at or _dated(reading) or clock.support is Support.NONE):
        return False
    if clock.support is Support.PART:
        return reading.part is not None
    return clock.support is Support.NONE or clock.after_at or reading.part is not None or _dated(reading)


def _minutes(hours: int, minutes: int, part: DayPart | None) -> int:
    """Minutes after midnight, up to 24 hours and a half ("half past midnight" belongs to the day before)."""
    if not 0 <= minutes < 60 or not 0 <= hours <= 24 or (hours == 24 and minutes):
        raise NotUnderstood(Reason.NO_SUCH_TIME)
    if part is not None:
        shift = _shift(hours, part)
        if shift is None:
            raise NotUnderstood(Reason.NO_SUCH_TIME)
        hours += shift
    return hours * 60 + minutes


def _shift(hours: int, part: DayPart) -> int | None:
    """Hours to add on a twelve-hour dial, or None when that part of the day has no such hour."""
    for first, last, shift in _HOURS_OF[part]:
        if first <= hours <= last:
            return shift
    return None


# Part of the day -> (from hour, to hour, hours to add). Night and evening at twelve end the day.
_HOURS_OF: dict[DayPart, tuple[tuple[int, int, int], ...]] = {
    DayPart.AM: ((12, 12, -12), (0, 11, 0)),
    DayPart.PM: ((1, 11, 12), (12, 23, 0)),
    DayPart.MORNING: ((0, 11, 0),),
    DayPart.AFTERNOON: ((1, 6, 12), (10, 18, 0)),
    DayPart.EVENING: ((12, 12, 12), (3, 11, 12), (15, 24, 0)),
    DayPart.NIGHT: ((12, 12, 12), (8, 11, 12), (0, 5, 0), (20, 24, 0)),
}
