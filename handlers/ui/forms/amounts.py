"""Questions about when, how long and how many."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from aiogram.types import Message

from domain.base.errors import DomainError
from domain.base.moments import Moment as Read
from domain.base.zones import at_wall_time
from handlers.ui.forms import when
from handlers.ui.forms.answers import Answers, Given
from handlers.ui.forms.field import Doubt, Field, Heard, Option, words_of
from handlers.ui.turn import Turn
from locales.texts import Html, Texts, escape


@dataclass(frozen=True, kw_only=True)
class Moment(Field):
    """A moment as people write it; the value is UTC epoch seconds, the label the zone by whose clock it is meant.

    `zone` says which zone that is, the person's own where it says None.
    """

    zone: Callable[[Answers], str | None] = lambda answers: None
    ends: bool = False
    """An end may be said too («18:00–19:30»): `brings` says what becomes of the length."""
    is_deadline: bool = False
    """It is the end of something that people do by themselves: a day said without a time is usually meant whole."""

    async def hear(self, turn: Turn, answers: Answers, message: Message) -> Heard:
        t, said = turn.t, words_of(message)
        zone = self.zone(answers) or t.zone
        # Whoever was asked for the time alone says the time alone; or another day, in full.
        if answers.about is not None:
            try:
                return self._read(t, answers, f"{answers.about} {said}", zone)
            except DomainError:
                pass
        if (day := when.day_alone(t, said, zone)) is not None:
            return self._which_hour(t, answers, said, day, zone)
        return self._read(t, answers, said, zone)

    def _which_hour(self, t: Texts, answers: Answers, said: str, day: date, zone: str) -> Doubt:
        offered: list[tuple[str, Given]] = []
        for hour in when.hours_of(t, said, zone, day_whole=self.is_deadline):
            with suppress(DomainError):
                read = self._read(t, answers, f"{said} {hour}", zone)
                offered += [(hour, read)] if isinstance(read, Given) else []
        noon = at_wall_time(day, 12 * 60, zone, now=t.now).at
        return Doubt(t("form-doubt-time", day=replace(t, zone=zone).date(noon)), tuple(offered), about=said)

    def _read(self, t: Texts, answers: Answers, said: str, zone: str) -> Given | Doubt:
        read = when.moment(t, said, zone, ends=self.ends, repeats=self.may_repeat(answers))
        named = read.zone if read.zone != zone else None
        # Whose clock was meant is said wherever it isn't the reader's own.
        clock = named or (zone if when.differ(zone, t.zone, read.at) else None)

        def given(at: int, note: Html | None) -> Given:
            self.check(t, answers, at)
            return Given(at, zone, note, firm=named is not None, brings=self.brings(t, replace(read, at=at)))

        if read.or_at is not None:
            both = [(when.at_zone(t, at, zone), at) for at in (read.at, read.or_at)]
            note = when.note(t, frozenset(), "", clock)
            return Doubt(t("form-doubt-either"), tuple((shown, given(at, note)) for shown, at in both))
        if (asks := when.question(t, read.notes, when.at_zone(t, read.at, zone))) is not None:
            note = when.note(t, frozenset(), "", clock)
            meant = when.moments(read)
            labels = [when.at_zone(t, at, zone, offset=len(meant) > 1) for at in meant]
            return Doubt(
                asks,
                tuple(
                    (t.plain("form-doubt-yes", moment=m), given(at, note)) for m, at in zip(labels, meant, strict=True)
                ),
            )
        return given(read.at, when.note(t, read.notes, when.at_zone(t, read.at, zone), clock))

    def may_repeat(self, answers: Answers) -> bool:
        """Whether it may be the first of several: `brings` says what becomes of the others."""
        return False

    def brings(self, t: Texts, read: Read) -> Mapping[str, Given | None]:
        """Answers to other questions that the words have in them; None: that one is asked, whatever was there."""
        return {}

    def check(self, t: Texts, answers: Answers, at: int) -> None:
        """Raise `DomainError` for a moment that doesn't do here."""

    def shown(self, t: Texts, given: Given) -> Html:
        return escape(t.moment_there(given.value, given.label or t.zone))

    def copied(self, t: Texts, given: Given) -> str | None:
        return datetime.fromtimestamp(given.value, ZoneInfo(given.label or t.zone)).strftime("%d.%m.%Y %H:%M")

    def follow(self, t: Texts, given: Given, was: Any, is_now: Any) -> Given:
        """In another zone the hands of the clock stay where they were, unless the words named their zone."""
        if given.firm:
            return Given(given.value, is_now, given.note, firm=True)
        wall = datetime.fromtimestamp(given.value, ZoneInfo(given.label or t.zone))
        at = at_wall_time(wall.date(), wall.hour * 60 + wall.minute, is_now, now=t.now, seconds=wall.second).at
        return Given(at, is_now, t("form-note-followed", zone=t.zone_name(is_now)))


