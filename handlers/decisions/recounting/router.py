"""Counting again: what was published of a vote, and the package."""

from __future__ import annotations

from handlers.decisions.cards import card
from handlers.decisions.recounting import package, screens
from handlers.decisions.recounting.presses import CheckVote, FetchPackage
from handlers.ui.routes import Routes
from handlers.ui.screen import Screen
from handlers.ui.turn import Turn
from services.decisions import recounting

routes = Routes()


@routes.press(CheckVote, card=lambda turn, press: card(turn, press.id))
async def check(turn: Turn, press: CheckVote) -> Screen:
    return screens.check(turn.t, await turn.ask(recounting.check, press.id))


@routes.press(FetchPackage, card=lambda turn, press: card(turn, press.id))
async def fetch(turn: Turn, press: FetchPackage) -> Screen:
    handed = await turn.ask(recounting.hand_out, press.id)
    return screens.package(turn.t, handed, package.packed(turn.t, handed))
