"""The buttons of reviews."""

from __future__ import annotations

from enum import StrEnum

from aiogram.filters.callback_data import CallbackData


class Do(StrEnum):
    """Short, as it travels in a button."""

    # A reviewer's.
    OPEN = "open"
    RUBRIC = "rubric"
    AGREE = "yes"
    REFUSE = "no"
    JUDGE = "judge"
    FILE = "file"
    # An author's.
    CARD = "card"
    ANSWER = "answer"
    WITHDRAW = "back"
    WITHDRAW_SURELY = "backyes"


class ReviewPress(CallbackData, prefix="rv"):
    """`page`: of what was said, or the number of a file."""

    id: int
    do: Do
    page: int = 0


class ShowCredit(CallbackData, prefix="rvc"):
    """Let one's page say how many reviews one has written."""

    on: bool
