"""Questions at sign-up: hosts make and read them, those who have a seat answer them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from zlib import crc32

from domain.base.errors import DomainError
from domain.base.things import Thing
from domain.events import questions as rules
from domain.events.events import EVENT, Event, EventState, Scope
from domain.events.questions import Asked
from handlers.events.asking import screens
from handlers.events.presses import (
    AddQuestion,
    AnswerTo,
    ChangeQuestion,
    Inquire,
    MyAnswers,
    OpenQuestion,
    RemoveQuestion,
    ShowEvent,
)
from handlers.ui.forms import engine
from handlers.ui.forms.answers import Answers, Given
from handlers.ui.forms.choices import Choice
from handlers.ui.forms.closing import Filled
from handlers.ui.forms.field import Option
from handlers.ui.forms.form import Form
from handlers.ui.forms.words import LongText, Text
from handlers.ui.routes import Routes
from handlers.ui.screen import Screen
from handlers.ui.turn import Turn
from locales.texts import Html
from services.events import questions

routes = Routes()
IN_WORDS, BY_CHOICE = "words", "choice"


async def _card(turn: Turn, event_id: int) -> Screen:
    """The event as it is now: what a press that can't be answered ends with."""
    return await turn.features.openers[EVENT].open(turn, Thing(EVENT, event_id), None)


# -- of hosts --------------------------------------------------------------------------------------


@routes.press(Inquire, card=lambda turn, press: _card(turn, press.id))
async def inquire(turn: Turn, press: Inquire) -> Screen:
    return screens.inquiry(turn.t, await turn.ask(questions.inquiry, press.id))


@routes.press(OpenQuestion)
async def open_question(turn: Turn, press: OpenQuestion) -> Screen:
    return screens.answers(turn.t, await turn.ask(questions.answers, press.id), press)


@routes.press(AddQuestion, card=lambda turn, press: _card(turn, press.id))
async def add_question(turn: Turn, press: AddQuestion) -> Screen | None:
    event = (await turn.ask(questions.inquiry, press.id)).event
    rules.require_asked(event, turn.now)
    return await engine.start(turn, ASK, context=_about(event))


def _about(event: Event, **more: int) -> dict[str, Any]:
    """A draft's series is asked alike; later the host says which meetings are meant."""
    series = event.series_id is not None and event.state is not EventState.DRAFT
    return {"event": event.id, "series": series, **more}


@routes.press(ChangeQuestion)
async def change_question(turn: Turn, press: ChangeQuestion) -> Screen | None:
    seen = await turn.ask(questions.answers, press.id)
    rules.require_asked(seen.event, turn.now)
    question = seen.summed.question
    how = BY_CHOICE if question.options else IN_WORDS
    known = {
        "words": Given(question.words),
        "how": Given(how, turn.t.plain(f"asking-how-{how}")),
        **({"options": Given("\n".join(question.options))} if question.options else {}),
    }
    return await engine.start(turn, ASK, context=_about(seen.event, question=press.id), answers=known)


@routes.press(RemoveQuestion)
async def remove_question(turn: Turn, press: RemoveQuestion) -> Screen:
    if press.scope not in (Scope.THIS, Scope.FOLLOWING):
        return screens.remove(turn.t, await turn.ask(questions.answers, press.id))
    seen = await turn.do(questions.remove, press.id, Scope(press.scope))
    return screens.inquiry(turn.t, seen, turn.t("asking-removed"))


async def _how(turn: Turn, answers: Answers) -> Sequence[Option]:
    return [Option(how, turn.t.plain(f"asking-how-{how}")) for how in (IN_WORDS, BY_CHOICE)]


async def _scopes(turn: Turn, answers: Answers) -> Sequence[Option]:
    return [Option(scope, turn.t.plain(f"host-scope-{scope}")) for scope in (Scope.THIS, Scope.FOLLOWING)]


def _checked(text: str) -> str:
    rules.clean_options(text)
    return text


async def _lost(turn: Turn, answers: Answers) -> Html | None:
    """That somebody has answered already; None while nobody has."""
    if "question" not in answers.context:
        return None
    told = (await turn.ask(questions.answers, answers.context["question"])).summed.answered
    return turn.t("asking-change-ask", count=told) if told else None


