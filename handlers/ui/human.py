"""«Написать организаторам»: a human is one tap away wherever something can't be done (PRODUCT §0)."""

from __future__ import annotations

from handlers.ui.screen import Button, Go
from locales.texts import Texts

ASKS = "ask_organizers"
"""The screen that takes the words; an area above brings it."""


def human(t: Texts) -> Button:
    """The button that leads to those who answer for the network."""
    return Button(t.plain("ask-network"), Go(to=ASKS))
