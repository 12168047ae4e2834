"""Words written outside of a form, over everything that the person may see (PRODUCT §0)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from domain.base.lists import Window
from services.base import search as engine
from services.base.lexicon import Lexicon
from services.base.members import actor
from services.base.search import Found
from services.base.unit import Unit


@dataclass(frozen=True, slots=True)
class Results:
    """What was found, and by kind what is drawn of the first of it."""

    found: Found
    shown: Mapping[str, Sequence[object]]


def search(unit: Unit, actor_id: int, lexicon: Lexicon, words: str, limit: int) -> Results:
    """The first `limit` of each kind; guests find what is public."""
    viewer = actor(unit, actor_id)
    found = engine.find(unit, viewer, lexicon, words, window=Window(size=limit))
    kinds = unit.areas.searched
    return Results(found, {kind: kinds[kind].shown(unit, viewer, page.items) for kind, page in found.kinds.items()})
