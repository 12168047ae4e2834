"""Links to the bot's own things, as an announcement's button opens them."""

from __future__ import annotations

from domain.base.errors import DomainError
from domain.voice.announcements import LinkButton
from handlers.ui.routes import LinkHandler
from handlers.ui.screen import Screen
from handlers.ui.turn import Turn


def opener(turn: Turn, payload: str) -> tuple[LinkHandler, str] | None:
    """What opens «event_17», and the argument it takes; None when no such thing exists in this bot."""
    prefix, _, rest = payload.partition("_")
    link = turn.features.links.get(prefix)
    return (link, rest) if link is not None and rest else None


async def follow(turn: Turn, button: LinkButton) -> Screen | None:
    """What is behind a button: a thing by the door of its kind, anything else as its link opens it.

    Raises `DomainError` when that is gone, or isn't for the viewer.
    """
    thing = button.thing
    if thing is not None and isinstance(thing.id, int) and thing.kind in turn.features.openers:
        return await turn.features.openers[thing.kind].open(turn, thing, None)
    found = opener(turn, button.payload or "")
    if found is None:
        raise DomainError("error-stale-button")
    link, rest = found
    return await link(turn, rest)
