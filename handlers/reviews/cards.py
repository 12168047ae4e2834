"""A review as a thing: its screen for whoever has to do with it."""

from __future__ import annotations

from domain.base.errors import DomainError
from domain.base.things import Thing
from domain.reviews.reviews import REVIEW
from handlers.reviews import screens
from handlers.ui.opening import Opener
from handlers.ui.screen import Screen
from handlers.ui.turn import Turn
from locales.texts import Html
from services.reviews import reviewing, views


async def _open(turn: Turn, thing: Thing, note: Html | None = None) -> Screen:
    try:
        return screens.assignment(turn.t, await turn.ask(reviewing.assignment, thing.number))
    except DomainError:
        return screens.card(turn.t, await turn.ask(views.card, thing.number))


OPENERS = (Opener(REVIEW, _open),)
