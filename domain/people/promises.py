"""What a link has promised to somebody who isn't in the network yet (PRODUCT §0)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from domain.base.errors import DomainError


class PromiseKind(StrEnum):
    """The kinds of things that whoever joins by their link gets."""

    EVENT = "event"
    """A seat, or a place in the queue; `key` is the event's id."""
    PARTY = "party"
    """A place among colleagues who come together; `key` is the group's code."""


@dataclass(frozen=True, slots=True)
class Promise:
    """One thing that waits for its person. `at`: when the link was opened, UTC epoch seconds."""

    kind: PromiseKind
    key: str
    at: int


def event_number(key: str) -> int:
    """The id of an event in a link or a button. Raises `DomainError` for what can't be one: anybody can write it."""
    if not (key.isascii() and key.isdigit() and len(key) < 12):
        raise DomainError("error-event-gone")
    return int(key)
