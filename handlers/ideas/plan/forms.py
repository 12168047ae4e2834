"""What a plan asks: a milestone or a task, whose it is, by what day."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from aiogram.filters.callback_data import CallbackData

from domain.base.lists import FIRST
from domain.ideas.plan import TITLE_LIMIT, Item, clean_title
from handlers.ideas.plan import screens
from handlers.ideas.plan.presses import ShowItem, ShowPlan
from handlers.ui.forms.amounts import Day
from handlers.ui.forms.answers import Answers, Given
from handlers.ui.forms.choices import Choice
from handlers.ui.forms.closing import Filled
from handlers.ui.forms.field import Option
from handlers.ui.forms.form import Form
from handlers.ui.forms.words import Text
from handlers.ui.names import name_of
from handlers.ui.routes import Routes
from handlers.ui.screen import Screen
from handlers.ui.turn import Turn
from locales.texts import Html
from services.ideas import plan_views, planning
from services.ideas.planning import Wanted

routes = Routes()


async def _mates(turn: Turn, answers: Answers) -> Sequence[Option]:
    mates = await turn.ask(plan_views.mates, answers.context["idea"])
    return [Option(str(mate.member.id), name_of(turn.t, mate.member)) for mate in mates]


def _home(context: dict[str, Any]) -> CallbackData:
    under = context.get("under") or context.get("item")
    return ShowItem(id=under) if under else ShowPlan(id=context["idea"])


async def shown(turn: Turn, item_id: int, note: Html | None = None) -> Screen:
    """The milestone or task as it is now."""
    return screens.piece(turn.t, await turn.ask(plan_views.piece, item_id, FIRST), note)


async def _add(turn: Turn, answers: Filled) -> Screen:
    owner = answers["owner_id"]
    wanted = Wanted(
        answers["title"], answers.context["under"] or None, int(owner) if owner is not None else None, answers["due_at"]
    )
    item = await answers.close_with(planning.add, answers.context["idea"], wanted)
    if item.milestone_id is not None:
        return await shown(turn, item.milestone_id, turn.t("plan-said-task", title=item.title))
    return await shown(turn, item.id, turn.t("plan-said-milestone"))


TITLE = Text(key="title", limit=TITLE_LIMIT, check=clean_title)
OWNER = Choice(key="owner_id", choices=_mates, optional=True)
DUE = Day(key="due_at", optional=True)
ADD_MILESTONE = routes.form(
    Form(name="plan_milestone", fields=(TITLE, DUE, OWNER), submit=_add, home=_home, preview=False)
)
ADD_TASK = routes.form(Form(name="plan_task", fields=(TITLE, OWNER, DUE), submit=_add, home=_home, preview=False))


async def _change(turn: Turn, answers: Filled) -> Screen:
    item_id, field = answers.context["item"], answers.context["field"]
    value = answers[field]
    said = int(value) if field == "owner_id" and value is not None else value
    await answers.close_with(planning.change, item_id, {field: said})
    return await shown(turn, item_id, turn.t("plan-said-changed"))


def _when(key: str) -> dict[str, Any]:
    return {"key": key, "when": lambda answers: answers.context["field"] == key}


CHANGE = routes.form(
    Form(
        name="plan_change",
        fields=(
            Text(limit=TITLE_LIMIT, check=clean_title, **_when("title")),
            Choice(choices=_mates, optional=True, **_when("owner_id")),
            Day(optional=True, **_when("due_at")),
        ),
        submit=_change,
        home=_home,
        preview=False,
    )
)


def known(item: Item, field: str, owner: str | None) -> dict[str, Given | None]:
    """What it is now, as the answer of the form."""
    value = getattr(item, field)
    if value is None:
        return {}
    return {field: Given(str(value), owner) if field == "owner_id" else Given(value)}
