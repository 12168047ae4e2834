"""What words written outside of a form find among people."""

from __future__ import annotations

from handlers.people.directory.lexicon import names
from handlers.people.directory.presses import Among, Browse, ShowPerson
from handlers.ui.entry import Entry
from handlers.ui.finding import SHOWN, Finder, Finding
from handlers.ui.names import TITLE_ON_BUTTON, on_button
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
    if not found.total:
        return Finding()
    rest = found.total - SHOWN
    opens = [
        Button(on_button(card.name, TITLE_ON_BUTTON), ShowPerson(id=card.id, among=Among.FOUND, words=number))
        for card in found.people[:SHOWN]
    ]
    more = Button(t.plain("search-more-people", count=rest), Browse(among=Among.MORE, words=number))
    return Finding([t("search-people", count=found.total)], column(*opens, more if rest > 0 else None))


FINDER: Finder[Turn] = Finder(find, Entry("menu-people", "people", place=20))
