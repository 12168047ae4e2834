"""The buttons of amendments and of another text."""

from __future__ import annotations

from enum import StrEnum

from aiogram.filters.callback_data import CallbackData


class Amendments(CallbackData, prefix="va"):
    """A page of the amendments to a decision."""

    id: int
    page: int = 0


class Amend(CallbackData, prefix="vg"):
    """Something is written about the text of a decision: an amendment, or the whole text anew by its author."""

    id: int
    whole: int = 0


class Answer(StrEnum):
    SHOW = "show"
    SUPPORT = "sup"
    UNSUPPORT = "unsup"
    ACCEPT = "acc"
    DECLINE = "dec"
    TAKE_BACK = "back"


class OnAmendment(CallbackData, prefix="vx"):
    id: int
    do: Answer = Answer.SHOW
