"""Which linked groups and channels are shown decisions."""

from __future__ import annotations

from domain.base.lists import Window, page_of
from handlers.decisions.groups import screens
from handlers.decisions.groups.presses import ShowIn
from handlers.ui.routes import Routes
from handlers.ui.screen import Screen
from handlers.ui.turn import Turn
from services.decisions import group_cards

routes = Routes()


@routes.screen("decision_groups")
async def listing(turn: Turn, at: int = 0) -> Screen:
    return screens.chats(turn.t, page_of(await turn.ask(group_cards.chats), Window(at)))


@routes.press(ShowIn, card=lambda turn, press: listing(turn))
async def show_in(turn: Turn, press: ShowIn) -> Screen:
    found = await turn.do(group_cards.switch, press.chat, bool(press.on))
    note = turn.t("group-cards-switched-on" if press.on else "group-cards-switched-off")
    return screens.chats(turn.t, page_of(found, Window(0)), note)
