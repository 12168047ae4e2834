"""The buttons of the search's synonyms."""

from __future__ import annotations

from aiogram.filters.callback_data import CallbackData


class AlikePress(CallbackData, prefix="oy"):
    """`act`: see, change, remove, surely; `page`: of the list, that it was opened from."""

    act: str
    id: int
    page: int = 0
