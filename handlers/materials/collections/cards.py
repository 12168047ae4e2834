"""A collection as it is now: what most presses end with, and what links open."""

from __future__ import annotations

from domain.base.lists import Window
from domain.base.things import Thing
from domain.materials.collections import COLLECTION
from handlers.materials.collections import screens
from handlers.ui.opening import Opener, Shared
from handlers.ui.screen import Screen
from handlers.ui.turn import Turn
from locales.texts import Html
from services.materials.collections import views


async def card(turn: Turn, collection_id: int, note: Html | None = None, page: int = 0) -> Screen:
    """A page of the collection for this reader, with a note on what has just happened."""
    seen = await turn.ask(views.show, collection_id, Window(page))
    return screens.collection(turn.t, seen, turn.units.network.bot_username, note)


async def _share(turn: Turn, thing: Thing) -> Shared:
    seen = await turn.ask(views.show, thing.number)
    return screens.shared(turn.t, seen.collection, turn.units.network.bot_username)


OPENERS = (Opener(COLLECTION, lambda turn, thing, note: card(turn, thing.number, note), _share),)
