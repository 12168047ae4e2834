"""The buttons of what came out of projects."""

from __future__ import annotations

from enum import StrEnum

from aiogram.filters.callback_data import CallbackData


class ShowResult(CallbackData, prefix="wr"):
    id: int


class EndProject(CallbackData, prefix="wk"):
    """Asks what was done and what was learnt, and ends a running project."""

    id: int


class ListResults(CallbackData, prefix="wl"):
    """The archive."""

    page: int = 0


class ResultDeed(StrEnum):
    """What is done with a result; short, as it travels in a button."""

    SAY = "say"
    FILES = "files"
    FILE = "file"
    SUBMIT = "submit"
    TAKE_BACK = "back"
    PUBLISH = "pub"
    NAME = "name"
    UNNAME = "unname"
    SHOW_ADVICE = "show"
    KEEP_ADVICE = "keep"


ASKED = frozenset({ResultDeed.SUBMIT, ResultDeed.TAKE_BACK, ResultDeed.PUBLISH})
"""Asked once more before they are done."""


class DoResult(CallbackData, prefix="wq"):
    id: int
    do: ResultDeed
    sure: int = 0


class ReadAdvice(CallbackData, prefix="wv"):
    """What the reviewers said, one review a page."""

    id: int
    page: int = 0


class OpenResultFile(CallbackData, prefix="wu"):
    """`drop`: take it away."""

    file: int
    drop: int = 0
