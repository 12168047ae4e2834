"""Protesting: made, signed, taken back; and what those drawn by lot say."""

from __future__ import annotations

from domain.decisions.decisions import State
from domain.decisions.protests import Said
from handlers.decisions.cards import card
from handlers.decisions.protesting import forms, screens
from handlers.decisions.protesting.presses import Act, OnProtest
from handlers.ui.forms import engine
from handlers.ui.routes import Routes
from handlers.ui.screen import Screen
from handlers.ui.turn import Turn
from services.decisions import lots, protesting, views

routes = Routes()
routes.include(forms.routes)


@routes.press(OnProtest, card=lambda turn, press: card(turn, press.id))
async def on_protest(turn: Turn, press: OnProtest) -> Screen | None:
    await card(turn, press.id)  # as it is by the clock
    if press.do is Act.MAKE:
        await turn.ask(protesting.signable, press.id)
        return await engine.start(turn, forms.PROTEST, context={"decision": press.id})
    if press.do in (Act.CONFIRM, Act.REPEAT):
        return await _answer(turn, press)
    if press.do is Act.SIGN:
        moved = await turn.do(protesting.sign, press.id, press.of)
        return await card(
            turn, press.id, turn.t("protest-signed" if moved.state is State.PROTEST else "protest-enough")
        )
    if press.do is Act.UNSIGN:
        await turn.do(protesting.take_back, press.id, press.of)
        return await card(turn, press.id, turn.t("protest-unsigned"))
    seen = await turn.ask(views.card, press.id)
    return screens.protest(turn.t, seen)


async def _answer(turn: Turn, press: OnProtest) -> Screen:
    said = Said.CONFIRM if press.do is Act.CONFIRM else Said.REPEAT
    moved = await turn.do(lots.answer, press.id, press.of, said)
    if moved.state is not State.LOT:
        return await card(turn, press.id, turn.t("protest-answered-last"))
    return screens.protest(turn.t, await turn.ask(views.card, press.id), turn.t("protest-answered"))
