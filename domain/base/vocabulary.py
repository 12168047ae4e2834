"""The words in which people tell time, as data.

The rules of `moments` and `durations` know no language: every word they meet is looked up here, and
`locales.vocabulary` fills this record from `locales/*/moments.toml`. All languages are merged into one
record, because people mix them. Keys are lower-case and normalised by `normal`.
"""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from fractions import Fraction

from domain.base.folding import one_alphabet, visible

LONGEST_TEXT = 100  # characters; nobody needs more for a date, and it bounds the work of the reader


class Unit(Enum):
    MINUTE = "minute"
    HOUR = "hour"
    ACADEMIC_HOUR = "academic_hour"  # 45 minutes, what a teacher's hour is; a lesson
    DOUBLE_LESSON = "double_lesson"  # two of them, as at universities
    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"


class DayPart(Enum):
    """What follows an hour on a twelve-hour dial."""

    MORNING = "morning"
    AFTERNOON = "afternoon"
    EVENING = "evening"
    NIGHT = "night"
    AM = "am"
    PM = "pm"


@dataclass(frozen=True, slots=True)
class Amount:
    """So many units in one word ("half an hour" is one word in Russian)."""

    value: Fraction
    unit: Unit


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Words and their meanings; a word may stand in several tables, the grammar picks by position."""

    months: Mapping[str, int]  # 1..12
    weekdays: Mapping[str, int]  # 0 is Monday
    days: Mapping[str, int]  # days from today
    dial: Mapping[str, int]  # minutes from midnight: noon, midnight, half past six
    parts: Mapping[str, DayPart]
    units: Mapping[str, Unit]
    amounts: Mapping[str, Amount]
    numbers: Mapping[str, Fraction]
    ordinal_days: Mapping[str, int]  # the first, the twentieth (of a month)
    nth: Mapping[str, int]  # which weekday of its month; -1 is the last
    weekly: Mapping[str, int]  # a weekday of every week: "on Wednesdays"
    zones: Mapping[str, str]  # IANA names
    at: frozenset[str]  # before a time of day
    after: frozenset[str]  # before a span: "in 2 hours"
    following: frozenset[str]  # next (week, Friday)
    this: frozenset[str]
    ordinals: frozenset[str]  # 15th
    years: frozenset[str]  # the word "year" after its number
    academic: frozenset[str]  # before "hour"
    joints: frozenset[str]  # inside a span: "1 hour and 30 minutes"
    uncounted: frozenset[str]  # forms of units that never mean one of them: with the number behind, it is a guess
    halves: frozenset[str]  # "... and a half", the last word
    halfway: frozenset[str]  # before the coming hour: half way to it
    to: frozenset[str]  # between minutes and the coming hour: "a quarter to seven"
    past: frozenset[str]  # "a quarter past six"
    every: frozenset[str]  # before a weekday or weeks: "every Wednesday"
    weeks: frozenset[str]  # every week, in one word
    times: frozenset[str]  # behind a number of meetings; before "a week": once
    until: frozenset[str]  # before the day after which there are no more
    ends: frozenset[str]  # the last day of a month or a year: until the END of December
    new: frozenset[str]  # before "year": until the NEW year
    working: frozenset[str]  # on weekdays, Monday to Friday
    weekends: frozenset[str]
    daily: frozenset[str]  # every day, in one word
    monthly: frozenset[str]  # every month, in one word
    but: frozenset[str]  # before the days that are left out
    holidays: frozenset[str]  # the days off of the country
    public: frozenset[str]  # before "holidays" or "days", says nothing
    vacations: frozenset[str]  # of schools: nobody knows when
    fillers: frozenset[str]  # carry no meaning of their own


@dataclass(frozen=True, slots=True)
class Token:
    """A number, a word or one of the marks `.:/-,+`; glued when no space stands before it."""

    text: str
    glued: bool

    @property
    def is_number(self) -> bool:
        return self.text[0] in "0123456789"

    @property
    def is_mark(self) -> bool:
        return self.text in ".:/-,+"


_DASHES = str.maketrans(dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2212", "-"))
_TOKEN = re.compile(r"[0-9]+|[¼½¾⅓⅔]|[^\W\d_¼½¾⅓⅔]+|[.:/,+\-]")
_DOTTED_HALF_DAY = re.compile(r"\b([ap])\.\s?m\b\.?")


_ZERO = re.compile(rf"(?<=[0-9:.])[o{chr(0x43E)}]{{1,2}}(?!['{chr(0x2019)}\w])")
"""The letter that some type for a nought: "1o:oo"."""


def normal(text: str) -> str:
    """Lower case, one alphabet and one kind of dash and digit, without marks over letters and what can't be seen.

    The letter that Russian typists leave out is written the short way.
    """
    small = one_alphabet(visible(text)).lower().translate(_DASHES).replace("\u0451", "\u0435")
    return _ZERO.sub(lambda found: "0" * len(found.group()), "".join(map(_plain, small)))


def _plain(letter: str) -> str:
    if letter.isascii() or unicodedata.category(letter) in {"Mn", "Me"}:
        return letter if letter.isascii() else ""
    if letter.isdecimal():
        return str(unicodedata.decimal(letter))
    return unicodedata.normalize("NFKC", letter) if "\uff01" <= letter <= "\uff5e" else letter


def tokens(text: str) -> list[Token]:
    """Split a text into what carries meaning; quotes, brackets, emoji and the like fall away."""
    plain = _DOTTED_HALF_DAY.sub(r"\1m ", normal(text))
    found, end = [], -1
    for match in _TOKEN.finditer(plain):
        found.append(Token(match.group(), glued=match.start() == end))
        end = match.end()
    return found


def forgiving(word: str, table: Mapping[str, int]) -> int | None:
    """The meaning of a word, or of the only meaning one slip of the finger away from it.

    Words under five letters must be exact: at that length one slip turns a month into another.
    """
    if word in table:
        return table[word]
    if len(word) < 5:
        return None
    near = {meaning for known, meaning in table.items() if len(known) >= 5 and _one_slip(word, known)}
    return near.pop() if len(near) == 1 else None


def _one_slip(left: str, right: str) -> bool:
    """Whether one letter added, dropped, replaced, or two neighbours swapped, turn one into the other."""
    if abs(len(left) - len(right)) > 1:
        return False
    start = 0
    while start < min(len(left), len(right)) and left[start] == right[start]:
        start += 1
    rest_left, rest_right = left[start:], right[start:]
    return (
        rest_left[1:] == rest_right[1:]
        or rest_left[1:] == rest_right
        or rest_left == rest_right[1:]
        or (rest_left[:2] == rest_right[:2][::-1] and rest_left[2:] == rest_right[2:])
    )
