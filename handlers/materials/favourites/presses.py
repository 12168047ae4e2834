"""The buttons of what a member keeps at hand."""

from __future__ import annotations

from aiogram.filters.callback_data import CallbackData


class KeepMaterial(CallbackData, prefix="zkk"):
    """Kept at hand, or no more."""

    id: int
    on: bool


class Favourites(CallbackData, prefix="zkl"):
    page: int = 0
