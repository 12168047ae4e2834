"""Links to the bot's own things, as an announcement's button opens them."""

from __future__ import annotations

from functools import cache

from handlers.ui.routes import LinkHandler


@cache
def _links() -> dict[str, LinkHandler]:
    from handlers.features import all_routes  # here: that module imports this area's router

    return all_routes().links


def opener(payload: str) -> tuple[LinkHandler, str] | None:
    """What opens «event_17», and the argument it takes; None when no such thing exists in this bot."""
    prefix, _, rest = payload.partition("_")
    link = _links().get(prefix)
    return (link, rest) if link is not None and rest else None
