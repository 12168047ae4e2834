"""The buttons of what was said of an event."""

from __future__ import annotations

from aiogram.filters.callback_data import CallbackData


class SaidPage(CallbackData, prefix="fb"):
    """A page of what was said of the event `id`."""

    id: int
    page: int = 0


class SaidTable(CallbackData, prefix="ft"):
    """All of it as a table; `xlsx`: else CSV."""

    id: int
    xlsx: bool
