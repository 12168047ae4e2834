"""Finding colleagues among those who chose to be shown (PRODUCT §1).

A search is words; every word must be met: by a beginning, a stem, another form of a name, or by the name of a
subject, a stage, a kind of help or a region, in any language. A word that meets nobody is taken for the nearest
one that does; one that is like nothing is left out, and both are said.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial

from rapidfuzz.distance import OSA
from rapidfuzz.process import extract

from domain.base.errors import DomainError
from domain.base.lists import FIRST, Page, Window, paged
from domain.base.members import Member
from domain.people.profile import ProfileField, Value, seen_by_others
from services.base.members import reading_member
from services.base.unit import Unit
from services.base.words import name_form, stem, words
from services.people.listing import NAME, REGION, STEM, SUBJECT, WHOLE, WORKPLACE
from storage.base import members
from storage.people import directory, profile
from storage.people.directory import Term

MOST_WORDS = 8
"""Words of one search that are looked at."""
SHORT = 3
"""Letters from which a word is also the beginning of others; shorter ones are dropped beside longer ones."""


@dataclass(frozen=True, slots=True)
class Card:
    """A person as the viewer may see them."""

    id: int
    name: str
    region: str | None
    region_name: str | None
    fields: Mapping[ProfileField, Value]
    is_me: bool = False


@dataclass(frozen=True, slots=True)
class Found:
    """One page of people. `corrected`: (typed, taken) words; `ignored`: words that are like nothing."""

    page: Page[Card]
    corrected: tuple[tuple[str, str], ...] = ()
    ignored: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Overview:
    """The directory's front: how many there are, and whether the viewer is among them."""

    total: int
    is_listed: bool
    subjects: int
    regions: int
    schools: int


class Lexicon:
    """The names by which people call subjects, stages, kinds of help and regions.

    `names`: term ('s=math', 'r=ru-mow') → names in all languages. `places`: towns and the like → term, taken
    as whole words only. `ignored`: words that tell nothing apart («учитель», «область»). `layout`: for
    str.translate, keys pressed in the wrong keyboard layout.
    """

    def __init__(
        self,
        names: Mapping[str, Sequence[str]],
        places: Mapping[str, str],
        ignored: frozenset[str],
        layout: Mapping[int, str],
    ) -> None:
        self._whole: dict[str, set[str]] = {}
        self._stems: dict[str, set[str]] = {}
        for term, called in names.items():
            for word in {word for name in called for word in words(name)} - ignored:
                self._whole.setdefault(word, set()).add(term)
                self._stems.setdefault(stem(word), set()).add(term)
        self._sorted = sorted(self._whole)
        self._places = {stem("".join(words(name))): term for name, term in places.items()}
        self.ignored = ignored
        self.layout = dict(layout)
        self.words = [word for word in self._sorted if len(word) > SHORT]

    def terms(self, word: str) -> set[str]:
        """Ids that a folded word may stand for: by the word itself, or else by its stem and as a beginning."""
        place = self._places.get(stem(word))
        found = set() if place is None else {place}
        if (meant := self._whole.get(word)) is not None:
            return found | meant
        found |= self._stems.get(stem(word), set())
        if len(word) >= SHORT:
            for known in self._sorted[bisect_left(self._sorted, word) :]:
                if not known.startswith(word):
                    break
                found |= self._whole[known]
        return found


@dataclass(slots=True)
class _Reading:
    groups: list[list[Term]] = field(default_factory=list)
    corrected: list[tuple[str, str]] = field(default_factory=list)
    ignored: list[str] = field(default_factory=list)
    named: list[list[Term]] = field(default_factory=list)
    """The same words where those that are somebody's name mean that name; empty when none is."""
    dropped: list[str] = field(default_factory=list)
    """Words that tell nobody apart."""


def overview(unit: Unit, actor_id: int) -> Overview:
    """The directory in figures."""
    member = reading_member(unit, actor_id)
    return Overview(
        total=directory.count(unit.db, ()),
        is_listed=directory.has(unit.db, member.id),
        subjects=len(directory.counts(unit.db, SUBJECT)),
        regions=len(directory.counts(unit.db, REGION)),
        schools=len(directory.counts(unit.db, WORKPLACE)),
    )


def subjects(unit: Unit, actor_id: int) -> list[tuple[str, int]]:
    """Subjects that somebody teaches, with the number of people."""
    return _counts(unit, actor_id, SUBJECT)


def regions(unit: Unit, actor_id: int) -> list[tuple[str, int]]:
    """Codes of regions and countries where somebody lives, with the number of people."""
    return [(code.upper(), people) for code, people in _counts(unit, actor_id, REGION)]


def schools(unit: Unit, actor_id: int) -> list[tuple[int, int]]:
    """Numbers of schools where somebody shows that they work, with the number of people."""
    return [(int(number), people) for number, people in _counts(unit, actor_id, WORKPLACE)]


def _counts(unit: Unit, actor_id: int, beginning: str) -> list[tuple[str, int]]:
    reading_member(unit, actor_id)
    return [(term[len(beginning) :], people) for term, people in directory.counts(unit.db, beginning)]


