"""The audit in the cabinet."""

from __future__ import annotations

import asyncio

from domain.base.lists import LINES, Window
from handlers.desk.audit import screens, sheets
from handlers.desk.audit.presses import ListActs, NarrowActs, TakeActs
from handlers.ui.routes import Routes
from handlers.ui.screen import Screen
from handlers.ui.turn import Turn
from services.base import audit

routes = Routes()


@routes.screen("organizer_audit")
async def newest(turn: Turn, at: int = 0) -> Screen:
    """`at`: of older messages, the entry before which their page began."""
    window = await turn.ask(audit.place, at) if at else audit.READ
    return screens.audit(turn.t, await turn.ask(audit.page, audit.EVERYTHING, window), ListActs())


@routes.screen(screens.PAGES)
async def pages(turn: Turn, at: int = 0) -> Screen:
    """Pages of older messages, which knew no filters."""
    return screens.audit(turn.t, await turn.ask(audit.page, audit.EVERYTHING, Window(at, LINES)), ListActs())


@routes.press(ListActs)
async def narrowed(turn: Turn, press: ListActs) -> Screen:
    return screens.audit(turn.t, await turn.ask(audit.page, press.wanted, Window(press.page, LINES)), press)


@routes.press(NarrowActs)
async def narrow(turn: Turn, press: NarrowActs) -> Screen:
    return screens.choices(turn.t, press, await turn.ask(audit.choices, press.wanted))


@routes.press(TakeActs)
async def take(turn: Turn, press: TakeActs) -> Screen:
    acts = await turn.ask(audit.table, press.wanted)
    content = await asyncio.to_thread(sheets.xlsx, turn.t, turn.units.network.name, acts)
    return screens.file(turn.t, content, acts, press)
