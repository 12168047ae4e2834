"""How many meetings an event has and on which days, as hosts say it: beside the start, by a button, in words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

from aiogram.types import Message

from domain.base.days_off import KNOWN_UNTIL
from domain.base.errors import DomainError
from domain.base.moments import Moment as Read
from domain.base.moments import Repeats
from domain.base.recurrence import Rule
from domain.events.series import MOST, WEEKLY, occurrences, require_rule, until_day
from handlers.ui.forms import when
from handlers.ui.forms.amounts import Moment
from handlers.ui.forms.answers import Answers, Given
from handlers.ui.forms.choices import Choice
from handlers.ui.forms.field import Option, words_of
from handlers.ui.turn import Turn
from locales.texts import Html, Texts, lines

OFFERED = (1, 4, 6, 8, 12, 16)
DATES_SHOWN = 10
"""Of a longer series the first ones and the last."""
MORE = (1, 2, 4, 8)


def _series(t: Texts, count: int, rule: Rule = WEEKLY) -> Given:
    """So many meetings on the days of a rule. Raises `DomainError` for more than a series may have."""
    if not 1 <= count <= MOST:
        raise DomainError("error-event-series", most=MOST)
    require_rule(rule)
    if rule == WEEKLY or count == 1:
        return Given(str(count), t.plain("host-meetings", count=count))
    if rule.is_weekly:
        return Given(f"{count}/{rule.code()}", t.plain("host-meetings-apart", count=count, weeks=rule.weeks))
    return Given(f"{count}/{rule.code()}", t.plain("host-meetings-said", count=count, how=_how(t, rule)))


def _how(t: Texts, rule: Rule) -> str:
    """On which days, in a few words; the days themselves stand below."""
    if rule.nth:
        how = t.plain("host-rule-monthly")
    elif rule.days:
        how = t.plain("host-rule-days", days=rule.days)
    elif rule.weekdays:
        names = ", ".join(t.plain("host-weekday", day=day) for day in rule.weekdays)
        how = t.plain("host-rule-weekdays", days=names)
    else:
        how = t.plain("host-rule-weeks", weeks=rule.weeks)
    left_out = rule.skipped or rule.no_holidays or rule.no_weekends
    return t.plain("host-rule-but", how=how) if left_out else how


def read(value: str) -> tuple[int, Rule]:
    """How many meetings an answer of `_series` means, and on which days."""
    count, _, rule = value.partition("/")
    return int(count), Rule.read(rule or 1)


@dataclass(frozen=True, kw_only=True)
class Start(Moment):
    """The start of an event; an end said with it is its length, «каждую среду … 6 раз» its series."""

    ends: bool = True

    def may_repeat(self, answers: Answers) -> bool:
        return "copied" not in answers.context

    def brings(self, t: Texts, read: Read) -> Mapping[str, Given | None]:
        found: dict[str, Given | None] = {} if read.minutes is None else {"minutes": Given(read.minutes)}
        if (said := read.repeats) is not None:
            rule = said.rule or Rule(weeks=said.weeks or 1)
            found["weeks"] = Given(rule.code())
            found["meetings"] = _meetings_of(t, said, read.at, read.zone, WEEKLY)
        return found


def _meetings_of(t: Texts, said: Repeats, starts_at: int, zone: str, before: Rule) -> Given | None:
    """What was said of a series as an answer; None where it has no end. `before`: the rule, unless it was said."""
    rule = _rule_of(said, before)
    if said.count is not None:
        return _series(t, said.count, rule)
    return None if said.until is None else _series(t, until_day(starts_at, zone, said.until, rule), rule)


def _rule_of(said: Repeats, before: Rule) -> Rule:
    """The days that were said, or those of `before`, without what was said to be left out."""
    if said.rule is None:
        return before if said.weeks is None else Rule(weeks=said.weeks)
    if said.weeks is None and not (said.rule.weekdays or said.rule.days or said.rule.nth):
        left_out = said.rule
        return replace(
            before,
            skipped=(*before.skipped, *left_out.skipped),
            no_holidays=before.no_holidays or left_out.no_holidays,
            no_weekends=before.no_weekends or left_out.no_weekends,
        )
    return said.rule


@dataclass(frozen=True, kw_only=True)
class Meetings(Choice):
    """How many meetings and how often, by a button or in words: «6», «раз в две недели до 30 мая»."""

    async def hear(self, turn: Turn, answers: Answers, message: Message) -> Given:
        said, before = when.repeats(turn.t, words_of(message)), Rule.read(answers["weeks"] or 1)
        given = _meetings_of(turn.t, said, answers["starts"], answers["zone"], before)
        if given is None:  # how often, and not how many times: as many as there are already
            given = _series(turn.t, max(2, read(answers["meetings"] or "4")[0]), _rule_of(said, before))
        return given

    async def press(self, turn: Turn, answers: Answers, value: str) -> Given:
        # A rule may be longer than a button carries: it is that of the start.
        count = value.partition("/")[0]
        if not count.isdecimal():
            raise DomainError("error-option-gone")
        return _series(turn.t, int(count), Rule.read(answers["weeks"] or 1))


async def offered(turn: Turn, answers: Answers) -> Sequence[Option]:
    """How many meetings a new event may have, on the days that were said with its start."""
    rule = Rule.read(answers["weeks"] or 1)
    return [Option(str(count), _series(turn.t, count, rule).label or "") for count in OFFERED]


async def dates(turn: Turn, answers: Answers) -> Html | None:
    """The days of a series, to be looked at before it is made."""
    count, rule = read(answers["meetings"] or "1")
    if count == 1 or answers["starts"] is None:
        return None
    there = replace(turn.t, zone=answers["zone"])
    starts = occurrences(answers["starts"], answers["zone"], count, rule)
    days = [there.day_brief(at) for at in starts]
    shown = days if len(days) <= DATES_SHOWN else [*days[: DATES_SHOWN - 2], "…", days[-1]]
    said = turn.t("host-series-dates", dates=", ".join(shown))
    last = datetime.fromtimestamp(starts[-1], ZoneInfo(answers["zone"])).date()
    if not rule.no_holidays or last <= KNOWN_UNTIL:
        return said
    return lines(said, turn.t("host-series-holidays", until=there.long_date(_noon(KNOWN_UNTIL, answers["zone"]))))


def _noon(day: date, zone: str) -> int:
    return int(datetime(day.year, day.month, day.day, 12, tzinfo=ZoneInfo(zone)).timestamp())


async def more(turn: Turn, answers: Answers) -> Sequence[Option]:
    """By how many meetings a series is made longer."""
    return [Option(str(n), turn.t.plain("host-more-meetings", count=n)) for n in MORE]
