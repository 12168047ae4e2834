"""The buttons of projects: the kit, the gates, the team."""

from __future__ import annotations

from enum import StrEnum

from aiogram.filters.callback_data import CallbackData

from domain.ideas.projects import KitField


class Project(StrEnum):
    """What is done with a project; short, as it travels in a button."""

    ABOUT = "about"
    KIT = "kit"
    CALL = "call"
    START = "start"
    CLOSE = "close"
    CLOSE_YES = "closeyes"
    REOPEN = "reopen"
    ABOVE = "above"
    BELOW = "below"
    SIGN = "sign"
    UNSIGN = "unsign"
    JOIN = "join"
    WITHDRAW = "unask"
    INVITE = "invite"
    ADVISE = "advise"
    TAKE_OVER = "takeover"
    WRITE = "write"


class OwnProject(CallbackData, prefix="yo"):
    id: int
    do: Project


class FillIn(CallbackData, prefix="yk"):
    """Asks for one thing of the kit."""

    id: int
    field: KitField


class Join(CallbackData, prefix="yr"):
    """«Хочу в команду», into that role: asks for a sentence."""

    id: int
    role: int


class ShowTeam(CallbackData, prefix="yt"):
    """A page of the team."""

    id: int
    page: int = 0


class ShowPart(CallbackData, prefix="yp"):
    """One person's part, for leaders."""

    id: int
    member: int
    role: str


class DecideAsked(CallbackData, prefix="yd"):
    """The answer to an application."""

    id: int
    member: int
    yes: int


class AnswerPart(CallbackData, prefix="ya"):
    """The answer to an invitation, or to a hand-over."""

    id: int
    role: str
    yes: int


class Part(CallbackData, prefix="yx"):
    """Ends a part; `sure` is asked first. One's own: leaving."""

    id: int
    member: int
    role: str
    sure: int = 0


class HandOver(CallbackData, prefix="yh"):
    """Asks somebody of the team to lead instead; `sure` is asked first."""

    id: int
    to: int
    sure: int = 0
