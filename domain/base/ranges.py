"""Moments that are said with their end: "tomorrow 18:00–19:30", "from 6 to 8 in the evening" (PRODUCT §0)."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from domain.base.moments import DAY, Moment, Note, Repeats, understand
from domain.base.understanding import NotUnderstood, Reason
from domain.base.vocabulary import Vocabulary

LATE = 18  # the hour from which on what ends at a smaller hour ends on the next day


def understand_range(text: str, *, now: int, zone: str, words: Vocabulary, repeats: bool = False) -> Moment:
    """Like `understand`, of a text that may have an end as well: "tomorrow 18:00–19:30". Raises NotUnderstood."""
    if (hours := _two_hours(text)) is not None and (start := _tried(hours[0], now, zone, words, repeats)) is not None:
        return replace(start, minutes=hours[1]) if start.or_at is None else start
    try:
        return understand(text, now=now, zone=zone, words=words, repeats=repeats)
    except NotUnderstood as refused:
        if refused.reason is not Reason.UNKNOWN:
            raise
        read = [
            found for left, right in _parted(text, words) if (found := _range(left, right, now, zone, words, repeats))
        ]
        if len(read) != 1:
            raise
        return read[0]


def _two_hours(text: str) -> tuple[str, int] | None:
    """Of "tomorrow 18–20 online" the words without the end, and the minutes between; a later hour is no minutes."""
    found = list(_TWO_HOURS.finditer(text))
    if len(found) != 1:
        return None
    said = found[0]
    # "10.12-12.12" are dates, "18.00-19.30" can't be.
    if any(mark is not None and mark[0] == "." and 1 <= int(mark[1:]) <= 12 for mark in said.group("past", "end")):
        return None
    hour, past, until, end = (int((group or ":0").lstrip(":.")) for group in said.group("hour", "past", "until", "end"))
    if not hour < until <= 24:
        return None
    start = f"{said['hour']}{said['past'] or ':00'}"
    return f"{text[: said.start()]}{start}{text[said.end() :]}", (until - hour) * 60 + end - past


_TWO_HOURS = re.compile(
    r"(?<![\d.:/\-])(?P<hour>\d{1,2})(?P<past>[:.]\d\d)?\s*[-\u2012-\u2015\u2212]\s*"
    r"(?P<until>\d{1,2})(?P<end>[:.]\d\d)?(?![\d:/\-]|\.\d)"
)


def _parted(text: str, words: Vocabulary) -> list[tuple[str, str]]:
    """What stands before and behind each dash, and each word that an end begins with."""
    ends = "|".join(sorted({*words.until, *words.to} - {"to"}, key=len, reverse=True))
    marks = re.finditer(rf"\s*[-\u2012-\u2015\u2212]\s*|\s+(?:{ends}|to)\s+", text, re.IGNORECASE)
    return [(text[: mark.start()], text[mark.end() :]) for mark in marks]


def _range(left: str, right: str, now: int, zone: str, words: Vocabulary, repeats: bool) -> Moment | None:
    """The start that is said on the left with the end that is said on the right; None where that is no range."""
    start = _tried(left, now, zone, words, repeats) or _tried(f"{left}:00", now, zone, words, repeats)
    if start is None or start.or_at is not None or start.minutes is not None:
        return None
    wall = datetime.fromtimestamp(start.at, ZoneInfo(start.zone))
    end = _tried(f"{wall:%Y-%m-%d} {right}", start.at - DAY, start.zone, words, repeats)
    if end is not None and end.at <= start.at and wall.hour >= LATE:
        end = _tried(f"{wall + timedelta(days=1):%Y-%m-%d} {right}", now, start.zone, words, repeats)
        if end is None or end.at - start.at > DAY // 2:
            return None
    if end is not None and end.repeats is not None and end.at - start.at > DAY:
        end = None  # "16:00-17:30 every Wednesday": the day stands behind both
    if (
        end is None
        and (named := _tried(right, now, start.zone, words, repeats))
        and Note.DAY_GUESSED not in named.notes
        and (named.repeats is None or Note.DAY_GUESSED in start.notes)
    ):
        end, until = named, datetime.fromtimestamp(named.at, ZoneInfo(start.zone))
        if Note.DAY_GUESSED in start.notes:  # "18:00–19:30 tomorrow"
            start = _tried(f"{until:%Y-%m-%d} {wall:%H:%M}", now, start.zone, words, repeats)
    if start is None or end is None or end.at <= start.at or end.or_at is not None:
        return None
    if end.zone != start.zone:  # the zone stands behind both
        start = _tried(f"{left} {right.split()[-1]}", now, zone, words, repeats) or start
        wall = datetime.fromtimestamp(start.at, ZoneInfo(start.zone))
    if end.at - start.at > DAY // 2 and wall.hour < 12 and end.at < start.at + DAY:
        start = replace(start, at=start.at + DAY // 2)  # "from 6 to 8 in the evening"
    both = [known for known in (start.repeats, end.repeats) if known is not None]
    weeks = next((known.weeks for known in both if known.weeks is not None), None)
    rule = next((known.rule for known in both if known.rule is not None), None)
    merged = Repeats(weeks, both[-1].count, both[-1].until, rule) if both else None
    return replace(start, minutes=(end.at - start.at) // 60, repeats=merged)


def _tried(text: str, now: int, zone: str, words: Vocabulary, repeats: bool) -> Moment | None:
    try:
        return understand(text, now=now, zone=zone, words=words, repeats=repeats)
    except NotUnderstood:
        return None
