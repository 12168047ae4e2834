"""Sending the files of a material: what can go together goes as an album (Bot API, sendMediaGroup)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial
from typing import Any

from aiogram import Bot
from aiogram.exceptions import TelegramBadRequest
from aiogram.types import (
    InputMediaAudio,
    InputMediaDocument,
    InputMediaPhoto,
    InputMediaVideo,
)

from domain.base.refusals import is_closed
from domain.materials.albums import albums
from domain.materials.materials import FileKind, MaterialFile
from handlers.ui.patience import patiently
from handlers.ui.turn import Turn
from locales.texts import Html, Texts, escape

_MEDIA: dict[FileKind, Any] = {
    FileKind.DOCUMENT: InputMediaDocument,
    FileKind.AUDIO: InputMediaAudio,
    FileKind.PHOTO: InputMediaPhoto,
    FileKind.VIDEO: InputMediaVideo,
}


async def give(turn: Turn, files: Sequence[MaterialFile]) -> list[MaterialFile]:
    """Send what is at Telegram into the reader's chat, by its ids; returns those that Telegram won't send."""
    chat = turn.viewer.telegram_id
    assert chat is not None, "a person who presses has a Telegram id"
    return [one for album in albums(files) for one in await _given(turn.bot, chat, album)]


async def _given(bot: Bot, chat: int, album: Sequence[MaterialFile]) -> list[MaterialFile]:
    """An album that is refused for one of its files goes file by file."""
    try:
        await patiently(partial(_send, bot, chat, album))
    except TelegramBadRequest as error:
        if is_closed(error.message, group=False):
            raise
        if len(album) == 1:
            return list(album)
        return [one for single in album for one in await _given(bot, chat, (single,))]
    return []


async def _send(bot: Bot, chat: int, album: Sequence[MaterialFile]) -> None:
    if len(album) == 1:
        await getattr(bot, f"send_{album[0].item.kind}")(chat, album[0].item.file_id)
    else:
        await bot.send_media_group(chat, [_MEDIA[one.item.kind](media=one.item.file_id) for one in album])


def said(t: Texts, files: Iterable[MaterialFile]) -> Html | None:
    """Links and texts, which are read in the message itself."""
    words = [escape(one.item.words) for one in files if not one.item.kind.is_at_telegram]
    return Html("\n\n").join(words) if words else None
