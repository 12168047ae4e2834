"""A school's card, and its link."""

from __future__ import annotations

from dataclasses import replace

from domain.base.things import Thing, read_number
from domain.people.profile import ProfileField
from domain.people.schools import SCHOOL
from handlers.people.directory.presses import ShowSchool
from handlers.people.schools import screens
from handlers.ui.opening import Opener, Shared
from handlers.ui.routes import Routes
from handlers.ui.screen import Screen
from handlers.ui.turn import Turn
from locales.texts import Html, lines
from services.people import profile
from services.people.schools import records

routes = Routes()


@routes.press(ShowSchool)
async def show(turn: Turn, press: ShowSchool) -> Screen:
    if press.act == "mine":
        await turn.do(profile.fill, {ProfileField.SCHOOL: press.id})
        turn.toast("school-mine-toast")
    return screens.card(turn.t, turn.units.network.bot_username, await turn.ask(records.card, press.id), press.kept)


# -- as a thing ------------------------------------------------------------------------------------


@routes.link(SCHOOL)
async def link(turn: Turn, rest: str) -> Screen:
    return await _open(turn, Thing(SCHOOL, read_number(SCHOOL, rest, gone="error-school-gone")), None)


async def _open(turn: Turn, thing: Thing, note: Html | None) -> Screen:
    screen = screens.card(turn.t, turn.units.network.bot_username, await turn.ask(records.card, thing.number))
    return replace(screen, text=lines(note, screen.text))


async def _share(turn: Turn, thing: Thing) -> Shared:
    school = (await turn.ask(records.card, thing.number)).school
    return screens.shared(turn.t, turn.units.network.bot_username, school)


OPENERS = (Opener(SCHOOL, _open, _share),)
