"""The buttons of a form."""

from __future__ import annotations

from aiogram.filters.callback_data import CallbackData


class FormPress(CallbackData, prefix="f"):
    """A button of a form: which filling, which question, what to do."""

    run: int
    step: str
    act: str
    value: str = ""
