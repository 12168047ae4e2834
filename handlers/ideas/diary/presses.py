"""The buttons of a project's diary."""

from __future__ import annotations

from enum import StrEnum

from aiogram.filters.callback_data import CallbackData


class ShowDiary(CallbackData, prefix="wj"):
    """Opens a page of a project's diary."""

    id: int
    page: int = 0


class TellStep(CallbackData, prefix="wt"):
    """Asks what was done; `item`: of which task or milestone."""

    id: int
    item: int = 0


class ShowStep(CallbackData, prefix="ws"):
    id: int


class StepDeed(StrEnum):
    """What is done with a step; short, as it travels in a button."""

    FILE = "file"
    WORDS = "words"
    SHOW = "show"
    HIDE = "hide"
    NO_FILES = "nofiles"
    DROP = "drop"
    DROP_YES = "dropyes"


class DoStep(CallbackData, prefix="wo"):
    id: int
    do: StepDeed


class OpenFile(CallbackData, prefix="wf"):
    """Sends a photo or file of a step."""

    step: int
    file: int
