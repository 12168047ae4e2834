"""Every way to read a text as a date, a time of day, a span from now, a weekday and a zone.

The grammar behind `moments`: it knows the order of things and their likelihood, `vocabulary` the words,
`moments` the calendar. A text is read left to right with backtracking; each kind of piece may occur once,
which keeps the number of readings small.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields, replace
from enum import IntEnum

from domain.base.spans import Span, number, spans
from domain.base.vocabulary import DayPart, Token, Unit, Vocabulary, forgiving


class Support(IntEnum):
    """What else must be in the text before a number counts as a time of day."""

    NONE = 0
    ANY = 1  # a date, a part of the day, or "at"
    PART = 2  # a part of the day: "half past six" says nothing about which


@dataclass(frozen=True, slots=True)
class NamedDate:
    """A calendar date as written; the month or the year may be left to guess. Values are not checked.

    Day 0 is the last one of its month.
    """

    day: int
    month: int | None = None
    year: int | None = None


@dataclass(frozen=True, slots=True)
class NthWeekday:
    """The first Tuesday of December; `nth` -1 is the last. `month` None: of the month that is `ahead` of this one, or,
    where that is None too, of the nearest one in which it is still to come."""

    nth: int
    weekday: int
    month: int | None = None
    year: int | None = None
    ahead: int | None = None
    is_bare: bool = False
    """No month was said: only where it is every month's."""


@dataclass(frozen=True, slots=True)
class Clock:
    """A time on the dial as written, not checked; `after_at` when a word like "at" stood before it."""

    hours: int
    minutes: int
    support: Support = Support.NONE
    after_at: bool = False


@dataclass(frozen=True, slots=True)
class Reading:
    date: NamedDate | NthWeekday | None = None
    days: int | None = None  # from today, by name: tomorrow
    span: Span | None = None  # from now
    weekday: int | None = None  # 0 is Monday
    week: int | None = None  # 0 this calendar week, 1 the next
    clock: Clock | None = None
    part: DayPart | None = None
    part_is_unit: bool | None = None  # the word is a unit as well: "3 days" or "3 in the afternoon"
    zone: str | None = None
    every: int | None = None  # weeks from one meeting to the next
    count: int | None = None  # of meetings
    until: NamedDate | None = None  # the day after which there are no more
    weekdays: tuple[int, ...] | None = None  # several of a week
    by_days: int | None = None  # days from one meeting to the next
    monthly: bool | None = None
    skipped: tuple[tuple[NamedDate, NamedDate], ...] | None = None  # days left out, as first and last ones
    no_holidays: bool | None = None
    no_weekends: bool | None = None
    no_vacations: bool | None = None
    also: tuple[str, ...] = ()  # other names given to the same clock: "Vladivostok (UTC+10)"

    def joined(self, other: "Reading") -> "Reading | None":
        """Both together, or None when they say the same thing twice."""
        changes = {}
        for field in fields(other):
            value = getattr(other, field.name)
            if value is not None and value != ():
                if getattr(self, field.name) not in (None, ()):
                    return None
                changes[field.name] = value
        joined = replace(self, **changes)
        dates = (joined.date, joined.days, joined.span)
        return joined if sum(date is not None for date in dates) <= 1 else None


YEARS = range(2000, 2100)
"""What is a year behind a date: "30 November 1830" is half past six."""
_UTC = "UTC"
_COUNTED_FROM = {_UTC: 0, "Europe/Moscow": 3}
"""Zones from which distances are counted, and their own distance from UTC, in hours (Moscow: since 2014)."""
_Piece = tuple[int, Reading]  # where it ends, what it says


def readings(tokens: Sequence[Token], words: Vocabulary) -> Iterator[Reading]:
    """The likeliest first; nothing when some word has no place."""
    return _Reader(tokens, words).readings(0, Reading(), after_at=False)


