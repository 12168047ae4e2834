"""A long text as an answer: a .txt or .md file, or typed."""

from __future__ import annotations

from dataclasses import dataclass

from aiogram.types import Message

from domain.base.errors import DomainError
from domain.base.members import clean_line
from handlers.ui.files import downloaded
from handlers.ui.forms.answers import Answers, Given
from handlers.ui.forms.field import Field
from handlers.ui.turn import Turn

ENDINGS = frozenset({"txt", "md"})
LIMIT = 200_000
"""Bytes of the file."""


@dataclass(frozen=True, kw_only=True)
class TextBody(Field):
    """The value is the text, the label its length in words a person reads."""

    async def hear(self, turn: Turn, answers: Answers, message: Message) -> Given:
        text = (message.text if message.text is not None else await _read(turn, message)).strip()
        if not clean_line(text):
            raise DomainError("error-text-empty")
        return given_text(turn, text + "\n")


def given_text(turn: Turn, text: str) -> Given:
    """A whole text as an answer."""
    return Given(text, turn.t.plain("consent-text-size", size=turn.t.number(len(text))))


async def _read(turn: Turn, message: Message) -> str:
    document = message.document
    if document is None:
        raise DomainError("error-consent-file")
    if (document.file_name or "").rpartition(".")[2].casefold() not in ENDINGS:
        raise DomainError("error-file-type", endings=", ".join(sorted(ENDINGS)))
    if (document.file_size or 0) > LIMIT:
        raise DomainError("error-text-file-big", kilobytes=LIMIT // 1000)
    content = await downloaded(turn, document.file_id)
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise DomainError("error-text-file-encoding") from None
