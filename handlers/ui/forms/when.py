"""People's words for moments, days and lengths: what they mean, what to ask of a guess, what isn't understood."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import TypeVar
from zoneinfo import ZoneInfo

from domain.base.durations import understand_duration
from domain.base.errors import DomainError
from domain.base.moments import (
    Moment,
    Note,
    Repeats,
    understand,
    understand_date,
    understand_repeats,
)
from domain.base.ranges import understand_range
from domain.base.understanding import NotUnderstood, Reason
from domain.base.zones import at_wall_time
from locales.texts import Html, Texts, lines
from locales.vocabulary import vocabulary

T = TypeVar("T")
ASKED = (Note.PASSED_LATELY, Note.MOVED_BY_GAP, Note.SHOWN_TWICE)
"""What is asked of the person before it is taken, the weightiest first (PRODUCT §0: nothing happens by a guess)."""
SAID = (Note.DAY_GUESSED, Note.MONTH_GUESSED, Note.YEAR_GUESSED)
"""What is only said with the answer: there is no other date so near."""


HOURS = (9, 10, 11, 12, 14, 15, 16, 17, 18, 19, 20)
USUAL_HOURS = (10, 12, 14, 16, 18, 19)
"""Offered where a day was said without its time: those of the part of the day that was said, or these."""
DAY_ENDS = "23:59"


def moment(t: Texts, text: str, zone: str, *, ends: bool = False, repeats: bool = False) -> Moment:
    """The moment of «завтра в 18:00» by the clock of `zone`. Raises `DomainError`.

    `ends`: an end may be said too («18:00–19:30»); `repeats`: it may be the first of several («по средам в 16:00»).
    """
    read = understand_range if ends else understand
    return _said(lambda: read(text, now=t.now, zone=zone, words=vocabulary(), repeats=repeats))


def repeats(t: Texts, text: str) -> Repeats:
    """How many times and how often: «6», «раз в две недели до 30 мая». Raises `DomainError`."""
    return _said(lambda: understand_repeats(text, now=t.now, zone=t.zone, words=vocabulary()))


def day_alone(t: Texts, text: str, zone: str) -> date | None:
    """The day of words that lack nothing but the time («послезавтра вечером»); None for any others."""
    try:
        understand(text, now=t.now, zone=zone, words=vocabulary(), repeats=True)
    except NotUnderstood as refused:
        return refused.day if refused.reason is Reason.TIME_MISSING else None
    return None


def hours_of(t: Texts, text: str, zone: str, *, day_whole: bool = False) -> list[str]:
    """Full hours that can be said behind words without a time, as the clock shows them: at most six. `day_whole`: the
    end of the day before them."""
    fit = [hour for hour in HOURS if _is_time(t, text, zone, f"{hour}:00")]
    chosen = fit if len(fit) <= len(USUAL_HOURS) else [hour for hour in fit if hour in USUAL_HOURS]
    ends = [DAY_ENDS] if day_whole and _is_time(t, text, zone, DAY_ENDS) else []
    return [*ends, *(f"{hour}:00" for hour in chosen)][: len(USUAL_HOURS)]


def _is_time(t: Texts, text: str, zone: str, clock: str) -> bool:
    try:
        read = understand(f"{text} {clock}", now=t.now, zone=zone, words=vocabulary(), repeats=True)
    except NotUnderstood:
        return False
    wall = datetime.fromtimestamp(read.at, ZoneInfo(read.zone))
    return f"{wall.hour}:{wall.minute:02}" == clock


def moments(read: Moment) -> tuple[int, ...]:
    """The moment that was read (UTC epoch seconds), and the later one too where the clock shows that time twice."""
    wall = datetime.fromtimestamp(read.at, ZoneInfo(read.zone))
    later = int(wall.replace(fold=1).timestamp())
    return (read.at, later) if later != read.at else (read.at,)


def day(t: Texts, text: str) -> tuple[int, frozenset[Note]]:
    """UTC epoch seconds of the start of a day («15 января») in the reader's zone. Raises `DomainError`."""
    read = _said(lambda: understand_date(text, now=t.now, zone=t.zone, words=vocabulary()))
    return start_of(read.day, t), read.notes


