"""What is written: a remark, a question in private, a correction."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from aiogram.filters.callback_data import CallbackData
from aiogram.types import Message

from domain.base.errors import DomainError
from domain.discussion.remarks import LIMIT, clean_words
from domain.discussion.words import QUOTE, excerpt
from handlers.discussion import cards
from handlers.discussion.presses import Card, ShowRemark, Talk, thing_of
from handlers.discussion.screens import ASKS
from handlers.ui.forms import files
from handlers.ui.forms.answers import Answers, Given
from handlers.ui.forms.closing import Filled
from handlers.ui.forms.field import Field
from handlers.ui.forms.form import Form
from handlers.ui.forms.words import LongText
from handlers.ui.routes import Routes
from handlers.ui.screen import Screen
from handlers.ui.turn import Turn
from locales.texts import Html, Texts, escape
from services.discussion import writing

routes = Routes()
_AS_THEY_CAME = frozenset({"photo", "document", "video", "animation", "audio"})
"""Kinds of files that a screen can carry on (handlers/ui/screen.py)."""


def file_of(message: Message) -> dict[str, Any] | None:
    """The file of a message as a remark keeps it, None where it has none. Raises `DomainError` for other types."""
    sent = files.sent(message)
    if sent is None:
        return None
    files.require(sent, files.DOCUMENTS)
    if sent.kind not in _AS_THEY_CAME:
        raise DomainError("error-file-type", endings=files.listed(files.DOCUMENTS))
    return sent.kept()


@dataclass(frozen=True, kw_only=True)
class Said(Field):
    """Words, or a file with words below it; of an album the first part, the others follow it.

    The value is {words, files, album}.
    """

    takes_albums: bool = True

    async def hear(self, turn: Turn, answers: Answers, message: Message) -> Given:
        file = file_of(message)
        words = message.text or message.caption or ""
        if file is None and message.text is None:
            raise DomainError("error-remark-wanted")
        kept = [file] if file is not None else []
        words = clean_words(words, kept)
        value = {"words": words, "files": kept, "album": message.media_group_id}
        return Given(value, words or (file["name"] if file is not None else ""))

    def shown(self, t: Texts, given: Given) -> Html:
        return escape(excerpt(given.label or "", QUOTE))


async def _write(turn: Turn, answers: Filled) -> Screen:
    said, of = answers["said"], thing_of(answers.context["of"])
    remark = await answers.close_with(
        writing.write, of, said["words"], said["files"], answers.context["answers"] or None, said["album"]
    )
    return await cards.written(turn, remark)


WRITE = routes.form(
    Form(
        name="remark",
        fields=(Said(key="said"),),
        submit=_write,
        home=lambda context: Talk(of=context["of"]),
        preview=False,
    )
)


async def _ask(turn: Turn, answers: Filled) -> Screen:
    said = answers["said"]
    remark = await answers.close_with(
        writing.ask, thing_of(answers.context["of"]), said["words"], said["files"], said["album"]
    )
    return await cards.written(turn, remark)


def _asked_from(context: dict[str, Any]) -> CallbackData:
    """Back to the card of what is asked about; the organizers have none, so to where the button was."""
    return ASKS.back(context["back"]) if context["back"] else Card(of=context["of"])


ASK = routes.form(Form(name="ask", fields=(Said(key="said"),), submit=_ask, home=_asked_from, preview=False))


async def _edit(turn: Turn, answers: Filled) -> Screen:
    remark = await answers.close_with(writing.edit, answers.context["remark"], answers["words"])
    return await cards.remark(turn, remark.id, turn.t("remark-said-edited"))


EDIT = routes.form(
    Form(
        name="remark_edit",
        fields=(LongText(key="words", limit=LIMIT),),
        submit=_edit,
        home=lambda context: ShowRemark(id=context["remark"]),
        preview=False,
    )
)
