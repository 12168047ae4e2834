"""The one search over things (PRODUCT §8): kept in the unit of the thing, asked for what the viewer may find.

A search is words, all of which must be met: by a stem, a form of a name, a synonym, or the name of an id in any
language. A word that nothing has is read in the other keyboard layout, as a beginning, as a relative of another word,
or as a slip, and what was made of it is said. When nothing has all the words, beginnings and relatives are tried for
each, and then any of the words is enough.

What the viewer may not find is neither found nor guessed at: each step asks only for the words of what they may.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from math import log
from typing import Generic, TypeVar

from rapidfuzz.distance import OSA
from rapidfuzz.process import extract

from domain.base.audience import audiences_of, of_author
from domain.base.folding import name_words
from domain.base.lists import FIRST, Page, Window, page_of
from domain.base.members import MEMBER, Member
from domain.base.things import Thing
from services.base import abbreviations
from services.base.lexicon import SHORT, Lexicon, alike
from services.base.slips import fewest, slips
from services.base.unit import Unit
from services.base.words import beginnings, is_joining, name_form, related, stem, words
from storage.base import index, ranked, synonyms
from storage.base.index import NAME, SPOKEN, TITLE, Cells, Known
from storage.base.ranked import Order, Ranking

T = TypeVar("T")

MOST = ranked.MANY
"""So many things of a kind are counted and shown of what words have found; there may be more."""
MOST_WORDS = 8
"""Words of one search that are looked at."""
LONGEST = 40
"""Letters of a word that are."""
NEAR = 2 / 3
"""Where nothing has all the words: what has less than this part of the weight of the best isn't shown."""
AKIN = 0.6
"""So much of what tells the words apart has whatever says much the same."""
BESIDE = 0.5
"""So much of it has whatever is like them and has their tags."""
RARE = 100
"""So many things are thought to be there at least."""
FEW = 300
"""So many things that have any of the words are put in the order of how well they meet them."""
ENOUGH = 5
"""Where fewer things have just the words that were said, those that have words of the same root are shown too."""
ROOT, SURE_ROOT = 3, 4
"""Letters that words have in common where nothing has the word itself, and where something has."""
_MOST_LETTERS = 400
_BEGUN = 200
"""Words that one beginning stands for at most."""


NOTHING: Page[Thing] = Page((), 0, 1, 0)


@dataclass(frozen=True, slots=True)
class Found:
    """What a search has found. `corrected`: (typed, taken) words; `ignored`: words that nothing has.

    `is_any`: nothing has all the words, so this is what has any of them.
    """

    kinds: Mapping[str, Page[Thing]] = field(default_factory=dict)
    """By kind, those of which something was found, in the order in which areas brought them."""
    corrected: tuple[tuple[str, str], ...] = ()
    ignored: tuple[str, ...] = ()
    is_any: bool = False
    asks_level: bool = False
    """The words ask for the level of a reader who hasn't told whom they teach (services/people/levels.py)."""

    @property
    def total(self) -> int:
        return sum(page.total for page in self.kinds.values())

    def of(self, kind: str) -> Page[Thing]:
        """What was found of a kind; nothing of it is no error."""
        return self.kinds.get(kind, NOTHING)

    def drawn(self, kind: str, draw: Callable[[Sequence[Thing]], Iterable[T]]) -> Drawn[T]:
        """What was found of a kind, as its area shows it."""
        return Drawn(self.of(kind).of(draw), self.corrected, self.ignored, self.is_any, self.asks_level)


@dataclass(frozen=True, slots=True)
class Drawn(Generic[T]):
    """A page of one kind of what was found, and what was made of the words (`Found`)."""

    page: Page[T]
    corrected: tuple[tuple[str, str], ...] = ()
    ignored: tuple[str, ...] = ()
    is_any: bool = False
    asks_level: bool = False


# -- keeping ---------------------------------------------------------------------------------------


