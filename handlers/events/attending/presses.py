"""The buttons of events as participants see them."""

from __future__ import annotations

from enum import StrEnum

from aiogram.filters.callback_data import CallbackData


class ShowEvent(CallbackData, prefix="ev"):
    """Opens the card."""

    id: int


class View(StrEnum):
    """What a list of events shows."""

    SOON = "soon"
    MINE = "mine"
    PAST = "past"
    DRAFTS = "drafts"
    FOUND = "found"


class ListEvents(CallbackData, prefix="el"):
    """A page of a list: `form` narrows what is coming; `words` is the number of a search."""

    view: View
    form: str = ""
    page: int = 0
    words: int = 0


class Deed(StrEnum):
    """What a person does with a seat; short, as it travels in a button."""

    SIGN_UP = "in"
    SIGN_UP_SERIES = "all"
    CANCEL = "out"
    UNDO = "undo"
    ACCEPT = "go"
    DECLINE = "no"
    SKIP = "skip"
    KEEP = "keep"
    LAST_MOMENT = "last"
    NO_LAST_MOMENT = "nolast"
    SIGN_UP_AWAY = "inaway"
    """Although on leave; what is asked for comes all the same."""
    SIGN_UP_BACK = "inback"
    """And be back from leave."""
    SERIES_AWAY = "allaway"
    SERIES_BACK = "allback"


class SeatPress(CallbackData, prefix="es"):
    id: int
    do: Deed


class More(StrEnum):
    """What hangs on a card."""

    TICKET = "qr"
    CALENDAR = "ics"
    SERIES = "series"
    COLLEAGUES = "party"
    WORD = "word"
    DISPUTE = "dispute"


class OpenMore(CallbackData, prefix="em"):
    id: int
    what: More


class Rate(CallbackData, prefix="er"):
    id: int
    rating: int


class AfterRating(CallbackData, prefix="ef"):
    """`do`: say (add words) or hide (take the name off)."""

    id: int
    do: str


class GatherParty(CallbackData, prefix="eg"):
    """Open a group of colleagues: together or in parts."""

    id: int
    together: bool


class PartyPress(CallbackData, prefix="ep"):
    """`do`: join, leave or sign (everybody up)."""

    code: str
    do: str


class AnswerInvitation(CallbackData, prefix="ei"):
    """Take a role at an event, or not."""

    id: int
    role: str
    yes: bool
