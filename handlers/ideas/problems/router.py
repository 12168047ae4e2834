"""Problems to their end: solved, opened again, taken back, thanks; and what those who are asked say."""

from __future__ import annotations

from typing import Any

from aiogram.filters.callback_data import CallbackData

from domain.base.errors import DomainError
from domain.base.things import Thing
from domain.ideas.asking import Answer
from domain.ideas.ideas import IDEA
from domain.ideas.problems import OUTCOME_LIMIT, THANKS_LIMIT, clean_thanks
from handlers.discussion.forms import WRITE
from handlers.ideas.cards import card
from handlers.ideas.presses import ShowIdea
from handlers.ideas.problems import screens
from handlers.ideas.problems.presses import AnswerAsked, Do, OwnProblem, Thank
from handlers.ui.forms import engine
from handlers.ui.forms.closing import Filled
from handlers.ui.forms.form import Form
from handlers.ui.forms.words import LongText, Text
from handlers.ui.routes import Routes
from handlers.ui.screen import Screen
from handlers.ui.turn import Turn
from locales.texts import Html
from services.ideas import asking, problems, turning, views

routes = Routes()


# -- forms -----------------------------------------------------------------------------------------


def _home(context: dict[str, Any]) -> CallbackData:
    return ShowIdea(id=context["idea"])


async def _solve(turn: Turn, answers: Filled) -> Screen:
    idea = await answers.close_with(problems.solve, answers.context["idea"], answers["outcome"])
    return await _helpers(turn, idea.id, turn.t("problem-solved"))


async def _thank(turn: Turn, answers: Filled) -> Screen:
    idea = await answers.close_with(problems.thank, answers.context["idea"], answers.context["to"], answers["said"])
    return await _helpers(turn, idea.id, turn.t("problem-thanked"))


SOLVE = routes.form(
    Form(
        name="problem_solve",
        fields=(LongText(key="outcome", limit=OUTCOME_LIMIT),),
        submit=_solve,
        home=_home,
        preview=False,
    )
)
THANK = routes.form(
    Form(
        name="problem_thank",
        fields=(Text(key="said", limit=THANKS_LIMIT, check=clean_thanks),),
        submit=_thank,
        home=_home,
        preview=False,
    )
)


# -- what its author does ----------------------------------------------------------------------------


async def _helpers(turn: Turn, idea_id: int, note: Html | None = None) -> Screen:
    """Whom to thank; the card when nobody has answered."""
    idea, found = await turn.ask(problems.helpers, idea_id)
    if note is not None and not found:
        return await card(turn, idea_id, note)
    return screens.helpers(turn.t, idea, found, note)


@routes.press(OwnProblem, card=lambda turn, press: card(turn, press.id))
async def own(turn: Turn, press: OwnProblem) -> Screen | None:
    seen = await turn.ask(views.card, press.id)
    if seen.problem is None:
        raise DomainError("error-stale-button")
    if press.do is Do.PROJECT:
        project = await turn.do(turning.turn, press.id)
        return await card(turn, project.id, turn.t("problem-turned"))
    if not seen.problem.settles:
        raise DomainError("error-idea-not-yours")
    if press.do is Do.SOLVE:
        return await engine.start(turn, SOLVE, context={"idea": press.id})
    if press.do is Do.THANK:
        return await _helpers(turn, press.id)
    if press.do is Do.CLOSE:
        return screens.closing(turn.t, seen.idea, leads=seen.leads)
    done = await turn.do(problems.reopen if press.do is Do.REOPEN else problems.close, press.id)
    return await card(turn, done.id, turn.t(f"problem-{press.do}-done"))


@routes.press(Thank, card=lambda turn, press: card(turn, press.id))
async def thank(turn: Turn, press: Thank) -> Screen | None:
    await turn.ask(problems.helpers, press.id)
    return await engine.start(turn, THANK, context={"idea": press.id, "to": press.to})


# -- what those who are asked say ----------------------------------------------------------------------


@routes.press(AnswerAsked)
async def answer_asked(turn: Turn, press: AnswerAsked) -> Screen | None:
    """«Ответить», «не сейчас», «не спрашивать меня» and its undoing."""
    if press.say in ("never", "ask"):
        unasked = await turn.do(asking.set_unasked, press.say == "never")
        return screens.never(turn.t, press.id, unasked=unasked)
    if press.say == "later":
        seen = await turn.do(asking.say, press.id, Answer.LATER)
        return screens.not_now(turn.t, seen.idea)
    seen = await turn.do(asking.say, press.id, Answer.WILL)
    return await engine.start(turn, WRITE, context={"of": Thing(IDEA, seen.idea.id).payload, "answers": 0})


@routes.screen("ideas_asking")
async def switch(turn: Turn, at: int = 0) -> Screen:
    """Whether colleagues' problems are asked of the viewer: the switch by itself."""
    return screens.never(turn.t, at, unasked=await turn.ask(asking.is_unasked))
