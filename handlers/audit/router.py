"""The audit in the cabinet."""

from __future__ import annotations

from handlers.audit import screens
from handlers.routes import Routes
from handlers.screen import Screen
from handlers.turn import Turn
from services import audit

routes = Routes()


@routes.screen("organizer_audit")
async def pages(turn: Turn, at: int = 0) -> Screen:
    """`at`: the entry before which the page begins, 0 for the newest."""
    return screens.audit(turn.t, await turn.ask(audit.page, at or None), first=at == 0)
