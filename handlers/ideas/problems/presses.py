"""The buttons of problems alone: what becomes of one, and what those who are asked say."""

from __future__ import annotations

from enum import StrEnum

from aiogram.filters.callback_data import CallbackData


class Do(StrEnum):
    """What is done with a problem; short, as it travels in a button."""

    SOLVE = "solve"
    REOPEN = "again"
    CLOSE = "close"
    CLOSE_YES = "closeyes"
    THANK = "thank"
    PROJECT = "project"


class OwnProblem(CallbackData, prefix="ip"):
    id: int
    do: Do


class Thank(CallbackData, prefix="it"):
    """Asks for a sentence to somebody who has answered."""

    id: int
    to: int


class AnswerAsked(CallbackData, prefix="iw"):
    """What somebody who was asked about a problem says: `will`, `later`, `never`, `ask` (ask me again)."""

    id: int
    say: str
