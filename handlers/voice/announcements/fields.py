"""An announcement as an organizer writes it: one message, with its formatting and what is attached."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from aiogram.types import Message

from domain.base.errors import DomainError
from domain.voice.announcements import require_text
from handlers.ui.formatted import as_html
from handlers.ui.forms import files
from handlers.ui.forms.answers import Answers, Given
from handlers.ui.forms.field import Field
from handlers.ui.turn import Turn
from locales.texts import Texts

SENDABLE = frozenset({"photo", "document", "video", "animation", "audio"})
"""Kinds of files that carry a caption and are sent on as what they came as (Bot API, Sending files: a file_id keeps its
kind)."""


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
        html = as_html(words, message.entities or message.caption_entities)
        return Given({"html": html, "words": words, "attachment": attachment}, words[:100])

    def copied(self, t: Texts, given: Given) -> str | None:
        return given.value["words"] or None


def _attachment(message: Message) -> dict[str, Any] | None:
    sent = files.sent(message)
    if sent is None:
        return None
    if sent.kind not in SENDABLE:
        raise DomainError("error-announcement-message")
    if sent.kind != "photo":
        files.require(sent, files.DOCUMENTS)
    return {"kind": sent.kind, "file_id": sent.file_id, "name": sent.name}
