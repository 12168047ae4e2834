"""Whom a name means among the people of a list, however it was typed: in any case, begun, with a slip."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from domain.base.folding import name_words, words
from services.base.slips import slips
from services.base.words import name_form

_WHOLE, _FORM, _BEGUN, _SLIP, _SLIP_IN_FORM = range(5)
_SHORTEST = 2
"""Letters from which a word may be the beginning of a name."""


def meant(said: str, names: Mapping[int, str]) -> list[int]:
    """Ids of those whose name fits best, in the order of `names`; several where it fits them equally.

    Each word that was said must be one of the name; whoever says more than the name has (a patronymic) must say all
    of it. A name that is spelled right goes before one with a slip in it.
    """
    wanted = list(dict.fromkeys(words(said)))
    ranks = {id_: rank for id_, name in names.items() if (rank := _rank(wanted, name_words(name))) is not None}
    best = min(ranks.values(), default=None)
    return [id_ for id_, rank in ranks.items() if rank == best]


def _rank(wanted: Sequence[str], name: Sequence[str]) -> int | None:
    """How well a name fits, 0 best; None: it doesn't."""
    if not wanted or not name:
        return None
    each = [min((rank for own in name if (rank := _of_word(word, own)) is not None), default=None) for word in wanted]
    ranks = [rank for rank in each if rank is not None]
    if len(ranks) == len(each):
        return max(ranks)
    said_whole = all(any(_of_word(word, own) is not None for word in wanted) for own in name)
    return max(ranks) if len(name) > 1 and said_whole else None


def _of_word(word: str, own: str) -> int | None:
    if word == own:
        return _WHOLE
    if name_form(word) == name_form(own):
        return _FORM
    if len(word) >= _SHORTEST and own.startswith(word):
        return _BEGUN
    if slips(word, own) is not None:
        return _SLIP
    return _SLIP_IN_FORM if slips(name_form(word), name_form(own)) is not None else None
