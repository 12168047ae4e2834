"""What is asked of a collection: its title, and a sentence on what it is for."""

from __future__ import annotations

from typing import Any

from domain.materials.collections import ABOUT_LIMIT, TITLE_LIMIT, clean_title
from handlers.materials.cards import card as material_card
from handlers.materials.collections.cards import card
from handlers.materials.collections.presses import MyCollections, Own, OwnCollection
from handlers.materials.presses import ShowMaterial
from handlers.ui.forms.closing import Filled
from handlers.ui.forms.form import Form
from handlers.ui.forms.words import Text
from handlers.ui.routes import Routes
from handlers.ui.screen import Screen
from handlers.ui.turn import Turn
from services.materials.collections import collecting

routes = Routes()


async def _make(turn: Turn, answers: Filled) -> Screen:
    material = answers.context["material"] or None
    made = await answers.close_with(collecting.make, answers["title"], answers["about"], material)
    if material is not None:
        return await material_card(turn, material, turn.t("collection-made-with", title=made.title))
    return await card(turn, made.id, turn.t("collection-made"))


NEW = routes.form(
    Form(
        name="collection",
        fields=(
            Text(key="title", limit=TITLE_LIMIT, check=clean_title),
            Text(key="about", limit=ABOUT_LIMIT, optional=True),
        ),
        submit=_make,
        home=lambda context: ShowMaterial(id=context["material"]) if context["material"] else MyCollections(),
        preview=False,
    )
)


async def _change(turn: Turn, answers: Filled) -> Screen:
    collection_id, field = answers.context["collection"], answers.context["field"]
    await answers.close_with(collecting.change, collection_id, field, answers[field])
    return await card(turn, collection_id, turn.t("collection-changed"))


def _when(key: str) -> dict[str, Any]:
    return {"key": key, "when": lambda answers: answers.context["field"] == key}


CHANGE = routes.form(
    Form(
        name="collection_change",
        fields=(
            Text(limit=TITLE_LIMIT, check=clean_title, **_when("title")),
            Text(limit=ABOUT_LIMIT, optional=True, **_when("about")),
        ),
        submit=_change,
        home=lambda context: OwnCollection(id=context["collection"], do=Own.PANEL),
        preview=False,
    )
)
