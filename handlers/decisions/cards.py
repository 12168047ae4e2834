"""The card as it is now: what most presses end with."""

from __future__ import annotations

from domain.base.things import Thing
from domain.decisions.decisions import DECISION
from handlers.decisions import screens
from handlers.ui.opening import Opener, Shared
from handlers.ui.screen import Screen
from handlers.ui.turn import Turn
from locales.texts import Html
from services.decisions import course, views


async def card(turn: Turn, decision_id: int, note: Html | None = None) -> Screen:
    """The decision's card for this reader, as it is by the clock."""
    seen = await turn.ask(views.card, decision_id)
    if seen.decision.is_due(turn.now):
        await turn.units.do(course.ripe, decision_id)
        seen = await turn.ask(views.card, decision_id)
    return screens.card(turn.t, seen, turn.units.network.bot_username, note)


async def _share(turn: Turn, thing: Thing) -> Shared:
    seen = await turn.ask(views.card, thing.number)
    return screens.shared(turn.t, seen.decision, turn.units.network.bot_username)


OPENERS = (Opener(DECISION, lambda turn, thing, note: card(turn, thing.number, note), _share),)
