"""The buttons of what others make of a material: lessons, thanks, reviews, how it is used."""

from __future__ import annotations

from enum import StrEnum

from aiogram.filters.callback_data import CallbackData


class Use(StrEnum):
    """Short, as it travels in a button."""

    GIVEN = "given"
    NOT_GIVEN = "not"
    TELL = "tell"
    THANK = "thank"
    UNTHANK = "unthank"


class UseMaterial(CallbackData, prefix="zuu"):
    id: int
    do: Use


class ShowTold(CallbackData, prefix="zut"):
    """What people tell of their lessons with it."""

    id: int
    page: int = 0


class Judge(StrEnum):
    """What an author does about a review."""

    ASK = "ask"
    ASK_YES = "askyes"
    SHOW_ADVICE = "show"
    KEEP_ADVICE = "keep"


class ReviewMaterial(CallbackData, prefix="zur"):
    id: int
    do: Judge


class ShowAdvice(CallbackData, prefix="zua"):
    """What the reviewers advised, one review a page."""

    id: int
    page: int = 0
