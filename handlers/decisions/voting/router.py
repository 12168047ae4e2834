"""Voting: the ballot, a vote cast, changed and taken back, open or secret; who voted how; what is done now."""

from __future__ import annotations

from domain.base.errors import DomainError
from domain.base.lists import Window
from domain.decisions import counting
from handlers.decisions import screens as cards
from handlers.decisions.cards import card
from handlers.decisions.voting import forms, screens, words
from handlers.decisions.voting.presses import CastOpen, CastSecret, KeepDecision, SayNext, ShowBallot, ShowVotes, Vote
from handlers.ui.forms import engine
from handlers.ui.routes import Routes
from handlers.ui.screen import Screen
from handlers.ui.turn import Turn
from locales.texts import Html
from services.decisions import ballots, casting, follow_up, views
from services.decisions.ballots import BallotPaper

routes = Routes()
routes.include(forms.routes)

CHOICES = {
    Vote.YES: counting.YES,
    Vote.NO: counting.NO,
    Vote.ABSTAIN: counting.ABSTAIN,
    Vote.OBJECT: counting.OBJECT,
}


def said(press: CastOpen | CastSecret) -> str:
    """The choice that a button stands for. Raises `DomainError` when nothing is ticked."""
    if press.do is Vote.ANSWER:
        return str(press.mark)
    if press.do is Vote.DONE:
        if press.mark <= 0:
            raise DomainError("error-vote-nothing-ticked")
        return ",".join(str(number) for number in range(press.mark.bit_length()) if press.mark & 1 << number)
    return CHOICES[press.do]


async def _ballot(turn: Turn, decision_id: int, note: Html | None = None) -> Screen:
    return screens.ballot(turn.t, await turn.ask(ballots.paper, decision_id), note)


async def _require(turn: Turn, press: CastOpen | CastSecret) -> BallotPaper:
    """The ballot that the button belongs to. Raises `DomainError` when the vote is another one, or over."""
    paper = await turn.ask(ballots.paper, press.id)
    if paper.decision.until != press.of:
        raise DomainError("error-decision-earlier-ballot")
    return paper


@routes.press(ShowBallot, card=lambda turn, press: card(turn, press.id))
async def show_ballot(turn: Turn, press: ShowBallot) -> Screen:
    return await _ballot(turn, press.id)


@routes.press(CastOpen, card=lambda turn, press: card(turn, press.id))
async def cast_open(turn: Turn, press: CastOpen) -> Screen | None:
    if press.do is Vote.TICK:
        return screens.ballot(turn.t, await _require(turn, press), ticked=press.mark)
    if press.do is Vote.BACK:
        done = await turn.do(casting.take_back, press.id, of=press.of)
        turn.toast("vote-taken-back" if done else "vote-nothing-there")
        return await _ballot(turn, press.id)
    if press.do is Vote.OBJECT:
        await _require(turn, press)
        return await engine.start(turn, forms.OBJECTION, context={"decision": press.id, "of": press.of})
    if press.do is Vote.IS_THERE:
        raise DomainError("error-stale-button")
    is_new = await turn.do(casting.cast, press.id, said(press), of=press.of)
    paper = await turn.ask(ballots.paper, press.id)
    assert paper.choice is not None
    if not is_new:
        turn.toast("vote-already", choice=words.choice(turn.t, paper.options, paper.choice))
    return screens.ballot(turn.t, paper, turn.t("vote-counted"))


async def _as_it_is(turn: Turn, press: CastSecret) -> Screen:
    """The card, only read: a press that leaves no trace moves nothing along."""
    return cards.card(turn.t, await turn.ask(views.card, press.id), turn.units.network.bot_username)


@routes.press(CastSecret, card=_as_it_is, leaves_no_trace=True)
async def cast_secret(turn: Turn, press: CastSecret) -> Screen:
    """What is shown afterwards has neither the choice nor ticks: it lies on Telegram's servers."""
    if press.do is Vote.TICK:
        return screens.ballot(turn.t, await _require(turn, press), ticked=press.mark)
    if press.do is Vote.IS_THERE:
        is_there = await turn.ask(casting.lies_secretly, press.id, of=press.of)
        turn.toast("vote-is-there-yes" if is_there else "vote-is-there-no")
        return await _ballot(turn, press.id)
    if press.do is Vote.BACK:
        await turn.do(casting.take_back_secretly, press.id, of=press.of)
        turn.toast("vote-taken-back")
        return await _ballot(turn, press.id)
    await turn.do(casting.cast_secretly, press.id, said(press), of=press.of)
    return await _ballot(turn, press.id, turn.t("vote-taken", until=turn.t.moment(press.of)))


@routes.press(ShowVotes, card=lambda turn, press: card(turn, press.id))
async def show_votes(turn: Turn, press: ShowVotes) -> Screen:
    page = await turn.ask(ballots.votes, press.id, Window(press.page))
    seen = await turn.ask(views.card, press.id)
    return screens.votes(turn.t, seen.decision, page, seen)


@routes.press(KeepDecision, card=lambda turn, press: card(turn, press.id))
async def keep(turn: Turn, press: KeepDecision) -> Screen:
    kept = await turn.do(follow_up.keep, press.id)
    return await card(turn, press.id, turn.t("decision-kept", until=turn.t.date(kept.until or 0)))


@routes.press(SayNext, card=lambda turn, press: card(turn, press.id))
async def say_next(turn: Turn, press: SayNext) -> Screen | None:
    await turn.ask(follow_up.followable, press.id)
    return await engine.start(turn, forms.NEXT, context={"decision": press.id})
