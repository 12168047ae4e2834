"""Looking for things of one kind by words, alike in every area: the question, and the pages of what was found."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Concatenate, TypeVar

from aiogram.filters.callback_data import CallbackData

from domain.base.lists import Window
from handlers.people.directory.lexicon import names
from handlers.people.directory.presses import Among, OfWords
from handlers.ui import searched
from handlers.ui.forms import engine
from handlers.ui.forms.closing import Filled
from handlers.ui.forms.form import Form
from handlers.ui.forms.words import Text
from handlers.ui.routes import Routes
from handlers.ui.screen import Go, Screen
from handlers.ui.turn import Turn
from services.base.unit import Unit

P = TypeVar("P", bound=OfWords)
S = TypeVar("S")


def by_words(
    press: type[P],
    *,
    room: str,
    find: Callable[Concatenate[Unit, int, ...], S],
    draw: Callable[[Turn, P, str, S, CallbackData], Screen],
) -> Routes:
    """The form `find_<room>`, the screen `<room>_find` that begins it, and the pages that `press` opens.

    `find` is the use case `(unit, actor_id, lexicon, words, window, everywhere=…)`; `draw` gets what it answers, the
    words, and where «‹ Назад» leads: to the room, or to the search over everything that the words were said to.
    """
    routes = Routes()
    home = Go(to=room)

    async def page(turn: Turn, at: P) -> Screen:
        """Raises `DomainError` for the pages of an older search."""
        words = searched.recall(turn, at.words)
        everywhere = searched.was_everywhere(turn, at.words)
        seen = await turn.ask(find, await names(), words, Window(at.page), everywhere=everywhere)
        return draw(turn, at, words, seen, Go(to=Among.FOUND, at=at.words) if everywhere else home)

    async def submit(turn: Turn, answers: Filled) -> Screen:
        await answers.close()
        return await page(turn, press(words=await searched.remember(turn, answers["words"])))

    words = Text(key="words", limit=searched.LIMIT)
    form = routes.form(Form(name=f"find_{room}", fields=(words,), submit=submit, home=home, preview=False))

    async def ask(turn: Turn, at: int = 0) -> Screen | None:
        return await engine.start(turn, form)

    async def leave(turn: Turn, press: Any) -> Screen | None:
        return await turn.open(room)

    routes.screen(f"{room}_find")(ask)
    routes.press(press, card=leave)(page)
    return routes