def put(
    unit: Unit,
    thing: Thing,
    *,
    audience: str,
    at: int,
    title: str = "",
    name: str = "",
    text: str = "",
    tags: Iterable[str] = (),
    over_at: int | None = None,
    used: int = 0,
) -> None:
    """The thing is found by these words from now on; called in the unit that changes it.

    `title` of a thing, or `name` of a person; `text`: whatever else is written in it; `tags`: terms of a `Lexicon`.
    `audience`: domain/base/audience.py. `at`: what its being new counts from (an event's start); `over_at`: from then
    on it stands behind the others; both UTC epoch seconds. `used`: how often it was of use.
    """
    titled = [TITLE + stem(word) for word in _meant(title)]
    named = [NAME + name_form(word[:LONGEST]) for word in name_words(name)]
    said = [term for word in _meant(text) if TITLE + (term := stem(word)) not in titled]
    index.put(unit.db, thing, [*titled, *named, *said, *tags], audience=audience, at=at, over_at=over_at, used=used)


def drop(unit: Unit, thing: Thing) -> None:
    """The thing is found no more, and leaves no word behind; called in the unit that takes it away."""
    index.drop(unit.db, thing)


def has(unit: Unit, thing: Thing) -> bool:
    """Whether somebody finds the thing."""
    return index.has(unit.db, thing)


def emptied(unit: Unit) -> list[Thing]:
    """Nothing is found any more; answers all that is to be `put_anew`, by pieces that a transaction bears."""
    index.clear(unit.db)
    return [Thing(kind, number) for kind, searched in unit.areas.searched.items() for number in searched.ids(unit)]


def is_anything(unit: Unit) -> bool:
    """Whether there is a thing to be found that the network didn't begin with, whatever the index has."""
    kinds = (searched for searched in unit.areas.searched.values() if not searched.from_start)
    return any(True for searched in kinds for _ in searched.ids(unit))


def put_anew(unit: Unit, things: Iterable[Thing]) -> None:
    """These under today's words, made from the things themselves."""
    for thing in things:
        unit.areas.searched[thing.kind].put(unit, thing.number)


def _meant(text: str) -> list[str]:
    """The words of a text, and what is short for some of them."""
    kept = _kept(text)
    return [*kept, *abbreviations.of(kept)]


def _kept(text: str) -> list[str]:
    return [word[:LONGEST] for word in words(text)]


# -- asking ----------------------------------------------------------------------------------------


def audiences(unit: Unit, viewer: Member) -> tuple[str, ...]:
    """All audiences that the viewer, who may be a guest, is in."""
    more = (each for area in unit.areas.all for of in area.audiences for each in of(unit, viewer))
    return tuple(dict.fromkeys((*audiences_of(viewer), *more)))


def find(
    unit: Unit,
    viewer: Member,
    lexicon: Lexicon,
    said: str,
    *,
    kinds: Collection[str] | None = None,
    everywhere: bool = False,
    tags: Sequence[str] = (),
    one_of: Sequence[str] = (),
    window: Window = FIRST,
    or_all: bool = False,
) -> Found:
    """What of these kinds (None: of all) the viewer may find by what they have `said`; a page of each.

    `everywhere`: the words are read over all kinds, whichever are asked for: a slip is what nothing among them has.
    `tags`: terms that each must have besides; `one_of`: of these at least one. `or_all`: words that tell nothing apart
    («учитель») find all there are, as no words do. The viewer's own page stands behind whatever else the words find.
    What is their own and waits to be looked at is found by words, and stands in no list of what there is.
    """
    known = list(unit.areas.searched)
    asked = known if kinds is None else [kind for kind in known if kind in kinds]
    universe = known if everywhere else asked
    own = (of_author(viewer.id),) if viewer.is_member and said.strip() else ()
    read = _Reading(unit, lexicon, Cells((*audiences(unit, viewer), *own), universe))
    read.take(said, or_all=or_all)
    narrowed = [index.known(unit.db, group, read.cells) for group in (*([tag] for tag in tags), one_of) if group]
    ask = _Asking(unit, read, narrowed, window, Thing(MEMBER, viewer.id))
    if not read.words:
        wants_all = not said.strip() or (or_all and bool(words(said)) and not read.ignored)
        return Found(
            {kind: page for kind in asked if (page := ask.all_of(kind)).total} if wants_all else {},
            ignored=tuple(read.ignored),
        )
    sought = read.sought(universe, narrowed)
    pages = {kind: ask.those_with(kind, sought) if sought is not None else ask.those_with_any(kind) for kind in asked}
    found = {kind: page for kind, page in pages.items() if page.total}
    is_any = sought is None and bool(found)
    return Found(found, read.said_of(unit, found), tuple(read.ignored), is_any)