async def _ask(turn: Turn, answers: Filled) -> Screen:
    options = answers["options"] if answers["how"] == BY_CHOICE else None
    said = (answers["words"], options, Scope(answers["scope"] or Scope.THIS))
    if (question := answers.context.get("question")) is not None:
        seen = await answers.close_with(questions.change, question, *said)
    else:
        seen = await answers.close_with(questions.add, answers.context["event"], *said)
    return screens.inquiry(turn.t, seen, turn.t("asking-saved"))


ASK = routes.form(
    Form(
        name="event_question",
        fields=(
            Text(key="words", limit=rules.WORDS_LIMIT),
            Choice(key="how", choices=_how),
            LongText(
                key="options",
                limit=rules.OPTIONS_MOST * (rules.OPTION_LIMIT + 1),
                check=_checked,
                when=lambda a: bool(a["how"] == BY_CHOICE),
            ),
            Choice(key="scope", choices=_scopes, when=lambda a: bool(a.context["series"])),
        ),
        submit=_ask,
        home=lambda context: Inquire(id=context["event"]),
        preview=False,
        as_a_whole=True,
        asks=_lost,
    )
)


# -- of those who have signed up -------------------------------------------------------------------


@routes.press(MyAnswers, card=lambda turn, press: _card(turn, press.id))
async def my_answers(turn: Turn, press: MyAnswers) -> Screen:
    return screens.mine(turn.t, await turn.ask(questions.mine, press.id))


@routes.press(AnswerTo)
async def answer_to(turn: Turn, press: AnswerTo) -> Screen | None:
    event, own = await turn.ask(questions.asked, press.id)
    rules.require_asked(event, turn.now)
    return await _start(turn, own)


async def _start(turn: Turn, own: Asked) -> Screen | None:
    question = own.question
    context = {
        "event": question.event_id,
        "question": question.id,
        "asked": question.words,
        "choice": bool(question.options),
    }
    known = {} if own.answer is None else {"picked" if question.options else "said": _given(own)}
    return await engine.start(turn, ANSWER, context=context, answers=known)


def _given(own: Asked) -> Given:
    assert own.answer is not None, "asked by whoever has seen that there is one"
    return Given(_token(own.answer) if own.question.options else own.answer, own.answer)


def _token(option: str) -> str:
    """What a button carries: the option itself, not its place, which another may have by now."""
    return f"{crc32(option.encode()):08x}"


async def _options(turn: Turn, answers: Answers) -> Sequence[Option]:
    """As they are now: a host may have changed them while the question was open."""
    _, own = await turn.ask(questions.asked, answers.context["question"])
    if not own.question.options:
        raise DomainError("error-question-gone")  # it is answered in words by now
    return [Option(_token(option), option) for option in own.question.options]


async def _answer(turn: Turn, answers: Filled) -> Screen | None:
    question_id, said = answers.context["question"], answers["said"]
    if answers.context["choice"] and answers["picked"] is not None:
        said = next((o.label for o in await _options(turn, answers) if o.value == answers["picked"]), None)
        if said is None:
            raise DomainError("error-option-gone")
    elif said is not None:
        _, own = await turn.ask(questions.asked, question_id)
        if not rules.fits(own.question, said):
            raise DomainError("error-question-gone")  # it has answers to choose from by now: no other words would do
    seen = await answers.close_with(questions.answer, question_id, said)
    following = next((one for one in seen.asked if one.answer is None and one.question.id > question_id), None)
    if following is not None:
        return await _start(turn, following)
    return screens.mine(turn.t, seen, turn.t("asked-saved", also=seen.also))


ANSWER = routes.form(
    Form(
        name="event_answer",
        fields=(
            Choice(
                key="picked",
                optional=True,
                choices=_options,
                names=lambda a: {"question": a.context["asked"]},
                when=lambda a: bool(a.context["choice"]),
            ),
            Text(
                key="said",
                optional=True,
                limit=rules.ANSWER_LIMIT,
                names=lambda a: {"question": a.context["asked"]},
                when=lambda a: not a.context["choice"],
            ),
        ),
        submit=_answer,
        home=lambda context: ShowEvent(id=context["event"]),
        preview=False,
    )
)
