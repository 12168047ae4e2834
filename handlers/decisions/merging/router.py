"""Merging: into which proposal, offered, taken back, answered."""

from __future__ import annotations

from domain.base.errors import DomainError
from domain.base.lists import Window
from handlers.decisions.cards import card
from handlers.decisions.merging import screens
from handlers.decisions.merging.presses import MergeInto, Merging, OnMerge
from handlers.ui.routes import Routes
from handlers.ui.screen import Screen
from handlers.ui.turn import Turn
from services.decisions import merging, views

routes = Routes()


@routes.press(MergeInto, card=lambda turn, press: card(turn, press.id))
async def which(turn: Turn, press: MergeInto) -> Screen:
    await card(turn, press.id)  # as it is by the clock
    page = await turn.ask(merging.candidates, press.id, Window(press.page))
    return screens.candidates(turn.t, await turn.ask(views.card, press.id), page)


@routes.press(OnMerge, card=lambda turn, press: card(turn, press.id))
async def on_merge(turn: Turn, press: OnMerge) -> Screen:
    await card(turn, press.id)
    if press.do is Merging.REQUEST:
        return screens.asked(turn.t, await turn.ask(merging.request, press.id))
    if press.do in (Merging.YES, Merging.NO):
        yes = press.do is Merging.YES
        into = await turn.do(merging.answer, press.id, yes)
        return await card(turn, into.id, turn.t("merge-answered-yes" if yes else "merge-answered-no"))
    if press.do is Merging.BACK:
        await turn.do(merging.take_back, press.id)
        return await card(turn, press.id, turn.t("merge-taken-back"))
    if press.do is Merging.OFFER:
        done = await turn.do(merging.offer, press.id, press.into)
        seen = await turn.ask(views.card, done.id)
        note = "merge-done" if seen.way.lives_in is not None else "merge-offered"
        return await card(turn, press.id, turn.t(note))
    mine, other = await turn.ask(views.card, press.id), await turn.ask(views.card, press.into)
    if not mine.way.can_merge:
        raise DomainError("error-merge-late")
    return screens.offering(turn.t, mine, other.decision)
