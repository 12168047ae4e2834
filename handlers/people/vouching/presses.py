"""The buttons of vouching beside those of a person's card."""

from __future__ import annotations

from enum import StrEnum

from aiogram.filters.callback_data import CallbackData


class Do(StrEnum):
    SEE = "see"
    GIVE = "give"
    BACK = "back"


class OfAsked(CallbackData, prefix="pr"):
    """Of whoever asks by the link with this code."""

    code: str
    do: Do


class OfGiven(CallbackData, prefix="pg"):
    """Of somebody for whom the viewer vouches; `page`: of the list where they stand."""

    id: int
    do: Do = Do.SEE
    page: int = 0
