"""Words written outside of a form are a search over everything the person may see (PRODUCT §0)."""

from __future__ import annotations

from dataclasses import replace

from domain.base.errors import DomainError
from domain.base.members import Status, clean_line
from domain.base.things import Thing
from handlers.home.search import screens
from handlers.people.directory.lexicon import names
from handlers.people.directory.presses import Among
from handlers.ui import searched
from handlers.ui.finding import SHOWN
from handlers.ui.presses import OpenFound
from handlers.ui.routes import Routes
from handlers.ui.screen import Go, Screen
from handlers.ui.turn import Turn
from locales.intents import intents
from services.home import searching

routes = Routes()
_ON_THE_WAY = frozenset({Status.APPLICANT, Status.LEFT, Status.ERASING})
"""Whoever waits or may return is shown where they stand before anything else."""


@routes.text
async def search(turn: Turn, text: str) -> Screen | None:
    """What isn't a search opens its screen; whoever isn't in the network finds what is public."""
    if (screen := intents().meant(text)) is not None:
        return await _opened(turn, screen)
    if turn.viewer.status in _ON_THE_WAY:
        return await turn.open("menu")
    words = clean_line(text)[: searched.LIMIT]
    number = await searched.remember(turn, words, everywhere=True)
    return await _results(turn, words, number, asks=intents().asks(text))


async def _opened(turn: Turn, screen: str) -> Screen | None:
    try:
        return await turn.open(screen)
    except DomainError:
        if turn.viewer.is_member:
            raise
        return await turn.open("menu")  # it is for members, and this is the way in


@routes.screen(Among.FOUND)
async def found(turn: Turn, at: int = 0) -> Screen | None:
    """Back to the results of search `at`; to the menu when another one has come since."""
    if not searched.is_last(turn, at):
        turn.alert("error-search-old")
        return await turn.open("menu")
    return await _results(turn, searched.recall(turn, at), at)


async def _results(turn: Turn, words: str, number: int, *, asks: bool = False) -> Screen:
    results = await turn.ask(searching.search, await names(), words, SHOWN)
    viewer, found = turn.viewer, results.found
    if asks and viewer.is_member and (found.is_any or found.ignored or not found.total):
        return screens.question(turn.t, words, found.total, number)
    is_joining = viewer.status is Status.GUEST and viewer.rules_version is not None
    return screens.results(turn.t, words, results, turn.features.finders, number, viewer.status, is_joining=is_joining)


@routes.press(OpenFound, card=lambda turn, press: found(turn, press.words))
async def open_found(turn: Turn, press: OpenFound) -> Screen:
    """A thing that was found, by the door of its kind."""
    opener = turn.features.openers.get(press.kind)
    if opener is None:
        raise DomainError("error-stale-button")
    try:
        thing = Thing(press.kind, press.id)
    except ValueError:
        raise DomainError("error-stale-button") from None
    screen = await opener.open(turn, thing, None)
    if not searched.is_last(turn, press.words):
        return screen
    back = Go(to=Among.FOUND, at=press.words)
    turn.came = back.pack()
    return replace(screen, back=back)
