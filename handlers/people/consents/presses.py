"""What the buttons of the consent's texts carry."""

from __future__ import annotations

from aiogram.filters.callback_data import CallbackData


class DismissShipped(CallbackData, prefix="cd"):
    """The text that came with an update isn't wanted; `digest`: how the one that was shown begins."""

    digest: str
