"""The buttons of schools."""

from __future__ import annotations

from aiogram.filters.callback_data import CallbackData


class KeepSchool(CallbackData, prefix="sk"):
    """`act`: correct, with (choose what to merge with), pair, merge (`id` into `other`), split, apart.

    `page`: of the list, or of the pairs, that it was opened from.
    """

    act: str
    id: int
    other: int = 0
    page: int = 0
    paired: int = 0
    """Opened from the likely duplicates: what follows is the next pair."""
