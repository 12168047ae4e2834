"""Schools: records that people pick, and when two of them are one (PRODUCT §1).

What people write of a school is read into numbers, kinds, names and a town (services/people/schools/reading.py); the
rules compare that. Unknown never counts as different: only what contradicts does.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from domain.base.errors import DomainError
from domain.base.folding import words
from domain.base.members import clean_line

SCHOOL = "school"
"""The kind of thing."""
NAME_LIMIT = 120
TOWN_LIMIT = 60
"""Characters."""
GENERAL = "general"
"""The kind that most schools are of: who writes «школа 5» hasn't said otherwise."""
LEAST_FOR_SLIP = 5
"""Letters of a word, from which one wrong letter makes no other word of it."""


@dataclass(frozen=True, slots=True)
class School:
    """A record. `region` is ISO 3166; `region_name` what was typed where no list has it; `added_at` UTC epoch seconds.

    `root`: the number of the record that it was merged into in the end, its own when it wasn't.
    """

    id: int
    name: str
    town: str | None
    region: str | None
    region_name: str | None
    added_by: int | None
    added_at: int
    is_listed: bool
    merged_into: int | None
    root: int

    @property
    def is_merged(self) -> bool:
        return self.merged_into is not None


@dataclass(frozen=True, slots=True)
class NewSchool:
    """What somebody tells of a school that isn't there yet; the town is None where nobody asked for it."""

    name: str
    town: str | None = None
    region: str | None = None
    region_name: str | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """What a school's words say. `kinds` are ids of the vocabulary, `family` what they are kinds of (a kindergarten is
    no school); `names` whom it is named after, `titles` what stands in quotation marks, `words` what else was written,
    where a town may be among them. Names, titles, words and the town are stems."""

    numbers: frozenset[str] = frozenset()
    kinds: frozenset[str] = frozenset()
    family: str | None = None
    names: frozenset[str] = frozenset()
    titles: frozenset[str] = frozenset()
    words: frozenset[str] = frozenset()
    town: frozenset[str] = frozenset()
    region: str | None = None

    @property
    def called(self) -> frozenset[str]:
        """All the words that tell it apart, the town aside."""
        return self.names | self.titles | self.words


class Likeness(IntEnum):
    """How two readings stand to each other."""

    DIFFERENT = 0
    UNKNOWN = 1
    LIKELY = 2
    """Nothing contradicts, and a number or a name is the same."""
    SAME = 3
    """The town too, and the kind."""


def likeness(a: Reading, b: Reading) -> Likeness:
    """How alike two schools are by what is known of both."""
    a, b = _with_town(a, b), _with_town(b, a)
    towns = _alike(a.town, b.town) if a.town and b.town else None
    if _contradict(a, b) or towns is False:
        return Likeness.DIFFERENT
    kinds_fit = a.kinds - {GENERAL} == b.kinds - {GENERAL} or bool(a.kinds & b.kinds)
    if a.numbers and b.numbers:
        return Likeness.SAME if towns and kinds_fit else Likeness.LIKELY
    shared = _alike(a.called, b.called) if a.called and b.called else None
    if a.numbers or b.numbers:
        return Likeness.LIKELY if _shares(a.names, b.names) or _shares(a.titles, b.titles) else Likeness.UNKNOWN
    if shared:
        return Likeness.SAME if towns and kinds_fit else Likeness.LIKELY
    if not a.called and not b.called and towns and a.family == b.family:
        return Likeness.LIKELY  # the one school of a village needs no name
    return Likeness.UNKNOWN


def _contradict(a: Reading, b: Reading) -> bool:
    if a.region and b.region and a.region != b.region:
        return True
    if a.family and b.family and a.family != b.family:
        return True
    if a.kinds and b.kinds and not a.kinds & b.kinds:
        return True
    if a.numbers and b.numbers:
        return not a.numbers & b.numbers
    if a.numbers or b.numbers:
        return False
    # Without numbers the name is what tells schools apart; one may have a title and a name.
    return _are_two(a.names, b.names) or _are_two(a.titles, b.titles)


def _are_two(a: frozenset[str], b: frozenset[str]) -> bool:
    return bool(a) and bool(b) and not _shares(a, b)


def _with_town(a: Reading, b: Reading) -> Reading:
    """`a` with the town of `b` where its own words name it."""
    if a.town or not b.town or not all(any(is_near(stem, word) for word in a.called) for stem in b.town):
        return a
    rest = frozenset(word for word in a.words if not any(is_near(stem, word) for stem in b.town))
    return Reading(a.numbers, a.kinds, a.family, a.names, a.titles, rest, b.town, a.region)


def _alike(a: frozenset[str], b: frozenset[str]) -> bool:
    """Whether all the words of the shorter one are in the longer one."""
    few, many = sorted((a, b), key=len)
    return all(any(is_near(one, other) for other in many) for one in few)


def _shares(a: frozenset[str], b: frozenset[str]) -> bool:
    return any(is_near(one, other) for one in a for other in b)


def is_near(a: str, b: str) -> bool:
    """Whether two words are one, a slip of the finger aside: a letter too much, too few, wrong, or two turned round."""
    if a == b:
        return True
    short, long = sorted((a, b), key=len)
    if len(short) < LEAST_FOR_SLIP or len(long) - len(short) > 1:
        return False
    at = next((i for i, (x, y) in enumerate(zip(short, long, strict=False)) if x != y), len(short))
    if len(short) < len(long):
        return short[at:] == long[at + 1 :]
    return short[at + 1 :] == long[at + 1 :] or (
        short[at : at + 2] == long[at : at + 2][::-1] and short[at + 2 :] == long[at + 2 :]
    )


def cleaned(new: NewSchool) -> NewSchool:
    """With spaces folded. Raises `DomainError` for a name that is empty, without letters and digits, or too long."""
    name, town = clean_line(new.name), clean_line(new.town or "") or None
    if not any(letter.isalnum() for letter in name):
        raise DomainError("error-text-empty")
    for line, limit in ((name, NAME_LIMIT), (town or "", TOWN_LIMIT)):
        if len(line) > limit:
            raise DomainError("error-text-too-long", limit=limit, length=len(line))
    return NewSchool(name, town, new.region, clean_line(new.region_name or "") or None)


def written(school: School | NewSchool) -> str:
    """«школа № 5, Псков»: the name, and the town where the name doesn't say it."""
    return school.name if not school.town or _says(school.name, school.town) else f"{school.name}, {school.town}"


def _says(name: str, town: str) -> bool:
    said = words(name)
    return all(word in said for word in words(town))
