"""What is asked when a project ends: what was done, what one would do differently."""

from __future__ import annotations

from domain.ideas.results import LESSONS_LIMIT, WORDS_LIMIT
from handlers.ideas.results import screens
from handlers.ideas.results.presses import ShowResult
from handlers.ui.forms.closing import Filled
from handlers.ui.forms.form import Form
from handlers.ui.forms.words import LongText
from handlers.ui.routes import Routes
from handlers.ui.screen import Screen
from handlers.ui.turn import Turn
from services.ideas import results

routes = Routes()


async def _end(turn: Turn, answers: Filled) -> Screen:
    idea_id = answers.context["idea"]
    await answers.close_with(results.end, idea_id, answers["words"], answers["lessons"])
    return screens.result(turn.t, await turn.ask(results.shown, idea_id), turn.t("result-said-ended"))


END = routes.form(
    Form(
        name="result_end",
        fields=(
            LongText(key="words", limit=WORDS_LIMIT),
            LongText(key="lessons", limit=LESSONS_LIMIT, optional=True),
        ),
        submit=_end,
        home=lambda context: ShowResult(id=context["idea"]),
    )
)
