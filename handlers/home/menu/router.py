"""/start, /menu, /help, /cancel, and words written outside of a form."""

from __future__ import annotations

from handlers.home.menu import screens
from handlers.people.joining import router as joining_router
from handlers.ui import rooms
from handlers.ui.commands import has_desk
from handlers.ui.entry import Room
from handlers.ui.forms import drafts, leaving
from handlers.ui.routes import Routes
from handlers.ui.screen import Button, Go, Screen
from handlers.ui.turn import Turn
from services.home import menu as use_cases
from services.home.menu import Mine
from services.people import joining

routes = Routes()


@routes.screen("menu")
async def menu(turn: Turn, at: int = 0) -> Screen | None:
    """The menu of a member; for everybody else, where they stand on the way in."""
    seen = _mine(turn)
    return await _way_in(turn) if seen is None else _menu(turn, seen)


def _mine(turn: Turn) -> Mine | None:
    """At a glance: the busiest screen, and its reads go by the person's own rows."""
    return turn.units.glance(use_cases.mine, turn.viewer.id)


async def _way_in(turn: Turn) -> Screen | None:
    return await joining_router.home(turn, await turn.ask(joining.way))


def _menu(turn: Turn, seen: Mine) -> Screen:
    features = turn.features
    return screens.menu(turn.t, turn.units.network.name, seen, features.menu, features.doors, _drafts(turn))


def _drafts(turn: Turn) -> list[Button]:
    return [drafts.button(turn, name) for name in drafts.names(turn)]


@routes.screen("menu_resume")
async def resume(turn: Turn, at: int = 0) -> Screen | None:
    """Back from leave in one tap."""
    await turn.do(joining.resume)
    turn.toast("me-resumed")
    return await menu(turn)


@routes.screen("waiting")
async def waiting(turn: Turn, at: int = 0) -> Screen | None:
    seen = _mine(turn)
    if seen is None:
        return await _way_in(turn)
    return screens.waiting(turn.t, seen, turn.features.doors, _drafts(turn), at)


@routes.screen("mine")
async def mine(turn: Turn, at: int = 0) -> Screen | None:
    if not turn.viewer.is_member:
        return await _way_in(turn)
    return screens.mine(turn.t, rooms.opened(turn, turn.features.mine))


@routes.room_of(rooms.MINE)
async def inside(turn: Turn, at: int = 0, *, room: Room) -> Screen | None:
    return (rooms.inside(turn, turn.features.mine, room) if turn.viewer.is_member else None) or await mine(turn)


@routes.command("start")
async def start(turn: Turn) -> Screen | None:
    return await menu(turn)


@routes.command("menu")
async def menu_command(turn: Turn) -> Screen | None:
    return await menu(turn)


@routes.screen("help")
async def help_screen(turn: Turn, at: int = 0) -> Screen:
    network = turn.units.network
    return screens.help_screen(turn.t, network.name, network.operator_contact, organizer=has_desk(turn.viewer))


@routes.command("help")
async def help_command(turn: Turn) -> Screen:
    return await help_screen(turn)


@routes.screen("thanks")
async def thanks(turn: Turn, at: int = 0) -> Screen:
    return Screen(turn.t("thanks-text"), back=Go(to="menu"))


@routes.screen("put_aside")
async def put_aside(turn: Turn, at: int = 0) -> Screen | None:
    return await cancel(turn)


@routes.command("cancel")
async def cancel(turn: Turn) -> Screen | None:
    """Puts the form aside; its answers stay."""
    return await leaving.newest(turn) or Screen(turn.t("cancel-nothing"))
