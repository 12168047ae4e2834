"""The buttons by which organizers keep lessons."""

from __future__ import annotations

from aiogram.filters.callback_data import CallbackData


class KeepLesson(CallbackData, prefix="lk"):
    """`act`: see, up, down, hide, show, link, or the language in which it is said."""

    act: str
    id: int
    page: int = 0
