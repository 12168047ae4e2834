"""What a protest asks: what went against the rules."""

from __future__ import annotations

from typing import Any

from aiogram.filters.callback_data import CallbackData

from domain.decisions.decisions import State
from domain.decisions.protests import REASON
from handlers.decisions.cards import card
from handlers.decisions.presses import ShowDecision
from handlers.ui.forms.closing import Filled
from handlers.ui.forms.form import Form
from handlers.ui.forms.words import LongText
from handlers.ui.routes import Routes
from handlers.ui.screen import Screen
from handlers.ui.turn import Turn
from services.decisions import protesting

routes = Routes()


async def _protest(turn: Turn, answers: Filled) -> Screen:
    decision_id = answers.context["decision"]
    moved = await answers.close_with(protesting.protest, decision_id, answers["reason"])
    return await card(turn, decision_id, turn.t("protest-made" if moved.state is State.PROTEST else "protest-enough"))


def _card(context: dict[str, Any]) -> CallbackData:
    return ShowDecision(id=context["decision"])


PROTEST = routes.form(
    Form(name="decision_protest", fields=(LongText(key="reason", limit=REASON),), submit=_protest, home=_card)
)
