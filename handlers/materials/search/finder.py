"""Materials among what words written outside of a form have found."""

from __future__ import annotations

from collections.abc import Sequence

from domain.base.things import Thing
from domain.materials.materials import MATERIAL, Material
from handlers.materials import screens, words
from handlers.materials.search.presses import FindMaterials
from handlers.ui.entry import Entry
from handlers.ui.finding import Finder, Finding, Offer, opens
from handlers.ui.labels import label
from handlers.ui.screen import Button, column
from locales.texts import Texts


def draw(t: Texts, shown: Sequence[Material], total: int, number: int) -> Finding:
    """The first of them, as they read in every list of materials."""
    rest = total - len(shown)
    more = Button(t.plain("search-more-materials", count=rest), FindMaterials(words=number)) if rest > 0 else None
    buttons = [Button(label(line.title), opens(Thing(MATERIAL, line.id), number)) for line in shown]
    said = [words.list_line(t, line) for line in shown]
    return Finding([t("search-materials", count=total), *said], column(*buttons, more))


def offer(t: Texts, one: Material, username: str) -> Offer:
    """What a guest sees of it; neither words nor files nor authors."""
    facts = (*words.kind(t, one), words.licence(t, one.licence))
    return Offer(Thing(MATERIAL, one.id), one.title, facts, screens.shared(t, one, username).link)


FINDER = Finder(MATERIAL, draw, Entry("menu-materials", "materials", place=18), is_public=True, offer=offer)