@dataclass(frozen=True, slots=True)
class _Reader:
    tokens: Sequence[Token]
    words: Vocabulary

    def readings(self, start: int, so_far: Reading, *, after_at: bool) -> Iterator[Reading]:
        if start == len(self.tokens):
            yield so_far
            return
        for end, piece in self._pieces(start, after_at):
            if joined := so_far.joined(piece):
                yield from self.readings(end, joined, after_at=False)
        text = self.tokens[start].text
        if text in self.words.at:
            yield from self.readings(start + 1, so_far, after_at=True)
        elif text in self.words.fillers or (self.tokens[start].is_mark and start > 0):
            yield from self.readings(start + 1, so_far, after_at=after_at)

    def _pieces(self, start: int, after_at: bool) -> Iterator[_Piece]:
        yield from self._repeats(start)
        yield from self._nth_weekday(start)
        yield from self._spans(start)
        yield from self._named(start)
        dates, clocks = self._dates(start), self._clocks(start, after_at)
        for kind in (clocks, dates) if after_at else (dates, clocks):
            yield from kind

    def _spans(self, start: int) -> Iterator[_Piece]:
        if self._text(start) in self.words.after:
            for end, span in spans(self.tokens, start + 1, self.words):
                yield end, Reading(span=span)

    def _repeats(self, start: int) -> Iterator[_Piece]:
        """How often, how many times and until when people meet."""
        words, text = self.words, self._text(start)
        yield from self._several_weekdays(start)
        if text in words.but:
            yield from self._left_out(start + 1)
        if text in words.working or text in words.weekends:
            end = start + 1 + (self._text(start + 1) in words.public)
            yield end, Reading(weekdays=tuple(range(5)) if text in words.working else (5, 6), every=1)
        elif text in words.daily:
            yield start + 1, Reading(by_days=1)
        elif text in words.monthly:
            yield start + 1, Reading(monthly=True)
        elif text in words.weekly:
            yield start + 1, Reading(weekday=words.weekly[text], every=1)
        elif text in words.weeks:
            yield start + 1, Reading(every=1)
        elif text in words.every:
            yield from self._every(start + 1)
        elif text in words.times:
            yield from self._every(start + 2 if self._text(start + 1) in words.at else start + 1, weekday=False)
        elif text in words.until:
            yield from self._end_of(start + 1)
            for end, piece in self._dates(start + 1):
                if isinstance(piece.date, NamedDate):
                    yield end, Reading(until=piece.date)
        if (
            (counted := number(self.tokens, start, words))
            and counted[1].denominator == 1
            and self._text(counted[0]) in words.times
        ):
            yield counted[0] + 1, Reading(count=int(counted[1]))

    def _every(self, start: int, *, weekday: bool = True) -> Iterator[_Piece]:
        """Behind "every": a weekday, every second one, or so many weeks."""
        words = self.words
        if weekday and (named := self._weekday(start)) is not None:
            yield start + 1, Reading(weekday=named, every=1)
        second = words.nth.get(self._text(start), 0)
        if (named := self._weekday(start + 1)) is not None and second:
            place = self._past_fillers(start + 2)
            if words.units.get(self._text(place)) is Unit.MONTH:
                yield place + 1, Reading(date=NthWeekday(second, named), monthly=True)
        if weekday and 2 <= second <= 4 and (named := self._weekday(start + 1)) is not None:
            yield start + 2, Reading(weekday=named, every=second)
        if second == 2 and words.units.get(self._text(start + 1)) is Unit.DAY:
            yield start + 2, Reading(by_days=2)
        end, weeks = number(self.tokens, start, words) or (start, 1)
        if words.units.get(self._text(end)) is Unit.DAY and 1 <= weeks <= 6 and weeks.denominator == 1:
            yield end + 1, Reading(by_days=int(weeks))
        if words.units.get(self._text(end)) is Unit.MONTH and weeks == 1:
            yield end + 1, Reading(monthly=True)
        if words.units.get(self._text(end)) is Unit.WEEK and weeks in (1, 2, 3, 4):
            yield end + 1, Reading(every=int(weeks))

    def _past_fillers(self, place: int) -> int:
        while self._text(place) in self.words.fillers or self._text(place) in self.words.at:
            place += 1
        return place

    def _past_joints(self, place: int) -> int:
        """Behind what stands between the members of a list: "and", a comma, a preposition said again."""
        while self._text(place) and (self._text(place) in self.words.joints or self._text(place) == ","):
            place += 1
        return self._past_fillers(place)

    def _several_weekdays(self, start: int) -> Iterator[_Piece]:
        """ "On Tuesdays and Thursdays", "every Tuesday and Thursday", "Tuesday and Thursday"."""
        named: list[int] = []
        place, end, every = start, start, 1 if start and self._text(start - 1) in self.words.until else None
        while True:
            text = self._text(place)
            if text in self.words.every and self._weekday(place + 1) is not None:
                every, place = 1, place + 1
            if (weekly := self.words.weekly.get(self._text(place))) is not None:
                every = 1
            weekday = weekly if weekly is not None else self._weekday(place)
            if weekday is None:
                break
            named, end = [*named, weekday], place + 1
            place = self._past_joints(end)
            if place == end:
                break
        if len(named) > 1:
            yield end, Reading(weekdays=tuple(sorted(set(named))), every=every)

    def _end_of(self, start: int) -> Iterator[_Piece]:
        """Behind "until": the end of a month or of the year, the new year."""
        words, place = self.words, self._past_fillers(start)
        if self._text(place) in words.new and self._text(place + 1) in words.years:
            yield place + 2, Reading(until=NamedDate(31, 12))
        if self._text(place) not in words.ends:
            return
        place = self._past_fillers(place + 1)
        place += self._text(place) in words.this
        if (month := forgiving(self._text(place), words.months)) is not None:
            for end, named in self._with_year(place + 1, NamedDate(0, month)):
                if isinstance(named.date, NamedDate):
                    yield end, Reading(until=named.date)
        elif words.units.get(self._text(place)) is Unit.MONTH:
            yield place + 1, Reading(until=NamedDate(0))
        elif self._text(place) in words.years:
            yield place + 1, Reading(until=NamedDate(31, 12))

    def _left_out(self, start: int) -> Iterator[_Piece]:
        """Behind "but for": days, spans of days, holidays, weekends; the longest list first."""
        words, found = self.words, []
        said, place, days = Reading(), start, list[int]()
        while place < len(self.tokens):
            while self._text(place) in words.public:
                place += 1
            text = self._text(place)
            if text in words.holidays or text in words.weekends or text in words.vacations:
                said = replace(
                    said,
                    no_holidays=said.no_holidays or text in words.holidays or None,
                    no_weekends=said.no_weekends or text in words.weekends or None,
                    no_vacations=said.no_vacations or text in words.vacations or None,
                )
                end = place + 1
                while self._text(end) in words.public or self._text(end) in words.holidays:
                    end += 1
            elif (span := self._span_of_days(place)) is not None:
                end, begin, last = span
                alone = tuple((NamedDate(day, begin.month), NamedDate(day, begin.month)) for day in days)
                said, days = replace(said, skipped=(*(said.skipped or ()), *alone, (begin, last))), []
            elif self._is_number(place) and self._past_joints(place + 1) > place + 1:
                days, end = [*days, self._value(place)], place + 1  # "4 and 11 November"
            else:
                break
            if not days:
                found.append((end, said))
            place = self._past_joints(end)
            if place == end:
                break
        yield from reversed(found)

    def _span_of_days(self, start: int) -> tuple[int, NamedDate, NamedDate] | None:
        """A day, or several in a row: "4 November", "1-8 January", "28 December - 8 January"; where it ends."""
        dashed = self._is_number(start) and self._text(start + 1) == "-" and self._is_number(start + 2)
        if dashed and (last := self._day_of_month(start + 2)) is not None:
            return last[0], NamedDate(self._value(start), last[1].month), last[1]
        if (begin := self._day_of_month(start)) is None:
            return None
        end, first = begin
        goes_on = self._text(end) == "-" or self._text(end) in self.words.until | self.words.to
        if goes_on and (last := self._day_of_month(end + 1)) is not None:
            return last[0], first, last[1]
        return end, first, first

    def _day_of_month(self, start: int) -> tuple[int, NamedDate] | None:
        return next(
            (
                (end, piece.date)
                for end, piece in self._dates(start)
                if isinstance(piece.date, NamedDate) and piece.date.month is not None
            ),
            None,
        )

    def _nth_weekday(self, start: int) -> Iterator[_Piece]:
        """The first Tuesday of December, the last Friday of the month."""
        words, nth = self.words, self.words.nth.get(self._text(start))
        if nth is None or (weekday := self._weekday(start + 1)) is None:
            return
        yield start + 2, Reading(date=NthWeekday(nth, weekday, is_bare=True))
        place = self._past_fillers(start + 2)
        if self._text(place) in words.every and words.units.get(self._text(place + 1)) is Unit.MONTH:
            yield place + 2, Reading(date=NthWeekday(nth, weekday), monthly=True)
        if (month := forgiving(self._text(place), words.months)) is not None:
            for end, named in self._with_year(place + 1, NamedDate(1, month)):
                year = named.date.year if isinstance(named.date, NamedDate) else None
                yield end, Reading(date=NthWeekday(nth, weekday, month, year))
            return
        ahead = 1 if self._text(place) in words.following else 0 if self._text(place) in words.this else None
        place += ahead is not None
        if words.units.get(self._text(place)) is Unit.MONTH:
            yield place + 1, Reading(date=NthWeekday(nth, weekday, ahead=ahead))

    def _named(self, start: int) -> Iterator[_Piece]:
        """Days, weekdays, weeks, parts of the day and zones: what one word or two say."""
        text = self._text(start)
        is_day_after = self.words.units.get(text) is Unit.DAY and self._text(start + 1) in self.words.after
        if is_day_after and (days := self.words.days.get(self._text(start + 2))) is not None:
            yield start + 3, Reading(days=days + 1)  # the day after tomorrow
        if text in self.words.days:
            yield start + 1, Reading(days=self.words.days[text], part=self.words.parts.get(text))
        elif text in self.words.parts:
            yield (
                start + 1,
                Reading(part=self.words.parts[text], part_is_unit=text in self.words.units or None),
            )
        if (named := self._zone(start)) is not None:
            end, zone = named
            also: tuple[str, ...] = ()
            while (other := self._zone(end + (self._text(end) in (",", "-")))) is not None:
                end, also = other[0], (*also, other[1])
            yield end, Reading(zone=zone, also=also)
            if not also and end > start + 1:  # "msk-18:00" is no distance
                yield start + 1, Reading(zone=self.words.zones.get(text))
        if text in self.words.following or text in self.words.this:
            week = int(text in self.words.following)
            named_by = start + 2 if self._text(start + 1) == "." else start + 1
            if self.words.units.get(self._text(named_by)) is Unit.WEEK:
                yield named_by + 1, Reading(week=week)
            elif (weekday := self._weekday(named_by)) is not None:
                yield named_by + 1, Reading(week=week, weekday=weekday)
            elif not week and (part := self.words.parts.get(self._text(named_by))):
                yield named_by + 1, Reading(days=0, part=part)  # "this evening"
        if (weekday := self._weekday(start)) is not None:
            yield start + 1, Reading(weekday=weekday)

    def _zone(self, start: int) -> tuple[int, str] | None:
        """A zone by its city or abbreviation, or by its distance in whole hours: "MSK+7", "UTC+5", "+03:00"."""
        base, sign = self.words.zones.get(self._text(start)), start + 1
        if self._text(start) == "+" and start and self._glued(start, 2) and len(self._text(start + 1)) == 2:
            base, sign = _UTC, start
        if base is None:
            return None
        if base not in _COUNTED_FROM or self._text(sign) not in "+-" or not self._is_number(sign + 1):
            return (start + 1, base) if sign > start else None
        hours, end = self._value(sign + 1), sign + 2
        if self._text(end) == ":" and self._glued_numbers(sign + 1, 2):
            if int(self._text(end + 1)):
                return (start + 1, base) if sign > start else None
            end += 2
        east = _COUNTED_FROM[base] + (hours if self._text(sign) == "+" else -hours)
        if hours > 14 or not -12 <= east <= 14:
            return (start + 1, base) if sign > start else None
        # The signs of these names are POSIX's: west is positive (tzdata, etcetera).
        return end, f"Etc/GMT{-east:+d}" if east else _UTC

    def _weekday(self, place: int) -> int | None:
        return forgiving(self._text(place), self.words.weekdays)

    # --- dates ---

    def _dates(self, start: int) -> Iterator[_Piece]:
        if self._is_number(start):
            yield from self._numeric_dates(start)
            end = self._past_ordinal(start + 1)
            place = end + 1 if self._text(end) in self.words.fillers else end
            if (month := forgiving(self._text(place), self.words.months)) is not None:
                yield from self._with_year(place + 1, NamedDate(self._value(start), month))
            elif end > start + 1:
                yield end, Reading(date=NamedDate(self._value(start)))
        elif (worded := self._worded_day(start)) is not None:
            end, number_of_day = worded
            if self._text(end) in self.words.fillers:  # the first OF December
                end += 1
            if (month := forgiving(self._text(end), self.words.months)) is not None:
                yield from self._with_year(end + 1, NamedDate(number_of_day, month))
            elif self._text(end) in self.words.ordinals:
                yield end + 1, Reading(date=NamedDate(number_of_day))
        elif (month := forgiving(self._text(start), self.words.months)) is not None:
            day = start + 2 if self._text(start + 1) == "." else start + 1
            if self._is_number(day) and len(self._text(day)) <= 2 and not self._runs_on(day, ":"):
                yield from self._with_year(self._past_ordinal(day + 1), NamedDate(self._value(day), month))

    def _worded_day(self, start: int) -> tuple[int, int] | None:
        """The day of a month in words: "the first", "twenty-first"."""
        day = self.words.ordinal_days.get(self._text(start))
        if day is not None:
            return start + 1, day
        tens = self.words.numbers.get(self._text(start))
        second = start + 2 if self._text(start + 1) == "-" else start + 1
        ones = self.words.ordinal_days.get(self._text(second))
        return (second + 1, int(tens) + ones) if tens in (20, 30) and ones is not None and ones < 10 else None

    def _numeric_dates(self, start: int) -> Iterator[_Piece]:
        mark = self._text(start + 1)
        if mark not in ".-/" or not self._glued_numbers(start, 2):
            return
        first, second = self._text(start), self._text(start + 2)
        if self._text(start + 3) == mark and self._glued_numbers(start, 3):
            third, end = self._text(start + 4), self._past_year_word(start + 5)
            if len(first) == 4:
                yield end, Reading(date=NamedDate(int(third), int(second), int(first)))
            elif len(third) in (2, 4):
                year = int(third) + (2000 if len(third) == 2 else 0)
                yield end, Reading(date=_day_and_month(first, second, mark, year))
        elif len(first) <= 2 and len(second) <= 2:
            yield start + 3, Reading(date=_day_and_month(first, second, mark, None))

    def _with_year(self, end: int, named: NamedDate) -> Iterator[_Piece]:
        year = end
        while self._text(year) in (",", "."):
            year += 1
        if self._is_number(year) and not self._runs_on(year, ":"):
            after = self._past_year_word(year + 1)
            if len(self._text(year)) == 4 and self._value(year) in YEARS:
                yield after, Reading(date=replace(named, year=self._value(year)))
            elif len(self._text(year)) == 2 and after > year + 1:
                yield after, Reading(date=replace(named, year=2000 + self._value(year)))
        yield end, Reading(date=named)

    def _past_ordinal(self, place: int) -> int:
        after = place + 1 if self._text(place) == "-" else place
        return after + 1 if self._text(after) in self.words.ordinals else place

    def _past_year_word(self, place: int) -> int:
        return place + 1 if self._text(place) in self.words.years else place

    # --- times of day ---

    def _clocks(self, start: int, after_at: bool) -> Iterator[_Piece]:
        for end, minutes in self._by_the_dial(start):
            hours, past = divmod(minutes, 60)
            # "A quarter to seven" has no word before it that says that a time follows.
            yield end, Reading(clock=Clock(hours or 12, past, Support.PART, after_at=True))
        for end, hours, minutes, support in self._clock_values(start, after_at):
            yield end, Reading(clock=Clock(hours, minutes, support, after_at))

    def _by_the_dial(self, start: int) -> Iterator[tuple[int, int]]:
        """Minutes after twelve of half past six, a quarter to seven, a quarter of the seventh hour; where they end."""
        words, text = self.words, self._text(start)
        if text in words.to:
            end, before = self._part_of_hour(start + 1)
            if before and (hour := self._hour(end)):
                yield hour[0], 60 * hour[1] - before
            return
        if text in words.halfway:
            end, part = start + 1, 30
        else:
            end, part = self._part_of_hour(start)
        coming = words.ordinal_days.get(self._text(end), 13)
        if part in (15, 30) and coming <= 12:
            yield end + 1, 60 * (coming - 1) + part
        if part and not self._is_number(start) and (hour := self._hour(end + 1)):
            if self._text(end) in words.past:
                yield hour[0], 60 * (hour[1] % 12) + part
            elif self._text(end) in words.to:
                yield hour[0], 60 * hour[1] - part

    def _part_of_hour(self, start: int) -> tuple[int, int]:
        """Minutes of a quarter, a half, ten minutes; none: no such thing stands here."""
        counted = number(self.tokens, start, self.words)
        if counted is None:
            return start, 0
        end, value = counted
        minutes = int(60 * value) if value < 1 else int(value)
        end += self.words.units.get(self._text(end)) is Unit.MINUTE
        return (end, minutes) if minutes in (5, 10, 15, 20, 25, 30) else (start, 0)

    def _hour(self, start: int) -> tuple[int, int] | None:
        """An hour of the dial of twelve; where it ends."""
        counted = number(self.tokens, start, self.words)
        if counted is None or counted[1] not in range(1, 13) or self._runs_on(start, ":.-"):
            return None
        return self._past_hour(counted[0]), int(counted[1])

    def _clock_values(self, start: int, after_at: bool) -> Iterator[tuple[int, int, int, Support]]:
        text = self._text(start)
        if text in self.words.dial:
            hours, minutes = divmod(self.words.dial[text], 60)
            yield start + 1, hours, minutes, Support.PART if minutes else Support.NONE
        if self.words.units.get(text) is Unit.HOUR:  # "an hour" after noon is written without its number
            yield start + 1, 1, 0, Support.PART
        if not self._is_number(start):
            spelled = number(self.tokens, start, self.words)
            if spelled and spelled[1].denominator == 1:
                # From thirteen on an hour in words is of one half of the day only.
                support = Support.PART if spelled[1] < 13 else Support.ANY
                end = self._past_hour(spelled[0])
                if (more := number(self.tokens, end, self.words)) and 10 <= more[1] < 60:
                    past = more[0] + (self.words.units.get(self._text(more[0])) is Unit.MINUTE)
                    yield past, int(spelled[1]), int(more[1]), support
                yield end, int(spelled[1]), 0, support
            return
        # "1830"; but "30.11 2030" names a year, and only "at 2030" half past eight.
        is_clock = len(text) == 4 and int(text[:2]) < 24 and self._looks_like_minutes_text(text[2:], "-")
        if is_clock and (after_at or int(text) not in YEARS):
            yield self._past_hour(start + 1), int(text[:2]), int(text[2:]), Support.ANY
        if len(text) > 2:
            return
        hours, mark = int(text), self._text(start + 1)
        if mark == ":" and self._glued_numbers(start, 2) and len(self._text(start + 2)) == 2:
            end = start + 3
            if self._text(end) == ":" and self._glued_numbers(start, 3):
                end += 2  # seconds are read and dropped
            yield self._past_hour(end), hours, self._value(start + 2), Support.NONE
        if mark in (".", "-", ",") and self._glued_numbers(start, 2) and self._looks_like_minutes(start + 2, mark):
            yield self._past_hour(start + 3), hours, self._value(start + 2), Support.NONE
        if self.words.units.get(mark) is Unit.HOUR:
            after = start + 3 if self._text(start + 2) == "." else start + 2
            end, minutes = self._minutes_after(after)
            if end == after:
                end = start + 2
            yield end, hours, minutes, Support.NONE if end > start + 2 else Support.ANY
        if self._is_number(start + 1) and self._looks_like_minutes(start + 1, "-"):
            yield start + 2, hours, self._value(start + 1), Support.ANY
        yield start + 1, hours, 0, Support.ANY

    def _past_hour(self, place: int) -> int:
        """Behind the word "h" that some put after a time: "18.00 h"."""
        return place + 1 if self.words.units.get(self._text(place)) is Unit.HOUR else place

    def _minutes_after(self, place: int) -> tuple[int, int]:
        """Minutes after "18 h": with their unit, or two digits; nothing means the full hour."""
        if self._is_number(place) and len(self._text(place)) <= 2 and not self._runs_on(place, ".:/"):
            if self.words.units.get(self._text(place + 1)) is Unit.MINUTE:
                return place + 2, self._value(place)
            if len(self._text(place)) == 2:
                return place + 1, self._value(place)
        return place, 0

    def _looks_like_minutes(self, place: int, mark: str) -> bool:
        """A dash and a space also part other things, so there the minutes must be round."""
        return self._looks_like_minutes_text(self._text(place), mark)

    @staticmethod
    def _looks_like_minutes_text(text: str, mark: str) -> bool:
        return len(text) == 2 and int(text) < 60 and (mark == "." or int(text) % 5 == 0)

    # --- tokens ---

    def _text(self, place: int) -> str:
        return self.tokens[place].text if place < len(self.tokens) else ""

    def _is_number(self, place: int) -> bool:
        return place < len(self.tokens) and self.tokens[place].is_number

    def _value(self, place: int) -> int:
        return int(self.tokens[place].text)

    def _glued_numbers(self, start: int, count: int) -> bool:
        """Whether so many numbers stand here with one mark and no space between them."""
        end = start + 2 * count - 1
        return (
            end <= len(self.tokens)
            and all(self.tokens[place].is_number for place in range(start, end, 2))
            and all(self.tokens[place].glued for place in range(start + 1, end))
        )

    def _glued(self, start: int, count: int) -> bool:
        return start + count <= len(self.tokens) and all(token.glued for token in self.tokens[start : start + count])

    def _runs_on(self, place: int, marks: str) -> bool:
        """Whether the number here goes straight on with one of the marks and another number."""
        return self._glued_numbers(place, 2) and self._text(place + 1) in marks


def _day_and_month(first: str, second: str, mark: str, year: int | None) -> NamedDate:
    """Day first, as in Russia and most of the world; a slash with a second number over 12 is American."""
    if mark == "/" and int(second) > 12 >= int(first):
        return NamedDate(int(second), int(first), year)
    return NamedDate(int(first), int(second), year)
