"""The handlers' door of one kind of things: its screen, and the link by which it is shown to others.

What it is called and who may look at it is the services' half (services/<area>/things.py).
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from domain.base.things import Thing
from handlers.ui.screen import Screen, share_link
from locales.texts import Html

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Shared:
    """A thing's own link (`t.me/<bot>?start=event_17`) and the words that are sent along with it."""

    link: str
    text: str

    @property
    def url(self) -> str:
        """The address of Telegram's own «choose a chat»."""
        return share_link(self.link, self.text)


@dataclass(frozen=True, slots=True)
class Opener(Generic[T]):
    """`await open(turn, thing, note)`: its screen, with `note` above. `await share(turn, thing)`; None: it has no link.

    Both raise `DomainError` when the viewer may not see the thing. `T` is a Turn: the turn itself
    knows openers (handlers/ui/turn.py), so they can't know it.
    """

    kind: str
    open: Callable[[T, Thing, Html | None], Awaitable[Screen]]
    share: Callable[[T, Thing], Awaitable[Shared]] | None = None
