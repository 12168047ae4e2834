"""The buttons of co-authors."""

from __future__ import annotations

from enum import StrEnum

from aiogram.filters.callback_data import CallbackData


class ShowMakers(CallbackData, prefix="zp"):
    """To the author: whom they have asked."""

    id: int


class AskMaker(CallbackData, prefix="zi"):
    """Asks whom."""

    id: int


class DropMaker(CallbackData, prefix="zr"):
    """The author asks no more, or names somebody no more."""

    id: int
    member: int


class Say(StrEnum):
    YES = "yes"
    NO = "no"


class SayMaker(CallbackData, prefix="zy"):
    """The answer of whoever is asked."""

    id: int
    say: Say
