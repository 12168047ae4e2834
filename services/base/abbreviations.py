"""Abbreviations that stand for several words: «ПДД» is what «правила дорожного движения» says, and found by it.

The index has the abbreviation wherever its words stand, and a search asks for the abbreviation in place of them. So the
single words of it find no more than they say.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Sequence
from pathlib import Path

from services.base.words import stem, words

_FILE = Path(__file__).parent / "data" / "abbreviations.toml"
_PHRASES: dict[str, list[tuple[tuple[str, ...], str]]] = {}
"""The stem of the first word → the stems of all of them, and the abbreviation."""
for _short, _called in tomllib.loads(_FILE.read_text("utf-8")).items():
    for _each in _called:
        _stems = tuple(map(stem, words(_each)))
        _PHRASES.setdefault(_stems[0], []).append((_stems, _short))
KNOWN = frozenset(short for those in _PHRASES.values() for _, short in those)
"""All abbreviations, folded."""


def of(said: Sequence[str]) -> list[str]:
    """The abbreviations of what stands among folded words."""
    return [short for _, _, short in _met(said)]


def shortened(said: Sequence[str]) -> list[str]:
    """The folded words, with an abbreviation in place of those that it stands for."""
    left = list(said)
    for start, end, short in reversed(list(_met(said))):
        left[start:end] = [short]
    return left


def _met(said: Sequence[str]) -> Iterator[tuple[int, int, str]]:
    """Where the words of abbreviations stand: from, to, and the abbreviation. They share no words."""
    stems = tuple(map(stem, said))
    at = 0
    while at < len(stems):
        here = ((p, short) for p, short in _PHRASES.get(stems[at], ()) if stems[at : at + len(p)] == p)
        phrase, short = max(here, key=lambda each: len(each[0]), default=((), ""))
        if phrase:
            yield at, at + len(phrase), short
        at += len(phrase) or 1
