"""The buttons of what came out of projects."""

from __future__ import annotations

from aiogram.filters.callback_data import CallbackData


class ShowResult(CallbackData, prefix="wr"):
    id: int


class EndProject(CallbackData, prefix="wk"):
    """Asks what was done and what was learnt, and ends a running project."""

    id: int


class ListResults(CallbackData, prefix="wl"):
    """The archive."""

    page: int = 0
