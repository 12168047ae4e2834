"""Words written outside of a form are a search over everything the person may see (PRODUCT §0)."""

from __future__ import annotations

from domain.base.members import clean_line
from handlers.home.search import screens
from handlers.people.directory import router as people_router
from handlers.people.directory.presses import Among
from handlers.people.joining import router as joining_router
from handlers.ui import searched
from handlers.ui.routes import Routes
from handlers.ui.screen import Screen
from handlers.ui.turn import Turn
from services.people import joining

routes = Routes()


@routes.text
async def search(turn: Turn, text: str) -> Screen | None:
    """For members; whoever is still on the way in is shown the way."""
    if not turn.viewer.is_member:
        return await joining_router.home(turn, await turn.ask(joining.way))
    words = clean_line(text)[: searched.LIMIT]
    return await _results(turn, words, await searched.remember(turn, words))


@routes.screen(Among.FOUND)
async def found(turn: Turn, at: int = 0) -> Screen:
    """Back to the results of search `at`; to the directory when another one has come since."""
    if not searched.is_last(turn, at):
        turn.alert("error-search-old")
        return await people_router.people(turn)
    return await _results(turn, searched.recall(turn, at), at)


async def _results(turn: Turn, words: str, number: int) -> Screen:
    finders = turn.features.finders
    found = [await finder.find(turn, words, number) for finder in finders]
    return screens.results(turn.t, words, found, [finder.entry for finder in finders])
