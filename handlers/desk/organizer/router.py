"""/organizer: the door, and how the network takes people in."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

from domain.base.roles import Role
from domain.people.admission import Admission
from domain.people.norms import ADMISSION
from handlers.desk.organizer import screens
from handlers.desk.organizer.presses import SetAdmission, ShowFigure
from handlers.ui import rooms
from handlers.ui.entry import Room
from handlers.ui.forms import engine
from handlers.ui.forms.answers import Answers
from handlers.ui.forms.choices import Choice
from handlers.ui.forms.closing import Filled
from handlers.ui.forms.field import Option
from handlers.ui.forms.form import Form
from handlers.ui.forms.words import Text
from handlers.ui.pictures import bars
from handlers.ui.routes import Former, Routes
from handlers.ui.screen import Go, Screen
from handlers.ui.turn import Turn
from services.charter import reading
from services.desk import cabinet, figures
from services.people import joining

routes = Routes()


@routes.screen("organizer")
async def home(turn: Turn, at: int = 0) -> Screen:
    return screens.home(turn.t, await turn.ask(cabinet.view), turn.features.desk, turn.features.doors)


@routes.screen("today")
async def today(turn: Turn, at: int = 0) -> Screen:
    seen = await turn.ask(cabinet.view)
    if not seen.waiting:
        return screens.home(turn.t, seen, turn.features.desk, turn.features.doors)
    return screens.today(turn.t, seen, turn.features.doors, at)


routes.former("screens", "figures", Former("organizer"))


@routes.press(ShowFigure, card=lambda turn, press: home(turn))
async def figure(turn: Turn, press: ShowFigure) -> Screen:
    seen = await turn.report(figures.picture, press.name)
    # Drawing takes some tens of milliseconds of a core: other people's presses don't wait for it.
    png = await asyncio.to_thread(bars, screens.picture_groups(turn.t, seen)) if seen.bars else None
    return screens.figure(turn.t, seen, png)


@routes.command("organizer")
async def command(turn: Turn) -> Screen:
    return await home(turn)


@routes.screen("organizer_network")
async def network(turn: Turn, at: int = 0) -> Screen:
    return await _network(turn, await turn.ask(joining.admission_now))


async def _network(turn: Turn, admission: Admission) -> Screen:
    setting = await turn.ask(reading.setting, ADMISSION)
    return screens.network(turn.t, admission, setting, may_tighten=Role.OWNER in turn.viewer.roles)


async def _narrower(turn: Turn, answers: Answers) -> Sequence[Option]:
    return [Option(str(value), turn.t.plain(f"admission-{value}")) for value in joining.NARROWER[1:]]


async def _tighten(turn: Turn, answers: Filled) -> Screen:
    value = await answers.close_with(joining.tighten_admission, Admission(answers["value"]), answers["reason"])
    turn.toast("admission-set")
    return await _network(turn, value)


TIGHTEN = routes.form(
    Form(
        name="tighten",
        fields=(Choice(key="value", choices=_narrower), Text(key="reason", limit=joining.REASON_LIMIT)),
        submit=_tighten,
        home=Go(to="organizer_network"),
        preview=False,
    )
)


@routes.screen("tighten")
async def tighten(turn: Turn, at: int = 0) -> Screen | None:
    return await engine.start(turn, TIGHTEN)


@routes.press(SetAdmission, card=lambda turn, press: home(turn))
async def set_admission(turn: Turn, press: SetAdmission) -> Screen:
    value = await turn.do(joining.set_admission, press.value)
    turn.toast("admission-set")
    return await _network(turn, value)


@routes.room_of(rooms.CABINET)
async def inside(turn: Turn, at: int = 0, *, room: Room) -> Screen:
    return rooms.inside(turn, turn.features.desk, room) or await home(turn)
