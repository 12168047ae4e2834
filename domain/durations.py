"""How long something lasts, as people write it, in minutes."""

from domain.spans import number, spans
from domain.understanding import NotUnderstood, Reason
from domain.vocabulary import LONGEST_TEXT, Vocabulary, tokens

LONGEST = 31 * 24 * 60  # minutes: a month of a course; beyond it somebody slipped
SHORTEST_BARE = 5  # "2" alone is rather hours than minutes, so the unit is asked for


def understand_duration(text: str, *, words: Vocabulary) -> int:
    """Whole minutes, 1 to LONGEST.

    A bare number means minutes, a bare decimal ("1.5") hours, "1:30" hours and minutes.
    Raises NotUnderstood: EMPTY, UNKNOWN, UNIT_MISSING, NO_SUCH_TIME ("1:75", zero), TOO_LONG.
    """
    if not text.strip():
        raise NotUnderstood(Reason.EMPTY)
    if len(text) > LONGEST_TEXT:
        raise NotUnderstood(Reason.UNKNOWN)
    parts = [token for token in tokens(text) if token.text not in words.fillers - words.joints]
    while parts and parts[-1].is_mark:
        parts.pop()
    plain = [token.text for token in parts]
    if len(plain) == 3 and plain[1] == ":" and parts[0].is_number and parts[2].is_number:
        if int(plain[2]) >= 60 or len(plain[2]) != 2:
            raise NotUnderstood(Reason.NO_SUCH_TIME)
        return _allowed(int(plain[0]) * 60 + int(plain[2]))
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


def _allowed(minutes: int) -> int:
    if minutes < 1:
        raise NotUnderstood(Reason.NO_SUCH_TIME)
    if minutes > LONGEST:
        raise NotUnderstood(Reason.TOO_LONG)
    return minutes
