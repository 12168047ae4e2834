"""What people say of series: every phrase of the table means the days that stand there (PRODUCT §5)."""

from __future__ import annotations

from datetime import date, datetime
from itertools import islice
from zoneinfo import ZoneInfo

import pytest

from domain.base.moments import understand, understand_repeats
from domain.base.ranges import understand_range
from domain.base.recurrence import Rule
from domain.base.understanding import NotUnderstood, Reason
from locales.vocabulary import vocabulary
from tests.domain.base.series_phrases import SERIES

ZONE = "Europe/Moscow"
CLOCK = ZoneInfo(ZONE)
NOW = int(datetime(2026, 11, 23, 12, tzinfo=CLOCK).timestamp())
WORDS = vocabulary()
SHOWN = 4
"""Of a series that has no end."""


def meaning(text: str) -> str | None:
    try:
        read = understand_range(text, now=NOW, zone=ZONE, words=WORDS, repeats=True)
    except NotUnderstood as refused:
        return f"{refused.day.day} ?" if refused.day is not None else None
    wall = datetime.fromtimestamp(read.at, CLOCK)
    if read.or_at is not None:
        other = datetime.fromtimestamp(read.or_at, CLOCK)
        return f"{written([wall.date()], wall)} or {written([other.date()], other)}"
    days = [wall.date()]
    said = read.repeats
    if said is not None:
        all_days = (said.rule or Rule(weeks=said.weeks or 1)).days_from(wall.date())
        most = said.count or (100 if said.until else SHOWN)
        days = [day for day in islice(all_days, most) if said.until is None or day <= said.until]
    goes_on = " …" if said is not None and said.count is None and said.until is None else ""
    return written(days, wall) + (f" +{read.minutes}" if read.minutes else "") + goes_on


def written(days: list[date], wall: datetime) -> str:
    shown, month = [], 11
    for day in days:
        shown.append(str(day.day) if day.month == month else f"{day.day}.{day.month}")
        month = day.month
    return f"{' '.join(shown)} {wall.hour}:{wall:%M}"


@pytest.mark.parametrize(("text", "days"), SERIES.items(), ids=SERIES)
def test_a_series_by_words_is_on_the_days_that_were_meant(text, days):
    assert meaning(text) == days


def test_vacations_are_each_schools_own_and_asked_about():
    for text in ("по средам в 16:00 кроме каникул", "on Wednesdays at 16:00 except the school holidays"):
        with pytest.raises(NotUnderstood) as refused:
            understand_range(text, now=NOW, zone=ZONE, words=WORDS, repeats=True)
        assert refused.value.reason is Reason.VACATIONS


def test_days_left_out_alone_are_understood_and_several_days_are_no_one_moment():
    said = understand_repeats("6 раз, без праздников", now=NOW, zone=ZONE, words=WORDS)
    assert (said.count, said.rule) == (6, Rule(no_holidays=True))
    with pytest.raises(NotUnderstood) as refused:
        understand("ежедневно в 10:00", now=NOW, zone=ZONE, words=WORDS)
    assert refused.value.reason is Reason.REPEATS


@pytest.mark.parametrize(
    "rule",
    [
        Rule(),
        Rule(weeks=3),
        Rule(weekdays=(1, 3), skipped=((date(2026, 12, 28), date(2027, 1, 8)),), no_holidays=True),
        Rule(days=2, no_weekends=True),
        Rule(nth=-1),
    ],
)
def test_a_rule_is_kept_and_read_again(rule):
    assert Rule.read(rule.code()) == rule
