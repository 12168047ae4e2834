"""What was said of an event, a few sentences a page."""

from __future__ import annotations

from collections.abc import Sequence

from domain.events.attendance import Rating
from domain.events.events import Event
from handlers.events.presses import Host, HostPress, SaidPage, SaidTable
from handlers.ui.pager import page_of, pager
from handlers.ui.screen import Attachment, Button, Screen
from locales.texts import Html, Texts, lines

PAGE = 6
"""Sentences on a screen: at their longest they fill a message."""


def sentence(t: Texts, said: Rating) -> Html:
    """One rating with its words and who said them."""
    return t("host-said", rating=said.rating, words=said.words or "", name=said.name or t.plain("host-said-anonymous"))


def said(t: Texts, event: Event, ratings: Sequence[Rating], number: int) -> Screen:
    """All that was written, in pages; ratings without words are in the table."""
    written = [rating for rating in ratings if rating.words]
    page = page_of(written, number, PAGE)
    text = lines(
        t("feedback-title", title=event.title, written=len(written), ratings=len(ratings)),
        *(sentence(t, rating) for rating in page.items),
    )
    tables = (
        Button(t.plain("host-csv"), SaidTable(id=event.id, xlsx=False)),
        Button(t.plain("host-xlsx"), SaidTable(id=event.id, xlsx=True)),
    )
    pages = pager(t, page.number, page.pages, lambda n: SaidPage(id=event.id, page=n))
    return Screen(text, (*pages, tables), back=HostPress(id=event.id, do=Host.RESULTS))


def table(t: Texts, event: Event, name: str, content: bytes) -> Screen:
    """The table as a file."""
    return Screen(
        t("feedback-table", title=event.title),
        back=SaidPage(id=event.id),
        attachment=Attachment("document", name, content),
    )
