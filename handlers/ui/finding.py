"""How what an area's things look like among what words have found (PRODUCT §0)."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from domain.base.things import Thing
from handlers.ui.entry import Entry
from handlers.ui.presses import OpenFound
from handlers.ui.screen import Row
from locales.texts import Html, Texts

T = TypeVar("T")
SHOWN = 3
"""Of each kind on the first screen; the rest is one tap away."""


def opens(thing: Thing, number: int) -> OpenFound:
    """The button's data for a thing that search `number` has found."""
    return OpenFound(kind=thing.kind, id=str(thing.id), words=number)


@dataclass(frozen=True, slots=True)
class Finding:
    """The first few as they read among what others found: paragraphs, and rows of buttons."""

    text: Sequence[Html] = ()
    rows: tuple[Row, ...] = ()


@dataclass(frozen=True, slots=True)
class Showcase(Generic[T]):
    """What an area shows to whoever looks first (PRODUCT §1): `await show(turn)` gives the newest of what is public, at
    most SHOWN, and the way to all of it. `place`: where it stands among what others show. `T` is a Turn: the turn
    itself knows showcases (handlers/ui/turn.py), so they can't know it.
    """

    place: int
    show: Callable[[T], Awaitable[Finding]]


@dataclass(frozen=True, slots=True)
class Offer:
    """A thing as a card for any chat (PRODUCT §8): it stays there for ever, so it says what is public and stays true.

    `facts`: what tells it from others, a word or two each. `link`: the address that opens it.
    """

    thing: Thing
    title: str
    facts: Sequence[str]
    link: str


@dataclass(frozen=True, slots=True)
class Finder:
    """`draw(t, shown, total, number)`: what `Searched.shown` of the kind gave, at most SHOWN, and the way to the rest
    of `total`, to which `number` names this search.

    `entry`: where to look instead when nothing was found; its place is the kind's among the others. `is_public`:
    guests may look there too. `offer(t, one, username)`: one of `Searched.shown` as a card for any chat; None: the
    kind isn't brought into chats.
    """

    kind: str
    draw: Callable[[Texts, Sequence[Any], int, int], Finding]
    entry: Entry
    is_public: bool = False
    offer: Callable[[Texts, Any, str], Offer] | None = None
