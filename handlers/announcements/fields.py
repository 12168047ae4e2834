"""An announcement as an organizer writes it: one message, with its formatting and what is attached."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from aiogram.types import Message

from domain.announcements import require_text
from domain.errors import DomainError
from domain.members import clean_line
from handlers.forms.fields import DOCUMENTS, Field, Given
from handlers.forms.form import Answers
from handlers.turn import Turn

# Bot API: only bots with a name bought on Fragment may send custom emoji; the plain one inside is kept.
_CUSTOM_EMOJI = re.compile(r"</?tg-emoji[^>]*>")


@dataclass(frozen=True, kw_only=True)
class Formatted(Field):
    """Text, photo with text, or file with text. The value is {html, words, attachment}.

    `html` is what Telegram's own entities say, so what the organizer saw is what people get; `words` is the
    same without markup; `attachment` is {kind, file_id, name} or None.
    """

    async def hear(self, turn: Turn, answers: Answers, message: Message) -> Given:
        attachment = _attachment(message)
        if attachment is None and message.text is None:
            raise DomainError("error-announcement-message")
        words = message.text or message.caption or ""
        require_text(words, has_attachment=attachment is not None)
        html = _CUSTOM_EMOJI.sub("", message.html_text)
        return Given({"html": html, "words": words, "attachment": attachment}, words[:100])


def _attachment(message: Message) -> dict[str, Any] | None:
    if message.photo:
        return {"kind": "photo", "file_id": message.photo[-1].file_id, "name": "photo.jpg"}
    if message.document is None:
        return None
    name = clean_line(message.document.file_name or "") or "file"
    if name.rpartition(".")[2].casefold() not in DOCUMENTS:
        raise DomainError("error-file-type", endings=", ".join(sorted(DOCUMENTS)))
    return {"kind": "document", "file_id": message.document.file_id, "name": name[:200]}
