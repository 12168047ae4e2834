"""The buttons of asking from a group: its link, and whether an answer may go there."""

from __future__ import annotations

from enum import StrEnum

from aiogram.filters.callback_data import CallbackData


class Do(StrEnum):
    """What is done with a group's link; short, as it travels in a button."""

    SHOW = "show"
    POST = "post"
    RENEW = "new"
    RENEW_YES = "newyes"


class OfGroup(CallbackData, prefix="ig"):
    chat: int
    do: Do


class SendBack(CallbackData, prefix="iv"):
    """Whether the answer may go to the group that the problem was asked from."""

    id: int
    remark: int
    yes: int
