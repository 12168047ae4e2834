"""What whoever looks first is shown of events: the soonest that are open to all."""

from __future__ import annotations

from domain.base.lists import Page, Window
from handlers.events.attending.rows import rows
from handlers.ui.finding import SHOWN, Finding, Showcase
from handlers.ui.screen import Button, Go, column
from handlers.ui.turn import Turn
from locales.texts import Texts
from services.events import views
from services.events.views import Line


async def show(turn: Turn) -> Finding:
    return shown(turn.t, await turn.ask(views.coming, window=Window(size=SHOWN)))


def shown(t: Texts, page: Page[Line]) -> Finding:
    """The soonest, as they read in every list; nothing where nothing is coming."""
    if page.is_empty:
        return Finding()
    said, opens = rows(t, page.items)
    every = Button(t.plain("events-look-all", count=page.total), Go(to="events")) if page.pages > 1 else None
    return Finding([t("events-look"), *said], column(*opens, every))


SHOWCASE: Showcase[Turn] = Showcase(10, show)
