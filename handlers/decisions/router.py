"""Decisions: lists, the card, supporting."""

from __future__ import annotations

from domain.base.lists import Window
from domain.base.things import read_number
from domain.decisions.decisions import DECISION
from handlers.decisions import screens
from handlers.decisions.cards import card
from handlers.decisions.presses import Do, DoDecision, ListDecisions, ShowDecision
from handlers.ui.routes import Routes
from handlers.ui.screen import Screen
from handlers.ui.turn import Turn
from services.decisions import proposing, views
from services.decisions.views import View

routes = Routes()


async def _list(turn: Turn, at: ListDecisions) -> Screen:
    page = await turn.ask(views.listing, at.view, Window(at.page))
    return screens.listing(turn.t, at, page)


@routes.screen("decisions")
async def decisions(turn: Turn, at: int = 0) -> Screen:
    return await _list(turn, ListDecisions(page=at))


@routes.command("decisions")
async def command(turn: Turn) -> Screen:
    return await decisions(turn)


@routes.press(ListDecisions, card=lambda turn, press: decisions(turn))
async def list_decisions(turn: Turn, press: ListDecisions) -> Screen:
    return await _list(turn, press)


@routes.link(DECISION)
async def linked(turn: Turn, argument: str) -> Screen:
    """`t.me/<bot>?start=decision_17`."""
    return await card(turn, read_number(DECISION, argument, gone="error-decision-gone"))


@routes.press(ShowDecision, card=lambda turn, press: decisions(turn))
async def show(turn: Turn, press: ShowDecision) -> Screen:
    return await card(turn, press.id)


@routes.press(DoDecision, card=lambda turn, press: card(turn, press.id))
async def do(turn: Turn, press: DoDecision) -> Screen:
    if press.do is Do.DISCARD:
        seen = await turn.ask(views.card, press.id)
        return screens.discarding(turn.t, seen.decision)
    if press.do is Do.DISCARD_YES:
        await turn.do(proposing.discard, press.id)
        turn.toast("decision-discarded")
        return await _list(turn, ListDecisions(view=View.MINE))
    deed = {Do.PUT_UP: proposing.put_up, Do.SUPPORT: proposing.support, Do.UNSUPPORT: proposing.take_back}[press.do]
    await turn.do(deed, press.id)
    return await card(turn, press.id)
