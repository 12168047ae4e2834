"""The diary of a project."""

from __future__ import annotations

from domain.base.lists import Window
from handlers.ideas.cards import card
from handlers.ideas.diary import forms, screens
from handlers.ideas.diary.forms import shown
from handlers.ideas.diary.presses import DoStep, OpenFile, ShowDiary, ShowStep, StepDeed, TellStep
from handlers.ui.forms import engine
from handlers.ui.forms.answers import Given
from handlers.ui.routes import Routes
from handlers.ui.screen import Screen
from handlers.ui.turn import Turn
from services.ideas import diary

routes = Routes()
routes.include(forms.routes)
ROWS = 5


async def _diary(turn: Turn, idea_id: int, page: int = 0) -> Screen:
    return screens.listing(turn.t, *await turn.ask(diary.listing, idea_id, Window(page, ROWS)))


@routes.press(ShowDiary, card=lambda turn, press: card(turn, press.id))
async def show_diary(turn: Turn, press: ShowDiary) -> Screen:
    return await _diary(turn, press.id, press.page)


@routes.press(TellStep, card=lambda turn, press: card(turn, press.id))
async def tell(turn: Turn, press: TellStep) -> Screen | None:
    await turn.ask(diary.may_tell, press.id)
    return await engine.start(turn, forms.TELL, context={"idea": press.id, "item": press.item})


@routes.press(ShowStep)
async def show_step(turn: Turn, press: ShowStep) -> Screen:
    return await shown(turn, press.id)


@routes.press(OpenFile)
async def open_file(turn: Turn, press: OpenFile) -> Screen:
    file = await turn.ask(diary.file_of, press.step, press.file)
    return screens.file(turn.t, await turn.ask(diary.seen, press.step), file)


@routes.press(DoStep, card=lambda turn, press: shown(turn, press.id))
async def do_step(turn: Turn, press: DoStep) -> Screen | None:
    if press.do is StepDeed.DROP_YES:
        idea = await turn.do(diary.drop, press.id)
        turn.toast("diary-said-dropped")
        return await _diary(turn, idea.id)
    told = await turn.ask(diary.seen, press.id)
    if press.do is StepDeed.DROP:
        return screens.dropping(turn.t, told)
    if press.do is StepDeed.FILE:
        return await engine.start(turn, forms.FILE, context={"step": press.id})
    if press.do is StepDeed.WORDS:
        words = {"words": Given(told.step.words)}
        return await engine.start(turn, forms.WORDS, context={"step": press.id}, answers=words)
    if press.do is StepDeed.NO_FILES:
        await turn.do(diary.drop_files, press.id)
    else:
        await turn.do(diary.show_files, press.id, press.do is StepDeed.SHOW)
    turn.toast(f"diary-said-{press.do}")
    return await shown(turn, press.id)
