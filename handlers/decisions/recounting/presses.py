"""The buttons of a recount."""

from __future__ import annotations

from aiogram.filters.callback_data import CallbackData


class CheckVote(CallbackData, prefix="vr"):
    """The fingerprints of a vote, and whether one's own is in its place."""

    id: int


class FetchPackage(CallbackData, prefix="vp"):
    """Everything that a vote is counted by, as a file."""

    id: int
