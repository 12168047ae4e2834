"""Amendments and another text: what the buttons do."""

from __future__ import annotations

from domain.base.errors import DomainError
from domain.base.lists import Window
from handlers.decisions.amending import forms, screens
from handlers.decisions.amending.presses import Amend, Amendments, Answer, OnAmendment
from handlers.decisions.cards import card
from handlers.ui.forms import engine
from handlers.ui.forms.answers import Given
from handlers.ui.routes import Routes
from handlers.ui.screen import Screen
from handlers.ui.turn import Turn
from services.decisions import replying, views

routes = Routes()
routes.include(forms.routes)


@routes.press(Amendments, card=lambda turn, press: card(turn, press.id))
async def listing(turn: Turn, press: Amendments) -> Screen:
    page = await turn.ask(replying.listing, press.id, Window(press.page))
    return screens.listing(turn.t, await turn.ask(views.card, press.id), page)


@routes.press(Amend, card=lambda turn, press: card(turn, press.id))
async def amend(turn: Turn, press: Amend) -> Screen | None:
    await card(turn, press.id)  # as it is by the clock
    seen = await turn.ask(views.card, press.id)
    if not seen.way.changes or (press.whole and not seen.is_author):
        raise DomainError("error-decision-text-fixed")
    context = {"decision": press.id, "revision": seen.decision.revision}
    if press.whole:
        return await engine.start(turn, forms.REVISE, context=context, answers={"text": Given(seen.text.text)})
    return await engine.start(turn, forms.AMEND, context=context)


@routes.press(OnAmendment, card=lambda turn, press: turn.open("decisions"))
async def on_amendment(turn: Turn, press: OnAmendment) -> Screen | None:
    if press.do is Answer.DECLINE:
        return await engine.start(turn, forms.DECLINE, context={"amendment": press.id})
    if press.do is Answer.ACCEPT:
        decision = await turn.do(replying.accept, press.id)
        return await card(turn, decision.id, turn.t("amendment-accepted"))
    if press.do is Answer.TAKE_BACK:
        decision = await turn.do(replying.take_back, press.id)
        turn.toast("amendment-taken-back")
        return await listing(turn, Amendments(id=decision.id))
    if press.do is not Answer.SHOW:
        await turn.do(replying.support if press.do is Answer.SUPPORT else replying.unsupport, press.id)
    return screens.amendment(turn.t, await turn.ask(replying.one, press.id))
