"""Issuing, naming, sharing and putting out invitation links."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from domain.base.lists import Window
from domain.base.things import Thing
from domain.people.admission import (
    FIRST_DAYS,
    FIRST_USES,
    INVITATION,
    INVITATION_DAYS,
    INVITATION_USES,
    LABEL_LIMIT,
    USES_MOST,
)
from handlers.people.invitations import screens
from handlers.people.invitations.presses import LimitLink, Link, NewLink
from handlers.people.invitations.screens import ALL, LIST, link_of
from handlers.ui.forms import engine
from handlers.ui.forms.amounts import Number
from handlers.ui.forms.answers import Answers, Given
from handlers.ui.forms.closing import Filled
from handlers.ui.forms.field import Option
from handlers.ui.forms.form import Form
from handlers.ui.forms.words import Text
from handlers.ui.opening import Opener, Shared
from handlers.ui.posters import poster
from handlers.ui.qr import qr
from handlers.ui.routes import Routes
from handlers.ui.screen import Go, Screen
from handlers.ui.turn import Turn
from locales.texts import Html, lines
from services.people import invitations

routes = Routes()


@routes.screen(LIST)
async def mine(turn: Turn, at: int = 0) -> Screen:
    return screens.invitations(turn.t, await turn.ask(invitations.mine, Window(at)), turn.viewer)


@routes.screen(ALL)
async def of_all(turn: Turn, at: int = 0) -> Screen:
    return screens.of_all(turn.t, await turn.ask(invitations.of_all, Window(at)))


# -- making and naming -----------------------------------------------------------------------------


async def _make(turn: Turn, answers: Filled) -> Screen:
    chosen = answers.context
    made = await answers.close_with(
        invitations.create, days=chosen["days"], uses=chosen["uses"], label=answers["label"]
    )
    turn.toast("invitation-made")
    return await _card(turn, made.code)


async def _rename(turn: Turn, answers: Filled) -> Screen:
    code = answers.context["code"]
    await answers.close_with(invitations.rename, code, answers["label"])
    return await _card(turn, code)


async def _limit(turn: Turn, answers: Filled) -> Screen:
    code = answers.context["code"]
    await answers.close_with(invitations.limit, code, uses=answers["uses"])
    return await _card(turn, code)


@dataclass(frozen=True, kw_only=True)
class _People(Number):
    """For how many it is; 0, which has a button and isn't typed, is without a limit."""

    async def options(self, turn: Turn, answers: Answers) -> Sequence[Option]:
        return [Option(str(uses), screens.people(turn.t, uses)) for uses in self.presets]


def _opened(context: dict[str, Any]) -> Link:
    return Link(act="see", code=context["code"])


_LABEL = Text(key="label", limit=LABEL_LIMIT, optional=True)
NEW = routes.form(Form(name="invitation", fields=(_LABEL,), submit=_make, home=Go(to=LIST), preview=False))
NAME = routes.form(Form(name="invitation_name", fields=(_LABEL,), submit=_rename, home=_opened, preview=False))

USES = routes.form(
    Form(
        name="invitation_uses",
        fields=(_People(key="uses", most=USES_MOST, presets=INVITATION_USES),),
        submit=_limit,
        home=_opened,
        preview=False,
    )
)


@routes.press(NewLink, card=lambda turn, press: mine(turn))
async def new(turn: Turn, press: NewLink) -> Screen | None:
    await turn.ask(invitations.mine)  # refuses whoever may not invite before asking anything
    days = press.days if press.days in INVITATION_DAYS else FIRST_DAYS
    uses = press.uses if press.uses in INVITATION_USES else FIRST_USES
    return await engine.start(turn, NEW, context={"days": days, "uses": uses})


# -- one link --------------------------------------------------------------------------------------


async def _card(turn: Turn, code: str) -> Screen:
    network = turn.units.network
    return screens.card(turn.t, network.bot_username, network.name, await turn.ask(invitations.card, code))


@routes.press(LimitLink, card=lambda turn, press: _card(turn, press.code))
async def limit(turn: Turn, press: LimitLink) -> Screen:
    days, uses = (None if chosen < 0 else chosen for chosen in (press.days, press.uses))
    await turn.do(invitations.limit, press.code, days=days, uses=uses)
    return await _card(turn, press.code)


@routes.press(Link, card=lambda turn, press: mine(turn, press.page))
async def link(turn: Turn, press: Link) -> Screen | None:
    if press.act == "revoke":
        await turn.do(invitations.revoke, press.code)
        turn.toast("invitation-revoked-toast")
        return await _card(turn, press.code)
    if press.act == "restore":
        await turn.do(invitations.restore, press.code)
        turn.toast("invitation-restored-toast")
        return await _card(turn, press.code)
    network = turn.units.network
    invitation = await turn.ask(invitations.one, press.code)
    if press.act == "name":
        answers = {"label": Given(invitation.label)} if invitation.label else None
        return await engine.start(turn, NAME, context={"code": press.code}, answers=answers)
    if press.act == "days":
        return screens.choose_days(turn.t, invitation)
    if press.act == "uses":
        return await engine.start(turn, USES, context={"code": press.code})
    if press.act == "qr":
        png = await asyncio.to_thread(qr, link_of(network.bot_username, invitation), scale=12)
        return screens.qr(turn.t, network.bot_username, network.name, invitation, png)
    if press.act == "poster":
        wanted = screens.poster_of(turn.t, network.bot_username, network.name, invitation)
        # Drawing takes some tenths of a second of a core: other people's presses don't wait for it.
        return screens.poster(turn.t, invitation, await asyncio.to_thread(poster, wanted))
    return await _card(turn, press.code)


# -- as a thing ------------------------------------------------------------------------------------


async def _open(turn: Turn, thing: Thing, note: Html | None) -> Screen:
    screen = await _card(turn, thing.code)
    return replace(screen, text=lines(note, screen.text))


async def _share(turn: Turn, thing: Thing) -> Shared:
    invitation, network = await turn.ask(invitations.one, thing.code), turn.units.network
    return screens.shared(turn.t, network.bot_username, network.name, invitation)


OPENERS = (Opener(INVITATION, _open, _share),)
