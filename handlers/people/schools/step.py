"""«Сначала скажите школу»: a step before whatever has a rule about schools (PRODUCT §1)."""

from __future__ import annotations

from domain.people.profile import ProfileField
from handlers.people.schools import fields
from handlers.ui.forms import engine
from handlers.ui.forms.closing import Filled
from handlers.ui.forms.form import Form
from handlers.ui.routes import Routes
from handlers.ui.screen import Go, Screen
from handlers.ui.turn import Turn
from services.people import profile
from services.people.schools import records

routes = Routes()


async def _told(turn: Turn, answers: Filled) -> Screen | None:
    await answers.close_with(profile.fill, {ProfileField.SCHOOL: fields.told(answers)})
    return await turn.open(answers.context["to"], answers.context["at"])


SCHOOL_FIRST = routes.form(Form(name="school_first", fields=fields.fields(), submit=_told, preview=False))


async def once_told(turn: Turn, then: Go) -> Screen | None:
    """The screen `then`, for whoever has told their school; others are asked for it first, and go on there."""
    if await turn.ask(records.own) is not None:
        return await turn.open(then.to, then.at)
    return await engine.start(turn, SCHOOL_FIRST, context={"to": then.to, "at": then.at})
