"""The buttons of joining, and those by which other features lead into it."""

from __future__ import annotations

from typing import Literal

from aiogram.filters.callback_data import CallbackData


class JoinFor(CallbackData, prefix="jo"):
    """Joining (or returning) for the sake of a thing; whoever is in by then gets it at once. `look`: only shows it."""

    kind: str
    key: str
    look: bool = False


class FullText(CallbackData, prefix="jf"):
    """A document as a file; `back` names the screen that asked for it."""

    document: Literal["rules", "consent"]
    back: str


class AcceptRules(CallbackData, prefix="jr"):
    version: int


class GiveConsent(CallbackData, prefix="jc"):
    version: int


class SetLanguage(CallbackData, prefix="lg"):
    language: str


class AnswerQuestion(CallbackData, prefix="ox"):
    """The applicant answers what is asked about their application."""
