"""A team's votes: the list, and proposing something to the team."""

from __future__ import annotations

from domain.base.errors import DomainError
from domain.base.lists import Window
from handlers.decisions.presses import VotesOf
from handlers.decisions.proposing import forms
from handlers.decisions.teams import screens
from handlers.decisions.teams.presses import NewVoteOf, ProposeTo
from handlers.discussion.presses import thing_of
from handlers.ui.forms import engine
from handlers.ui.routes import Routes
from handlers.ui.screen import Screen
from handlers.ui.turn import Turn
from services.decisions import teams

routes = Routes()


@routes.press(VotesOf, card=lambda turn, press: turn.open("decisions"))
async def votes_of(turn: Turn, press: VotesOf) -> Screen:
    of = thing_of(press.of)
    seen = await turn.ask(teams.team, of)
    return screens.listing(turn.t, press, seen, await turn.ask(teams.listing, of, Window(press.page)))


@routes.press(NewVoteOf, card=lambda turn, press: turn.open("decisions"))
async def new(turn: Turn, press: NewVoteOf) -> Screen:
    of = thing_of(press.of)
    await turn.ask(teams.require_may_propose, of)
    return screens.kinds(turn.t, press.of, await turn.ask(teams.team, of))


@routes.press(ProposeTo, card=lambda turn, press: turn.open("decisions"))
async def propose(turn: Turn, press: ProposeTo) -> Screen | None:
    if press.kind not in screens.KINDS:
        raise DomainError("error-stale-button")
    await turn.ask(teams.require_may_propose, thing_of(press.of))
    return await engine.start(turn, forms.PROPOSE[press.kind], context={"kind": press.kind, "of": press.of})
