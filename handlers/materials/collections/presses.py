"""The buttons of collections: lists, one of them, its order, and putting a material into one."""

from __future__ import annotations

from enum import StrEnum

from aiogram.filters.callback_data import CallbackData

from handlers.people.directory.presses import OfWords


class ListCollections(CallbackData, prefix="zwl"):
    """A page of those that colleagues share."""

    page: int = 0


class MyCollections(CallbackData, prefix="zwm"):
    page: int = 0


class ShowCollection(CallbackData, prefix="zwc"):
    """Opens a page of it."""

    id: int
    page: int = 0


class NewCollection(CallbackData, prefix="zwn"):
    """Asks what to call it; `material` stands in it first, 0: none."""

    material: int = 0


class Collect(CallbackData, prefix="zwp"):
    """Where a material may be put."""

    id: int
    page: int = 0


class PutInto(CallbackData, prefix="zwi"):
    """Into a collection, or out of it."""

    id: int
    material: int
    on: bool
    page: int = 0


class Own(StrEnum):
    """What its owner does with a collection; short, as it travels in a button."""

    PANEL = "panel"
    TITLE = "title"
    ABOUT = "about"
    SHARE = "share"
    KEEP = "keep"
    DELETE = "drop"
    DELETE_YES = "dropyes"


class OwnCollection(CallbackData, prefix="zwo"):
    id: int
    do: Own


class Move(StrEnum):
    """What becomes of the chosen material in the order."""

    CHOOSE = ""
    UP = "up"
    DOWN = "down"
    OUT = "out"
    BACK = "back"
    """What was taken out stands again where it stood."""


class Arrange(CallbackData, prefix="zwa"):
    """The order of a collection. `item`: the material that is chosen, 0: none; `place`: where it stood."""

    id: int
    item: int = 0
    do: Move = Move.CHOOSE
    place: int = 0
    page: int = 0


class FindCollections(OfWords, prefix="zwq"):
    """A page of what words have found."""
