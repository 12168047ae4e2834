"""Ideas: lists, proposing, the card."""

from __future__ import annotations

from domain.base.errors import DomainError
from domain.base.lists import Window
from domain.base.things import read_number
from domain.ideas.ideas import IDEA, Kind, OpenTo, View
from handlers.ideas import forms, screens
from handlers.ideas.cards import card
from handlers.ideas.presses import Back, ChangeIdea, ListIdeas, Own, OwnIdea, Propose, ShowIdea
from handlers.people.directory.lexicon import names
from handlers.ui import searched
from handlers.ui.forms import engine
from handlers.ui.routes import Routes
from handlers.ui.screen import Screen
from handlers.ui.turn import Turn
from services.ideas import backing, proposing, searching, views

routes = Routes()
routes.include(forms.routes)


# -- lists -----------------------------------------------------------------------------------------


async def _list(turn: Turn, at: ListIdeas) -> Screen:
    kind = Kind(at.kind) if at.kind in set(Kind) else None
    page = await turn.ask(views.listing, at.view, kind, Window(at.page))
    return screens.listing(turn.t, at, page, is_member=turn.viewer.is_member)


@routes.screen("ideas")
async def ideas(turn: Turn, at: int = 0) -> Screen:
    return await _list(turn, ListIdeas(page=at))


@routes.command("ideas")
async def command(turn: Turn) -> Screen:
    return await ideas(turn)


@routes.press(ListIdeas, card=lambda turn, press: ideas(turn))
async def list_ideas(turn: Turn, press: ListIdeas) -> Screen:
    return await _list(turn, press)


# -- proposing -------------------------------------------------------------------------------------


@routes.screen("idea_new")
async def new(turn: Turn, at: int = 0) -> Screen:
    return screens.kinds(turn.t)


@routes.press(Propose, card=lambda turn, press: new(turn))
async def propose(turn: Turn, press: Propose) -> Screen | None:
    return await engine.start(turn, forms.PROPOSE[press.kind], context={"kind": press.kind})


@routes.screen("problem_new")
async def tell(turn: Turn, at: int = 0) -> Screen | None:
    """A problem, called by the words of search `at`: whoever has asked in a sentence needn't write it again."""
    said = searched.recall(turn, at) if searched.is_last(turn, at) else ""
    return await engine.start(
        turn, forms.PROPOSE[Kind.PROBLEM], context={"kind": Kind.PROBLEM}, answers=forms.called(said)
    )


# -- the card --------------------------------------------------------------------------------------


@routes.link(IDEA)
async def linked(turn: Turn, argument: str) -> Screen:
    """`t.me/<bot>?start=idea_17`: a guest may look at what was opened to all."""
    return await card(turn, read_number(IDEA, argument, gone="error-idea-gone"))


@routes.press(ShowIdea, card=lambda turn, press: ideas(turn))
async def show(turn: Turn, press: ShowIdea) -> Screen:
    return await card(turn, press.id)


@routes.press(Back, card=lambda turn, press: card(turn, press.id))
async def back(turn: Turn, press: Back) -> Screen:
    """One tap; twice changes nothing."""
    await turn.do(backing.back if press.on else backing.take_back, press.id)
    return await card(turn, press.id)


@routes.press(ChangeIdea, card=lambda turn, press: card(turn, press.id))
async def change(turn: Turn, press: ChangeIdea) -> Screen | None:
    seen = await turn.ask(views.led_card, press.id)
    if press.field not in screens.FIELDS[seen.idea.kind]:
        raise DomainError("error-stale-button")
    return await engine.start(
        turn,
        forms.CHANGE,
        context={"idea": press.id, "field": press.field},
        answers=forms.known(turn.t, seen.idea, seen.problem.problem if seen.problem is not None else None, press.field),
    )


@routes.press(OwnIdea, card=lambda turn, press: card(turn, press.id))
async def own(turn: Turn, press: OwnIdea) -> Screen:
    if press.do is Own.PUBLISH and (near := await turn.ask(searching.alike, await names(), press.id)):
        return screens.alike(turn.t, press.id, near)
    if press.do in (Own.PUBLISH, Own.PUBLISH_YES):
        idea = await turn.do(proposing.publish, press.id)
        return await card(turn, press.id, turn.t("idea-published" if idea.published_at is not None else "idea-sent"))
    if press.do is Own.AGAIN:
        await turn.do(proposing.send_again, press.id)
        return await card(turn, press.id, turn.t("idea-sent-again"))
    if press.do is Own.DISCARD_YES:
        await turn.do(proposing.discard, press.id)
        turn.toast("idea-discarded")
        return await _list(turn, ListIdeas(view=View.MINE))
    if press.do in (Own.OPEN, Own.CLOSE_OPEN):
        open_to = OpenTo.ALL if press.do is Own.OPEN else OpenTo.MEMBERS
        await turn.do(proposing.change, press.id, {"open_to": open_to})
    seen = await turn.ask(views.led_card, press.id)
    if press.do is Own.DISCARD:
        return screens.discarding(turn.t, seen.idea)
    return screens.panel(turn.t, seen)
