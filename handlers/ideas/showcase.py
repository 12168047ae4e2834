"""What whoever looks first is shown of ideas: the newest that their authors opened to all."""

from __future__ import annotations

from domain.base.lists import Page, Window
from domain.ideas.ideas import View
from handlers.ideas import words
from handlers.ideas.presses import ListIdeas, ShowIdea
from handlers.ui.finding import SHOWN, Finding, Showcase
from handlers.ui.labels import label
from handlers.ui.screen import Button, column
from handlers.ui.turn import Turn
from locales.texts import Texts
from services.ideas import views
from services.ideas.views import Line


async def show(turn: Turn) -> Finding:
    return shown(turn.t, await turn.ask(views.listing, View.NEW, None, Window(size=SHOWN)))


def shown(t: Texts, page: Page[Line]) -> Finding:
    """The newest, as they read in every list; nothing where nothing is open."""
    if page.is_empty:
        return Finding()
    opens = [Button(label(line.idea.title), ShowIdea(id=line.idea.id)) for line in page.items]
    every = Button(t.plain("ideas-look-all", count=page.total), ListIdeas()) if page.pages > 1 else None
    return Finding([t("ideas-look"), *(words.list_line(t, line) for line in page.items)], column(*opens, every))


SHOWCASE: Showcase[Turn] = Showcase(20, show)
