"""Links to the bot's own things, as an announcement's button opens them."""

from __future__ import annotations

from handlers.ui.routes import LinkHandler
from handlers.ui.turn import Turn


def opener(turn: Turn, payload: str) -> tuple[LinkHandler, str] | None:
    """What opens «event_17», and the argument it takes; None when no such thing exists in this bot."""
    prefix, _, rest = payload.partition("_")
    link = turn.features.links.get(prefix)
    return (link, rest) if link is not None and rest else None
