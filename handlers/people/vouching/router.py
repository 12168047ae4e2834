"""Vouching: the viewer's own standing, whoever asks by a link, and those for whom one vouches."""

from __future__ import annotations

from aiogram.filters.callback_data import CallbackData

from domain.base.lists import Window
from domain.people.vouching import LINK
from handlers.people.vouching import screens
from handlers.people.vouching.presses import Do, OfAsked, OfGiven
from handlers.ui.routes import Routes
from handlers.ui.screen import AtDoor, Screen
from handlers.ui.turn import Turn
from services.people import vouching

routes = Routes()


@routes.screen("colleague")
async def mine(turn: Turn, at: int = 0) -> Screen:
    return await standing(turn, AtDoor("mine", "colleague"))


async def standing(turn: Turn, back: CallbackData | AtDoor) -> Screen:
    """Who votes on the charter and on people, and by what the viewer is one of them."""
    seen = await turn.ask(vouching.mine)
    if not seen.signs and seen.link is None:
        seen = await turn.do(vouching.open_link)
    network = turn.units.network
    return screens.mine(turn.t, seen, network.name, network.bot_username, back)


# -- who asks ----------------------------------------------------------------------------------------


@routes.link(LINK)
async def linked(turn: Turn, code: str) -> Screen:
    """`t.me/<bot>?start=vouch_<code>`: a colleague asks for one's word."""
    return await _asked(turn, code)


async def _asked(turn: Turn, code: str) -> Screen:
    return screens.asked(turn.t, await turn.ask(vouching.asked, code), code)


@routes.press(OfAsked, card=lambda turn, press: _asked(turn, press.code))
async def of_asked(turn: Turn, press: OfAsked) -> Screen:
    if press.do is Do.GIVE:
        seen = await turn.do(vouching.vouch_asked, press.code)
        turn.toast("vouch-given-toast")
        return screens.asked(turn.t, seen, press.code)
    seen = await turn.ask(vouching.asked, press.code)
    if press.do is Do.BACK:
        await turn.do(vouching.take_back, seen.person.id)
        turn.toast("vouch-taken-back-toast")
    return await _asked(turn, press.code)


# -- those for whom one vouches ----------------------------------------------------------------------


@routes.screen("vouches")
async def given(turn: Turn, at: int = 0) -> Screen:
    return screens.given(turn.t, await turn.ask(vouching.given, Window(at)))


@routes.press(OfGiven, card=lambda turn, press: given(turn, press.page))
async def of_given(turn: Turn, press: OfGiven) -> Screen:
    if press.do is Do.BACK:
        await turn.do(vouching.take_back, press.id)
        turn.toast("vouch-taken-back-toast")
        return await given(turn, press.page)
    return screens.one_given(turn.t, await turn.ask(vouching.one_given, press.id), press.page)
