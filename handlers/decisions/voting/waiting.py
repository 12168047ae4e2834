"""Where the rows of the menu and of «Сегодня» lead."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from aiogram.filters.callback_data import CallbackData

from handlers.decisions.presses import ListDecisions, ShowDecision
from handlers.decisions.voting.presses import ShowBallot
from handlers.ui.waiting import Door
from services.decisions.views import View
from services.decisions.waiting import LIST


def _vote(number: int) -> CallbackData:
    return ListDecisions(view=View.VOTE) if number == LIST else ShowBallot(id=number)


def _card(number: int) -> CallbackData:
    return ShowDecision(id=number)


DOORS: Mapping[str, Door] = MappingProxyType(
    {"decision-vote": _vote, "decision-to-do": _card, "decision-no-step": _card, "decision-review": _card}
)
