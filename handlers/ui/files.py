"""A person's file, fetched from Telegram."""

from __future__ import annotations

import io

from aiogram import Bot
from aiogram.exceptions import TelegramAPIError, TelegramNetworkError
from aiogram.methods import GetFile

from domain.base.errors import DomainError
from handlers.ui.patience import patiently
from handlers.ui.turn import Turn


async def downloaded(turn: Turn, file_id: str) -> bytes:
    """The file's content, whole. Raises `DomainError` when Telegram doesn't give it now."""
    try:
        return await fetched(turn.bot, file_id)
    except TelegramAPIError:
        raise DomainError("error-file-away") from None


async def fetched(bot: Bot, file_id: str) -> bytes:
    """The file's content, whole. Raises `TelegramAPIError` when Telegram doesn't give it now."""
    return await patiently(lambda: _once(bot, file_id))


async def _once(bot: Bot, file_id: str) -> bytes:
    about = await bot.get_file(file_id)
    if about.file_path is None:
        raise TelegramNetworkError(GetFile(file_id=file_id), "a file without a path")
    content = io.BytesIO()
    await bot.download_file(about.file_path, destination=content)
    # A proxy's page in the place of the file, or half of it, comes with status 200 as well.
    if about.file_size is not None and len(content.getvalue()) != about.file_size:
        raise TelegramNetworkError(GetFile(file_id=file_id), "another length than the file has")
    return content.getvalue()
