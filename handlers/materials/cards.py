"""The card as it is now: what most presses end with."""

from __future__ import annotations

from domain.base.things import Thing
from domain.materials.materials import MATERIAL
from handlers.materials import screens
from handlers.ui.opening import Opener, Shared
from handlers.ui.screen import Screen
from handlers.ui.turn import Turn
from locales.texts import Html
from services.materials import views


async def card(turn: Turn, material_id: int, note: Html | None = None) -> Screen:
    """The material's card for this reader, with a note on what has just happened."""
    seen = await turn.ask(views.card, material_id)
    return screens.card(turn.t, seen, turn.units.network.bot_username, note)


async def _share(turn: Turn, thing: Thing) -> Shared:
    seen = await turn.ask(views.card, thing.number)
    return screens.shared(turn.t, seen.material, turn.units.network.bot_username)


OPENERS = (Opener(MATERIAL, lambda turn, thing, note: card(turn, thing.number, note), _share),)
