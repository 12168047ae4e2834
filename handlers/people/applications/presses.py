"""The buttons of applications to join."""

from __future__ import annotations

from aiogram.filters.callback_data import CallbackData


class Decide(CallbackData, prefix="oa"):
    """`act`: see, accept, ask or refuse; `page`: of the list that it was opened from."""

    act: str
    id: int
    page: int = 0


class AcceptAll(CallbackData, prefix="oz"):
    """Everybody who waited at `at` (UTC epoch seconds); without it the question is asked."""

    at: int = 0
