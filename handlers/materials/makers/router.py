"""Co-authors: asked by the author, each answers for themself."""

from __future__ import annotations

from collections.abc import Sequence

from handlers.materials.cards import card
from handlers.materials.makers import screens
from handlers.materials.makers.presses import AskMaker, DropMaker, Say, SayMaker, ShowMakers
from handlers.ui.forms import engine
from handlers.ui.forms.answers import Answers
from handlers.ui.forms.choices import Lookup
from handlers.ui.forms.closing import Filled
from handlers.ui.forms.field import Option
from handlers.ui.forms.form import Form
from handlers.ui.routes import Routes
from handlers.ui.screen import Screen
from handlers.ui.turn import Turn
from locales.texts import Html
from services.materials import coauthors

routes = Routes()


async def _shown(turn: Turn, material_id: int, note: Html | None = None) -> Screen:
    return screens.makers(turn.t, *await turn.ask(coauthors.people, material_id), note)


async def _find(turn: Turn, answers: Answers, said: str) -> Sequence[Option]:
    found = await turn.ask(coauthors.candidates, answers.context["material"], said)
    return [Option(str(member_id), name) for member_id, name in found]


async def _named(turn: Turn, answers: Answers, value: str) -> str | None:
    if not value.isdecimal():
        return None
    return await turn.ask(coauthors.candidate, answers.context["material"], int(value))


async def _ask(turn: Turn, answers: Filled) -> Screen:
    material_id = answers.context["material"]
    await answers.close_with(coauthors.invite, material_id, int(answers["person"]))
    return await _shown(turn, material_id, turn.t("material-makers-asked"))


ASK = routes.form(
    Form(
        name="material_coauthor",
        fields=(Lookup(key="person", find=_find, named=_named),),
        submit=_ask,
        home=lambda context: ShowMakers(id=context["material"]),
        preview=False,
    )
)


@routes.press(ShowMakers, card=lambda turn, press: card(turn, press.id))
async def show(turn: Turn, press: ShowMakers) -> Screen:
    return await _shown(turn, press.id)


@routes.press(AskMaker, card=lambda turn, press: card(turn, press.id))
async def ask(turn: Turn, press: AskMaker) -> Screen | None:
    await turn.ask(coauthors.people, press.id)
    return await engine.start(turn, ASK, context={"material": press.id})


@routes.press(DropMaker, card=lambda turn, press: card(turn, press.id))
async def drop(turn: Turn, press: DropMaker) -> Screen:
    await turn.do(coauthors.end, press.id, press.member)
    return await _shown(turn, press.id, turn.t("material-makers-dropped"))


@routes.press(SayMaker, card=lambda turn, press: card(turn, press.id))
async def say(turn: Turn, press: SayMaker) -> Screen:
    """The answer of whoever is asked; what isn't theirs to see any more has gone with a no."""
    accepted = press.say is Say.YES
    await turn.do(coauthors.answer, press.id, accepted)
    note = turn.t("material-coauthor-said-yes" if accepted else "material-coauthor-said-no")
    return await card(turn, press.id, note)
