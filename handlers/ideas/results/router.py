"""What came out of projects, and the archive."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from domain.base.lists import Window
from handlers.ideas.cards import card
from handlers.ideas.results import forms, screens
from handlers.ideas.results.forms import shown
from handlers.ideas.results.presses import (
    ASKED,
    DoResult,
    EndProject,
    ListResults,
    OpenResultFile,
    ReadAdvice,
    ResultDeed,
    ShowResult,
)
from handlers.ui.forms import engine
from handlers.ui.forms.answers import Given
from handlers.ui.routes import Routes
from handlers.ui.screen import Screen
from handlers.ui.turn import Turn
from services.ideas import result_views, results

routes = Routes()
routes.include(forms.routes)
ROWS = 5

_DEEDS: dict[ResultDeed, tuple[Callable[..., Any], tuple[Any, ...]]] = {
    ResultDeed.SUBMIT: (results.submit, ()),
    ResultDeed.TAKE_BACK: (results.take_back, ()),
    ResultDeed.PUBLISH: (results.publish, ()),
    ResultDeed.NAME: (results.be_named, (True,)),
    ResultDeed.UNNAME: (results.be_named, (False,)),
    ResultDeed.SHOW_ADVICE: (results.show_advice, (True,)),
    ResultDeed.KEEP_ADVICE: (results.show_advice, (False,)),
}
"""What is one tap: the use case, and its arguments."""


@routes.press(ShowResult, card=lambda turn, press: card(turn, press.id))
async def show_result(turn: Turn, press: ShowResult) -> Screen:
    return await shown(turn, press.id)


@routes.press(ListResults)
async def list_results(turn: Turn, press: ListResults) -> Screen:
    return screens.archive(turn.t, await turn.ask(result_views.archive, Window(press.page, ROWS)))


@routes.press(EndProject, card=lambda turn, press: card(turn, press.id))
async def end_project(turn: Turn, press: EndProject) -> Screen | None:
    await turn.ask(results.may_end, press.id)
    return await engine.start(turn, forms.END, context={"idea": press.id})


@routes.press(ReadAdvice, card=lambda turn, press: card(turn, press.id))
async def read_advice(turn: Turn, press: ReadAdvice) -> Screen:
    return screens.advice(turn.t, *await turn.ask(result_views.advice, press.id), press.page)


@routes.press(OpenResultFile)
async def open_file(turn: Turn, press: OpenResultFile) -> Screen:
    if press.drop:
        idea = await turn.do(results.drop_file, press.file)
        return screens.files(turn.t, await turn.ask(result_views.shown, idea.id), turn.t("result-said-dropped"))
    return screens.file(turn.t, *await turn.ask(result_views.file_of, press.file))


@routes.press(DoResult, card=lambda turn, press: shown(turn, press.id))
async def do_result(turn: Turn, press: DoResult) -> Screen | None:
    if press.do is ResultDeed.FILES:
        return screens.files(turn.t, await turn.ask(result_views.shown, press.id))
    if press.do in (ResultDeed.SAY, ResultDeed.FILE):
        return await _form(turn, press)
    if press.do in ASKED and not press.sure:
        return screens.asking(turn.t, await turn.ask(result_views.shown, press.id), press.do)
    use_case, args = _DEEDS[press.do]
    await turn.do(use_case, press.id, *args)
    return await shown(turn, press.id, turn.t(f"result-said-{press.do}"))


async def _form(turn: Turn, press: DoResult) -> Screen | None:
    """What is said already stands there as the answers."""
    _, before = await turn.ask(results.may_say, press.id)
    if press.do is ResultDeed.FILE:
        return await engine.start(turn, forms.FILE, context={"idea": press.id})
    answers: dict[str, Given | None] = {}
    if before is not None:
        answers["words"] = Given(before.words)
        if before.lessons:
            answers["lessons"] = Given(before.lessons)
        if before.links:
            answers["links"] = Given(list(before.links), "\n".join(before.links))
    return await engine.start(turn, forms.SAY, context={"idea": press.id}, answers=answers)
