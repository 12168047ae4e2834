"""The buttons of hosts."""

from __future__ import annotations

from enum import StrEnum

from aiogram.filters.callback_data import CallbackData


class Host(StrEnum):
    """What a host opens or does on the panel."""

    PANEL = "panel"
    PUBLISH = "publish"
    DISCARD = "discard"
    DISCARD_SURELY = "discard!"
    EDIT = "edit"
    PROGRAMME = "people"
    CHECK_IN = "checkin"
    CODE = "code"
    NUMBERS = "numbers"
    WALK_IN = "walkin"
    SHEET_CSV = "csv"
    SHEET_XLSX = "xlsx"
    SHEET_PAPER = "paper"
    CLOSE_LIST = "close"
    RESULTS = "results"
    LENGTHEN = "longer"
    MESSAGE = "message"
    CANCEL = "cancel"


class HostPress(CallbackData, prefix="hp"):
    id: int
    do: Host


class MarkTicket(CallbackData, prefix="hq"):
    """Mark the holder of a ticket whose link was opened."""

    id: int
    code: str


class RollPage(CallbackData, prefix="hl"):
    """A page of the list: `mark`: a tap marks who came, else it opens the person."""

    id: int
    mark: bool
    page: int = 0
    unmarked: bool = False


class Mark(CallbackData, prefix="hm"):
    """Mark a person: attended, no_show, excused, or none (take the mark back). `page`: where the list was."""

    id: int
    member: int
    state: str
    page: int = 0
    unmarked: bool = False


class OpenPerson(CallbackData, prefix="ho"):
    """A person of the list: how they stand, and what can be done."""

    id: int
    member: int
    page: int = 0


class EditField(CallbackData, prefix="he"):
    id: int
    field: str


class Toggle(CallbackData, prefix="ht"):
    """Turn a setting of the event round: silence, audience, priority."""

    id: int
    field: str


class Invite(CallbackData, prefix="hi"):
    id: int
    role: str


class Dismiss(CallbackData, prefix="hd"):
    id: int
    member: int
    role: str


class Remove(CallbackData, prefix="hr"):
    """Take a person's seat away (asks for the reason)."""

    id: int
    member: int


class Decide(CallbackData, prefix="hz"):
    """A dispute: accept it or not."""

    dispute: int
    yes: bool


class WriteTo(CallbackData, prefix="hw"):
    """Whom a message goes to: signed, came, absent, waiting."""

    id: int
    whom: str
