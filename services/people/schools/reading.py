"""What the words of a school say: numbers, kinds, names and a town, however they were written (PRODUCT §1).

«МБОУ «СОШ № 5 им. 1 Мая» г. Пскова», «пятая школа, Псков» and «school No. 5» say the same number. The words that are
known stand in services/people/data/schools.toml, towns in towns.tsv beside it; both are loaded at the first question.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from domain.base.folding import words
from domain.people.schools import LEAST_FOR_SLIP, NewSchool, Reading, School, is_near
from services.base.words import stem

_DATA = Path(__file__).parent.parent / "data"
_NUMBER_MARK = re.compile(r"[\u2116#]|\b[Nn](?:[\u00ba\u00b0o]|r)?\.?\s*(?=\d)")
_QUOTED = re.compile(r"[\u00ab\u201c\u201e\"]([^\u00ab\u00bb\u201c\u201d\u201e\"]*)[\u00bb\u201d\u201c\"]")
_SLASHED = re.compile(r"\b(\w)\s*/\s*(\w)\b")
_PARTS = re.compile(r"\d+|[^\W\d_]+")
_ORDINAL_ENDING = 2
"""Letters after the hyphen of «5-я», «5-ой»."""
_MOST_ENDING = 3
"""Letters by which «пятая», «пятой», «третьего» are longer than their beginnings."""
MARK, COMMA = "#", ","
NUMBER = "#"
"""What a term that is a number begins with."""


@dataclass(frozen=True, slots=True)
class _Vocabulary:
    generic: frozenset[str]
    schools: frozenset[str]
    """The words for a usual school, of no certain kind."""
    buildings: frozenset[str]
    named: frozenset[str]
    honours: frozenset[str]
    places: frozenset[str]
    districts: frozenset[str]
    counted: frozenset[str]
    kinds: dict[str, tuple[str, str]]
    """Word → family and kind."""
    numbers: tuple[tuple[str, int], ...]
    """Beginnings of numerals, the longest first."""
    towns: dict[tuple[str, ...], tuple[str, ...]]
    """Folded words of a town's name → stems."""


@cache
def _vocabulary() -> _Vocabulary:
    table = tomllib.loads((_DATA / "schools.toml").read_text("utf-8"))
    kinds = {
        word: (family, kind)
        for family, known in table["kinds"].items()
        for kind, called in known.items()
        for word in called
    }
    numbers = [(begins, int(number)) for number, all_ in table["numbers"].items() for begins in all_]
    towns: dict[tuple[str, ...], tuple[str, ...]] = {}
    for line in (_DATA / "towns.tsv").read_text("utf-8").splitlines():
        *_, english, russian = line.split("\t")
        for name in (russian, english):
            if found := tuple(words(name)):
                towns[found] = tuple(map(stem, words(russian)))
    for short, name in table["towns"].items():
        towns[tuple(words(short))] = tuple(map(stem, words(name)))
    sets = ("generic", "schools", "buildings", "named", "honours", "places", "districts", "counted")
    return _Vocabulary(
        **{name: frozenset(table[name]) for name in sets},
        kinds=kinds,
        numbers=tuple(sorted(numbers, key=lambda pair: -len(pair[0]))),
        towns=towns,
    )


def of(school: School | NewSchool) -> Reading:
    """What is known of a record."""
    return read(school.name, school.town, school.region)


@dataclass(slots=True)
class _Said:
    numbers: list[str] = field(default_factory=list)
    kinds: set[str] = field(default_factory=set)
    families: list[str] = field(default_factory=list)
    names: set[str] = field(default_factory=set)
    titles: set[str] = field(default_factory=set)
    words: set[str] = field(default_factory=set)
    town: set[str] = field(default_factory=set)


def read(text: str, town: str | None = None, region: str | None = None) -> Reading:
    """The words of a school; `town` where it was told apart from them."""
    said = _Said(town=_town(words(town or "")))
    quoted = {word for part in _QUOTED.findall(text) for word in words(part)}
    _walk(list(_tokens(text)), quoted, said)
    # «школа-сад», «музыкальная школа»: what is no usual school decides, whichever word came first.
    family = next((one for one in said.families if one != "school"), said.families[0] if said.families else None)
    kinds = frozenset(said.kinds) if family in (None, "school") else frozenset()
    if family == "extra":
        kinds = frozenset(said.kinds & {"arts", "sports", "creative"})
    rest = frozenset(said.words - said.town)
    return Reading(
        frozenset(said.numbers[:1]), kinds, family, frozenset(said.names), frozenset(said.titles), rest,
        frozenset(said.town), region,
    )  # fmt: skip


def terms(reading: Reading) -> frozenset[str]:
    """What a record is found by: `#5`, and stems."""
    return frozenset({f"{NUMBER}{number}" for number in reading.numbers} | reading.called | reading.town)


