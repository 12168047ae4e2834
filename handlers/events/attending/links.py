"""What a link to an event does for whoever opens it."""

from __future__ import annotations

from domain.base.errors import DomainError
from domain.events.events import EVENT
from handlers.events.attending import screens
from handlers.events.attending.cards import card
from handlers.people.joining.promised import opened
from handlers.ui.screen import Screen
from handlers.ui.turn import Turn
from locales.texts import Html


async def came_for(turn: Turn, event_id: int, note: Html | None = None) -> Screen:
    """The event that a link has led to; whoever isn't in yet gets a seat on being in.

    Raises `DomainError` when it isn't for the viewer.
    """
    promise = await opened(turn, EVENT, str(event_id))
    try:
        return await card(turn, event_id, note)
    except DomainError:
        if not promise:
            raise
        # Another region's, perhaps: whoever isn't in yet hasn't said where they work.
        return screens.for_some_region(turn.t, event_id, turn.viewer)
