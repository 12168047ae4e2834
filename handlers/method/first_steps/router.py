"""A newcomer's first steps."""

from __future__ import annotations

from handlers.method.first_steps import screens
from handlers.ui.routes import Routes
from handlers.ui.screen import Screen
from handlers.ui.turn import Turn
from services.method import first_steps

routes = Routes()


@routes.screen("first_steps")
async def steps(turn: Turn, at: int = 0) -> Screen:
    return screens.steps(turn.t, await turn.ask(first_steps.mine))


@routes.screen("first_steps_away")
async def away(turn: Turn, at: int = 0) -> Screen:
    return screens.steps(turn.t, await turn.do(first_steps.put_away, away=True))


@routes.screen("first_steps_back")
async def back(turn: Turn, at: int = 0) -> Screen:
    return screens.steps(turn.t, await turn.do(first_steps.put_away, away=False))
