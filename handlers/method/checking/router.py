"""The self-check: questions one after the other, for whoever reads lessons. Nothing of it is kept."""

from __future__ import annotations

from handlers.method.checking import screens
from handlers.method.checking.presses import Check
from handlers.ui.routes import Routes
from handlers.ui.screen import Screen
from handlers.ui.turn import Turn

routes = Routes()


@routes.screen("lessons_check")
async def begin(turn: Turn, at: int = 0) -> Screen:
    return screens.asked(turn.t, 0)


@routes.press(Check, card=lambda turn, press: begin(turn))
async def check(turn: Turn, press: Check) -> Screen:
    return screens.answered(turn.t, press.number, press.said) if press.said else screens.asked(turn.t, press.number)


@routes.screen("lessons_checked")
async def checked(turn: Turn, at: int = 0) -> Screen:
    return screens.checked(turn.t)