def akin(unit: Unit, viewer: Member, lexicon: Lexicon, said: str, *, kind: str) -> list[Thing]:
    """Things of a kind that the viewer may find and that say much the same, the nearest first.

    Words are read as those of a search. The rarer one is the more it tells; a word that too many have is left out.
    """
    read = _Reading(unit, lexicon, Cells(audiences(unit, viewer), (kind,)))
    read.take(said, or_all=False)
    many = read.thought_to_be(kind)
    groups = _telling(sorted((word.terms for word in read.words if not word.is_weak), key=_counted(kind)), kind)
    weights = _weights(index.having(unit.db, kind, _together(*groups)), groups, kind, many)
    met = [_idf(many, index.things_with(kind, group)) for group in groups]
    enough = AKIN * (sum(met) + len(read.ignored) * _idf(many, 1))
    least = max(met, default=0.0) if len(met) > 1 else 0.0  # one word in common isn't enough, unless there is but one
    found = [thing for thing, weight in weights.items() if weight >= enough and weight > least]
    return sorted(found, key=lambda thing: -weights[thing])


def beside(unit: Unit, viewer: Member, lexicon: Lexicon, said: str, *, kind: str, tags: Sequence[str]) -> list[Thing]:
    """Things of a kind that the viewer may find, that have these tags and share telling words, the nearest first.

    What has the tags is of the same field already, so less is enough than for `akin`: half of what tells, among the
    words that others have too. Whatever says just the same is among them.
    """
    read = _Reading(unit, lexicon, Cells(audiences(unit, viewer), (kind,)))
    read.take(said, or_all=False)
    many = read.thought_to_be(kind)
    telling = _telling(sorted((word.terms for word in read.words if not word.is_weak), key=_counted(kind)), kind)
    groups = [group for group in telling if index.things_with(kind, group) > 1]
    narrowed = [index.known(unit.db, [tag], read.cells) for tag in tags]
    weights = _weights(index.having(unit.db, kind, _together(*groups), narrowed), groups, kind, many)
    enough = BESIDE * sum(_idf(many, index.things_with(kind, group)) for group in groups)
    found = [thing for thing, weight in weights.items() if weight >= enough]
    return sorted(found, key=lambda thing: -weights[thing])


def _counted(kind: str) -> Callable[[Sequence[Known]], int]:
    return lambda group: index.things_with(kind, group)


def _telling(groups: Sequence[list[Known]], kind: str) -> list[list[Known]]:
    """Of groups, the rarest first, those that things of a kind have; of so many that at most `FEW` things have any."""
    telling, left = list[list[Known]](), FEW
    for group in groups:
        left -= (things := index.things_with(kind, group))
        if left >= 0 and things:
            telling.append(group)
    return telling


def count_tags(unit: Unit, viewer: Member, kind: str, start: str) -> list[tuple[str, int]]:
    """What stands behind `start` in tags of a kind, and how many things have it that the viewer may find."""
    cells = Cells(audiences(unit, viewer), (kind,))
    counted: dict[str, int] = {}
    for known in index.beginning(unit.db, start, cells, limit=10_000):
        tag = known.term.removeprefix(start)
        counted[tag] = counted.get(tag, 0) + known.things
    return sorted(counted.items())


def count_all(unit: Unit, viewer: Member, kind: str) -> int:
    """How many things of a kind the viewer may find."""
    return index.count_all(unit.db, kind, audiences(unit, viewer))


def newest(unit: Unit, viewer: Member, kind: str, tag: str = "") -> Thing | None:
    """Of things of a kind (with a tag) that the viewer may find the one that stands first: not over, and of late."""
    cells, ranking, first = Cells(audiences(unit, viewer), (kind,)), Ranking(unit.db, unit.now), Window(size=1)
    if not tag:
        page = ranking.everything(kind, cells, first)
    else:
        page = ranking.page(kind, [index.known(unit.db, [tag], cells)], Order(), first, counts=True)
    return next(iter(page.items), None)


