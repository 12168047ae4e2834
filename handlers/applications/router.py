"""Deciding on applications."""

from __future__ import annotations

from domain.admission import Verdict
from domain.errors import DomainError
from domain.members import LEAVE_REASON_LIMIT
from handlers.applications import screens
from handlers.applications.screens import LIST, Decide
from handlers.forms import engine
from handlers.forms.fields import LongText
from handlers.forms.form import Answers, Form
from handlers.routes import Routes
from handlers.screen import Go, Screen
from handlers.turn import Turn
from locales.texts import Html
from services import joining

routes = Routes()


@routes.screen(LIST)
async def applications(turn: Turn, at: int = 0) -> Screen:
    return screens.applications(turn.t, await turn.ask(joining.applications), at)


async def _card(turn: Turn, application_id: int, note: Html | None = None) -> Screen:
    return screens.card(turn.t, await turn.ask(joining.application_card, application_id), note)


@routes.press(Decide, card=lambda turn, press: _card(turn, press.id))
async def decide(turn: Turn, press: Decide) -> Screen | None:
    if press.act == "accept":
        card = await turn.do(joining.decide, press.id, Verdict.ACCEPTED)
        turn.toast("organizer-accepted")
        return screens.card(turn.t, card)
    card = await turn.ask(joining.application_card, press.id)
    if press.act != "refuse":
        return screens.card(turn.t, card)
    if card.application.verdict is not None:
        raise DomainError("error-application-decided")
    return await engine.start(turn, REFUSAL, context={"application": press.id})


async def _refuse(turn: Turn, answers: Answers) -> Screen:
    application_id = answers.context["application"]
    try:
        card = await turn.do(joining.decide, application_id, Verdict.REFUSED, answers["reason"])
    except DomainError as refusal:
        # Somebody was quicker: the reason that was being typed has no use any more.
        return await _card(turn, application_id, turn.t(refusal.key, **refusal.args_))
    return screens.card(turn.t, card)


REFUSAL = routes.form(
    Form(
        name="refusal",
        fields=(LongText(key="reason", optional=True, limit=LEAVE_REASON_LIMIT),),
        submit=_refuse,
        home=Go(to=LIST),
        preview=False,
    )
)
