"""The buttons of a project's plan."""

from __future__ import annotations

from enum import StrEnum

from aiogram.filters.callback_data import CallbackData


class ShowPlan(CallbackData, prefix="wp"):
    """Opens a project's plan."""

    id: int
    page: int = 0


class PlanPicture(CallbackData, prefix="wg"):
    """The plan as a picture."""

    id: int


class ShowItem(CallbackData, prefix="wi"):
    """Opens a milestone or a task; `page` of the milestone's tasks."""

    id: int
    page: int = 0


class Deed(StrEnum):
    """What is done with a milestone or a task; short, as it travels in a button."""

    FINISH = "done"
    RESUME = "undo"
    TAKE = "take"
    GIVE_BACK = "free"
    CHANGE = "edit"
    DROP = "drop"
    DROP_YES = "dropyes"


class DoItem(CallbackData, prefix="wd"):
    id: int
    do: Deed


class AddItem(CallbackData, prefix="wa"):
    """Asks for a milestone of a project, or for a task of a milestone (`under`)."""

    id: int
    under: int = 0


class ChangeItem(CallbackData, prefix="wc"):
    """Asks for one field anew."""

    id: int
    field: str
