"""The card as it is now: what most presses end with."""

from __future__ import annotations

from handlers.events import screens
from handlers.screen import Screen
from handlers.turn import Turn
from locales.texts import Html
from services.events import views


async def card(turn: Turn, event_id: int, note: Html | None = None) -> Screen:
    """The event's card for this reader, with a note on what has just happened."""
    seen = await turn.ask(views.card, event_id)
    return screens.card(turn.t, seen, turn.units.network.bot_username, note)
