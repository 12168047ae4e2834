"""Looking for decisions by words: the question, and the pages of what was found."""

from __future__ import annotations

from domain.base.lists import Window
from handlers.decisions.search import screens
from handlers.decisions.search.presses import FindDecisions
from handlers.people.directory.lexicon import names
from handlers.people.directory.presses import Among
from handlers.ui import searched
from handlers.ui.forms import engine
from handlers.ui.forms.closing import Filled
from handlers.ui.forms.form import Form
from handlers.ui.forms.words import Text
from handlers.ui.routes import Routes
from handlers.ui.screen import Go, Screen
from handlers.ui.turn import Turn
from services.decisions import finding

routes = Routes()
HOME = Go(to="decisions")


async def _find(turn: Turn, answers: Filled) -> Screen:
    await answers.close()
    return await _page(turn, FindDecisions(words=await searched.remember(turn, answers["words"])))


FIND = routes.form(
    Form(
        name="find_decisions",
        fields=(Text(key="words", limit=searched.LIMIT),),
        submit=_find,
        home=HOME,
        preview=False,
    )
)


@routes.screen("decisions_find")
async def ask(turn: Turn, at: int = 0) -> Screen | None:
    return await engine.start(turn, FIND)


@routes.press(FindDecisions, card=lambda turn, press: turn.open("decisions"))
async def found(turn: Turn, at: FindDecisions) -> Screen:
    """A page of the last search. Raises `DomainError` for the pages of an older one."""
    return await _page(turn, at)


async def _page(turn: Turn, at: FindDecisions) -> Screen:
    words = searched.recall(turn, at.words)
    everywhere = searched.was_everywhere(turn, at.words)
    seen = await turn.ask(finding.search, await names(), words, Window(at.page), everywhere=everywhere)
    return screens.found(turn.t, at, words, seen, Go(to=Among.FOUND, at=at.words) if everywhere else HOME)
