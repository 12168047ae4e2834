"""What came out of projects, and the archive."""

from __future__ import annotations

from domain.base.lists import Window
from handlers.ideas.cards import card
from handlers.ideas.results import forms, screens
from handlers.ideas.results.presses import EndProject, ListResults, ShowResult
from handlers.ui.forms import engine
from handlers.ui.routes import Routes
from handlers.ui.screen import Screen
from handlers.ui.turn import Turn
from services.ideas import results

routes = Routes()
routes.include(forms.routes)
ROWS = 5


@routes.press(ShowResult, card=lambda turn, press: card(turn, press.id))
async def show_result(turn: Turn, press: ShowResult) -> Screen:
    return screens.result(turn.t, await turn.ask(results.shown, press.id))


@routes.press(ListResults)
async def list_results(turn: Turn, press: ListResults) -> Screen:
    return screens.archive(turn.t, await turn.ask(results.archive, Window(press.page, ROWS)))


@routes.press(EndProject, card=lambda turn, press: card(turn, press.id))
async def end_project(turn: Turn, press: EndProject) -> Screen | None:
    await turn.ask(results.may_end, press.id)
    return await engine.start(turn, forms.END, context={"idea": press.id})
