"""The buttons of invitations."""

from __future__ import annotations

from aiogram.filters.callback_data import CallbackData


class NewLink(CallbackData, prefix="on"):
    """A new link; days and people (0 without an end) where a button of an earlier version chose them, else -1."""

    days: int = -1
    uses: int = -1


class Link(CallbackData, prefix="ol"):
    """`act`: see, qr, poster, name (to change it), days, uses (to choose), revoke or restore.

    `page`: of the list that it was opened from, in messages of earlier versions.
    """

    act: str
    code: str
    page: int = 0


class LimitLink(CallbackData, prefix="oi"):
    """Days from now, or people, for which a link is; 0 without an end, -1: as it is."""

    code: str
    days: int = -1
    uses: int = -1