@dataclass(frozen=True, slots=True)
class _Asking:
    """The pages of one search."""

    unit: Unit
    read: _Reading
    narrowed: list[list[Known]]
    window: Window
    own: Thing

    def all_of(self, kind: str) -> Page[Thing]:
        """All there are, for no words at all; the viewer's own page stands where it belongs."""
        if self.narrowed:
            return self._those(kind, self.narrowed, counts=True)
        return self.read.ranking.everything(kind, self.read.cells, self.window)

    def those_with(self, kind: str, sought: _Sought) -> Page[Thing]:
        """Those that meet all groups."""
        return self._those(kind, sought.groups, self.own, sought.first)

    def those_with_any(self, kind: str) -> Page[Thing]:
        """Those that have any of the words: the most and the rarest first, and none that have much less than the first.

        Words that too many have are left out, unless all are such: then those with the rarest of them.
        """
        wide = sorted((word.wide for word in self.read.words), key=_counted(kind))
        if not (telling := _telling(wide, kind)):
            rarest = next((group for group in wide if index.things_with(kind, group)), [])
            return self._those(kind, [rarest, *self.narrowed], self.own)
        having = index.having(self.unit.db, kind, _together(*telling), self.narrowed)
        weights = _weights(having, telling, kind, self.read.thought_to_be(kind))
        enough = NEAR * max(weights.values(), default=0.0)
        near = [thing for thing, weight in weights.items() if weight >= enough]
        return page_of(sorted(near, key=lambda thing: (thing == self.own, -weights[thing])), self.window)

    def _those(
        self,
        kind: str,
        groups: Sequence[Sequence[Known]],
        last: Thing | None = None,
        first: Sequence[Sequence[Known]] | None = None,
        *,
        counts: bool = False,
    ) -> Page[Thing]:
        return self.read.ranking.page(kind, groups, Order(first, last), self.window, counts=counts)


def _weights(
    having: Sequence[tuple[Thing, int]], wide: Sequence[Sequence[Known]], kind: str, total: int
) -> dict[Thing, float]:
    """bm25's idf of each word that a thing has; how often and in how long a text tells nothing of so short texts."""
    words_of: dict[int, set[int]] = {}
    for number, group in enumerate(wide):
        for known in group:
            words_of.setdefault(known.id, set()).add(number)
    idf = [_idf(total, min(total, index.things_with(kind, group))) for group in wide]
    had: dict[Thing, set[int]] = {}
    for thing, term_id in having:
        had.setdefault(thing, set()).update(words_of.get(term_id, ()))
    return {thing: sum(idf[number] for number in numbers) for thing, numbers in had.items()}


def _idf(total: int, things: int) -> float:
    """How much a word tells that so many of all things have."""
    return log(1 + (total - things + 0.5) / (things + 0.5))


# -- reading what was said -------------------------------------------------------------------------


@dataclass(slots=True)
class _Word:
    """A word that something has: the terms that mean it, and `more` that are akin to it."""

    taken: str
    terms: list[Known]
    more: list[Known] | None = None
    is_weak: bool = False
    """It tells nothing apart, and is asked for only as long as something has all the words."""

    @property
    def wide(self) -> list[Known]:
        return _together(self.terms, self.more or ())


@dataclass(frozen=True, slots=True)
class _Sought:
    """The groups of terms that are asked for; those that meet `first` come before the others."""

    groups: Sequence[Sequence[Known]]
    first: Sequence[Sequence[Known]] | None = None


def _together(*several: Iterable[Known]) -> list[Known]:
    return list({known.id: known for terms in several for known in terms}.values())


