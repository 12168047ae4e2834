"""The audit in the cabinet."""

from __future__ import annotations

from domain.base.lists import LINES, Window
from handlers.desk.audit import screens
from handlers.ui.routes import Routes
from handlers.ui.screen import Screen
from handlers.ui.turn import Turn
from services.base import audit

routes = Routes()


@routes.screen("organizer_audit")
async def newest(turn: Turn, at: int = 0) -> Screen:
    """`at`: of older messages, the entry before which their page began."""
    window = await turn.ask(audit.place, at) if at else audit.READ
    return screens.audit(turn.t, await turn.ask(audit.page, window))


@routes.screen(screens.PAGES)
async def pages(turn: Turn, at: int = 0) -> Screen:
    return screens.audit(turn.t, await turn.ask(audit.page, Window(at, LINES)))
