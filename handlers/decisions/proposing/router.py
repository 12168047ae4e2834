"""Proposing, and what is done with a proposal on its way to a vote."""

from __future__ import annotations

from domain.base.errors import DomainError
from handlers.decisions.cards import card
from handlers.decisions.proposing import forms, screens
from handlers.decisions.proposing.presses import ChangeDraft, OnWay, Propose, Step
from handlers.decisions.router import decisions
from handlers.ui.forms import engine
from handlers.ui.routes import Routes
from handlers.ui.screen import Screen
from handlers.ui.turn import Turn
from services.decisions import group_cards, leaving, nominating, secrecy, views

routes = Routes()
routes.include(forms.routes)


@routes.screen("decision_new")
async def new(turn: Turn, at: int = 0) -> Screen:
    return screens.kinds(turn.t)


@routes.screen("decision_more")
async def more(turn: Turn, at: int = 0) -> Screen:
    return screens.more_kinds(turn.t)


@routes.press(Propose, card=lambda turn, press: new(turn))
async def propose(turn: Turn, press: Propose) -> Screen | None:
    if press.kind not in forms.PROPOSE:
        raise DomainError("error-stale-button")
    return await engine.start(turn, forms.PROPOSE[press.kind], context={"kind": press.kind})


@routes.press(ChangeDraft, card=lambda turn, press: card(turn, press.id))
async def change(turn: Turn, press: ChangeDraft) -> Screen | None:
    seen = await turn.ask(views.card, press.id)
    if press.field not in screens.fields(seen):
        raise DomainError("error-stale-button")
    context = {"decision": press.id, "field": press.field}
    return await engine.start(turn, forms.CHANGE, context=context, answers=forms.known(seen, press.field))


@routes.press(OnWay, card=lambda turn, press: turn.open("decisions"))
async def on_way(turn: Turn, press: OnWay) -> Screen | None:
    if press.do in (Step.REQUEST, Step.AGREE, Step.DECLINE):
        return await _answer(turn, press)
    await card(turn, press.id)  # as it is by the clock
    if press.do in _DEEDS:
        deed, note = _DEEDS[press.do]
        await turn.do(deed, press.id)
        return await card(turn, press.id, turn.t(note))
    if press.do is Step.CANCEL:
        return await engine.start(turn, forms.CANCEL, context={"decision": press.id})
    seen = await turn.ask(views.card, press.id)
    return _SCREENS[press.do](turn.t, seen)


_DEEDS = {
    Step.ASK: (nominating.ask, "decision-asked"),
    Step.SECRET: (secrecy.demand, "decision-secret-asked"),
    Step.UNSECRET: (secrecy.take_back, "decision-secret-unasked"),
    Step.LEAVE_YES: (leaving.withdraw, "decision-left"),
    Step.TAKE_OVER: (leaving.take_over, "decision-taken"),
    Step.SHOW: (group_cards.show, "decision-shown"),
}
_SCREENS = {
    Step.EDIT: screens.editing,
    Step.RULES: screens.rules,
    Step.LEAD: screens.leading,
    Step.LEAVE: screens.withdrawing,
}


async def _answer(turn: Turn, press: OnWay) -> Screen:
    """Whoever a proposal is about answers; they see of it what they are asked."""
    if press.do is not Step.REQUEST:
        await turn.do(nominating.answer, press.id, press.do is Step.AGREE)
        turn.toast("decision-answered-yes" if press.do is Step.AGREE else "decision-answered-no")
        return await decisions(turn)
    return screens.asked(turn.t, await turn.ask(nominating.request, press.id))
