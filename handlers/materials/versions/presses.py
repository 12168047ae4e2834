"""The buttons of versions."""

from __future__ import annotations

from aiogram.filters.callback_data import CallbackData


class ShowVersions(CallbackData, prefix="zv"):
    id: int
    page: int = 0


class Release(CallbackData, prefix="zn"):
    """Asks for a new version; of a draft for one more file."""

    id: int
