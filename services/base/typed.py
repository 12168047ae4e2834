"""An index of names for a few typed letters, forgiving slips of the finger and the wrong keyboard layout."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Generic, TypeVar

from rapidfuzz.distance import OSA
from rapidfuzz.process import extract

from domain.base.folding import APOSTROPHE, folded

Target = TypeVar("Target")

_ENOUGH = 3  # hits without a slip, after which slips are not looked for
_LEAST_FOR_BEGINNINGS = 6  # letters typed, from which a slip in a beginning is looked for
_EXACT, _TELLING, _WORD, _PREFIX, _WORD_PREFIX, _SLIP = range(6)


@dataclass(frozen=True, slots=True)
class Key(Generic[Target]):
    """A name, what it stands for, and its weight among equals (the heavier comes first)."""

    text: str
    target: Target
    weight: int


class TypedIndex(Generic[Target]):
    """Finds targets (hashable) by the beginnings of their names.

    Ranked: the whole name, all of it that is not generic, a whole later word, a beginning, the beginning of
    a later word, then what is a slip or two away; by weight within a rank. `generic` words are left out of
    names and queries alike unless nothing else is there; `layout` is a table for str.translate.
    """

    def __init__(self, keys: Iterable[Key[Target]], generic: frozenset[str], layout: Mapping[int, str]) -> None:
        self._generic = generic
        self._layout = layout
        self._whole: dict[str, list[tuple[int, Target]]] = {}
        self._later: dict[str, list[tuple[int, Target]]] = {}
        for key in keys:
            telling = self._telling(key.text)
            for form in {plain(key.text), telling}:
                self._whole.setdefault(form, []).append((-key.weight, key.target))
            for word in telling.split()[1:]:
                self._later.setdefault(word, []).append((-key.weight, key.target))
        self._whole_sorted = sorted(self._whole)
        self._later_sorted = sorted(self._later)
        self._latin = [name for name in self._whole_sorted if name.isascii()]
        self._other = [name for name in self._whole_sorted if not name.isascii()]

    def find(self, query: str, *, slips: bool = True) -> list[Target]:
        """All that is like the query, the likeliest first, each target once; without `slips` only what it begins."""
        typed = self._telling(query)
        if not typed:
            return []
        found = self._without_slips(typed)
        if not found and (switched := self._telling(query.lower().translate(self._layout))) != typed:
            found = self._without_slips(switched)
        self._merge(found, _ranked(self._whole.get(plain(query), ()), _EXACT))
        if slips and len(found) < _ENOUGH and not any(rank <= _TELLING for rank, _ in found.values()):
            self._merge(found, self._with_slips(typed))
        if not found:
            for word in typed.split():
                self._merge(found, self._whole_names(word))
        return sorted(found, key=found.__getitem__)

    def whole(self, query: str) -> list[Target]:
        """Whatever has exactly this name, generic words apart; the heaviest first."""
        found: dict[Target, tuple[int, int]] = {}
        self._merge(found, self._whole_names(self._telling(query)))
        return sorted(found, key=found.__getitem__)

    def _without_slips(self, typed: str) -> dict[Target, tuple[int, int]]:
        found: dict[Target, tuple[int, int]] = {}
        self._merge(found, self._whole_names(typed))
        self._merge(found, _ranked(self._later.get(typed, ()), _WORD))
        for names, table, rank in (
            (self._whole_sorted, self._whole, _PREFIX),
            (self._later_sorted, self._later, _WORD_PREFIX),
        ):
            for name in _beginning_with(names, typed):
                self._merge(found, _ranked(table[name], rank))
        return found

    def _whole_names(self, typed: str) -> Iterator[tuple[Target, tuple[int, int]]]:
        return _ranked(self._whole.get(typed, ()), _TELLING)

    def _with_slips(self, typed: str) -> Iterator[tuple[Target, tuple[int, int]]]:
        """Names, or their beginnings of the length typed, within the slips that such a length forgives."""
        # Two slips in a short name make another name of it: what is far isn't guessed.
        most = 0 if len(typed) < 4 else 1 if len(typed) < 8 else 2
        if not most:
            return
        names = self._latin if typed.isascii() else self._other  # a slip doesn't change the alphabet
        alike = [name for name in names if abs(len(name) - len(typed)) <= most]
        for name, distance, _ in extract(typed, alike, scorer=OSA.distance, score_cutoff=most, limit=None):
            yield from _ranked(self._whole[name], _SLIP + int(distance))
        if len(typed) < _LEAST_FOR_BEGINNINGS:
            return
        starts = {name[: len(typed)] for name in names}
        for start, distance, _ in extract(typed, starts, scorer=OSA.distance, score_cutoff=most, limit=None):
            for name in _beginning_with(names, start):
                yield from _ranked(self._whole[name], _SLIP + int(distance))

    @staticmethod
    def _merge(found: dict[Target, tuple[int, int]], more: Iterable[tuple[Target, tuple[int, int]]]) -> None:
        for target, rank in more:
            if target not in found or rank < found[target]:
                found[target] = rank

    def _telling(self, text: str) -> str:
        """The words that tell something apart, or all of them; letters alone are one word ("U.S.A.")."""
        words = plain(text).split()
        if len(words) > 1 and all(len(word) == 1 for word in words):
            words = ["".join(words)]
        return " ".join([word for word in words if word not in self._generic] or words)


def plain(text: str) -> str:
    """Folded (domain/base/folding.py), letters and digits only, one space between words; no apostrophes."""
    letters = (letter if letter.isalnum() else " " for letter in folded(text).replace(APOSTROPHE, ""))
    return " ".join("".join(letters).split())


def _ranked(entries: Iterable[tuple[int, Target]], rank: int) -> Iterator[tuple[Target, tuple[int, int]]]:
    for weight, target in entries:
        yield target, (rank, weight)


def _beginning_with(names: list[str], typed: str) -> Iterator[str]:
    for place in range(bisect_left(names, typed), len(names)):
        if not names[place].startswith(typed):
            return
        yield names[place]
