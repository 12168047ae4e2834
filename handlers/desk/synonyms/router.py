"""The organizers' own words of the search: the list, adding, changing, taking away."""

from __future__ import annotations

from typing import Any

from domain.base.errors import DomainError
from domain.base.lists import Window
from handlers.desk.synonyms import screens
from handlers.desk.synonyms.presses import AlikePress
from handlers.ui.forms import engine
from handlers.ui.forms.answers import Given
from handlers.ui.forms.closing import Filled
from handlers.ui.forms.form import Form
from handlers.ui.forms.words import Text
from handlers.ui.routes import Routes
from handlers.ui.screen import Go, Screen
from handlers.ui.turn import Turn
from services.desk import synonyms

routes = Routes()


@routes.screen(screens.LIST)
async def listing(turn: Turn, at: int = 0) -> Screen:
    return screens.listing(turn.t, await turn.ask(synonyms.page, Window(at)))


async def _add(turn: Turn, answers: Filled) -> Screen:
    alike = await answers.close_with(synonyms.add, answers["words"])
    return screens.card(turn.t, alike, note=turn.t("synonyms-added"))


async def _change(turn: Turn, answers: Filled) -> Screen:
    alike = await answers.close_with(synonyms.change, answers.context["id"], answers["words"])
    return screens.card(turn.t, alike, note=turn.t("synonyms-changed"))


def _set(context: dict[str, Any]) -> AlikePress:
    return AlikePress(act="see", id=context["id"])


ADD = routes.form(
    Form(name="synonyms_add", fields=(Text(key="words"),), submit=_add, home=Go(to=screens.LIST), preview=False)
)
CHANGE = routes.form(
    Form(name="synonyms_change", fields=(Text(key="words"),), submit=_change, home=_set, preview=False)
)


@routes.screen(screens.ADD)
async def add(turn: Turn, at: int = 0) -> Screen | None:
    await turn.ask(synonyms.page)
    return await engine.start(turn, ADD)


@routes.press(AlikePress, card=lambda turn, press: listing(turn, press.page))
async def press(turn: Turn, press: AlikePress) -> Screen | None:
    if press.act == "surely":
        await turn.do(synonyms.remove, press.id)
        turn.toast("synonyms-removed")
        return await listing(turn, press.page)
    alike = await turn.ask(synonyms.one, press.id)
    if press.act == "change":
        return await engine.start(turn, CHANGE, context={"id": alike.id}, answers={"words": Given(alike.said)})
    if press.act == "remove":
        return screens.removing(turn.t, alike, press.page)
    if press.act == "see":
        return screens.card(turn.t, alike, press.page)
    raise DomainError("error-stale-button")
