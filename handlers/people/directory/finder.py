"""People among what words written outside of a form have found."""

from __future__ import annotations

from collections.abc import Sequence

from domain.base.members import MEMBER
from handlers.people.directory.presses import Among, Browse, ShowPerson
from handlers.ui.entry import Entry
from handlers.ui.finding import Finder, Finding
from handlers.ui.labels import label
from handlers.ui.screen import Button, column
from locales.texts import Texts
from services.people.directory import Card


def draw(t: Texts, shown: Sequence[Card], total: int, number: int) -> Finding:
    """How many there are, and the first of them; a person's card carries the way back along all that is done on it."""
    rest = total - len(shown)
    rows = [Button(label(card.name), ShowPerson(id=card.id, among=Among.FOUND, words=number)) for card in shown]
    more = Button(t.plain("search-more-people", count=rest), Browse(among=Among.MORE, words=number))
    return Finding([t("search-people", count=total)], column(*rows, more if rest > 0 else None))


FINDER = Finder(MEMBER, draw, Entry("menu-people", "people", place=20))
