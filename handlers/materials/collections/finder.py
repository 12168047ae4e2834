"""Collections among what words written outside of a form have found."""

from __future__ import annotations

from collections.abc import Sequence

from domain.base.things import Thing
from domain.materials.collections import COLLECTION, Counted
from handlers.materials.collections import words
from handlers.materials.collections.presses import FindCollections
from handlers.ui.entry import Entry
from handlers.ui.finding import Finder, Finding, opens
from handlers.ui.screen import Button, column
from locales.texts import Texts


def draw(t: Texts, shown: Sequence[Counted], total: int, number: int) -> Finding:
    """The first of them, as they read in the list of collections."""
    rest = total - len(shown)
    more = Button(t.plain("search-more-collections", count=rest), FindCollections(words=number)) if rest > 0 else None
    buttons = [Button(words.button(t, one), opens(Thing(COLLECTION, one.collection.id), number)) for one in shown]
    said = [words.line(t, one) for one in shown]
    return Finding([t("search-collections", count=total), *said], column(*buttons, more))


FINDER = Finder(COLLECTION, draw, Entry("collections-shared", "collections", place=19))
"""Members alone find them."""
