"""One thing of the network that something else points at, and the two ways in which it is written.

`event:17` in the audit and in the keys of what is said of it, `event_17` in links, where Telegram takes no colon.
Both stand in databases and chats, so they stay as they are. A kind is a plain name that an area brings.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from domain.base.errors import DomainError

NETWORK = "network"
"""The network as a whole: `network:admission` is its setting of that name."""

KIND = r"^[a-z]+(-[a-z]+)*$"
"""How kinds are called."""
MOST = 2**53
"""No row and no chat has so high a number (Bot API: ids have 52 bits at most)."""
_KIND = re.compile(KIND, re.ASCII)
_ID = re.compile(r"[A-Za-z0-9_-]+", re.ASCII)
_NUMBER = re.compile(r"0|-?[1-9][0-9]{0,15}", re.ASCII)


@dataclass(frozen=True, slots=True)
class Thing:
    """A kind, and the number of a row or the code by which the thing is known (an invitation, a group).

    A code that happens to look like a number is that number, so one spelling is one thing. Raises ValueError for a
    kind or an id that can't be written in both ways.
    """

    kind: str
    id: int | str

    def __post_init__(self) -> None:
        if not (_KIND.fullmatch(self.kind) and _ID.fullmatch(str(self.id))):
            raise ValueError(f"can't be spelled: {self.kind!r}, {self.id!r}")
        if isinstance(self.id, str):
            if _NUMBER.fullmatch(self.id) and abs(int(self.id)) < MOST:
                object.__setattr__(self, "id", int(self.id))
        elif abs(self.id) >= MOST:
            raise ValueError(f"no such number: {self.id}")

    def __str__(self) -> str:
        """`event:17`."""
        return f"{self.kind}:{self.id}"

    @property
    def payload(self) -> str:
        """`event_17`: what a link to it carries."""
        return f"{self.kind}_{self.id}"

    @property
    def number(self) -> int:
        """The number of its row. Raises `DomainError` when it has none: anybody can write a link."""
        if not isinstance(self.id, int):
            raise DomainError("error-stale-button")
        return self.id

    @property
    def code(self) -> str:
        """The code by which it is known."""
        return str(self.id)


def read(said: str) -> Thing:
    """`event:17` as a thing. Raises ValueError for whatever isn't one."""
    kind, _, id_ = said.partition(":")
    return Thing(kind, id_)


def read_payload(said: str) -> Thing:
    """`event_17` as a thing. Raises ValueError for whatever isn't one: anybody can write a link."""
    kind, _, id_ = said.partition("_")
    return Thing(kind, id_)


def read_number(kind: str, said: str, *, gone: str) -> int:
    """The number of a thing of a kind, out of a link or a button. Raises `DomainError` of the key `gone` for what can't
    be one: anybody can write it.
    """
    try:
        return Thing(kind, said).number
    except (ValueError, DomainError):
        raise DomainError(gone) from None
