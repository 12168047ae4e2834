"""What is typed of reviews: a judgement by the rubric, the author's answer."""

from __future__ import annotations

from collections.abc import Mapping

from domain.reviews.judging import Judgement
from domain.reviews.reviews import ADVICE_LIMIT, ANSWER_LIMIT, RUBRICS, Rubric
from handlers.reviews import screens
from handlers.reviews.presses import Do, ReviewPress
from handlers.ui.forms.answers import Answers, Given
from handlers.ui.forms.choices import Choice
from handlers.ui.forms.closing import Filled
from handlers.ui.forms.field import Option, Options
from handlers.ui.forms.form import Form
from handlers.ui.forms.words import LongText
from handlers.ui.routes import Routes
from handlers.ui.screen import Screen
from handlers.ui.turn import Turn
from services.reviews import reviewing, views

routes = Routes()


def _points(rubric: Rubric, criterion: str) -> Options:
    """The scores, the best first, each with its anchor."""

    async def options(turn: Turn, answers: Answers) -> list[Option]:
        return [
            Option(str(n), f"{n} — {turn.t.plain(f'rubric-{rubric.name}-{criterion}.anchor{n}')}")
            for n in range(rubric.top, -1, -1)
        ]

    return options


async def _judge(turn: Turn, answers: Filled) -> Screen:
    review_id, rubric = answers.context["review"], RUBRICS[answers.context["rubric"]]
    scores = [int(answers[criterion]) for criterion in rubric.criteria]
    seen = await answers.close_with(reviewing.judge, review_id, scores, answers["advice"])
    return screens.assignment(turn.t, seen)


def _judging(rubric: Rubric) -> Form:
    return Form(
        name=f"judge_{rubric.name}",
        fields=(
            *(Choice(key=criterion, choices=_points(rubric, criterion)) for criterion in rubric.criteria),
            LongText(key="advice", limit=ADVICE_LIMIT, check=reviewing.clean_advice),
        ),
        submit=_judge,
        home=lambda context: ReviewPress(id=context["review"], do=Do.OPEN),
    )


JUDGE: Mapping[str, Form] = {name: routes.form(_judging(rubric)) for name, rubric in RUBRICS.items()}


def judged_answers(turn: Turn, rubric: Rubric, own: Judgement | None) -> dict[str, Given | None]:
    """One's own judgement, to be corrected."""
    if own is None:
        return {}
    points = {
        criterion: Given(str(n), f"{n} — {turn.t.plain(f'rubric-{rubric.name}-{criterion}.anchor{n}')}")
        for criterion, n in zip(rubric.criteria, own.scores, strict=True)
    }
    return {**points, "advice": Given(own.words)}


async def _answer(turn: Turn, answers: Filled) -> Screen:
    return screens.card(turn.t, await answers.close_with(views.answer, answers.context["review"], answers["words"]))


ANSWER = routes.form(
    Form(
        name="review_answer",
        fields=(LongText(key="words", limit=ANSWER_LIMIT),),
        submit=_answer,
        home=lambda context: ReviewPress(id=context["review"], do=Do.CARD),
    )
)
