"""The doors of what hangs on a thing, for its card: each area draws its own (`Feature.hung`)."""

from __future__ import annotations

from domain.base.things import Thing
from handlers.ui.screen import Button
from handlers.ui.turn import Turn
from services.base import hung


async def doors(turn: Turn, thing: Thing) -> list[Button]:
    """In the order of the areas; none for whoever isn't in the network."""
    if not turn.viewer.is_member:
        return []
    heads = await turn.ask(hung.heads, thing)
    return [turn.features.hung[name](turn.t, thing, head) for name, head in heads.items()]
