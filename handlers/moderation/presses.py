"""The buttons of moderation."""

from __future__ import annotations

from enum import StrEnum

from aiogram.filters.callback_data import CallbackData


class Do(StrEnum):
    """What is done with a case: by moderators, and by the author of its thing."""

    OPEN = "open"
    PASS = "pass"
    WHOLE = "all"
    REASONS = "why"
    UPHOLD = "hold"
    UNDO = "undo"
    LEAVE = "leave"
    MINE = "mine"
    MEND = "mend"
    APPEAL = "appeal"
    REPLY = "reply"
    CONTEST = "again"


class CasePress(CallbackData, prefix="mc"):
    """`seen`: the number of what the moderator has read (services/moderation/deciding.py)."""

    id: int
    do: Do
    seen: int = 0


class CaseFile(CallbackData, prefix="mcf"):
    """A file of the thing, from 0."""

    id: int
    number: int


class CaseSide(CallbackData, prefix="mcs"):
    """What a claim points at, from 0; `file`: one of its files, from 0, or -1: all there is to read."""

    id: int
    number: int
    file: int = -1


class StopFor(CallbackData, prefix="ms"):
    """A reason was chosen; `sure`: it is sent as it stands, `own`: with words of one's own."""

    id: int
    seen: int
    reason: str
    do: str = ""


class DecidedPage(CallbackData, prefix="mp"):
    """A page of what was decided."""

    page: int = 0


FROM_PEOPLE, FROM_HOLDERS = 0, -1
"""No case: the card in the cabinet's list of people, or of those with roles."""


class TrustPress(CallbackData, prefix="mtr"):
    """A member's trust; `do`: see, give or take. `case`: from which one it was opened, or one of the lists above."""

    id: int
    do: str = "see"
    case: int = 0


class ReportThing(CallbackData, prefix="mr"):
    """Say that a thing breaks a rule: the reasons, or one that was chosen."""

    kind: str
    id: int
    reason: str = ""


class Unreported(CallbackData, prefix="mrb"):
    """Back to what was to be reported, or has been."""

    kind: str
    id: int
