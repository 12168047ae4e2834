"""The buttons of settings."""

from __future__ import annotations

from aiogram.filters.callback_data import CallbackData


class ChooseLanguage(CallbackData, prefix="sl"):
    language: str
