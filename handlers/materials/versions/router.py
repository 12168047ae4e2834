"""A new version: what it consists of and what changed; the list of all; one more file for a draft."""

from __future__ import annotations

from collections.abc import Sequence

from domain.materials.materials import CHANGES_LIMIT, MaterialState
from handlers.materials import looks
from handlers.materials.cards import card
from handlers.materials.presses import Own, OwnMaterial
from handlers.materials.sharing.anything import Anything, read
from handlers.materials.versions import screens
from handlers.materials.versions.presses import Release, ShowVersions
from handlers.ui.forms import engine
from handlers.ui.forms.answers import Answers
from handlers.ui.forms.choices import Choice
from handlers.ui.forms.closing import Filled
from handlers.ui.forms.field import Option
from handlers.ui.forms.form import Form
from handlers.ui.forms.words import LongText
from handlers.ui.routes import Routes
from handlers.ui.screen import Screen
from handlers.ui.turn import Turn
from locales.texts import Html, lines
from services.materials import releasing, views

routes = Routes()
ALL, SAME = "all", "same"


async def _whether(turn: Turn, answers: Answers) -> Sequence[Option]:
    return [Option(one, turn.t.plain(f"material-keeps-{one}")) for one in (ALL, SAME)]


async def _release(turn: Turn, answers: Filled) -> Screen:
    source, items = read(answers["what"])
    said = releasing.Release(source=source, items=items, changes=answers["changes"], keeps=answers["keeps"] == SAME)
    material_id = answers.context["material"]
    await answers.close_with(releasing.release, material_id, said)
    return await card(turn, material_id, turn.t("material-released"))


async def _told(turn: Turn, answers: Answers) -> Html | None:
    """What is seen in what was sent."""
    _, items = read(answers["what"])
    sight = await turn.ask(releasing.foreseen, answers.context["material"], items)
    return lines(*looks.paragraphs(turn.t, sight, turn.units.network.bot_username)) or None


RELEASE = routes.form(
    Form(
        name="material_version",
        fields=(
            Anything(key="what"),
            Choice(key="keeps", choices=_whether, when=lambda answers: answers.context["files"] > 1),
            LongText(key="changes", limit=CHANGES_LIMIT),
        ),
        submit=_release,
        tells=_told,
        home=lambda context: OwnMaterial(id=context["material"], do=Own.PANEL),
    )
)


async def _add(turn: Turn, answers: Filled) -> Screen:
    material_id = answers.context["material"]
    await answers.close_with(releasing.add, material_id, *read(answers["what"]))
    return await card(turn, material_id, turn.t("material-added"))


ADD = routes.form(
    Form(
        name="material_add",
        fields=(Anything(key="what"),),
        submit=_add,
        home=lambda context: OwnMaterial(id=context["material"], do=Own.PANEL),
        preview=False,
    )
)


@routes.press(ShowVersions, card=lambda turn, press: card(turn, press.id))
async def show(turn: Turn, press: ShowVersions) -> Screen:
    return screens.versions(turn.t, *await turn.ask(views.versions, press.id), press.page)


@routes.press(Release, card=lambda turn, press: card(turn, press.id))
async def release(turn: Turn, press: Release) -> Screen | None:
    seen = await turn.ask(views.own_card, press.id)
    if seen.material.state is MaterialState.DRAFT:
        return await engine.start(turn, ADD, context={"material": press.id})
    _, files = await turn.ask(releasing.may_release, press.id)
    return await engine.start(turn, RELEASE, context={"material": press.id, "files": files})
