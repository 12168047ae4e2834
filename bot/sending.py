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
    SendAnimation,
    SendAudio,
    SendDocument,
    SendPhoto,
    SendVideo,
    TelegramMethod,
)

from bot.logs import described
from domain.base.refusals import is_closed
from handlers.ui import calls
from handlers.ui.calls import Receipt, say
from handlers.ui.show import as_input, as_model
from handlers.voice.notices.composing import Message
from services.voice.delivery import Fate, Job, Moved, Refused, Sent, Trouble, Unreachable

log = logging.getLogger(__name__)

PATIENCE = 20
"""Seconds to wait for an answer; what hangs longer has failed and is tried again."""


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


async def _sent(bot: Bot, job: Job, message: Message, *, paid: bool) -> int:
    """The number under which Telegram has `message` now, sent or written in the place of an earlier one."""
    screen, file = message.screen, message.screen.attachment
    if message.rewrites is not None:
        await say(bot, calls.text_in_place(job.telegram_id, message.rewrites, screen.text, message.markup), PATIENCE)
        return message.rewrites
    if screen.album:
        files = [(one.kind, one.file_id) for one in screen.album]
        album = calls.album(job.telegram_id, files, screen.text, paid=paid)
        return (await say(bot, album, PATIENCE))[0].message_id
    if file is None:
        words = calls.text(job.telegram_id, screen.text, message.markup, paid=paid)
        return (await say(bot, words, PATIENCE)).message_id
    upload = FILES[file.kind](
        **{file.kind: as_input(file)},
        chat_id=job.telegram_id,
        caption=screen.text,
        reply_markup=as_model(message.markup),
        allow_paid_broadcast=paid or None,
    )
    receipt: Receipt = await bot(upload, request_timeout=PATIENCE)
    return receipt.message_id


async def deliver(bot: Bot, job: Job, message: Message, *, paid: bool = False) -> Fate:
    """Send it. A 429 is raised as `TelegramRetryAfter`, for it is about more than this message."""
    try:
        number = await _sent(bot, job, message, paid=paid)
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
