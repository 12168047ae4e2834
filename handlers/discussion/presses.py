"""What the buttons of discussions and private threads carry.

`of` names a thread: by the thing it is under (`event_17`), or a private one by itself (`thread_5`).
"""

from __future__ import annotations

from typing import Literal

from aiogram.filters.callback_data import CallbackData

from domain.base.errors import DomainError
from domain.base.things import Thing, read_payload


class Talk(CallbackData, prefix="dt"):
    """A page of a thread; -1: where the reader stopped."""

    of: str
    page: int = -1


class Card(CallbackData, prefix="dc"):
    """Back to what is discussed."""

    of: str


class Say(CallbackData, prefix="dw"):
    """Write; `answers`: the remark that is quoted, 0 for none."""

    of: str
    answers: int = 0


class Ask(CallbackData, prefix="da"):
    """Write in private to those who answer for a thing."""

    of: str


class ShowRemark(CallbackData, prefix="dr"):
    """One remark, whole; of long words the piece `part`, from 0."""

    id: int
    part: int = 0


class RemarkPress(CallbackData, prefix="dd"):
    """What its author does with a remark."""

    id: int
    do: Literal["edit", "delete", "sure"]


class OpenFile(CallbackData, prefix="df"):
    """A file of a remark, from 0."""

    id: int
    number: int


class DeedPress(CallbackData, prefix="dn"):
    """What the area of the thing lets do with a remark; `on` 0 undoes it."""

    id: int
    name: str
    on: int


class ThreadPress(CallbackData, prefix="ds"):
    """A private thread: no more of it, or on with it."""

    id: int
    do: Literal["stop", "sure", "on"]


def thing_of(of: str) -> Thing:
    """What a button names. Raises `DomainError` for what is forged."""
    try:
        return read_payload(of)
    except ValueError:
        raise DomainError("error-stale-button") from None
