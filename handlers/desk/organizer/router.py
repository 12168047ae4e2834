"""/organizer: the door, and how the network takes people in."""

from __future__ import annotations

import asyncio

from domain.people.admission import Admission
from handlers.desk.organizer import screens
from handlers.desk.organizer.presses import SetAdmission, ShowFigure
from handlers.ui import rooms
from handlers.ui.entry import Room
from handlers.ui.pictures import bars
from handlers.ui.routes import Former, Routes
from handlers.ui.screen import Screen
from handlers.ui.turn import Turn
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
    png = await asyncio.to_thread(bars, screens.picture_groups(turn.t, seen))
    return screens.figure(turn.t, seen, png)


@routes.command("organizer")
async def command(turn: Turn) -> Screen:
    return await home(turn)


@routes.screen("organizer_network")
async def network(turn: Turn, at: int = 0) -> Screen:
    return _network(turn, await turn.ask(joining.admission_now))


def _network(turn: Turn, admission: Admission) -> Screen:
    return screens.network(turn.t, admission)


@routes.press(SetAdmission, card=lambda turn, press: home(turn))
async def set_admission(turn: Turn, press: SetAdmission) -> Screen:
    value = await turn.do(joining.set_admission, press.value)
    turn.toast("admission-set")
    return _network(turn, value)


@routes.room_of(rooms.CABINET)
async def inside(turn: Turn, at: int = 0, *, room: Room) -> Screen:
    return rooms.inside(turn, turn.features.desk, room) or await home(turn)
