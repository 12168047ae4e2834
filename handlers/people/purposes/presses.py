"""The buttons that switch purposes of consent."""

from __future__ import annotations

from aiogram.filters.callback_data import CallbackData

from domain.base.consents import Purpose


class SwitchPurpose(CallbackData, prefix="ps"):
    """Turns a purpose on or off; `then` is the screen that follows."""

    purpose: Purpose
    on: int
    then: str = "purposes"
