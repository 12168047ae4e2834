"""Looking for decisions by words."""

from __future__ import annotations

from aiogram.filters.callback_data import CallbackData

from domain.decisions.decisions import Decision
from handlers.decisions.search import screens
from handlers.decisions.search.presses import FindDecisions
from handlers.people.directory.looking import by_words
from handlers.ui.screen import Screen
from handlers.ui.turn import Turn
from services.base.search import Drawn
from services.decisions.finding import search


def _draw(turn: Turn, at: FindDecisions, words: str, seen: Drawn[Decision], back: CallbackData) -> Screen:
    return screens.found(turn.t, at, words, seen, back)


routes = by_words(FindDecisions, room="decisions", find=search, draw=_draw)
