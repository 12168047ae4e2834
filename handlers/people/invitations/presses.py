"""The buttons of invitations."""

from __future__ import annotations

from aiogram.filters.callback_data import CallbackData


class NewLink(CallbackData, prefix="on"):
    """A link being made; -1 is not chosen yet. Days and people, 0 without an end."""

    days: int = -1
    uses: int = -1


class Link(CallbackData, prefix="ol"):
    """`act`: see, qr, ask (before revoking) or revoke; `page`: of the list that it was opened from."""

    act: str
    code: str
    page: int = 0
