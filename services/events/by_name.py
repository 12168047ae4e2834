"""Whom a name means among the people of a list, however it was typed: in any case, begun, with a slip."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from domain.base.folding import name_words, words
from services.base.slips import slips
from services.base.words import name_form

_WHOLE, _FORM, _BEGUN, _SLIP, _SLIP_IN_FORM = range(5)
_SHORTEST = 2
"""Letters from which a word may be the beginning of a name."""


class Names:
    """The names of a list, by id: read once, for all that one message says of it.

    What one word is to another is worked out once, too: first names and surnames come again and again in a list, and
    everybody's presses wait for whoever types sixty of them.
    """

    def __init__(self, names: Mapping[int, str]) -> None:
        self._own = {id_: name_words(name) for id_, name in names.items()}
        self._forms = {own: name_form(own) for words_ in self._own.values() for own in words_}
        self._fitting: dict[str, dict[str, int]] = {}

    def meant(self, said: str) -> list[int]:
        """Ids of those whose name fits best, in the order of the list; several where it fits them equally.

        Each word that was said must be one of the name; whoever says more than the name has (a patronymic) must say
        all of it. A name that is spelled right goes before one with a slip in it.
        """
        wanted = [self._ranks(word) for word in dict.fromkeys(words(said))]
        ranks = {id_: rank for id_, own in self._own.items() if (rank := _rank(wanted, own)) is not None}
        best = min(ranks.values(), default=None)
        return [id_ for id_, rank in ranks.items() if rank == best]

    def _ranks(self, word: str) -> Mapping[str, int]:
        """The words of all the names that a word may be, each with how well it fits, 0 best."""
        if word not in self._fitting:
            form = name_form(word)
            ranked = ((own, _of_word(word, form, own, known)) for own, known in self._forms.items())
            self._fitting[word] = {own: rank for own, rank in ranked if rank is not None}
        return self._fitting[word]


def meant(said: str, names: Mapping[int, str]) -> list[int]:
    """As `Names.meant`, of one name alone."""
    return Names(names).meant(said)


def _rank(wanted: Sequence[Mapping[str, int]], name: Sequence[str]) -> int | None:
    """How well a name fits the words that were said, 0 best; None: it doesn't."""
    if not wanted or not name:
        return None
    each = [min((rank[own] for own in name if own in rank), default=None) for rank in wanted]
    ranks = [rank for rank in each if rank is not None]
    if len(ranks) == len(each):
        return max(ranks)
    said_whole = all(any(own in rank for rank in wanted) for own in name)
    return max(ranks) if len(name) > 1 and said_whole else None


def _of_word(word: str, form: str, own: str, own_form: str) -> int | None:
    """How well a word fits one of a name; the forms are those of `name_form`."""
    if word == own:
        return _WHOLE
    if form == own_form:
        return _FORM
    if len(word) >= _SHORTEST and own.startswith(word):
        return _BEGUN
    if slips(word, own) is not None:
        return _SLIP
    return _SLIP_IN_FORM if slips(form, own_form) is not None else None
