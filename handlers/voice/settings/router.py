"""Settings: language and time zone; notices and purposes have rooms of their own."""

from __future__ import annotations

from handlers.people.joining import places
from handlers.ui.forms import engine
from handlers.ui.forms.answers import Given
from handlers.ui.forms.choices import Lookup
from handlers.ui.forms.closing import Filled
from handlers.ui.forms.form import Form
from handlers.ui.routes import Routes
from handlers.ui.screen import Go, Screen
from handlers.ui.turn import Turn
from handlers.voice.settings import screens
from handlers.voice.settings.presses import ChooseLanguage
from locales.texts import LANGUAGES, Texts
from services.base import members

routes = Routes()


@routes.screen("settings")
async def settings(turn: Turn, at: int = 0) -> Screen:
    return screens.settings(turn.t, turn.viewer)


@routes.command("settings")
async def settings_command(turn: Turn) -> Screen:
    return await settings(turn)


@routes.screen("language")
async def language(turn: Turn, at: int = 0) -> Screen:
    return screens.language(turn.t)


@routes.press(ChooseLanguage)
async def choose_language(turn: Turn, press: ChooseLanguage) -> Screen:
    if press.language in LANGUAGES:
        await turn.do(members.set_language, press.language)
        turn.t = Texts(press.language, turn.t.zone, turn.t.now)
        turn.toast("language-set")
    return screens.settings(turn.t, turn.viewer)


async def _set_zone(turn: Turn, answers: Filled) -> Screen:
    member = await answers.close_with(members.set_zone, answers["zone"])
    turn.t = Texts(turn.t.language, member.zone or turn.t.zone, turn.t.now)
    turn.toast("zone-set")
    return screens.settings(turn.t, turn.viewer)


ZONE = routes.form(
    Form(
        name="zone",
        fields=(Lookup(key="zone", find=places.find_zone, named=places.zone_named, suggested=places.suggest_zones),),
        submit=_set_zone,
        home=Go(to="settings"),
        preview=False,
    )
)


@routes.screen("zone")
async def zone(turn: Turn, at: int = 0) -> Screen | None:
    own = turn.viewer.zone
    known = {"zone": Given(own, turn.t.zone_name(own))} if own else {}
    return await engine.start(turn, ZONE, answers=known)
