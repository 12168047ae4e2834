"""The buttons of the self-check."""

from __future__ import annotations

from aiogram.filters.callback_data import CallbackData


class Check(CallbackData, prefix="lq"):
    """Question `number` (from 0); `said`: an option of it, or that one has thought and compares."""

    number: int
    said: str = ""
