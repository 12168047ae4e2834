"""The buttons of decisions: lists, cards, supporting, the doors to the rules at work."""

from __future__ import annotations

from enum import StrEnum

from aiogram.filters.callback_data import CallbackData

from services.decisions.views import View


class ListDecisions(CallbackData, prefix="vl"):
    """A page of a list."""

    view: View = View.VOTE
    page: int = 0


class VotesOf(CallbackData, prefix="ve"):
    """A page of the votes of a thing's people, spelled as links spell it («idea_17»)."""

    of: str
    page: int = 0


class ShowDecision(CallbackData, prefix="vc"):
    """Opens the card."""

    id: int


class Do(StrEnum):
    """What is done from a card; short, as it travels in a button."""

    PUT_UP = "up"
    DISCARD = "drop"
    DISCARD_YES = "dropyes"
    SUPPORT = "sup"
    UNSUPPORT = "unsup"


class DoDecision(CallbackData, prefix="vd"):
    id: int
    do: Do


class At(StrEnum):
    """Where such a door stands; short, as it travels in a button."""

    CARD = "c"
    BALLOT = "b"
    RULES = "r"


class ShowRuling(CallbackData, prefix="vu"):
    """The clauses of the charter by which it is decided."""

    id: int
    at: At = At.CARD


class ShowVoters(CallbackData, prefix="vov"):
    """Who votes on the charter and on people, and by what the reader is one of them."""

    id: int
    at: At = At.CARD


class ShowSecrecy(CallbackData, prefix="vj"):
    """What a secret vote protects, and what it doesn't."""

    id: int
    at: At = At.BALLOT
