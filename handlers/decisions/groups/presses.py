"""The switches of chats that are shown decisions."""

from __future__ import annotations

from aiogram.filters.callback_data import CallbackData


class ShowIn(CallbackData, prefix="dg"):
    """Decisions are shown in that chat from now on, or no new ones any more."""

    chat: int
    on: int