def search(
    unit: Unit,
    actor_id: int,
    lexicon: Lexicon,
    query: str = "",
    *,
    subject: str = "",
    region: str = "",
    school: int = 0,
    window: Window = FIRST,
) -> Found:
    """People for a few words, of a subject (an id), of a region (a code), of a school, or all; newest first."""
    viewer = reading_member(unit, actor_id)
    reading = _read(unit, lexicon, query)
    narrowed = [
        [Term(beginning + value.lower())]
        for beginning, value in ((SUBJECT, subject), (REGION, region), (WORKPLACE, str(school or "")))
        if value
    ]
    named = [*reading.named, *narrowed] if reading.named else []
    first = directory.count(unit.db, named) if named else 0
    groups = [*reading.groups, *narrowed]
    if first and not reading.groups:
        # Words that tell nobody apart, but are somebody's name: nobody else is asked for.
        groups, first = named, 0
    nothing = bool(reading.ignored) and not groups
    total = 0 if nothing else directory.count(unit.db, groups)
    page = paged(window, total, partial(_piece, unit, groups, named if first else [], first))
    return Found(page.of(partial(_cards, unit, viewer)), tuple(reading.corrected), tuple(reading.ignored))


def _piece(
    unit: Unit, groups: list[list[Term]], named: list[list[Term]], first: int, offset: int, limit: int
) -> list[int]:
    """The ids of a piece: who bears the words as a name stands before whoever is only met by them."""
    ids = directory.find(unit.db, named, offset=offset, limit=limit) if offset < first else []
    if len(ids) < limit:
        after = max(0, offset - first)
        ids += directory.find(unit.db, groups, offset=after, limit=limit - len(ids), but=named)
    return ids


def card(unit: Unit, viewer: Member, member_id: int) -> Card:
    """A listed person, or the viewer's own page as others see it.

    Raises `DomainError` when the person isn't shown. Who else may be seen is up to services/people/contacts.py.
    """
    if member_id != viewer.id and not directory.has(unit.db, member_id):
        raise DomainError("error-person-hidden")
    return any_card(unit, viewer, member_id)


def any_card(unit: Unit, viewer: Member, member_id: int) -> Card:
    """A member's card without asking whether it is listed. Raises `DomainError` when the person is gone."""
    cards = _cards(unit, viewer, [member_id])
    if not cards:
        raise DomainError("error-person-gone")
    return cards[0]


def _cards(unit: Unit, viewer: Member, ids: Sequence[int]) -> list[Card]:
    people = members.by_ids(unit.db, ids, unit.now)
    pages = profile.of_members(unit.db, ids)
    return [
        Card(
            id=person.id,
            name=person.name or "",
            region=person.region,
            region_name=person.region_name,
            # Visibility says which fields the directory shows; without a consent to the directory, none.
            fields=seen_by_others(pages[person.id])
            if person.id == viewer.id or directory.has(unit.db, person.id)
            else {},
            is_me=person.id == viewer.id,
        )
        for i in ids
        if (person := people.get(i)) is not None and person.is_member
    ]


# -- reading a query -------------------------------------------------------------------------------


def _read(unit: Unit, lexicon: Lexicon, query: str) -> _Reading:
    reading = _Reading()
    typed = words(query)[:MOST_WORDS]
    long = any(len(word) >= SHORT and word not in lexicon.ignored for word in typed)
    is_named = False
    for word in typed:
        whole = [Term(WHOLE + word)] if len(word) > 1 and directory.is_known(unit.db, Term(WHOLE + word)) else []
        is_named |= bool(whole)
        if word in lexicon.ignored or (long and len(word) < SHORT and not word.isdigit()):
            # «ли» and «на» tell nobody apart, but Ли Анна is asked for by her name.
            reading.dropped.append(word)
            reading.named += [whole] if whole else []
            continue
        group = _group(unit, lexicon, word)
        if not group and (nearest := _nearest(unit, lexicon, word)) is not None:
            reading.corrected.append((word, nearest))
            group = _group(unit, lexicon, nearest)
        if group:
            reading.groups.append(group)
            reading.named.append(whole or group)
        else:
            reading.ignored.append(word)
    if not is_named:
        reading.named = []
    return reading


def _group(unit: Unit, lexicon: Lexicon, word: str) -> list[Term]:
    """The terms that meet a word; empty when nobody has it and no list knows it."""
    spoken = (Term(word, prefix=len(word) >= SHORT), Term(STEM + stem(word)), Term(NAME + name_form(word)))
    group = [term for term in spoken if directory.is_known(unit.db, term)]
    return group + [Term(term) for term in sorted(lexicon.terms(word))]


def _nearest(unit: Unit, lexicon: Lexicon, word: str) -> str | None:
    """The word that was meant: by the other keyboard layout, or with a letter or two put right."""
    if word.isascii() and _group(unit, lexicon, other := word.translate(lexicon.layout)):
        return other
    if len(word) <= SHORT:
        return None
    most = 1 if len(word) < 7 else 2
    # On pages only words with the same first letter, or with the second one as their first: reading all the
    # words of a large network takes longer than a slip in the first letter is worth.
    sources: tuple[Callable[[], list[str]], ...] = (
        lambda: lexicon.words,
        lambda: _said(unit, word[0]),
        lambda: _said(unit, word[1]),
    )
    for candidates in sources:
        near = extract(word, candidates(), scorer=OSA.distance, score_cutoff=most, limit=1)
        if near:
            return str(near[0][0])
    return None


def _said(unit: Unit, letter: str) -> list[str]:
    """Words on people's pages that begin with a letter."""
    return [term for term in directory.terms(unit.db, letter) if len(term) > SHORT and "=" not in term]