def _tokens(text: str) -> Iterator[str]:
    """Folded words and numbers in order, with MARK before a number that was marked as one and COMMA between parts."""
    marked = _SLASHED.sub(r"\1\2", _NUMBER_MARK.sub(f" {MARK} ", text))
    for part in re.split(r"([,;()\n#])", marked):
        if part == MARK:
            yield MARK
        elif part and part in ",;()\n":
            yield COMMA
        else:
            for word in words(part):
                yield from _PARTS.findall(word)


def _walk(tokens: list[str], quoted: set[str], said: _Said) -> None:
    known, at, in_name = _vocabulary(), 0, False
    while at < len(tokens):
        token, nxt = tokens[at], tokens[at + 1] if at + 1 < len(tokens) else ""
        if token in (COMMA, MARK):
            in_name, at = False, at + 1
        elif token in known.named:
            in_name, at = True, at + 1
        elif token in known.buildings:
            at += 2 if nxt.isdigit() else 3 if nxt == MARK else 1
        elif token.isdigit():
            at = _number(tokens, at, in_name, said)
        elif token in known.districts:
            at += 1
        elif in_name and len(token) == 1 and not said.names:
            at += 1  # an initial
        elif token in known.places and nxt and not nxt.isdigit() and nxt not in (COMMA, MARK):
            at, in_name = _marked_town(tokens, at + 1, said), False
        elif token in known.kinds and not in_name:
            family, kind = known.kinds[token]
            said.families.append(family)
            said.kinds.add(kind)
            at += 1
        elif token in known.schools or token in known.generic or token in known.honours or len(token) == 1:
            if token in known.schools:
                said.families.append("school")
            at += 1
        elif not in_name and (found := _numeral(tokens, at)) is not None:
            number, at = found
            said.numbers.append(str(number))
        elif not in_name and (length := _known_town(tokens, at)) and _may_be_town(tokens, at, length):
            said.town |= set(known.towns[tuple(tokens[at : at + length])])
            at += length
        else:
            (said.names if in_name else said.titles if token in quoted else said.words).add(stem(token))
            at += 1


def _number(tokens: list[str], at: int, in_name: bool, said: _Said) -> int:
    """A number in figures: the school's, unless it is of a name («50 лет Октября») or of a year."""
    known = _vocabulary()
    after = tokens[at + 1] if at + 1 < len(tokens) else ""
    is_marked = at > 0 and tokens[at - 1] == MARK
    if not is_marked and (in_name or after in known.counted):
        said.names.add(tokens[at])
        return at + 1
    said.numbers.append(str(int(tokens[at])))
    return at + 2 if after and after not in (COMMA, MARK) and _is_ending(after) else at + 1


def _is_ending(word: str) -> bool:
    known = _vocabulary()
    meant = known.places | known.named | known.schools | known.kinds.keys() | known.districts
    return len(word) <= _ORDINAL_ENDING and word not in meant


def _numeral(tokens: list[str], at: int) -> tuple[int, int] | None:
    """A number in words, and where the next token stands."""
    first = _word_number(tokens[at])
    if first is None:
        return None
    second = _word_number(tokens[at + 1]) if at + 1 < len(tokens) else None
    if first >= 20 and first % 10 == 0 and second is not None and second < 10:
        return first + second, at + 2
    return first, at + 1


def _word_number(word: str) -> int | None:
    for begins, number in _vocabulary().numbers:
        if word.startswith(begins) and len(word) - len(begins) <= _MOST_ENDING:
            return number
    return None


def _town(said: Iterable[str]) -> set[str]:
    """The stems of a town told by itself; «г. Псков, Псковский район» is Псков."""
    known, told = _vocabulary(), list(said)
    if tuple(told) in known.towns:
        return set(known.towns[tuple(told)])
    left = [word for word in told if word not in known.places]
    if tuple(left) in known.towns:
        return set(known.towns[tuple(left)])
    if any(word in known.districts for word in left):
        left = left[:1]
    return {stem(word) for word in left}


def _marked_town(tokens: list[str], at: int, said: _Said) -> int:
    """The town after «г.»: a known one of several words, or the one word that follows, in any case."""
    length = _known_town(tokens, at) or 1
    named = tuple(tokens[at : at + length])
    known = _vocabulary().towns
    said.town |= set(known[named] if named in known else map(stem, named))
    return at + length


def _known_town(tokens: list[str], at: int) -> int:
    """How many words of a town that the list knows stand there; 0 for none."""
    towns = _vocabulary().towns
    return next((n for n in (4, 3, 2, 1) if at + n <= len(tokens) and tuple(tokens[at : at + n]) in towns), 0)


def _may_be_town(tokens: list[str], at: int, length: int) -> bool:
    """A town stands first or last, or between commas; elsewhere its name is a part of the school's."""
    before = tokens[at - 1] if at else COMMA
    after = tokens[at + length] if at + length < len(tokens) else COMMA
    return before == COMMA or after == COMMA


def nearest(word: str, known: Iterable[str]) -> str | None:
    """The first of `known` that is one slip from a word long enough for one."""
    return next((one for one in known if is_near(word, one)), None) if len(word) >= LEAST_FOR_SLIP else None