def start_of(named: date, t: Texts) -> int:
    """UTC epoch seconds of the midnight with which a date begins for the reader."""
    return at_wall_time(named, 0, t.zone, now=t.now).at


def months_ahead(t: Texts, months: int) -> int:
    """UTC epoch seconds of the midnight with which the day so many months from today begins for the reader; where that
    month is shorter, its last day.
    """
    today = datetime.fromtimestamp(t.now, ZoneInfo(t.zone)).date()
    years, month = divmod(today.month - 1 + months, 12)
    year, month = today.year + years, month + 1
    return start_of(date(year, month, min(today.day, monthrange(year, month)[1])), t)


def weeks_ahead(t: Texts, weeks: int) -> int:
    """UTC epoch seconds of the midnight with which the day so many weeks from today begins for the reader."""
    today = datetime.fromtimestamp(t.now, ZoneInfo(t.zone)).date()
    return start_of(today + timedelta(weeks=weeks), t)


def question(t: Texts, notes: frozenset[Note], shown: str) -> Html | None:
    """What to ask before the moment `shown` is taken; None where nothing needs asking."""
    asked = next((note for note in ASKED if note in notes), None)
    return None if asked is None else t(f"form-doubt-{asked.value.replace('_', '-')}", moment=shown)


def note(t: Texts, notes: frozenset[Note], shown: str, zone: str | None = None) -> Html | None:
    """What was guessed of the moment `shown`; `zone`: the one that the words named, where it isn't the usual one."""
    guessed = next((one for one in SAID if one in notes), None)
    said = [t(f"form-note-{guessed.value.replace('_', '-')}", moment=shown)] if guessed is not None else []
    if zone is not None:
        said.append(t("form-note-zone", zone=t.zone_name(zone)))
    return lines(*said) if said else None


def differ(zone: str, other: str, at: int) -> bool:
    """Whether the clocks of two zones show different hours at a moment."""
    here, there = (datetime.fromtimestamp(at, ZoneInfo(name)).utcoffset() for name in (zone, other))
    return here != there


def at_zone(t: Texts, at: int, zone: str, *, offset: bool = False) -> str:
    """A moment with its year by the clock of `zone`, for a question in which the year is what matters.

    `offset`: with the distance from UTC, where the clock shows the same hour twice: there is less room then.
    """
    there = replace(t, zone=zone)
    wall = datetime.fromtimestamp(at, ZoneInfo(zone))
    shown = there.moment_brief(at) if offset else there.moment(at)
    more = [] if str(wall.year) in shown else [str(wall.year)]
    if offset:
        sign = f"{wall:%z}"
        more.append(f"UTC{sign[:3]}:{sign[3:]}")
    return f"{shown} ({', '.join(more)})" if more else shown


def duration(t: Texts, text: str) -> tuple[int, ...]:
    """Minutes of «полтора часа»; several where it has several meanings («1.50»). Raises `DomainError`."""
    try:
        return (understand_duration(text, words=vocabulary()),)
    except NotUnderstood as refused:
        if refused.reason is Reason.AMBIGUOUS:
            return refused.either
        raise DomainError("error-duration") from None


def is_moment(t: Texts, text: str) -> bool:
    """Whether words name a day or a moment, also one that has passed."""
    try:
        understand(text, now=t.now, zone=t.zone, words=vocabulary())
    except NotUnderstood as refused:
        return refused.reason in (Reason.PAST, Reason.TIME_MISSING)
    return True


def _said(understanding: Callable[[], T]) -> T:
    try:
        return understanding()
    except NotUnderstood as refused:
        raise DomainError(f"error-when-{refused.reason.value.replace('_', '-')}") from None
