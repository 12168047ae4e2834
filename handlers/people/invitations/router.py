"""Issuing, sharing and revoking invitation links."""

from __future__ import annotations

from dataclasses import replace

from domain.base.lists import Window, page_of
from domain.base.things import Thing
from domain.people.admission import INVITATION
from handlers.people.invitations import screens
from handlers.people.invitations.presses import Link, NewLink
from handlers.people.invitations.screens import LIST, link_of
from handlers.ui.opening import Opener, Shared
from handlers.ui.qr import qr
from handlers.ui.routes import Routes
from handlers.ui.screen import Screen
from handlers.ui.turn import Turn
from locales.texts import Html, lines
from services.people import invitations

routes = Routes()


@routes.screen(LIST)
async def mine(turn: Turn, at: int = 0) -> Screen:
    return screens.invitations(turn.t, page_of(await turn.ask(invitations.mine), Window(at)))


@routes.press(NewLink, card=lambda turn, press: mine(turn))
async def new(turn: Turn, press: NewLink) -> Screen:
    if press.uses < 0:
        await turn.ask(invitations.mine)  # refuses whoever may not invite before asking anything
        return screens.new(turn.t, press)
    invitation = await turn.do(invitations.create, days=press.days, uses=press.uses)
    turn.toast("invitation-made")
    network = turn.units.network
    return screens.card(turn.t, network.bot_username, network.name, invitation)


@routes.press(Link, card=lambda turn, press: mine(turn, press.page))
async def link(turn: Turn, press: Link) -> Screen:
    network = turn.units.network
    if press.act == "revoke":
        invitation = await turn.do(invitations.revoke, press.code)
        turn.toast("invitation-revoked-toast")
        return screens.card(turn.t, network.bot_username, network.name, invitation, press.page)
    invitation = await turn.ask(invitations.one, press.code)
    if press.act == "ask":
        return screens.revoke(turn.t, invitation, press.page)
    if press.act == "qr":
        png = qr(link_of(network.bot_username, invitation), scale=12)
        return screens.qr(turn.t, network.bot_username, network.name, invitation, png, press.page)
    return screens.card(turn.t, network.bot_username, network.name, invitation, press.page)


# -- as a thing ------------------------------------------------------------------------------------


async def _open(turn: Turn, thing: Thing, note: Html | None) -> Screen:
    invitation, network = await turn.ask(invitations.one, thing.code), turn.units.network
    screen = screens.card(turn.t, network.bot_username, network.name, invitation)
    return replace(screen, text=lines(note, screen.text))


async def _share(turn: Turn, thing: Thing) -> Shared:
    invitation, network = await turn.ask(invitations.one, thing.code), turn.units.network
    return screens.shared(turn.t, network.bot_username, network.name, invitation)


OPENERS = (Opener(INVITATION, _open, _share),)
