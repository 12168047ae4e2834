"""The buttons of a proposal on its way to a vote."""

from __future__ import annotations

from enum import StrEnum

from aiogram.filters.callback_data import CallbackData

from domain.decisions.kinds import Kind


class Propose(CallbackData, prefix="vn"):
    """What kind of decision is proposed."""

    kind: Kind


class Step(StrEnum):
    """What is done from a card or a notice; short, as it travels in a button."""

    EDIT = "edit"
    ASK = "ask"
    REQUEST = "req"
    AGREE = "yes"
    DECLINE = "no"
    RULES = "rules"
    LEAD = "lead"
    """The screen of what its author or an organizer does with it."""
    SECRET = "sec"
    UNSECRET = "unsec"
    LEAVE = "left"
    LEAVE_YES = "leftyes"
    TAKE_OVER = "take"
    CANCEL = "cancel"
    SHOW = "show"
    """Its card goes into the linked groups."""


class OnWay(CallbackData, prefix="vw"):
    id: int
    do: Step


class ChangeDraft(CallbackData, prefix="vf"):
    """One answer of a draft."""

    id: int
    field: str
