"""Lengths of time as people write them: "2 hours 15 minutes", "an hour and a half", "half an hour"."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from domain.base.vocabulary import Token, Unit, Vocabulary

SECONDS = {Unit.MINUTE: 60, Unit.HOUR: 3600, Unit.ACADEMIC_HOUR: 2700, Unit.DOUBLE_LESSON: 5400,
           Unit.DAY: 86_400, Unit.WEEK: 604_800}  # fmt: skip
_HALF = Fraction(1, 2)
_SIGNS = {"¼": Fraction(1, 4), "½": _HALF, "¾": Fraction(3, 4), "⅓": Fraction(1, 3), "⅔": Fraction(2, 3)}


@dataclass(frozen=True, slots=True)
class Span:
    """Amounts by unit, in the order in which they were written."""

    parts: tuple[tuple[Fraction, Unit], ...]

    def seconds(self) -> int | None:
        """The exact length, or None when months or years, which have none, are in it."""
        if any(unit not in SECONDS for _, unit in self.parts):
            return None
        return round(sum(value * SECONDS[unit] for value, unit in self.parts))


def spans(tokens: Sequence[Token], start: int, words: Vocabulary) -> Iterator[tuple[int, Span]]:
    """Every span that begins at `start`, with the place where it ends; the longest first."""
    found: list[tuple[int, Span]] = []
    parts: list[tuple[Fraction, Unit]] = []
    here = start
    while (item := _item(tokens, here, words, parts)) is not None:
        here, value, unit = item
        if any(unit is known for _, known in parts):
            break
        parts.append((value, unit))
        here, parts[-1] = _with_half(tokens, here, words, *parts[-1])
        found.append((here, Span(tuple(parts))))
        while here < len(tokens) and (tokens[here].text in words.joints or tokens[here].text in ",.+"):
            here += 1
    yield from reversed(found)


def number(tokens: Sequence[Token], start: int, words: Vocabulary) -> tuple[int, Fraction] | None:
    """A number in digits (with a decimal point or comma, or a fraction: "1 1/2", "1½") or in words; where it ends."""
    text = _text(tokens, start)
    if text[:1].isdecimal():
        if part := _fraction(tokens, start):
            return part
        if part := _fraction(tokens, start + 1):
            return part[0], int(text) + part[1]
        decimals = _text(tokens, start + 2)
        if _text(tokens, start + 1) in (".", ",") and _glued(tokens, start + 1, 2) and decimals[:1].isdecimal():
            return start + 3, Fraction(f"{text}.{decimals}")
        return start + 1, Fraction(text)
    if part := _fraction(tokens, start):
        return part
    value = words.numbers.get(text)
    if value is None:
        return None
    more = words.numbers.get(_text(tokens, start + 1), Fraction(0))
    if (value >= 20 and value % 10 == 0 and 1 <= more <= 9) or (value == 100 and 1 <= more < 100):
        tens, rest = number(tokens, start + 1, words) or (start + 2, more)
        return tens, value + rest
    return start + 1, value


def _fraction(tokens: Sequence[Token], start: int) -> tuple[int, Fraction] | None:
    """Less than one: a half as one sign, or written with a slash."""
    text = _text(tokens, start)
    if text in _SIGNS:
        return start + 1, _SIGNS[text]
    whole, mark, parts = text, _text(tokens, start + 1), _text(tokens, start + 2)
    if mark != "/" or not (whole.isdecimal() and parts.isdecimal() and _glued(tokens, start + 1, 2)):
        return None
    return (start + 3, Fraction(int(whole), int(parts))) if 0 < int(whole) < int(parts) <= 6 else None


def hours_and_minutes(whole: int, decimals: str) -> Fraction | None:
    """Hours of "1.30" read as a clock is, where that is what people mean by it; None where it may be a decimal.

    Nobody writes 78 minutes as "1.30"; a quarter or a half of an hour is written as a decimal, too.
    """
    minutes = int(decimals)
    if len(decimals) != 2 or minutes >= 60 or minutes % 25 == 0:
        return None
    return whole + Fraction(minutes, 60)


def _item(
    tokens: Sequence[Token], start: int, words: Vocabulary, before: Sequence[tuple[Fraction, Unit]]
) -> tuple[int, Fraction, Unit] | None:
    text = _text(tokens, start)
    if amount := words.amounts.get(text):
        return start + 1, amount.value, amount.unit
    if (unit := words.units.get(text)) and not _counts(tokens, start, words):
        return start + 1, Fraction(1), unit
    if text in words.academic:
        hour = start + 2 if _text(tokens, start + 1) == "." else start + 1
        if words.units.get(_text(tokens, hour)) is Unit.HOUR:
            return hour + 1, Fraction(1), Unit.ACADEMIC_HOUR
    if (counted := number(tokens, start, words)) is None:
        return None
    here, value = counted
    here, value = _and_a_half(tokens, here, words, value)
    if value == _HALF and words.numbers.get(_text(tokens, here)) == 1:
        here += 1  # half AN hour
    if _text(tokens, here) in words.academic:
        hour = here + 2 if _text(tokens, here + 1) == "." else here + 1
        if words.units.get(_text(tokens, hour)) is Unit.HOUR:
            return hour + 1, value, Unit.ACADEMIC_HOUR
    if unit := words.units.get(_text(tokens, here)):
        if unit is Unit.HOUR and here == start + 3 and _text(tokens, start + 1) in (".", ","):
            value = hours_and_minutes(int(text), _text(tokens, start + 2)) or value
        return here + 1, value, unit
    minutes_after_hours = before and before[-1][1] is Unit.HOUR and value.denominator == 1
    if minutes_after_hours and value < 60 and not _continues(tokens, here):
        return here, value, Unit.MINUTE
    return None


def _counts(tokens: Sequence[Token], start: int, words: Vocabulary) -> bool:
    """Whether a word that is a unit, too, is a number here: "a couple OF MINUTES"."""
    return _text(tokens, start) in words.numbers and _text(tokens, start + 1) in words.units


def _with_half(
    tokens: Sequence[Token], here: int, words: Vocabulary, value: Fraction, unit: Unit
) -> tuple[int, tuple[Fraction, Unit]]:
    """ "An hour AND A HALF": the half belongs to the unit before it."""
    end, more = _and_a_half(tokens, here, words, value)
    return end, (more, unit)


def _and_a_half(tokens: Sequence[Token], here: int, words: Vocabulary, value: Fraction) -> tuple[int, Fraction]:
    end = here
    while _text(tokens, end) in words.joints:
        end += 1
    if end > here and _text(tokens, end) in words.halves:
        return end + 1, value + _HALF
    return here, value


def _continues(tokens: Sequence[Token], here: int) -> bool:
    """Whether a number goes on with a mark, as a date or a time of day does."""
    return here < len(tokens) and tokens[here].is_mark and tokens[here].glued


def _text(tokens: Sequence[Token], place: int) -> str:
    return tokens[place].text if place < len(tokens) else ""


def _glued(tokens: Sequence[Token], start: int, count: int) -> bool:
    return all(token.glued for token in tokens[start : start + count])
