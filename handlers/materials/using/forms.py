"""What is asked of a lesson that was given with a material."""

from __future__ import annotations

from domain.materials.using import NOTE_LIMIT
from handlers.materials.cards import card
from handlers.materials.presses import ShowMaterial
from handlers.ui.forms.closing import Filled
from handlers.ui.forms.form import Form
from handlers.ui.forms.words import LongText
from handlers.ui.routes import Routes
from handlers.ui.screen import Screen
from handlers.ui.turn import Turn
from services.materials import using

routes = Routes()


async def _tell(turn: Turn, answers: Filled) -> Screen:
    material_id = answers.context["material"]
    await answers.close_with(using.use, material_id, answers["note"])
    return await card(turn, material_id, turn.t("material-told"))


TELL = routes.form(
    Form(
        name="material_lesson",
        fields=(LongText(key="note", limit=NOTE_LIMIT),),
        submit=_tell,
        home=lambda context: ShowMaterial(id=context["material"]),
        preview=False,
    )
)
