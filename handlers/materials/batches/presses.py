"""The buttons of many files at once."""

from __future__ import annotations

from aiogram.filters.callback_data import CallbackData


class ShowBatch(CallbackData, prefix="zbl"):
    """A page of what is in it."""

    page: int = 0


class ShowPiece(CallbackData, prefix="zbp"):
    """A file, and the page it stood on."""

    id: int
    page: int = 0


class LeaveOut(CallbackData, prefix="zbx"):
    id: int
    out: bool
    page: int = 0


class RenamePiece(CallbackData, prefix="zbr"):
    id: int
    page: int = 0
