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
from services.people import levels
from services.people.levels import Asked

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
    asked = levels.read(unit, viewer, lexicon, words)
    if not asked.tags:
        return _shown(unit, viewer, engine.find(unit, viewer, lexicon, words, window=Window(size=limit)))
    return _shown(unit, viewer, _of_level(unit, viewer, lexicon, asked, Window(size=limit)))


def _of_level(unit: Unit, viewer: Member, lexicon: Lexicon, asked: Asked, window: Window) -> Found:
    """What is for some classes and not for others is of the viewer's; all else is found by the other words, if any."""
    kinds = unit.areas.searched
    narrow = [kind for kind, one in kinds.items() if one.has_levels]
    rest = engine.find(unit, viewer, lexicon, asked.words, window=window) if asked.words else Found()
    mine = engine.find(
        unit, viewer, lexicon, asked.words, kinds=narrow, everywhere=True, one_of=asked.tags, window=window
    )
    both = {kind: (mine if kind in narrow else rest).of(kind) for kind in kinds}
    return replace(rest, kinds={kind: page for kind, page in both.items() if page.total}, asks_level=asked.is_unknown)


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
