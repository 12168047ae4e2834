"""The buttons of a protest."""

from __future__ import annotations

from enum import StrEnum

from aiogram.filters.callback_data import CallbackData


class Act(StrEnum):
    """What is done; short, as it travels in a button."""

    SHOW = "show"
    MAKE = "make"
    """Asks for the reason; where there is a protest, for one that is added."""
    SIGN = "sign"
    UNSIGN = "back"
    CONFIRM = "ok"
    REPEAT = "anew"


class OnProtest(CallbackData, prefix="vo"):
    """`of`: the protest that the button was made for; 0: whichever there is."""

    id: int
    do: Act = Act.SHOW
    of: int = 0
