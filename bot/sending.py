"""One message on its way to Telegram, and what came of it.

The sender needs nothing of the answer but the message's number, so only that is read: building aiogram's
whole `Message` costs more than everything else that the sender does (docs/performance.md).
"""

from __future__ import annotations

import logging
from typing import Any

from aiogram import Bot
from aiogram.exceptions import (
    TelegramAPIError,
    TelegramBadRequest,
    TelegramEntityTooLarge,
    TelegramForbiddenError,
    TelegramMigrateToChat,
)
from aiogram.methods import (
    EditMessageText,
    SendAnimation,
    SendAudio,
    SendDocument,
    SendMessage,
    SendPhoto,
    SendVideo,
    TelegramMethod,
)
from aiogram.methods.base import Response
from pydantic import BaseModel

from bot.logs import described
from domain.base.refusals import is_closed
from handlers.ui.show import as_input
from handlers.voice.notices.composing import Message
from services.voice.delivery import Fate, Job, Moved, Refused, Sent, Trouble, Unreachable

log = logging.getLogger(__name__)

PATIENCE = 20
"""Seconds to wait for an answer; what hangs longer has failed and is tried again."""


class Receipt(BaseModel):
    """All that is read of Telegram's answer."""

    message_id: int


class SayText(SendMessage):
    __returning__ = Receipt  # type: ignore[assignment]  # read instead of a Message, on purpose


class SayPhoto(SendPhoto):
    __returning__ = Receipt  # type: ignore[assignment]  # read instead of a Message, on purpose


class SayDocument(SendDocument):
    __returning__ = Receipt  # type: ignore[assignment]  # read instead of a Message, on purpose


class SayVideo(SendVideo):
    __returning__ = Receipt  # type: ignore[assignment]  # read instead of a Message, on purpose


class SayAnimation(SendAnimation):
    __returning__ = Receipt  # type: ignore[assignment]  # read instead of a Message, on purpose


class SayAudio(SendAudio):
    __returning__ = Receipt  # type: ignore[assignment]  # read instead of a Message, on purpose


FILES: dict[str, type[TelegramMethod[Any]]] = {
    "photo": SayPhoto, "document": SayDocument, "video": SayVideo, "animation": SayAnimation, "audio": SayAudio,
}  # fmt: skip
"""A call for each kind of attachment; its parameter is named as the kind."""
UNCHANGED = "message is not modified"
"""What Telegram says of an edit that changes nothing (tdlib/telegram-bot-api, Client.cpp)."""
KEPT = Response[Receipt]
"""pydantic keeps generics only weakly: without this each garbage collection costs a rebuild."""


def request(job: Job, message: Message, *, paid: bool) -> TelegramMethod[Any]:
    """The call that sends `message`, or writes it in the place of an earlier one."""
    screen = message.screen
    if message.rewrites is not None:
        return EditMessageText(
            chat_id=job.telegram_id, message_id=message.rewrites, text=screen.text, reply_markup=message.markup
        )
    common: dict[str, Any] = {
        "chat_id": job.telegram_id,
        "reply_markup": message.markup,
        "allow_paid_broadcast": True if paid else None,
    }
    if screen.attachment is None:
        return SayText(text=screen.text, **common)
    file = as_input(screen.attachment)
    kind = screen.attachment.kind
    return FILES[kind](**{kind: file}, caption=screen.text, **common)


async def deliver(bot: Bot, job: Job, message: Message, *, paid: bool = False) -> Fate:
    """Send it. A 429 is raised as `TelegramRetryAfter`, for it is about more than this message."""
    try:
        receipt = await bot(request(job, message, paid=paid), request_timeout=PATIENCE)
        number = message.rewrites if message.rewrites is not None else receipt.message_id
    except TelegramMigrateToChat as error:
        return Moved(job, error.migrate_to_chat_id)
    except (TelegramForbiddenError, TelegramBadRequest, TelegramEntityTooLarge) as error:
        if message.rewrites is not None and UNCHANGED in error.message:
            return Sent(job, message.rewrites, message.said, message.gone)
        # The words may quote a person's text, so the log gets them without quotations.
        log.warning("message refused", extra=about(job) | {"error": described(error)})
        if isinstance(error, TelegramForbiddenError) or is_closed(error.message, group=job.member is None):
            return Unreachable(job, error.message)
        return Refused(job, error.message)
    return Sent(job, number, message.said, message.gone)


def about(job: Job) -> dict[str, Any]:
    """For the log: the row, unless it would tell that somebody needed what they were reminded of."""
    return {} if job.secret_need else {"row": job.rows[0].id}


def trouble(job: Job, error: TelegramAPIError) -> Trouble:
    """A failure of the network or of Telegram, with its words for the log."""
    return Trouble(job, getattr(error, "message", str(error)))
