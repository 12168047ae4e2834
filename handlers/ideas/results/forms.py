"""What is asked of a result: what came out, what one would do differently, links, files; and when a project ends."""

from __future__ import annotations

from dataclasses import dataclass

from aiogram.types import Message

from domain.ideas.results import LESSONS_LIMIT, WORDS_LIMIT, clean_links
from handlers.ideas.files import AnyFile
from handlers.ideas.results import screens
from handlers.ideas.results.presses import ShowResult
from handlers.ui.forms.answers import Answers, Given
from handlers.ui.forms.closing import Filled
from handlers.ui.forms.field import Field, words_of
from handlers.ui.forms.form import Form
from handlers.ui.forms.words import LongText
from handlers.ui.routes import Routes
from handlers.ui.screen import Screen
from handlers.ui.turn import Turn
from locales.texts import Html, Texts
from services.ideas import result_views, results
from services.ideas.results import Said

routes = Routes()


@dataclass(frozen=True, kw_only=True)
class Links(Field):
    """Several web addresses in one message, also those that stand behind words."""

    async def hear(self, turn: Turn, answers: Answers, message: Message) -> Given:
        hidden = [entity.url for entity in message.entities or () if entity.url is not None]
        links = clean_links("\n".join((words_of(message), *hidden)))
        return Given(list(links), "\n".join(links))

    def copied(self, t: Texts, given: Given) -> str | None:
        return "\n".join(given.value)


async def shown(turn: Turn, idea_id: int, note: Html | None = None) -> Screen:
    """The result as it is now."""
    return screens.result(turn.t, await turn.ask(result_views.shown, idea_id), note)


async def _say(turn: Turn, answers: Filled) -> Screen:
    idea_id = answers.context["idea"]
    said = Said(answers["words"], answers["lessons"], answers["links"] or ())
    await answers.close_with(results.say, idea_id, said)
    return await shown(turn, idea_id, turn.t("result-said-say"))


async def _file(turn: Turn, answers: Filled) -> Screen:
    idea_id = answers.context["idea"]
    await answers.close_with(results.add_file, idea_id, answers["file"])
    return screens.files(turn.t, await turn.ask(result_views.shown, idea_id), turn.t("result-said-file"))


async def _end(turn: Turn, answers: Filled) -> Screen:
    idea_id = answers.context["idea"]
    await answers.close_with(results.end, idea_id, answers["words"], answers["lessons"])
    return await shown(turn, idea_id, turn.t("result-said-ended"))


WORDS = LongText(key="words", limit=WORDS_LIMIT)
LESSONS = LongText(key="lessons", limit=LESSONS_LIMIT, optional=True)
SAY = routes.form(
    Form(
        name="result_new",
        fields=(WORDS, LESSONS, Links(key="links", optional=True)),
        submit=_say,
        home=lambda context: ShowResult(id=context["idea"]),
    )
)
FILE = routes.form(
    Form(
        name="result_file",
        fields=(AnyFile(key="file"),),
        submit=_file,
        home=lambda context: ShowResult(id=context["idea"]),
        preview=False,
    )
)
END = routes.form(
    Form(
        name="result_end",
        fields=(WORDS, LESSONS),
        submit=_end,
        home=lambda context: ShowResult(id=context["idea"]),
    )
)
