"""Deciding on applications."""

from __future__ import annotations

from typing import Any

from domain.base.errors import DomainError
from domain.base.lists import Window
from domain.base.members import LEAVE_REASON_LIMIT
from domain.people.admission import ASKED_LIMIT, Verdict
from handlers.people.applications import screens
from handlers.people.applications.presses import AcceptAll, Decide
from handlers.people.applications.screens import LIST
from handlers.people.joining.presses import AnswerQuestion
from handlers.ui.forms import engine
from handlers.ui.forms.closing import Filled
from handlers.ui.forms.form import Form
from handlers.ui.forms.words import LongText
from handlers.ui.routes import Routes
from handlers.ui.screen import Go, Screen
from handlers.ui.turn import Turn
from locales.texts import Html
from services.people import applications as applying
from services.people.applications import ApplicationCard

routes = Routes()


@routes.screen(LIST)
async def applications(turn: Turn, at: int = 0) -> Screen:
    return screens.applications(turn.t, await turn.ask(applying.page, Window(at)), await turn.ask(applying.together))


async def _list(turn: Turn, press: AcceptAll) -> Screen:
    return await applications(turn)


@routes.press(AcceptAll, card=_list)
async def accept_all(turn: Turn, press: AcceptAll) -> Screen:
    """One transaction for each portion: hundreds don't keep everybody else's presses waiting."""
    if not press.at:
        together = await turn.ask(applying.together)
        if not together.count:
            raise DomainError("error-applications-none-ready")
        return screens.accept_all(turn.t, together)
    accepted, after = 0, 0
    while True:
        portion = await turn.do(applying.accept_some, press.at, after)
        accepted += portion.accepted
        if portion.after is None:
            break
        after = portion.after
    if not accepted:
        raise DomainError("error-applications-none-ready")
    turn.toast("applications-all-accepted", count=accepted)
    return await applications(turn)


async def _card(turn: Turn, press: Decide, note: Html | None = None) -> Screen:
    return await _shown(turn, press, await turn.ask(applying.card, press.id), note)


async def _shown(turn: Turn, press: Decide, card: ApplicationCard, note: Html | None = None) -> Screen:
    """What is done with leads on to the next."""
    following = None if screens.wants_verdict(card) else await turn.ask(applying.following, press.id)
    return screens.card(turn.t, card, note, page=press.page, following=following)


@routes.press(Decide, card=_card)
async def decide(turn: Turn, press: Decide) -> Screen | None:
    if press.act == "accept":
        card = await turn.do(applying.decide, press.id, Verdict.ACCEPTED)
        turn.toast("organizer-accepted")
        return await _shown(turn, press, card)
    card = await turn.ask(applying.card, press.id)
    if press.act not in ("refuse", "ask"):
        return await _shown(turn, press, card)
    if card.application.verdict is not Verdict.WAITING:
        raise DomainError("error-application-decided")
    form = REFUSAL if press.act == "refuse" else QUESTION
    return await engine.start(turn, form, context={"application": press.id, "page": press.page})


def _opened(context: dict[str, Any]) -> Decide:
    """The button of the application that is being refused."""
    return Decide(act="see", id=context["application"], page=context["page"])


async def _refuse(turn: Turn, answers: Filled) -> Screen:
    press = _opened(answers.context)
    try:
        card = await answers.close_with(applying.decide, press.id, Verdict.REFUSED, answers["reason"])
    except DomainError as refusal:
        # Somebody was quicker: the reason that was being typed has no use any more.
        await answers.close()
        return await _card(turn, press, turn.t(refusal.key, **refusal.args_))
    return await _shown(turn, press, card)


async def _ask(turn: Turn, answers: Filled) -> Screen:
    press = _opened(answers.context)
    card = await answers.close_with(applying.ask, press.id, answers["question"])
    turn.toast("organizer-asked")
    return await _shown(turn, press, card)


async def _answer(turn: Turn, answers: Filled) -> Screen:
    await answers.close_with(applying.answer, answers["answer"])
    turn.toast("application-answer-sent")
    return Screen(turn.t("application-answer-sent-text"))


QUESTION = routes.form(
    Form(
        name="application_question",
        fields=(LongText(key="question", limit=ASKED_LIMIT),),
        submit=_ask,
        home=_opened,
        preview=False,
    )
)
ANSWER = routes.form(
    Form(
        name="application_answer",
        fields=(LongText(key="answer", limit=ASKED_LIMIT),),
        submit=_answer,
        home=Go(to="menu"),
        preview=False,
    )
)


@routes.press(AnswerQuestion)
async def answer(turn: Turn, press: AnswerQuestion) -> Screen | None:
    if await turn.ask(applying.asked) is None:
        raise DomainError("error-application-not-asked")
    return await engine.start(turn, ANSWER)


REFUSAL = routes.form(
    Form(
        name="refusal",
        fields=(LongText(key="reason", optional=True, limit=LEAVE_REASON_LIMIT),),
        submit=_refuse,
        home=_opened,
        preview=False,
    )
)
