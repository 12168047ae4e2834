"""What words written outside of a form find among people."""

from __future__ import annotations

from handlers.people.directory.lexicon import names
from handlers.people.directory.presses import Among, Browse, ShowPerson
from handlers.ui.entry import Entry
from handlers.ui.finding import SHOWN, Finder, Finding
from handlers.ui.labels import label
from handlers.ui.screen import Button, column
from handlers.ui.turn import Turn
from locales.texts import Texts
from services.people import directory
from services.people.directory import Found


async def find(turn: Turn, words: str, number: int) -> Finding:
    """By name, subject, place and what they help with."""
    return found(turn.t, await turn.ask(directory.search, await names(), words), number)


def found(t: Texts, found: Found, number: int) -> Finding:
    """How many there are, and the first of them."""
    if not found.page.total:
        return Finding()
    rest = found.page.total - SHOWN
    opens = [
        Button(label(card.name), ShowPerson(id=card.id, among=Among.FOUND, words=number))
        for card in found.page.items[:SHOWN]
    ]
    more = Button(t.plain("search-more-people", count=rest), Browse(among=Among.MORE, words=number))
    return Finding([t("search-people", count=found.page.total)], column(*opens, more if rest > 0 else None))


FINDER: Finder[Turn] = Finder(find, Entry("menu-people", "people", place=20))
