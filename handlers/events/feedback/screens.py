"""What was said of an event, a few sentences a page."""

from __future__ import annotations

from domain.base.lists import Page
from domain.events.attendance import Rating
from domain.events.events import Event
from handlers.events.file_names import file_name
from handlers.events.presses import Host, HostPress, SaidPage, SaidTable
from handlers.ui import lists
from handlers.ui.screen import Attachment, Button, Screen
from locales.texts import Html, Texts


def sentence(t: Texts, said: Rating) -> Html:
    """One rating with its words and who said them."""
    return t("host-said", rating=said.rating, words=said.words or "", name=said.name or t.plain("host-said-anonymous"))


def said(t: Texts, event: Event, page: Page[Rating], ratings: int) -> Screen:
    """All that was written, in pages; of `ratings` in all those without words are in the table."""
    tables = (
        Button(t.plain("host-csv"), SaidTable(id=event.id, xlsx=False)),
        Button(t.plain("host-xlsx"), SaidTable(id=event.id, xlsx=True)),
    )
    return lists.screen(
        t,
        page,
        title=t("feedback-title", title=event.title, written=page.total, ratings=ratings),
        said=[sentence(t, rating) for rating in page.items],
        empty=t("feedback-none"),
        to=lambda n: SaidPage(id=event.id, page=n),
        doors=(tables,),
        back=HostPress(id=event.id, do=Host.RESULTS),
    )


def table(t: Texts, event: Event, ending: str, content: bytes) -> Screen:
    """The table as a file."""
    return Screen(
        t("feedback-table", title=event.title),
        back=SaidPage(id=event.id),
        attachment=Attachment("document", file_name(t, event, "feedback-table-file", ending), content),
    )
