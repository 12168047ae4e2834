"""What a search knows of words beside the index: names of ids in all languages, synonyms, keyboards."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType

from services.base.words import stem, words

SHORT = 3
"""Letters from which a word is also the beginning of others; shorter ones are dropped beside longer ones."""
ABBREVIATED = 2
"""Letters up to which a name is taken for an abbreviation."""


class Lexicon:
    """The names by which people call subjects, stages, kinds of help and regions.

    `names`: term ('s=math', 'r=ru-mow') → names in all languages. `places`: towns and the like → term, taken
    as whole words only. `ignored`: words that tell nothing apart («учитель», «область»). `layout`: for
    str.translate, keys pressed in the wrong keyboard layout. `synonyms`: sets of words that mean the same. `texts`:
    term → whole texts that come in every language and that a thing has by this term: any word of them finds it.
    `own_level`: what is said for «of those whom I teach».
    """

    def __init__(
        self,
        names: Mapping[str, Sequence[str]],
        places: Mapping[str, str],
        ignored: frozenset[str],
        layout: Mapping[int, str],
        synonyms: Iterable[Sequence[str]] = (),
        texts: Mapping[str, Sequence[str]] = MappingProxyType({}),
        own_level: Iterable[str] = (),
    ) -> None:
        self._whole: dict[str, set[str]] = {}
        self._stems: dict[str, set[str]] = {}
        for term, called in names.items():
            for word in {word for name in called for word in words(name)} - ignored:
                self._whole.setdefault(word, set()).add(term)
                # An abbreviation has no other forms: «мои» and «моего» aren't the region that is called «МО».
                if len(word) > ABBREVIATED:
                    self._stems.setdefault(stem(word), set()).add(term)
        self._sorted = sorted(self._whole)
        self._places = {stem("".join(words(name))): term for name, term in places.items()}
        self.ignored = ignored
        self.layouts = (dict(layout), {ord(to): chr(key) for key, to in layout.items() if len(to) == 1})
        """From Latin keys to the letters that were meant, and back."""
        self.words = [word for word in self._sorted if len(word) > SHORT]
        self._synonyms = alike(synonyms)
        self._own_level = [words(said) for said in own_level]
        self._texts: dict[str, set[str]] = {}
        for term, said in texts.items():
            for word in {word for text in said for word in words(text)}:
                self._texts.setdefault(stem(word), set()).add(term)

    def terms(self, word: str) -> set[str]:
        """Ids that a folded word stands for: by the word itself, or else by its stem."""
        place = self._places.get(stem(word))
        found = set() if place is None else {place}
        meant = self._whole.get(word)
        found |= self._stems.get(stem(word), set()) if meant is None else meant
        return found | self._texts.get(stem(word), set())

    def begun(self, word: str) -> set[str]:
        """Ids of which a name begins with the folded word."""
        found: set[str] = set()
        for known in self._sorted[bisect_left(self._sorted, word) :]:
            if not known.startswith(word):
                break
            found |= self._whole[known]
        return found

    def synonyms(self, word: str) -> set[str]:
        """The words that mean the same as a folded one."""
        return self._synonyms.get(stem(word), set())

    def without_level(self, said: str) -> str | None:
        """What is left of the words where they ask for the reader's own level; None: they don't."""
        typed = words(said)
        for asking in self._own_level:
            for at in range(len(typed) - len(asking) + 1):
                if typed[at : at + len(asking)] == asking:
                    return " ".join(typed[:at] + typed[at + len(asking) :])
        return None


def alike(sets: Iterable[Sequence[str]]) -> dict[str, set[str]]:
    """Stem → the folded words of which another form stands in the same set."""
    found: dict[str, set[str]] = {}
    for said in sets:
        together = {word for each in said for word in words(each)}
        for word in together:
            found.setdefault(stem(word), set()).update(other for other in together if stem(other) != stem(word))
    return found
