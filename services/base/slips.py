"""Which word may have been meant by one that nothing has: how far a slip of the fingers or of spelling leads.

The fewer letters a word has, the more words are a letter away from it, and the less is forgiven: «дорби» is «дроби»,
and «очки» aren't «почки».
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from pathlib import Path

from rapidfuzz.distance import OSA

_RUSSIAN = tomllib.loads((Path(__file__).parent / "data" / "slips.toml").read_text("utf-8"))
_SOUND_ALIKE = [set(letters) for letters in _RUSSIAN["sound_alike"]]
_ROWS: list[str] = _RUSSIAN["rows"]

SHORTEST, SURE, LONG = 4, 6, 8
"""Letters from which a slip is forgiven at all, any one slip is, and two are."""


def slips(typed: str, meant: str) -> int | None:
    """How many slips make `typed` of `meant`: a letter missing, too many, another one, two changed places.

    None: more than are forgiven, or not such as people make in so short a word.
    """
    least = min(len(typed), len(meant))
    most = 2 if least >= LONG else 1
    if least < SHORTEST or abs(len(typed) - len(meant)) > most:
        return None  # so many letters are missing at least: nothing to be compared
    off = OSA.distance(typed, meant)
    if off > most:
        return None
    return off if least >= SURE or off == 0 or _is_likely(typed, meant) else None


def fewest(forms: Iterable[str], meant: str) -> int | None:
    """The fewest slips that make any of the forms."""
    return min((off for form in forms if (off := slips(form, meant)) is not None), default=None)


def _is_likely(typed: str, meant: str) -> bool:
    """Whether people make this one slip in a short word: the beginning is right, and another letter is a near one."""
    if sorted(typed) == sorted(meant):
        return True
    if typed[0] != meant[0]:
        return False
    if len(typed) != len(meant):
        return True
    one, other = next((one, other) for one, other in zip(typed, meant, strict=True) if one != other)
    return len(typed) > SHORTEST and (_sound_alike(one, other) or _are_neighbours(one, other))


def _sound_alike(one: str, other: str) -> bool:
    return any({one, other} <= letters for letters in _SOUND_ALIKE)


def _are_neighbours(one: str, other: str) -> bool:
    """Whether the keys are beside each other in their row."""
    return any(abs(row.find(one) - row.find(other)) == 1 for row in _ROWS if one in row and other in row)
