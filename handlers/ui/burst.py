"""Much that one person sends at once: what tells how far it has come is told by the last of it."""

from __future__ import annotations

from collections.abc import Callable
from contextvars import ContextVar

MORE: ContextVar[Callable[[], bool]] = ContextVar("MORE", default=lambda: False)
"""Whether further updates of the person being handled are in hand (bot/hand.py)."""


def more_waits() -> bool:
    """Whether the person has sent more that is in hand already: what is told now would be told anew at once."""
    return MORE.get()()
