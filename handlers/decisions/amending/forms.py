"""What an amendment asks: which paragraph, the new wording, a reason; the author's whole text, and why not."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from aiogram.filters.callback_data import CallbackData

from domain.base.cutting import cut
from domain.decisions.amendments import LIMIT
from domain.decisions.decisions import REASON_LIMIT, TEXT_LIMIT, clean_text
from handlers.decisions.amending import screens
from handlers.decisions.amending.presses import Amendments, OnAmendment
from handlers.decisions.cards import card
from handlers.decisions.presses import ShowDecision
from handlers.ui.forms.answers import Answers
from handlers.ui.forms.choices import Choice
from handlers.ui.forms.closing import Filled
from handlers.ui.forms.field import Option
from handlers.ui.forms.form import Form
from handlers.ui.forms.words import LongText, Text
from handlers.ui.routes import Routes
from handlers.ui.screen import Screen
from handlers.ui.turn import Turn
from services.decisions import replying, revising, views

routes = Routes()
BEGINNING = 60
"""Letters of a paragraph on a button."""


async def _paragraphs(turn: Turn, answers: Answers) -> Sequence[Option]:
    seen = await turn.ask(views.card, answers.context["decision"])
    return [
        Option(str(number), f"{number}. {cut(text, BEGINNING)}") for number, text in enumerate(seen.text.paragraphs, 1)
    ]


async def _amend(turn: Turn, answers: Filled) -> Screen:
    amendment = await answers.close_with(
        replying.propose,
        answers.context["decision"],
        int(answers["paragraph"]),
        answers["text"],
        answers["reason"] or "",
        answers.context["revision"],
    )
    return screens.amendment(turn.t, await turn.ask(replying.one, amendment.id), turn.t("amendment-sent"))


def _list(context: dict[str, Any]) -> CallbackData:
    return Amendments(id=context["decision"])


AMEND = routes.form(
    Form(
        name="decision_amend",
        fields=(
            Choice(key="paragraph", choices=_paragraphs),
            Text(key="text", limit=LIMIT),
            Text(key="reason", limit=LIMIT, optional=True),
        ),
        submit=_amend,
        home=_list,
        preview=False,
    )
)


async def _revise(turn: Turn, answers: Filled) -> Screen:
    decision_id = answers.context["decision"]
    await answers.close_with(revising.revise, decision_id, answers["text"])
    return await card(turn, decision_id, turn.t("decision-revised"))


REVISE = routes.form(
    Form(
        name="decision_revise",
        fields=(LongText(key="text", limit=TEXT_LIMIT, check=clean_text),),
        submit=_revise,
        home=lambda context: ShowDecision(id=context["decision"]),
        preview=False,
    )
)


async def _decline(turn: Turn, answers: Filled) -> Screen:
    amendment_id = answers.context["amendment"]
    await answers.close_with(replying.decline, amendment_id, answers["answer"])
    return screens.amendment(turn.t, await turn.ask(replying.one, amendment_id))


DECLINE = routes.form(
    Form(
        name="amendment_decline",
        fields=(Text(key="answer", limit=REASON_LIMIT),),
        submit=_decline,
        home=lambda context: OnAmendment(id=context["amendment"]),
        preview=False,
    )
)
