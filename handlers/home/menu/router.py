"""/start, /menu, /help, /cancel, and words written outside of a form."""

from __future__ import annotations

from handlers.home.menu import screens
from handlers.people.joining import router as joining_router
from handlers.ui.commands import has_desk
from handlers.ui.forms import drafts, leaving
from handlers.ui.routes import Routes
from handlers.ui.screen import Screen
from handlers.ui.turn import Turn
from services.people import joining
from services.people.joining import Step

routes = Routes()


@routes.screen("menu")
async def menu(turn: Turn, at: int = 0) -> Screen | None:
    """The menu of a member; for everybody else, where they stand on the way in."""
    way = await turn.ask(joining.way)
    if way.step is not Step.IN:
        return await joining_router.home(turn, way)
    offered = [drafts.button(turn, name) for name in drafts.names(turn)[:1]]
    return screens.menu(turn.t, turn.units.network.name, way, turn.features.menu, offered)


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


@routes.command("cancel")
async def cancel(turn: Turn) -> Screen | None:
    """Puts the form aside; its answers stay."""
    return await leaving.newest(turn) or Screen(turn.t("cancel-nothing"))
