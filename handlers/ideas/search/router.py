"""Looking for ideas by words."""

from __future__ import annotations

from aiogram.filters.callback_data import CallbackData

from handlers.ideas.search import screens
from handlers.ideas.search.presses import FindIdeas
from handlers.people.directory.looking import by_words
from handlers.ui.screen import Screen
from handlers.ui.turn import Turn
from services.base.search import Drawn
from services.ideas.searching import search
from services.ideas.views import Line


def _draw(turn: Turn, at: FindIdeas, words: str, seen: Drawn[Line], back: CallbackData) -> Screen:
    return screens.found(turn.t, at, words, seen, back, is_member=turn.viewer.is_member)


routes = by_words(FindIdeas, room="ideas", find=search, draw=_draw)
