"""Words written outside of a form are a search over everything the person may see (PRODUCT §0)."""

from __future__ import annotations

from domain.members import clean_line
from handlers import searched
from handlers.joining import router as joining_router
from handlers.people import router as people_router
from handlers.people.lexicon import names
from handlers.people.screens import Among
from handlers.routes import Routes
from handlers.screen import Screen
from handlers.search import screens
from handlers.search.screens import Results
from handlers.turn import Turn
from services import directory, joining
from services.events import views

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
    people = await turn.ask(directory.search, await names(), words)
    events = await turn.ask(views.search, words)
    return screens.results(turn.t, Results(words, number, people, events))
