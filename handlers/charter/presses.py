"""The buttons of the charter."""

from __future__ import annotations

from aiogram.filters.callback_data import CallbackData

from handlers.people.directory.presses import OfWords


class ListClauses(CallbackData, prefix="xc"):
    """Clauses of a chapter."""

    chapter: int
    page: int = 0


class ShowClause(CallbackData, prefix="xl"):
    id: int


class ShowVersions(CallbackData, prefix="xv"):
    """What a clause was before."""

    id: int
    page: int = 0


class ShowDifference(CallbackData, prefix="xd"):
    """What a version changed."""

    id: int
    number: int


class ShowReason(CallbackData, prefix="xw"):
    """Why a version is as it is: what made it."""

    id: int
    number: int


class FileOn(CallbackData, prefix="xf"):
    """The charter as it was at a moment (UTC epoch seconds), as a file."""

    at: int


class FindClauses(OfWords, prefix="xq"):
    """A page of what words have found."""


class ShowOn(CallbackData, prefix="xo"):
    """The charter as it was at a moment, UTC epoch seconds."""

    at: int
    page: int = 0
