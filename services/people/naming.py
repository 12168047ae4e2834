"""Somebody for a few letters of their name, out of a list that the caller may show."""

from __future__ import annotations

from collections.abc import Iterable

from domain.base.folding import name_words, words

FOUND = 7


def begun(people: Iterable[tuple[int, str]], said: str) -> list[tuple[int, str]]:
    """Those of whose names each of the words begins a word; at most seven, as (member id, name)."""
    wanted = words(said)
    found = (
        (member_id, name)
        for member_id, name in people
        if wanted and all(any(own.startswith(one) for own in name_words(name)) for one in wanted)
    )
    return [one for _, one in zip(range(FOUND), found, strict=False)]
