"""What a diary asks: what was done, in words or with a photo; other words; one more photo or file."""

from __future__ import annotations

from dataclasses import dataclass

from aiogram.types import Message

from domain.base.errors import DomainError
from domain.ideas.diary import STEP_LIMIT, clean_step
from handlers.ideas.diary import screens
from handlers.ideas.diary.presses import ShowDiary, ShowStep
from handlers.ideas.files import AnyFile, taken
from handlers.ui.forms.answers import Answers, Given
from handlers.ui.forms.closing import Filled
from handlers.ui.forms.field import Field
from handlers.ui.forms.form import Form
from handlers.ui.forms.words import LongText
from handlers.ui.routes import Routes
from handlers.ui.screen import Screen
from handlers.ui.turn import Turn
from locales.texts import Html
from services.ideas import diary

routes = Routes()


@dataclass(frozen=True, kw_only=True)
class Deed(Field):
    """What was done: a message, or a photo or file with its caption. The value is {words, file}."""

    async def hear(self, turn: Turn, answers: Answers, message: Message) -> Given:
        file = taken(message)
        words = (message.text or message.caption or "").strip()
        if file is None and not words:
            raise DomainError("error-text-wanted")
        return Given({"words": clean_step(words) if words else "", "file": file})


async def shown(turn: Turn, step_id: int, note: Html | None = None) -> Screen:
    """The step as it is now."""
    return screens.step(turn.t, await turn.ask(diary.seen, step_id), note)


async def _tell(turn: Turn, answers: Filled) -> Screen:
    said = answers["step"]
    step = await answers.close_with(
        diary.tell,
        answers.context["idea"],
        said["words"] or answers["words"],
        said["file"],
        answers.context["item"] or None,
    )
    return await shown(turn, step.id, turn.t("diary-said-told"))


TELL = routes.form(
    Form(
        name="diary_step",
        fields=(
            Deed(key="step"),
            # A photo without a caption: what is on it is asked, the photo is kept.
            LongText(
                key="words",
                limit=STEP_LIMIT,
                check=clean_step,
                when=lambda a: a["step"] is not None and not a["step"]["words"],
            ),
        ),
        submit=_tell,
        home=lambda context: ShowDiary(id=context["idea"]),
        preview=False,
    )
)


async def _words(turn: Turn, answers: Filled) -> Screen:
    step_id = answers.context["step"]
    await answers.close_with(diary.change, step_id, answers["words"])
    return await shown(turn, step_id, turn.t("diary-said-changed"))


WORDS = routes.form(
    Form(
        name="diary_words",
        fields=(LongText(key="words", limit=STEP_LIMIT, check=clean_step),),
        submit=_words,
        home=lambda context: ShowStep(id=context["step"]),
        preview=False,
    )
)


async def _file(turn: Turn, answers: Filled) -> Screen:
    step_id = answers.context["step"]
    await answers.close_with(diary.add_file, step_id, answers["file"])
    return await shown(turn, step_id, turn.t("diary-said-file"))


FILE = routes.form(
    Form(
        name="diary_file",
        fields=(AnyFile(key="file"),),
        submit=_file,
        home=lambda context: ShowStep(id=context["step"]),
        preview=False,
    )
)
