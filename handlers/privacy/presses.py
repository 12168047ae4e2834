"""The buttons of privacy."""

from __future__ import annotations

from typing import Literal

from aiogram.filters.callback_data import CallbackData


class Privacy(CallbackData, prefix="pv"):
    """`act`: erase, withdraw, return, export, take or leave (what others read, at an erasure).

    `back`: the screen that the archive was asked for on.
    """

    act: str
    back: Literal["privacy", "privacy_erase"] = "privacy"


class Accepted(CallbackData, prefix="pt"):
    """The text of a consent as it was accepted."""

    version: int


class Agree(CallbackData, prefix="pa"):
    """Consent to a changed text; for who returns after a withdrawal, also the return."""

    version: int
