"""Looking for materials by words."""

from __future__ import annotations

from aiogram.filters.callback_data import CallbackData

from domain.materials.materials import Material
from handlers.materials.search import screens
from handlers.materials.search.presses import FindMaterials
from handlers.people.directory.looking import by_words
from handlers.ui.screen import Screen
from handlers.ui.turn import Turn
from services.base.search import Drawn
from services.materials.views import search


def _draw(turn: Turn, at: FindMaterials, words: str, seen: Drawn[Material], back: CallbackData) -> Screen:
    return screens.found(turn.t, at, words, seen, back, is_member=turn.viewer.is_member)


routes = by_words(FindMaterials, room="materials", find=search, draw=_draw)
