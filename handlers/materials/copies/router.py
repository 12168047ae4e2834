"""Taking one's own materials along: the list as a table, the files as albums, and an end to that."""

from __future__ import annotations

import asyncio

from handlers.materials.copies import screens, sheets
from handlers.materials.copies.presses import Copy, OwnCopies
from handlers.ui.routes import Routes
from handlers.ui.screen import Screen
from handlers.ui.turn import Turn
from locales.texts import Html
from services.materials import copies

routes = Routes()


async def _shown(turn: Turn, press: object = None, note: Html | None = None) -> Screen:
    return screens.copies(turn.t, await turn.ask(copies.standing), note)


@routes.press(OwnCopies, card=_shown)
async def own_copies(turn: Turn, press: OwnCopies) -> Screen:
    if press.do is Copy.LIST:
        found = await turn.report(copies.every)
        # Other people's presses don't wait for the writing of a book.
        return screens.table(turn.t, await asyncio.to_thread(sheets.xlsx, turn.t, found), len(found))
    if press.do is Copy.FILES:
        count = await turn.do(copies.send)
        return await _shown(turn, note=turn.t("material-copies-sent", count=count))
    if press.do is Copy.STOP:
        await turn.do(copies.stop)
        return await _shown(turn, note=turn.t("material-copies-stopped"))
    return await _shown(turn)
