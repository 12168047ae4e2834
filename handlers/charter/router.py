"""The charter: contents, chapters, clauses, what they were, what changed."""

from __future__ import annotations

from domain.base.errors import DomainError
from domain.base.lists import Window, page_of
from domain.base.things import Thing, read_number
from domain.charter.clauses import CHAPTERS, CLAUSE
from handlers.charter import screens
from handlers.charter.presses import FileOn, ListClauses, ShowClause, ShowDifference, ShowOn, ShowReason, ShowVersions
from handlers.ui.opening import Opener, Shared
from handlers.ui.routes import Routes
from handlers.ui.screen import Screen
from handlers.ui.turn import Turn
from locales.texts import Html
from services.charter import reading

routes = Routes()


async def card(turn: Turn, clause_id: int, note: Html | None = None) -> Screen:
    """The clause as it is now."""
    seen = await turn.ask(reading.card, clause_id)
    return screens.clause(turn.t, seen, turn.units.network.bot_username, note)


@routes.screen("charter")
async def charter(turn: Turn, at: int = 0) -> Screen:
    shown, version = await turn.ask(reading.contents), await turn.ask(reading.version)
    return screens.contents(turn.t, shown, version=version, is_member=turn.viewer.is_member)


@routes.command("charter")
async def command(turn: Turn) -> Screen:
    return await charter(turn)


@routes.screen("charter_file")
async def file(turn: Turn, at: int = 0) -> Screen:
    shown, version = await turn.ask(reading.contents), await turn.ask(reading.version)
    return screens.file(turn.t, turn.units.network.name, version, shown)


@routes.press(ListClauses, card=lambda turn, press: charter(turn))
async def chapter(turn: Turn, press: ListClauses) -> Screen:
    if not 1 <= press.chapter <= CHAPTERS:
        raise DomainError("error-clause-gone")
    shown = await turn.ask(reading.contents)
    return screens.chapter(turn.t, press, shown, may_propose=turn.viewer.is_member)


@routes.press(ShowClause, card=lambda turn, press: charter(turn))
async def clause(turn: Turn, press: ShowClause) -> Screen:
    return await card(turn, press.id)


@routes.link(CLAUSE)
async def linked(turn: Turn, argument: str) -> Screen:
    """`t.me/<bot>?start=clause_17`."""
    return await card(turn, read_number(CLAUSE, argument, gone="error-clause-gone"))


@routes.press(ShowVersions, card=lambda turn, press: charter(turn))
async def versions(turn: Turn, press: ShowVersions) -> Screen:
    return screens.versions(turn.t, press, await turn.ask(reading.card, press.id))


@routes.press(ShowDifference, card=lambda turn, press: charter(turn))
async def difference(turn: Turn, press: ShowDifference) -> Screen:
    return screens.difference(turn.t, await turn.ask(reading.card, press.id), press.number)


@routes.press(ShowReason, card=lambda turn, press: card(turn, press.id))
async def reason(turn: Turn, press: ShowReason) -> Screen:
    """What made a version; number 0: what would change the clause now."""
    seen = await turn.ask(reading.card, press.id)
    found = next((one.by for one in seen.versions if one.number == press.number), seen.line.clause.open_change)
    if found is None or found not in seen.titles or found.kind not in turn.features.openers:
        raise DomainError("error-clause-gone")
    return await turn.features.openers[found.kind].open(turn, found, None)


@routes.screen("charter_dates")
async def dates(turn: Turn, at: int = 0) -> Screen:
    return screens.dates(turn.t, page_of(await turn.ask(reading.dates), Window(at, 6)))


@routes.press(ShowOn, card=lambda turn, press: charter(turn))
async def on(turn: Turn, press: ShowOn) -> Screen:
    if not 0 <= press.at <= turn.now:
        raise DomainError("error-stale-button")
    return screens.on(turn.t, press, await turn.ask(reading.on, press.at))


@routes.press(FileOn, card=lambda turn, press: charter(turn))
async def file_on(turn: Turn, press: FileOn) -> Screen:
    if not 0 <= press.at <= turn.now:
        raise DomainError("error-stale-button")
    return screens.file_on(turn.t, turn.units.network.name, press.at, await turn.ask(reading.on, press.at))


@routes.screen("charter_changes")
async def changes(turn: Turn, at: int = 0) -> Screen:
    return screens.changes(turn.t, page_of(await turn.ask(reading.changes), Window(at, screens.LINES)))


@routes.screen("charter_read")
async def read(turn: Turn, at: int = 0) -> Screen:
    await turn.do(reading.read_changes)
    turn.toast("charter-read-thanks")
    return await charter(turn)


async def _share(turn: Turn, thing: Thing) -> Shared:
    seen = await turn.ask(reading.card, thing.number)
    return screens.shared(turn.t, seen.line.clause.number, thing.number, turn.units.network.bot_username)


OPENERS = (Opener(CLAUSE, lambda turn, thing, note: card(turn, thing.number, note), _share),)
