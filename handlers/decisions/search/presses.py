"""The buttons of what words have found among decisions."""

from __future__ import annotations

from aiogram.filters.callback_data import CallbackData


class FindDecisions(CallbackData, prefix="vq"):
    """A page of what words have found; `words` is the number of the search."""

    words: int
    page: int = 0
