"""The audit in the cabinet."""

from __future__ import annotations

from handlers.desk.audit import screens
from handlers.ui.routes import Routes
from handlers.ui.screen import Screen
from handlers.ui.turn import Turn
from services.base import audit

routes = Routes()


@routes.screen("organizer_audit")
async def pages(turn: Turn, at: int = 0) -> Screen:
    """`at`: the entry before which the page begins, 0 for the newest."""
    return screens.audit(turn.t, await turn.ask(audit.page, at or None), first=at == 0)
