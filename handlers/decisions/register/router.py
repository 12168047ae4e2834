"""Taking the register along, from the list of what was decided."""

from __future__ import annotations

import asyncio

from handlers.decisions.register import screens, sheets
from handlers.ui.routes import Routes
from handlers.ui.screen import Screen
from handlers.ui.turn import Turn
from services.decisions import register

routes = Routes()


@routes.screen("decisions_register")
async def take(turn: Turn, at: int = 0) -> Screen:
    found = await turn.ask(register.entries)
    content = await asyncio.to_thread(sheets.xlsx, turn.t, turn.units.network.name, found)
    return screens.file(turn.t, content, len(found))
