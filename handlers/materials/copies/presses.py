"""The buttons of taking one's own materials along."""

from __future__ import annotations

from enum import StrEnum

from aiogram.filters.callback_data import CallbackData


class Copy(StrEnum):
    SHOW = "show"
    LIST = "list"
    FILES = "files"
    STOP = "stop"


class OwnCopies(CallbackData, prefix="zx"):
    do: Copy
