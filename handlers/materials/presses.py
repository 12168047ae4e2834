"""The buttons of materials: lists and what narrows them, cards, what was sent, what an author does."""

from __future__ import annotations

from enum import StrEnum

from aiogram.filters.callback_data import CallbackData


class ListMaterials(CallbackData, prefix="zl"):
    """A page of what is shared; empty fields don't narrow. `grades` is «5-9»; `used`: the most used first."""

    subject: str = ""
    grades: str = ""
    form: str = ""
    best: int = 0
    used: int = 0
    page: int = 0


class Narrow(CallbackData, prefix="zf"):
    """How the list stands now, and what is opened of it: the choices of one filter (its first letter) with `at` a page
    of them, or «all» filters with `at` the page of the list."""

    what: str
    subject: str = ""
    grades: str = ""
    form: str = ""
    best: int = 0
    used: int = 0
    at: int = 0


class MyMaterials(CallbackData, prefix="zm"):
    page: int = 0


class OfAuthor(CallbackData, prefix="za"):
    """What the author of that material shares besides."""

    id: int
    page: int = 0


class ShowSimilar(CallbackData, prefix="zws"):
    """What is like that material."""

    id: int


class ShowMaterial(CallbackData, prefix="zc"):
    """Opens the card."""

    id: int


class MoreOfMaterial(CallbackData, prefix="ze"):
    """What a card has no room for."""

    id: int


class TakeMaterial(CallbackData, prefix="zt"):
    """Sends the files of a version; 0: the newest."""

    id: int
    version: int = 0


class Way(StrEnum):
    """What becomes of what was sent."""

    SHARE = "go"
    LIKE = "like"
    """As it was the last time."""
    NOT = "no"


class ShareParcel(CallbackData, prefix="zs"):
    id: int
    do: Way


class Own(StrEnum):
    """What its author does with a material; short, as it travels in a button."""

    PANEL = "panel"
    FILES = "files"
    PUBLISH = "pub"
    TAKE_BACK = "back"
    AGAIN = "again"
    OPEN = "open"
    CLOSE_OPEN = "shut"
    WITHDRAW = "away"
    WITHDRAW_YES = "awayyes"
    SHARE_AGAIN = "anew"
    DISCARD = "drop"
    DISCARD_YES = "dropyes"


class OwnMaterial(CallbackData, prefix="zo"):
    """`known`: to how many looks at its files the screen answers (services/materials/looking.py)."""

    id: int
    do: Own
    known: int = 0


class ChangeMaterial(CallbackData, prefix="zg"):
    """Asks for one field anew."""

    id: int
    field: str


class DropFile(CallbackData, prefix="zd"):
    file: int


class Deed(StrEnum):
    """What is done with a batch; short, as it travels in a button."""

    BEGIN = "begin"
    ASK = "ask"
    """Subject, classes, type, licence of all."""
    PUBLISH = "pub"
    CANCEL = "drop"
    CANCEL_YES = "dropyes"


class OfBatch(CallbackData, prefix="zbo"):
    """`known`: up to which look at its files the screen answers (services/materials/batches.py)."""

    do: Deed
    known: int = 0
