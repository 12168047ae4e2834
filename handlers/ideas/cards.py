"""The card as it is now: what most presses end with."""

from __future__ import annotations

from domain.base.things import Thing
from domain.ideas.ideas import IDEA, Kind
from handlers.ideas import screens
from handlers.ideas.projects import cards as projects
from handlers.ui import hung
from handlers.ui.opening import Opener, Shared
from handlers.ui.screen import Screen
from handlers.ui.turn import Turn
from locales.texts import Html
from services.ideas import views


async def card(turn: Turn, idea_id: int, note: Html | None = None) -> Screen:
    """The idea's card for this reader, with a note on what has just happened."""
    seen = await turn.ask(views.card, idea_id)
    if seen.idea.kind is Kind.PROJECT:
        return await projects.card(turn, idea_id, note)
    hanging = await hung.doors(turn, Thing(IDEA, idea_id))
    return screens.card(turn.t, seen, turn.units.network.bot_username, note, hanging)


async def _share(turn: Turn, thing: Thing) -> Shared:
    seen = await turn.ask(views.card, thing.number)
    return screens.shared(turn.t, seen.idea, turn.units.network.bot_username)


OPENERS = (Opener(IDEA, lambda turn, thing, note: card(turn, thing.number, note), _share),)
