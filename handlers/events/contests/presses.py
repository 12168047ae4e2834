"""The buttons of contests."""

from __future__ import annotations

from enum import StrEnum

from aiogram.filters.callback_data import CallbackData


class Do(StrEnum):
    SHOW = "show"
    SET_UP = "set"
    SUBMIT = "send"
    WITHDRAW = "back"
    WORKS = "works"
    PUBLISH = "pub"
    PUBLISH_SURELY = "pub!"
    RESULT = "mine"
    APPEAL = "appeal"
    AUTHORS = "who"
    CSV = "csv"
    XLSX = "xlsx"


class ContestPress(CallbackData, prefix="kt"):
    """Something about the contest with the event `id`; `page` of the works, the protocol or the jurors' texts."""

    id: int
    do: Do
    page: int = 0


class WorkPress(CallbackData, prefix="kw"):
    """One work; `do`: open, judge, file, appeal (see it) or answer (it). `page`: of the jurors' texts."""

    id: int
    do: str
    page: int = 0
