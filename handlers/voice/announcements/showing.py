"""An announcement's card in a turn, with the words that other areas have for whom it is for."""

from __future__ import annotations

from handlers.ui.screen import Screen
from handlers.ui.turn import Turn
from handlers.voice.announcements import screens
from services.voice.announcements.looking import Card


def card(turn: Turn, seen: Card) -> Screen:
    """As it is now."""
    return screens.card(turn.t, seen, turn.features.segments)
