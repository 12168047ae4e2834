"""What was said of an event: pages and tables."""

from __future__ import annotations

import asyncio

from domain.base.lists import Window, page_of
from handlers.events.attending.cards import card
from handlers.events.feedback import screens, sheets
from handlers.events.presses import SaidPage, SaidTable
from handlers.ui.routes import Routes
from handlers.ui.screen import Screen
from handlers.ui.turn import Turn
from services.events import feedback

routes = Routes()


@routes.press(SaidPage, card=lambda turn, press: card(turn, press.id))
async def said(turn: Turn, press: SaidPage) -> Screen:
    event, ratings = await turn.ask(feedback.said, press.id)
    written = [rating for rating in ratings if rating.words]
    return screens.said(turn.t, event, page_of(written, Window(press.page)), len(ratings))


@routes.press(SaidTable, card=lambda turn, press: card(turn, press.id))
async def table(turn: Turn, press: SaidTable) -> Screen:
    event, ratings = await turn.report(feedback.said, press.id)
    if press.xlsx:
        content = await asyncio.to_thread(sheets.xlsx, turn.t, event, ratings)
        return screens.table(turn.t, event, "xlsx", content)
    return screens.table(turn.t, event, "csv", sheets.csv(turn.t, ratings))
