"""What voting asks in words: why one objects, and what is done after a decision."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from aiogram.filters.callback_data import CallbackData

from domain.decisions.counting import OBJECT
from domain.decisions.decisions import REASON_LIMIT
from handlers.decisions.cards import card
from handlers.decisions.presses import ShowDecision
from handlers.decisions.voting import screens
from handlers.decisions.voting.presses import ShowBallot
from handlers.ui.forms.amounts import Day
from handlers.ui.forms.answers import Answers
from handlers.ui.forms.choices import Lookup
from handlers.ui.forms.closing import Filled
from handlers.ui.forms.field import Option
from handlers.ui.forms.form import Form
from handlers.ui.forms.words import LongText
from handlers.ui.routes import Routes
from handlers.ui.screen import Screen
from handlers.ui.turn import Turn
from services.decisions import ballots, casting, follow_up
from services.decisions.follow_up import NextStep

routes = Routes()


def _ballot(context: dict[str, Any]) -> CallbackData:
    return ShowBallot(id=context["decision"])


async def _object(turn: Turn, answers: Filled) -> Screen:
    decision_id = answers.context["decision"]
    await answers.close_with(casting.cast, decision_id, OBJECT, answers["reason"], of=answers.context["of"])
    return screens.ballot(turn.t, await turn.ask(ballots.paper, decision_id), turn.t("vote-counted"))


OBJECTION = routes.form(
    Form(
        name="decision_object",
        fields=(LongText(key="reason", limit=REASON_LIMIT),),
        submit=_object,
        home=_ballot,
        preview=False,
    )
)


def _card(context: dict[str, Any]) -> CallbackData:
    return ShowDecision(id=context["decision"])


async def _me(turn: Turn, answers: Answers) -> Sequence[Option]:
    return [Option(str(turn.viewer.id), turn.t.plain("decision-next-me"))]


async def _find(turn: Turn, answers: Answers, said: str) -> Sequence[Option]:
    found = await turn.ask(follow_up.candidates, answers.context["decision"], said)
    return [Option(str(member_id), name) for member_id, name in found]


async def _named(turn: Turn, answers: Answers, value: str) -> str | None:
    if not value.isdecimal():
        return None
    if int(value) == turn.viewer.id:
        return turn.t.plain("decision-next-me")
    return await turn.ask(follow_up.candidate, answers.context["decision"], int(value))


async def _next(turn: Turn, answers: Filled) -> Screen:
    decision_id = answers.context["decision"]
    step = NextStep(words=answers["words"], owner=int(answers["owner"]), due=answers["due"], review=answers["review"])
    await answers.close_with(follow_up.say, decision_id, step)
    return await card(turn, decision_id, turn.t("decision-next-said"))


NEXT = routes.form(
    Form(
        name="decision_next",
        fields=(
            LongText(key="words", limit=REASON_LIMIT),
            Lookup(key="owner", find=_find, named=_named, suggested=_me),
            Day(key="due"),
            Day(key="review", optional=True, ahead=(3, 6, 12)),
        ),
        submit=_next,
        home=_card,
    )
)
