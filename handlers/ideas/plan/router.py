"""The plan of a project."""

from __future__ import annotations

import asyncio

from domain.base.errors import DomainError
from domain.base.lists import FIRST, Window
from domain.ideas.plan import MILESTONES_MOST, PLAN_ITEM
from handlers.ideas.cards import card
from handlers.ideas.plan import forms, pictures, screens
from handlers.ideas.plan.forms import shown
from handlers.ideas.plan.presses import AddItem, ChangeItem, Deed, DoItem, PlanPicture, ShowItem, ShowPlan
from handlers.ui.forms import engine
from handlers.ui.names import name_of
from handlers.ui.opening import Opener
from handlers.ui.routes import Routes
from handlers.ui.screen import Screen
from handlers.ui.turn import Turn
from services.ideas import plan_views, planning

routes = Routes()
routes.include(forms.routes)


async def _board(turn: Turn, idea_id: int, page: int = 0) -> Screen:
    return screens.board(turn.t, await turn.ask(plan_views.board, idea_id, Window(page, plan_views.ROWS)))


@routes.press(ShowPlan, card=lambda turn, press: card(turn, press.id))
async def show_plan(turn: Turn, press: ShowPlan) -> Screen:
    return await _board(turn, press.id, press.page)


@routes.press(PlanPicture, card=lambda turn, press: card(turn, press.id))
async def picture(turn: Turn, press: PlanPicture) -> Screen:
    seen = await turn.ask(plan_views.board, press.id, Window(0, MILESTONES_MOST))
    return screens.picture(turn.t, seen, await asyncio.to_thread(pictures.plan, screens.drawn(turn.t, seen)))


@routes.press(ShowItem)
async def show_item(turn: Turn, press: ShowItem) -> Screen:
    return screens.piece(turn.t, await turn.ask(plan_views.piece, press.id, Window(press.page, plan_views.ROWS)))


@routes.press(AddItem, card=lambda turn, press: card(turn, press.id))
async def add_item(turn: Turn, press: AddItem) -> Screen | None:
    await turn.ask(plan_views.mates, press.id)
    form = forms.ADD_TASK if press.under else forms.ADD_MILESTONE
    return await engine.start(turn, form, context={"idea": press.id, "under": press.under})


@routes.press(ChangeItem, card=lambda turn, press: shown(turn, press.id))
async def change_item(turn: Turn, press: ChangeItem) -> Screen | None:
    seen = await turn.ask(plan_views.piece, press.id, FIRST)
    await turn.ask(plan_views.mates, seen.idea.id)
    if press.field not in screens.FIELDS:
        raise DomainError("error-stale-button")
    owner = name_of(turn.t, seen.line.owner) if seen.line.owner is not None else None
    return await engine.start(
        turn,
        forms.CHANGE,
        context={"idea": seen.idea.id, "item": press.id, "field": press.field},
        answers=forms.known(seen.line.item, press.field, owner),
    )


_DEEDS = {
    Deed.FINISH: planning.finish,
    Deed.RESUME: planning.resume,
    Deed.TAKE: planning.take,
    Deed.GIVE_BACK: planning.give_back,
}


@routes.press(DoItem, card=lambda turn, press: shown(turn, press.id))
async def do_item(turn: Turn, press: DoItem) -> Screen:
    if press.do is Deed.DROP_YES:
        idea = await turn.do(planning.drop, press.id)
        turn.toast("plan-said-dropped")
        return await _board(turn, idea.id)
    if press.do in _DEEDS:
        await turn.do(_DEEDS[press.do], press.id)
        turn.toast(f"plan-said-{press.do}")
        return await shown(turn, press.id)
    seen = await turn.ask(plan_views.piece, press.id, FIRST)
    await turn.ask(plan_views.mates, seen.idea.id)
    return screens.dropping(turn.t, seen) if press.do is Deed.DROP else screens.changing(turn.t, seen.line.item)


OPENERS: tuple[Opener[Turn], ...] = (Opener(PLAN_ITEM, lambda turn, thing, note: shown(turn, thing.number, note)),)
