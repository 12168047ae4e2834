"""Contests: the card, a work, the jury's works, the protocol, appeals."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

from domain.base.errors import DomainError
from domain.base.lists import LINES, Window, page_of
from domain.events.events import EventState
from handlers.events.attending.cards import card as event_card
from handlers.events.contests import files, forms, screens, sheets
from handlers.events.presses import ContestPress, Do, WorkPress
from handlers.ui.forms import engine
from handlers.ui.forms.answers import Given
from handlers.ui.routes import Routes
from handlers.ui.screen import Screen
from handlers.ui.turn import Turn
from services.events import contests, views

routes = Routes()
routes.include(forms.routes)


async def _card(turn: Turn, event_id: int, page: int = 0) -> Screen:
    try:
        return screens.card(turn.t, await turn.ask(contests.card, event_id), page)
    except DomainError:
        seen = await turn.ask(views.card, event_id)
        return screens.not_set_up(turn.t, seen.event, hosts_it=seen.hosts_it)


async def _as_it_is(turn: Turn, press: ContestPress) -> Screen:
    return await _card(turn, press.id, press.page)


@routes.press(ContestPress, card=_as_it_is)
async def contest(turn: Turn, press: ContestPress) -> Screen | None:
    return await _DO[press.do](turn, press)


async def _set_up(turn: Turn, press: ContestPress) -> Screen | None:
    known = await turn.ask(contests.known, press.id)
    event = (await turn.ask(views.card, press.id)).event
    draft = event.state is EventState.DRAFT
    answers = None
    if known is not None:
        answers = {
            "until": Given(known.submit_until, event.zone),
            "results": Given(known.results_at, event.zone),
        }
        if draft:
            answers["criteria"] = Given("\n".join(known.criteria))
    context = {"event": press.id, "draft": draft, "zone": event.zone}
    return await engine.start(turn, forms.SET_UP, context=context, answers=answers)


async def _weigh(turn: Turn, press: ContestPress) -> Screen | None:
    contest = await turn.ask(contests.known, press.id)
    if contest is None:
        raise DomainError("error-contest-none")
    context = forms.weigh_context(turn.t, contest)
    return await engine.start(turn, forms.WEIGH, context=context, answers=forms.weigh_answers(contest))


async def _submit(turn: Turn, press: ContestPress) -> Screen | None:
    await turn.ask(contests.require_may_enter, press.id)
    mine = (await turn.ask(contests.card, press.id)).mine
    return await engine.start(turn, forms.SUBMIT, context={"event": press.id}, answers=forms.work_answers(mine))


async def _withdraw(turn: Turn, press: ContestPress) -> Screen:
    await turn.do(contests.withdraw, press.id)
    turn.toast("contest-said-withdrawn")
    return await _card(turn, press.id)


async def _works(turn: Turn, press: ContestPress) -> Screen:
    return screens.works(turn.t, press.id, await turn.ask(contests.works, press.id), press.page)


async def _publish(turn: Turn, press: ContestPress) -> Screen:
    return screens.publish(turn.t, await turn.ask(contests.card, press.id))


async def _publish_surely(turn: Turn, press: ContestPress) -> Screen:
    return screens.card(turn.t, await turn.do(contests.publish, press.id))


async def _result(turn: Turn, press: ContestPress) -> Screen:
    return screens.result(turn.t, await turn.ask(contests.own_result, press.id), press.page)


async def _appeal(turn: Turn, press: ContestPress) -> Screen | None:
    return await engine.start(turn, forms.APPEAL, context={"event": press.id})


async def _authors(turn: Turn, press: ContestPress) -> Screen:
    event, contest, placed = await turn.ask(contests.placed, press.id)
    return screens.authors(turn.t, event, contest, page_of(placed, Window(press.page, LINES)))


async def _table(turn: Turn, press: ContestPress) -> Screen:
    event, contest, placed = await turn.report(contests.placed, press.id)
    if press.do is Do.CSV:
        return screens.table(turn.t, event, "csv", sheets.csv(turn.t, contest, placed))
    content = await asyncio.to_thread(sheets.xlsx, turn.t, event, contest, placed)
    return screens.table(turn.t, event, "xlsx", content)


_DO: dict[Do, Callable[[Turn, ContestPress], Awaitable[Screen | None]]] = {
    Do.SHOW: _as_it_is,
    Do.SET_UP: _set_up,
    Do.WEIGH: _weigh,
    Do.SUBMIT: _submit,
    Do.WITHDRAW: _withdraw,
    Do.WORKS: _works,
    Do.PUBLISH: _publish,
    Do.PUBLISH_SURELY: _publish_surely,
    Do.RESULT: _result,
    Do.APPEAL: _appeal,
    Do.AUTHORS: _authors,
    Do.CSV: _table,
    Do.XLSX: _table,
}


async def _work_or_event(turn: Turn, press: WorkPress) -> Screen:
    return await event_card(turn, await turn.ask(contests.event_of_entry, press.id))


@routes.press(WorkPress, card=_work_or_event)
async def work(turn: Turn, press: WorkPress) -> Screen | None:
    if press.do == "appeal":
        return await forms.appealed(turn, press.id, press.page)
    if press.do == "answer":
        await turn.ask(contests.appeal_of, press.id)
        return await engine.start(turn, forms.ANSWER, context={"entry": press.id})
    contest, entry, own = await turn.ask(contests.work, press.id)
    if press.do == "judge":
        context = forms.judge_context(turn.t, contest, entry)
        return await engine.start(turn, forms.JUDGE, context=context, answers=forms.judged_answers(own))
    if press.do == "file":
        return screens.work_file(turn.t, entry, await files.neutral(turn, entry))
    return screens.work(turn.t, contest, entry, own)
