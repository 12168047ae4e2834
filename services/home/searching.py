"""Words written outside of a form, over everything that the person may see (PRODUCT §0)."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from domain.base.lists import Window
from domain.base.members import Member, Status
from services.base import search as engine
from services.base.lexicon import Lexicon
from services.base.members import actor
from services.base.search import Found
from services.base.unit import Unit

NOBODY = Member(0, None, Status.GUEST, "")
"""In no row, of no region, with no role: what such a one may find anybody may."""


@dataclass(frozen=True, slots=True)
class Results:
    """What was found, and by kind what is drawn of the first of it."""

    found: Found
    shown: Mapping[str, Sequence[object]]


def search(unit: Unit, actor_id: int, lexicon: Lexicon, words: str, limit: int) -> Results:
    """The first `limit` of each kind; guests find what is public."""
    viewer = actor(unit, actor_id)
    return _shown(unit, viewer, engine.find(unit, viewer, lexicon, words, window=Window(size=limit)))


def public(unit: Unit, lexicon: Lexicon, words: str, kinds: Collection[str], window: Window) -> Results:
    """A page of what anybody may find, whoever asks: it is brought into chats where anybody reads it (PRODUCT §8).

    No words find all there is. Of a kind that has no such page nothing is found.
    """
    found = engine.find(unit, NOBODY, lexicon, words, kinds=kinds, window=window)
    there = {kind: page for kind, page in found.kinds.items() if page.number == window.number}
    return _shown(unit, NOBODY, replace(found, kinds=there))


def _shown(unit: Unit, viewer: Member, found: Found) -> Results:
    kinds = unit.areas.searched
    return Results(found, {kind: kinds[kind].shown(unit, viewer, page.items) for kind, page in found.kinds.items()})
