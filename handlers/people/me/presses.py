"""The buttons of one's own page."""

from __future__ import annotations

from aiogram.filters.callback_data import CallbackData

from domain.people.profile import ProfileField, Visibility


class MyField(CallbackData, prefix="mf"):
    """`act`: show, write, clear, photo."""

    field: ProfileField
    act: str = "show"


class ShowTo(CallbackData, prefix="mv"):
    """Who sees a field from now on: the button says the new state, so a second tap changes nothing."""

    field: ProfileField
    to: Visibility


class Leave(CallbackData, prefix="ml"):
    pass
