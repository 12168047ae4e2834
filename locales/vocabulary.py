"""The words of time from `locales/*/moments.toml`, as the one record the domain reads them by."""

import tomllib
from collections.abc import Iterator
from fractions import Fraction
from functools import cache
from pathlib import Path

from domain.base.vocabulary import Amount, DayPart, Unit, Vocabulary, normal


@cache
def vocabulary() -> Vocabulary:
    """All languages at once: a person who chose English may still write a Russian date, and the reverse."""
    tables = [tomllib.loads(path.read_text("utf-8")) for path in sorted(_HOME.glob("*/moments.toml"))]

    def meanings(table: str) -> Iterator[tuple[str, str]]:
        for language in tables:
            for meaning, words in language[table].items():
                for word in words:
                    yield normal(word), meaning

    def words(name: str) -> frozenset[str]:
        return frozenset(normal(word) for language in tables for word in language["words"][name])

    return Vocabulary(
        months={word: int(month) for word, month in meanings("months")},
        weekdays={word: int(weekday) for word, weekday in meanings("weekdays")},
        days={word: int(days) for word, days in meanings("days")},
        dial={word: _minutes(clock) for word, clock in meanings("dial")},
        parts={word: DayPart(part) for word, part in meanings("parts")},
        units={word: Unit(unit) for word, unit in meanings("units")},
        amounts={word: _amount(amount) for word, amount in meanings("amounts")},
        numbers={word: Fraction(number) for word, number in meanings("numbers")},
        ordinal_days={word: int(day) for word, day in meanings("ordinal_days")},
        nth={word: int(which) for word, which in meanings("nth")},
        weekly={word: int(weekday) for word, weekday in meanings("weekly")},
        zones=dict(meanings("zones")),
        **{name: words(name) for name in _WORDLISTS},
    )


_HOME = Path(__file__).parent
_WORDLISTS = (
    "at", "after", "following", "this", "academic", "ordinals", "years", "joints", "uncounted", "halves", "fillers",
    "halfway", "to", "past", "every", "weeks", "times", "until",
    "ends", "new", "working", "weekends", "daily", "monthly", "but", "holidays", "public", "vacations",
)  # fmt: skip


def _minutes(clock: str) -> int:
    hours, minutes = clock.split(":")
    return int(hours) * 60 + int(minutes)


def _amount(text: str) -> Amount:
    value, unit = text.split()
    return Amount(Fraction(value), Unit(unit))
