"""Materials on others' things: the list, putting one there, taking it off."""

from __future__ import annotations

from domain.base.lists import Window
from domain.materials.hanging import number_in
from domain.materials.materials import Material
from handlers.discussion.presses import thing_of
from handlers.materials.hanging import screens
from handlers.materials.hanging.presses import AttachTo, DetachFrom, MaterialsOf, OfferTo, OffOf, SayTo
from handlers.ui.forms import engine
from handlers.ui.forms.closing import Filled
from handlers.ui.forms.form import Form
from handlers.ui.forms.words import Text
from handlers.ui.routes import Routes
from handlers.ui.screen import Screen
from handlers.ui.turn import Turn
from locales.texts import Html
from services.materials import hanging

routes = Routes()


async def _shown(turn: Turn, at: MaterialsOf, note: Html | None = None) -> Screen:
    of = thing_of(at.of)
    seen = await turn.ask(hanging.bearing, of)
    return screens.listing(turn.t, at, seen, await turn.ask(hanging.listing, of, Window(at.page)), note)


async def _attached(turn: Turn, of: str, done: tuple[Material, bool]) -> Screen:
    material, is_new = done
    note = turn.t("materials-of-added" if is_new else "materials-of-there", title=material.title)
    return await _shown(turn, MaterialsOf(of=of), note)


async def _say(turn: Turn, answers: Filled) -> Screen:
    of = answers.context["of"]
    done = await answers.close_with(hanging.attach, thing_of(of), number_in(answers["link"]))
    return await _attached(turn, of, done)


def _cleaned(said: str) -> str:
    number_in(said)
    return said


SAY = routes.form(
    Form(
        name="material_attach",
        fields=(Text(key="link", limit=300, check=_cleaned),),
        submit=_say,
        home=lambda context: MaterialsOf(of=context["of"]),
        preview=False,
    )
)


@routes.press(MaterialsOf, card=lambda turn, press: turn.open("materials"))
async def materials_of(turn: Turn, press: MaterialsOf) -> Screen:
    return await _shown(turn, press)


@routes.press(OfferTo, card=lambda turn, press: turn.open("materials"))
async def offer(turn: Turn, press: OfferTo) -> Screen:
    of = thing_of(press.of)
    seen = await turn.ask(hanging.bearing, of)
    return screens.offer(turn.t, press, seen, await turn.ask(hanging.offered, of, Window(press.page)))


@routes.press(SayTo, card=lambda turn, press: turn.open("materials"))
async def say(turn: Turn, press: SayTo) -> Screen | None:
    await turn.ask(hanging.bearing, thing_of(press.of))
    return await engine.start(turn, SAY, context={"of": press.of})


@routes.press(AttachTo, card=lambda turn, press: _shown(turn, MaterialsOf(of=press.of)))
async def attach(turn: Turn, press: AttachTo) -> Screen:
    return await _attached(turn, press.of, await turn.do(hanging.attach, thing_of(press.of), press.id))


@routes.press(OffOf, card=lambda turn, press: turn.open("materials"))
async def off(turn: Turn, press: OffOf) -> Screen:
    of = thing_of(press.of)
    seen = await turn.ask(hanging.bearing, of)
    return screens.off(turn.t, press, seen, await turn.ask(hanging.droppable, of, Window(press.page)))


@routes.press(DetachFrom, card=lambda turn, press: _shown(turn, MaterialsOf(of=press.of)))
async def detach(turn: Turn, press: DetachFrom) -> Screen:
    await turn.do(hanging.detach, thing_of(press.of), press.id)
    return await _shown(turn, MaterialsOf(of=press.of), turn.t("materials-of-dropped"))
