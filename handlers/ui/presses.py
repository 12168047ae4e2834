"""Buttons of screens that all areas share."""

from __future__ import annotations

from aiogram.filters.callback_data import CallbackData


class OpenFound(CallbackData, prefix="so"):
    """Opens a thing that search number `words` has found; «‹ Назад» leads to what else it has."""

    kind: str
    id: str
    words: int
