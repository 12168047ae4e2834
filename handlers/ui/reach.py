"""What an error of Telegram means for the person who is to be shown something."""

from __future__ import annotations

from aiogram.exceptions import (
    TelegramBadRequest,
    TelegramEntityTooLarge,
    TelegramForbiddenError,
    TelegramNetworkError,
    TelegramRetryAfter,
    TelegramServerError,
)

from domain.base.refusals import is_closed


def is_out_of_reach(error: Exception) -> bool:
    """Whether the person can't be written to: blocked the bot, has no account any more."""
    return isinstance(error, TelegramForbiddenError) or (
        isinstance(error, TelegramBadRequest) and is_closed(error.message, group=False)
    )


def is_waiting(error: Exception) -> bool:
    """Whether nobody is at fault: Telegram was busy, or couldn't be reached or understood."""
    return isinstance(error, (TelegramNetworkError, TelegramServerError, TelegramRetryAfter)) and not isinstance(
        error, TelegramEntityTooLarge
    )
