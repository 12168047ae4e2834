"""Reviews: one's own, a task, an author's card."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import cast

from domain.base.errors import DomainError
from domain.base.lists import Window
from handlers.people.schools.step import once_told
from handlers.reviews import forms, screens
from handlers.reviews.presses import Do, ReviewPress, ShowCredit
from handlers.reviews.screens import LIST
from handlers.ui.forms import engine
from handlers.ui.neutral import neutral
from handlers.ui.routes import Routes
from handlers.ui.screen import AttachmentKind, Go, Screen
from handlers.ui.turn import Turn
from services.reviews import reviewing, views

routes = Routes()
routes.include(forms.routes)


@routes.screen(LIST)
async def mine(turn: Turn, at: int = 0) -> Screen:
    return screens.mine(turn.t, await turn.ask(reviewing.mine, Window(at)))


@routes.screen("reviews_school")
async def school(turn: Turn, at: int = 0) -> Screen | None:
    """Whoever is to review tells their school first."""
    return await once_told(turn, Go(to=LIST))


@routes.press(ShowCredit)
async def show_credit(turn: Turn, press: ShowCredit) -> Screen:
    return screens.mine(turn.t, await turn.do(reviewing.show_credit, press.on))


async def _open(turn: Turn, press: ReviewPress) -> Screen:
    return screens.assignment(turn.t, await turn.ask(reviewing.assignment, press.id), press.page)


async def _card(turn: Turn, press: ReviewPress) -> Screen:
    return screens.card(turn.t, await turn.ask(views.card, press.id), press.page)


_AUTHORS = frozenset({Do.CARD, Do.ANSWER, Do.WITHDRAW, Do.WITHDRAW_SURELY})


async def _as_it_is(turn: Turn, press: ReviewPress) -> Screen:
    """The review as it is now, for whoever it was; one's own list where it isn't theirs any more."""
    try:
        return await (_card if press.do in _AUTHORS else _open)(turn, ReviewPress(id=press.id, do=press.do))
    except DomainError:
        return await mine(turn)


async def _rubric(turn: Turn, press: ReviewPress) -> Screen:
    if press.page:
        return screens.rubric(turn.t, (await turn.ask(views.card, press.id)).review, Do.CARD)
    return screens.rubric(turn.t, (await turn.ask(reviewing.assignment, press.id)).review, Do.OPEN)


async def _agree(turn: Turn, press: ReviewPress) -> Screen:
    seen = await turn.do(reviewing.answer, press.id, True)
    assert seen is not None, "who agrees has it"
    turn.toast("review-said-agreed")
    return screens.assignment(turn.t, seen)


async def _refuse(turn: Turn, press: ReviewPress) -> Screen:
    await turn.do(reviewing.answer, press.id, False)
    return screens.mine(turn.t, await turn.ask(reviewing.mine), turn.t("review-refused"))


async def _judge(turn: Turn, press: ReviewPress) -> Screen | None:
    seen = await turn.ask(reviewing.assignment, press.id)
    if not seen.may_judge:
        raise DomainError("error-review-over")
    rubric = seen.review.rubric
    context = {"review": press.id, "rubric": rubric.name}
    answers = forms.judged_answers(turn, rubric, seen.own)
    return await engine.start(turn, forms.JUDGE[rubric.name], context=context, answers=answers)


async def _file(turn: Turn, press: ReviewPress) -> Screen:
    seen = await turn.ask(reviewing.assignment, press.id)
    if not 0 <= press.page < len(seen.task.files):
        raise DomainError("error-review-gone")
    file = seen.task.files[press.page]
    called = f"work-{press.id}-{press.page + 1}"
    found = await neutral(turn, cast(AttachmentKind, file.kind), file.file_id, file.name, called)
    return screens.file(turn.t, seen.review, found)


async def _answer(turn: Turn, press: ReviewPress) -> Screen | None:
    seen = await turn.ask(views.card, press.id)
    if not seen.may_answer:
        raise DomainError("error-review-answered" if seen.review.answered_at else "error-review-not-yours")
    return await engine.start(turn, forms.ANSWER, context={"review": press.id})


async def _withdraw(turn: Turn, press: ReviewPress) -> Screen:
    return screens.withdraw(turn.t, await turn.ask(views.card, press.id))


async def _withdraw_surely(turn: Turn, press: ReviewPress) -> Screen:
    return screens.card(turn.t, await turn.do(views.withdraw, press.id))


_DO: dict[Do, Callable[[Turn, ReviewPress], Awaitable[Screen | None]]] = {
    Do.OPEN: _open,
    Do.RUBRIC: _rubric,
    Do.AGREE: _agree,
    Do.REFUSE: _refuse,
    Do.JUDGE: _judge,
    Do.FILE: _file,
    Do.CARD: _card,
    Do.ANSWER: _answer,
    Do.WITHDRAW: _withdraw,
    Do.WITHDRAW_SURELY: _withdraw_surely,
}


@routes.press(ReviewPress, card=_as_it_is)
async def review(turn: Turn, press: ReviewPress) -> Screen | None:
    return await _DO[press.do](turn, press)
