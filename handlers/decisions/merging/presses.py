"""The buttons of merging one proposal into another."""

from __future__ import annotations

from enum import StrEnum

from aiogram.filters.callback_data import CallbackData


class Merging(StrEnum):
    """What is done; short, as it travels in a button."""

    ASK = "ask"
    """The question before it is offered."""
    OFFER = "offer"
    BACK = "back"
    REQUEST = "req"
    YES = "yes"
    NO = "no"


class MergeInto(CallbackData, prefix="vm"):
    """A page of proposals into which one's own (`id`) could be merged."""

    id: int
    page: int = 0


class OnMerge(CallbackData, prefix="vt"):
    """`id` would be no more; `into`: where it would go, 0 where that is known."""

    id: int
    do: Merging
    into: int = 0
