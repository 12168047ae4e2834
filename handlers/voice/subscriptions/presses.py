"""The buttons of subscriptions to what is new."""

from __future__ import annotations

from enum import StrEnum

from aiogram.filters.callback_data import CallbackData
from pydantic import Field

from domain.base.things import KIND


class Do(StrEnum):
    """What is done with a wish; short, as it travels in a button."""

    LOOK = ""
    SEARCHED = "read"
    """What the words of the search ask for is chosen first."""
    NEAR = "near"
    """What the reader is near to is."""
    FORM = "form"
    SUBJECT = "subj"
    GRADES = "cls"
    YES = "yes"


class Follow(CallbackData, prefix="fow"):
    """A wish that is being put together: which new things to tell of; empty: whichever.

    `words` is the number of the search whose other words must be in them, 0 for none.
    """

    kind: str = Field(pattern=KIND)
    form: str = ""
    subject: str = ""
    region: str = ""
    grades: str = ""
    best: int = 0
    used: int = 0
    words: int = 0
    do: Do = Do.LOOK
    page: int = 0


class FollowBefore(CallbackData, prefix="fo"):
    """The same of an earlier version, which knew neither classes nor an order."""

    kind: str = Field(pattern=KIND)
    form: str = ""
    subject: str = ""
    region: str = ""
    words: int = 0
    do: Do = Do.LOOK
    page: int = 0


class SwitchSubscription(CallbackData, prefix="fs"):
    """Off, or (for a day) on again; `page` is where it stands."""

    id: int
    on: int
    page: int = 0
