"""What a member keeps at hand: from the card, and as a list."""

from __future__ import annotations

from domain.base.lists import Window
from handlers.materials.cards import card
from handlers.materials.favourites import screens
from handlers.materials.favourites.presses import Favourites, KeepMaterial
from handlers.ui.routes import Routes
from handlers.ui.screen import Screen
from handlers.ui.turn import Turn
from services.materials import favourites

routes = Routes()


async def _list(turn: Turn, at: int = 0) -> Screen:
    return screens.favourites(turn.t, *await turn.ask(favourites.listing, Window(at)))


@routes.press(KeepMaterial, card=lambda turn, press: card(turn, press.id))
async def keep(turn: Turn, press: KeepMaterial) -> Screen:
    await turn.do(favourites.keep if press.on else favourites.drop, press.id)
    turn.toast("material-keep-said" if press.on else "material-keep-undone")
    return await card(turn, press.id)


@routes.press(Favourites, card=lambda turn, press: _list(turn))
async def show(turn: Turn, press: Favourites) -> Screen:
    return await _list(turn, press.page)
