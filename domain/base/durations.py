"""How long something lasts, as people write it, in minutes."""

from fractions import Fraction

from domain.base.spans import hours_and_minutes, number, spans
from domain.base.understanding import NotUnderstood, Reason
from domain.base.vocabulary import LONGEST_TEXT, Vocabulary, tokens

LONGEST = 31 * 24 * 60  # minutes: a month of a course; beyond it somebody slipped
SHORTEST_BARE = 5  # "2" alone is rather hours than minutes, so the unit is asked for


def understand_duration(text: str, *, words: Vocabulary) -> int:
    """Whole minutes, 1 to LONGEST.

    A bare number means minutes, a bare decimal ("1.5") hours, "1:30" and "1.30" hours and minutes. Academic hours
    have 45 minutes.
    Raises NotUnderstood: EMPTY, UNKNOWN, UNIT_MISSING, NO_SUCH_TIME ("1:75", zero), TOO_LONG, AMBIGUOUS ("1.50").
    """
    if not text.strip():
        raise NotUnderstood(Reason.EMPTY)
    if len(text) > LONGEST_TEXT:
        raise NotUnderstood(Reason.UNKNOWN)
    ignored = words.fillers - words.joints - words.units.keys()
    parts = [token for token in tokens(text) if token.text not in ignored]
    while parts and parts[-1].is_mark:
        parts.pop()
    if len(parts) > 1 and parts[0].text in words.uncounted and (told := number(parts, 1, words)):
        # "Minutes forty": some forty minutes, as Russian says it.
        parts = [*parts[1 : told[0]], parts[0], *parts[told[0] :]]
    plain = [token.text for token in parts]
    if len(plain) in (3, 5) and set(plain[1::2]) == {":"} and all(token.is_number for token in parts[::2]):
        if any(len(sixtieth) != 2 or int(sixtieth) >= 60 for sixtieth in plain[2::2]):
            raise NotUnderstood(Reason.NO_SUCH_TIME)
        hours, minutes, beyond = [int(part) for part in (*plain[::2], "0")][:3]
        return _allowed(hours * 60 + minutes + round(beyond / 60))
    if len(plain) == 3 and plain[1] in ".," and parts[0].is_number and parts[2].is_number:
        return _dotted(int(plain[0]), plain[2])
    for end, span in spans(parts, 0, words):
        if end == len(parts):
            seconds = span.seconds()
            if seconds is None:
                raise NotUnderstood(Reason.TOO_LONG)
            return _allowed(round(seconds / 60))
    bare = number(parts, 0, words)
    if bare is None or bare[0] != len(parts):
        raise NotUnderstood(Reason.UNKNOWN)
    if len(parts) == 3 or bare[1].denominator > 1:
        return _allowed(round(bare[1] * 60))
    if 0 < bare[1] < SHORTEST_BARE:
        raise NotUnderstood(Reason.UNIT_MISSING)
    return _allowed(round(bare[1]))


def _dotted(whole: int, decimals: str) -> int:
    """Minutes of two bare numbers with a dot or a comma between them: hours and minutes, or hours and a part."""
    if hours := hours_and_minutes(whole, decimals):
        return _allowed(round(hours * 60))
    decimal = round(Fraction(f"{whole}.{decimals}") * 60)
    as_clock = int(decimals) if len(decimals) == 2 else int(decimals) * 10 if len(decimals) == 1 else 60
    if as_clock in (0, 60) or as_clock > 60 or decimals == "5":
        return _allowed(decimal)
    raise NotUnderstood(Reason.AMBIGUOUS, either=(decimal, whole * 60 + as_clock))


def _allowed(minutes: int) -> int:
    if minutes < 1:
        raise NotUnderstood(Reason.NO_SUCH_TIME)
    if minutes > LONGEST:
        raise NotUnderstood(Reason.TOO_LONG)
    return minutes