class _Reading:
    """The words of one search as the index knows them, within the cells that the viewer may read."""

    def __init__(self, unit: Unit, lexicon: Lexicon, cells: Cells) -> None:
        self._unit, self._lexicon, self.cells = unit, lexicon, cells
        self._own = _own(synonyms.said(unit.db))
        self.ranking = Ranking(unit.db, unit.now)
        self.words: list[_Word] = []
        self.ignored: list[str] = []
        self._corrected: list[tuple[str, str]] = []

    def take(self, said: str, *, or_all: bool) -> None:
        """Read what was said."""
        typed = [word for word in self._shortened(self._typed(said)) if len(word) > 1 or word.isdigit()][:MOST_WORDS]
        strong = [word for word in typed if self._tells(word)]
        for word in typed:
            if word in strong or (not strong and word not in self._lexicon.ignored):
                self._take(word)
                continue
            terms = self._exactly(word)
            named = [known for known in terms if known.term.startswith(NAME)]
            # «ли» and «на» tell nobody apart, but Ли Анна is asked for by her name.
            if named or (terms and not strong and not or_all and not is_joining(word)):
                self.words.append(_Word(word, named if strong else terms, is_weak=True))

    def _tells(self, word: str) -> bool:
        """Whether a word tells things apart: most that are so short only join others."""
        long = len(word) >= SHORT or word.isdigit() or word in abbreviations.KNOWN
        return long and word not in self._lexicon.ignored

    def _shortened(self, typed: list[str]) -> list[str]:
        """The words with abbreviations in place of those that they stand for, where something has these."""
        shortened = abbreviations.shortened(typed)
        return shortened if all(word in typed or self._exactly(word) for word in shortened) else typed

    def _typed(self, said: str) -> list[str]:
        """The words, each once; one typed in the other layout may have had commas and brackets for letters."""
        found: dict[str, None] = {}
        for chunk in said[:_MOST_LETTERS].split():
            turned = words(chunk.lower().translate(self._lexicon.layouts[0]))
            parts = _kept(chunk)
            if len(turned) == 1 and parts and parts[0].isascii() and parts != [chunk.lower()]:
                meant = turned[0][:LONGEST]
                if (terms := self._exactly(meant)) or self._lexicon.terms(meant):
                    self._put_right(chunk, meant, terms)
                    continue
            found.update(dict.fromkeys(parts))
        return list(found)

    def sought(self, kinds: Sequence[str], narrowed: list[list[Known]]) -> _Sought | None:
        """The groups of terms that something has together, the narrowest that there are; None: nothing has all.

        Where few have just these words, those that have words of the same root stand behind them.
        """
        strong = [word for word in self.words if not word.is_weak]
        for chosen in (self.words, strong):
            exact = [*(word.terms for word in chosen), *narrowed]
            if chosen and (many := self._things_with(exact, kinds)):
                if many >= ENOUGH:
                    return _Sought(exact)
                wide = [*(word.terms if word.is_weak else self._of_one_root(word) for word in chosen), *narrowed]
                return _Sought(wide, first=exact)
        if not strong:
            return None
        for word in strong:
            if word.more is None:
                word.more = self._akin(word.taken)
        wide = [*(word.wide for word in strong), *narrowed]
        return _Sought(wide) if self._things_with(wide, kinds) else None

    def thought_to_be(self, kind: str) -> int:
        """How many things of a kind there are for what a word tells: where there are few, no word is rare yet."""
        return max(RARE, index.count_all(self._unit.db, kind, self.cells.audiences))

    def _of_one_root(self, word: _Word) -> list[Known]:
        return word.terms if word.more is not None else _together(word.terms, self._related(word.taken, SURE_ROOT))

    def said_of(self, unit: Unit, found: Mapping[str, Page[Thing]]) -> tuple[tuple[str, str], ...]:
        """(typed, taken) of the words that were put right, as a title that was found spells them."""
        if not self._corrected:
            return ()
        spelled: dict[str, str] = {}
        for page in found.values():
            for thing in page.items:
                for word in words(unit.areas.title(unit, thing) or ""):
                    spelled.setdefault(stem(word), word)
                    spelled.setdefault(name_form(word), word)
        return tuple((typed, spelled.get(taken, taken)) for typed, taken in self._corrected)

    def _things_with(self, groups: Sequence[Sequence[Known]], kinds: Sequence[str]) -> int:
        """How many things meet all groups; not looked for when they are `ENOUGH`."""
        many = 0
        for kind in kinds:
            many += self.ranking.count(kind, groups) if many < ENOUGH else 0
        return many

    def _take(self, word: str) -> None:
        terms = self._exactly(word)
        if terms or self._lexicon.terms(word):
            self.words.append(_Word(word, terms))
            return
        others = [other for layout in self._lexicon.layouts if (other := word.translate(layout)) != word]
        for other in others:
            if (terms := self._exactly(other)) or self._lexicon.terms(other):
                self._put_right(word, other, terms)
                return
        if terms := self._begun(word):
            self.words.append(_Word(word, terms, more=[]))
            return
        for akin in (word, *sorted(self._same(word))):
            if terms := self._related(akin, ROOT if akin == word else SURE_ROOT):
                self._put_right(word, bare(terms), terms)
                return
        for other in others:
            if terms := self._begun(other):
                self._put_right(word, other, terms)
                return
        for meant in (word, *others):
            if (nearest := self._nearest(meant)) is not None:
                self._put_right(word, nearest, self._exactly(nearest) or self._bare(nearest))
                return
        self.ignored.append(word)

    def _put_right(self, typed: str, taken: str, terms: list[Known]) -> None:
        self._corrected.append((typed, taken))
        self.words.append(_Word(taken, terms))

    def _exactly(self, word: str) -> list[Known]:
        """What a word means: by its stem, as a name, by a synonym, or as the name of an id.

        What means the same is meant in all of these ways: «слайды» are the type of a material, «инфа» a subject.
        """
        same = self._same(word)
        stems = {stem(each) for each in (word, *same)}
        said = {beginning + each for beginning in ("", TITLE) for each in stems}
        ids = self._lexicon.terms(word).union(*map(self._lexicon.terms, same))
        return index.known(self._unit.db, said | {NAME + name_form(word)} | ids, self.cells)

    def _same(self, word: str) -> set[str]:
        """Its synonyms, those of the network among them."""
        return self._own.get(stem(word), set()) | self._lexicon.synonyms(word)

    def _bare(self, term: str) -> list[Known]:
        """What has a term as it stands in the index."""
        return index.known(self._unit.db, [beginning + term for beginning in SPOKEN], self.cells)

    def _begun(self, word: str) -> list[Known]:
        if len(word) < SHORT or word.isdigit():
            return []
        terms = [
            known
            for beginning in SPOKEN
            for known in index.beginning(self._unit.db, beginning + word, self.cells, limit=_BEGUN)
            if beginning or "=" not in known.term
        ]
        ids = self._lexicon.begun(word)
        return terms + (index.known(self._unit.db, ids, self.cells) if ids else [])

    def _related(self, word: str, shortest: int) -> list[Known]:
        """Words that have a root of at least so many letters in common with this one."""
        stemmed = stem(word)
        return [
            known
            for start in beginnings(stemmed, shortest)
            for beginning in ("", TITLE)
            for known in index.beginning(self._unit.db, beginning + start, self.cells, limit=_BEGUN)
            if "=" not in (term := index.bare(known.term)) and term != stemmed and related(stemmed, term, shortest)
        ]

    def _akin(self, word: str) -> list[Known]:
        return [*self._begun(stem(word)), *self._related(word, ROOT)]

    def _nearest(self, word: str) -> str | None:
        """The word that was meant, with a letter or two put right: as it stands in the lexicon or in the index."""
        if len(word) < index.SHORTEST or word.isdigit():
            return None
        best: tuple[int, int, int, str] | None = None
        for named, _, _ in extract(word, self._lexicon.words, scorer=OSA.distance, score_cutoff=2, limit=5):
            if (off := slips(word, named)) is not None and (best is None or off < best[0]):
                best = (off, 0, 0, named)
        forms = {stem(word), name_form(word), word}
        like = {each for form in forms if len(form) >= index.SHORTEST for each in index.like(self._unit.db, form)}
        things: dict[str, int] = {}
        for known in index.known(self._unit.db, [b + each for b in SPOKEN for each in like], self.cells):
            term = index.bare(known.term)
            things[term] = things.get(term, 0) + known.things
        for term, many in things.items():
            if (off := fewest(forms, term)) is None:
                continue
            by = (off, OSA.distance(word, term), -many)  # «петтров» is «петров», though its stem is as near to «петр»
            if best is None or by < best[:3]:
                best = (*by, term)
        return best[-1] if best else None


@lru_cache(maxsize=4)
def _own(said: tuple[str, ...]) -> dict[str, set[str]]:
    """The network's own synonyms as they stand now; made anew when an organizer has changed one."""
    return alike(one.split(", ") for one in said)


def bare(terms: Sequence[Known]) -> str:
    """The commonest of the terms, without what says where it stands."""
    return index.bare(max(terms, key=lambda known: known.things).term)
