"""What others make of a material: their lessons, thanks, reviews, and what its author learns of it."""

from __future__ import annotations

import asyncio

from domain.base.lists import Window
from handlers.materials.cards import card
from handlers.materials.using import forms, screens
from handlers.materials.using.presses import Judge, ReviewMaterial, ShowAdvice, ShowTold, Use, UseMaterial
from handlers.ui.forms import engine
from handlers.ui.forms.answers import Given
from handlers.ui.pictures import bars
from handlers.ui.routes import Routes
from handlers.ui.screen import Screen
from handlers.ui.turn import Turn
from locales.texts import Html
from services.materials import reviewed, using, views

routes = Routes()
routes.include(forms.routes)


@routes.press(UseMaterial, card=lambda turn, press: card(turn, press.id))
async def use(turn: Turn, press: UseMaterial) -> Screen | None:
    if press.do is Use.TELL:
        before = await turn.ask(using.usable, press.id)
        answers = {"note": Given(before.note)} if before is not None and before.note else None
        return await engine.start(turn, forms.TELL, context={"material": press.id}, answers=answers)
    if press.do is Use.GIVEN:
        await turn.do(using.use, press.id)
        return await card(turn, press.id, turn.t("material-use-said"))
    if press.do is Use.NOT_GIVEN:
        await turn.do(using.take_back, press.id)
        turn.toast("material-use-undone")
    else:
        await turn.do(using.thank, press.id, press.do is Use.THANK)
        turn.toast("material-thank-said" if press.do is Use.THANK else "material-unthank-said")
    return await card(turn, press.id)


@routes.press(ShowTold, card=lambda turn, press: card(turn, press.id))
async def told(turn: Turn, press: ShowTold) -> Screen:
    return screens.told(turn.t, *await turn.ask(using.told, press.id, Window(press.page)))


async def _advice(turn: Turn, material_id: int, page: int = 0, note: Html | None = None) -> Screen:
    _, review, said = await turn.ask(reviewed.advice, material_id)
    return screens.advice(turn.t, await turn.ask(views.card, material_id), review, said, page, note)


@routes.press(ShowAdvice, card=lambda turn, press: card(turn, press.id))
async def advice(turn: Turn, press: ShowAdvice) -> Screen:
    return await _advice(turn, press.id, press.page)


@routes.press(ReviewMaterial, card=lambda turn, press: card(turn, press.id))
async def review(turn: Turn, press: ReviewMaterial) -> Screen:
    if press.do is Judge.ASK:
        return screens.asking(turn.t, await turn.ask(views.own_card, press.id))
    if press.do is Judge.ASK_YES:
        await turn.do(reviewed.ask, press.id)
        return await card(turn, press.id, turn.t("material-review-asked"))
    await turn.do(reviewed.show_advice, press.id, press.do is Judge.SHOW_ADVICE)
    return await _advice(turn, press.id, note=turn.t(f"material-advice-{press.do}-said"))


@routes.screen("materials_use")
async def statistics(turn: Turn, at: int = 0) -> Screen:
    found = await turn.report(using.statistics)
    # Drawing takes some tens of milliseconds of a core: other people's presses don't wait for it.
    png = await asyncio.to_thread(bars, screens.picture_groups(turn.t, found))
    return screens.statistics(turn.t, found, png)
