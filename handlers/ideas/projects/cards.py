"""A project's card as it is now: what most presses end with."""

from __future__ import annotations

from domain.base.things import Thing
from domain.ideas.ideas import IDEA
from handlers.ideas.projects import screens
from handlers.ideas.screens import shared
from handlers.ui import hung
from handlers.ui.screen import Screen
from handlers.ui.turn import Turn
from locales.texts import Html
from services.ideas import project_views


async def card(turn: Turn, idea_id: int, note: Html | None = None) -> Screen:
    """The project's card for this reader, with a note on what has just happened."""
    seen = await turn.ask(project_views.card, idea_id)
    share = shared(turn.t, seen.card.idea, turn.units.network.bot_username).url
    return screens.card(turn.t, seen, share, note, await hung.doors(turn, Thing(IDEA, idea_id)))
