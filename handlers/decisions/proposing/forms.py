"""What a proposal asks: only what its kind needs, then one answer of a draft, the reason of a cancelling."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from aiogram.filters.callback_data import CallbackData

from domain.decisions.decisions import (
    OPTION_LIMIT,
    OPTIONS_MOST,
    REASON_LIMIT,
    TEXT_LIMIT,
    TITLE_LIMIT,
    clean_options,
    clean_text,
    clean_title,
)
from domain.decisions.kinds import Kind
from handlers.decisions.cards import card
from handlers.decisions.presses import VotesOf
from handlers.decisions.proposing.presses import OnWay, Step
from handlers.discussion.presses import thing_of
from handlers.ui.forms.answers import Answers, Given
from handlers.ui.forms.choices import Choice, Lookup
from handlers.ui.forms.closing import Filled
from handlers.ui.forms.field import Field, Option
from handlers.ui.forms.form import Form
from handlers.ui.forms.words import LongText, Text
from handlers.ui.routes import Routes
from handlers.ui.screen import Go, Screen
from handlers.ui.turn import Turn
from services.decisions import leaving, nominating, proposing
from services.decisions.proposing import Draft
from services.decisions.views import Card

routes = Routes()
TRUST, RECALL = "trust", "recall"


async def _find(turn: Turn, answers: Answers, said: str) -> Sequence[Option]:
    found = await turn.ask(nominating.candidates, said)
    return [Option(str(member_id), name) for member_id, name in found]


async def _named(turn: Turn, answers: Answers, value: str) -> str | None:
    return await turn.ask(nominating.candidate, int(value)) if value.isdecimal() else None


async def _whether(turn: Turn, answers: Answers) -> Sequence[Option]:
    return [Option(one, turn.t.plain(f"decision-about-{one}")) for one in (TRUST, RECALL)]


def _options(text: str) -> str:
    return "\n".join(clean_options(text.splitlines()))


def _title(**more: Any) -> Text:
    return Text(key="title", limit=TITLE_LIMIT, check=clean_title, **more)


def _text(**more: Any) -> LongText:
    return LongText(key="text", limit=TEXT_LIMIT, check=clean_text, **more)


def _choices(**more: Any) -> LongText:
    return LongText(key="options", limit=(OPTION_LIMIT + 1) * OPTIONS_MOST, check=_options, **more)


def _person(key: str, **more: Any) -> Lookup:
    return Lookup(key=key, find=_find, named=_named, **more)


# -- proposing -------------------------------------------------------------------------------------

ASKED: dict[Kind, tuple[Field, ...]] = {
    Kind.PROPOSAL: (_title(), _text()),
    Kind.ALTERNATIVES: (_title(), _text(), _choices()),
    Kind.PEOPLE: (Choice(key="recall", choices=_whether), _person("about"), _title(), _text()),
    Kind.PULSE: (_title(), _choices()),
    Kind.CONSENT: (_title(), _text()),
}
"""In the order of asking. The draft's card is the preview: it says the rules that will apply."""


async def _propose(turn: Turn, answers: Filled) -> Screen:
    said = Draft(
        kind=Kind(answers.context["kind"]),
        title=answers["title"],
        text=answers["text"] or "",
        options=(answers["options"] or "").splitlines(),
        about=int(answers["about"]) if answers["about"] else None,
        recall=answers["recall"] == RECALL,
        scope=thing_of(of) if (of := answers.context.get("of")) else None,
    )
    decision = await answers.close_with(proposing.draft, said)
    return await card(turn, decision.id, turn.t("decision-drafted"))


def _asked_at(context: dict[str, Any]) -> CallbackData:
    """The screen on which its button stands; of a team (`of`) the list of its votes."""
    if of := context.get("of"):
        return VotesOf(of=of)
    return Go(to="decision_more" if context["kind"] == Kind.CONSENT else "decision_new")


PROPOSE = {
    kind: routes.form(Form(name=f"decide_{kind}", fields=fields, submit=_propose, home=_asked_at, preview=False))
    for kind, fields in ASKED.items()
}


# -- one answer of a draft -------------------------------------------------------------------------


async def _change(turn: Turn, answers: Filled) -> Screen:
    decision_id, field = answers.context["decision"], answers.context["field"]
    await answers.close_with(proposing.change, decision_id, field, answers[field])
    return await card(turn, decision_id, turn.t("decision-changed"))


def _draft(context: dict[str, Any]) -> CallbackData:
    return OnWay(id=context["decision"], do=Step.EDIT)


def _when(key: str) -> dict[str, Any]:
    return {"when": lambda answers: answers.context["field"] == key}


CHANGE = routes.form(
    Form(
        name="decision_change",
        fields=(
            _title(**_when("title")),
            _text(**_when("text")),
            _choices(**_when("options")),
            _person("about", **_when("about")),
        ),
        submit=_change,
        home=_draft,
        preview=False,
    )
)


def known(seen: Card, field: str) -> dict[str, Given | None]:
    """What is answered already; a person is looked for anew."""
    if field == "title":
        return {field: Given(seen.decision.title)}
    if field == "text":
        return {field: Given(seen.text.text)}
    if field == "options":
        return {field: Given("\n".join(one.text for one in seen.alternatives))}
    return {}


# -- cancelling ------------------------------------------------------------------------------------


async def _cancel(turn: Turn, answers: Filled) -> Screen:
    decision_id = answers.context["decision"]
    await answers.close_with(leaving.cancel, decision_id, answers["reason"])
    return await card(turn, decision_id, turn.t("decision-cancelled"))


def _leading(context: dict[str, Any]) -> CallbackData:
    return OnWay(id=context["decision"], do=Step.LEAD)


CANCEL = routes.form(
    Form(
        name="decision_cancel",
        fields=(Text(key="reason", limit=REASON_LIMIT),),
        submit=_cancel,
        home=_leading,
        preview=False,
    )
)
