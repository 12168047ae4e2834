"""The buttons of ideas: lists, cards, what a leader does."""

from __future__ import annotations

from enum import StrEnum

from aiogram.filters.callback_data import CallbackData

from domain.ideas.ideas import Kind, View


class ListIdeas(CallbackData, prefix="il"):
    """A page of a list; `kind` narrows it (empty: both)."""

    view: View = View.NEW
    kind: str = ""
    page: int = 0


class ShowIdea(CallbackData, prefix="ic"):
    """Opens the card."""

    id: int


class Propose(CallbackData, prefix="in"):
    """Asks for a title and two sentences."""

    kind: Kind


class Back(CallbackData, prefix="ib"):
    """«У меня тоже», «Поддержать»; off takes it back."""

    id: int
    on: int


class Own(StrEnum):
    """What those who lead an idea do with it; short, as it travels in a button."""

    PANEL = "panel"
    PUBLISH = "pub"
    PUBLISH_YES = "pubyes"
    AGAIN = "again"
    DISCARD = "drop"
    DISCARD_YES = "dropyes"
    OPEN = "open"
    CLOSE_OPEN = "shut"


class OwnIdea(CallbackData, prefix="io"):
    id: int
    do: Own


class ChangeIdea(CallbackData, prefix="if"):
    """Asks for one field anew."""

    id: int
    field: str