@dataclass(frozen=True, kw_only=True)
class Day(Field):
    """A date without a time («15 января»); the value is the start of that day there, UTC epoch seconds.

    `ahead`: days so many months from now are offered as buttons. `check(at, now)` raises `DomainError` for a day that
    doesn't do here.
    """

    ahead: tuple[int, ...] = ()
    check: Callable[[int, int], None] = lambda at, now: None

    async def options(self, turn: Turn, answers: Answers) -> Sequence[Option]:
        return [Option(str(months), turn.t.plain("form-day-ahead", months=months)) for months in self.ahead]

    async def press(self, turn: Turn, answers: Answers, value: str) -> Given:
        months = int((await super().press(turn, answers, value)).value)
        start = when.months_ahead(turn.t, months)
        self.check(start, turn.now)
        return Given(start)

    async def hear(self, turn: Turn, answers: Answers, message: Message) -> Heard:
        t = turn.t
        start, notes = when.day(t, words_of(message))
        self.check(start, turn.now)
        shown = t.long_date(start)
        if (asks := when.question(t, notes, shown)) is not None:
            return Doubt(asks, ((t.plain("form-doubt-yes", moment=shown), Given(start)),))
        return Given(start, note=when.note(t, notes, shown))

    def shown(self, t: Texts, given: Given) -> Html:
        return escape(t.date(given.value))

    def copied(self, t: Texts, given: Given) -> str | None:
        return datetime.fromtimestamp(given.value, ZoneInfo(t.zone)).strftime("%d.%m.%Y")


@dataclass(frozen=True, kw_only=True)
class Duration(Field):
    """A length of time; the value is minutes. `presets` are offered as buttons."""

    presets: tuple[int, ...] = (45, 60, 90, 120)
    most: int = 60 * 24 * 14

    async def options(self, turn: Turn, answers: Answers) -> Sequence[Option]:
        return [Option(str(minutes), turn.t.duration(minutes)) for minutes in self.presets]

    async def hear(self, turn: Turn, answers: Answers, message: Message) -> Heard:
        t, words = turn.t, words_of(message)
        meant = when.duration(t, words)
        if not all(0 < minutes <= self.most for minutes in meant):
            raise DomainError("error-duration-range", most=t.duration(self.most))
        if len(meant) > 1:
            asks = t("form-doubt-duration", words=words[:30])
            return Doubt(asks, tuple((t.duration(minutes), Given(minutes)) for minutes in meant))
        return Given(meant[0])

    async def press(self, turn: Turn, answers: Answers, value: str) -> Given:
        return Given(int((await super().press(turn, answers, value)).value))

    def shown(self, t: Texts, given: Given) -> Html:
        return escape(t.duration(given.value))


@dataclass(frozen=True, kw_only=True)
class Number(Field):
    """A whole number from `least` to `most`."""

    least: int = 1
    most: int = 100_000
    presets: tuple[int, ...] = ()

    async def options(self, turn: Turn, answers: Answers) -> Sequence[Option]:
        return [Option(str(number), turn.t.number(number)) for number in self.presets]

    async def hear(self, turn: Turn, answers: Answers, message: Message) -> Given:
        words = words_of(message)
        digits = "".join(words.split())
        if not (digits.isascii() and digits.isdigit() and len(digits) <= 12):
            # What was wrong is named: a date among numbers is no number badly written.
            key = "error-number-date" if when.is_moment(turn.t, words) else "error-number-wanted"
            raise DomainError(key, least=self.least, most=self.most)
        number = int(digits)
        if not self.least <= number <= self.most:
            raise DomainError("error-number-range", least=self.least, most=self.most, number=number)
        return Given(number)

    async def press(self, turn: Turn, answers: Answers, value: str) -> Given:
        return Given(int((await super().press(turn, answers, value)).value))

    def shown(self, t: Texts, given: Given) -> Html:
        return escape(t.number(given.value))

    def copied(self, t: Texts, given: Given) -> str | None:
        return str(given.value)
