"""What the bot says while somebody waits, as the JSON of the Bot API: sent, put in the place of an earlier message,
answered to a press.

aiogram's methods make a model of every button and default, check it and take it apart again, which costs more than all
else that a press does (docs/decisions/0017-said-as-it-is.md). What is said here we built a moment ago, so a `Call`
carries it as it is. It goes aiogram's way otherwise: through its Bot and its session, with its errors. What carries a
file, and what nobody waits for, are aiogram's own methods.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Generic, TypeVar, cast

from aiogram import Bot
from aiogram.methods import EditMessageReplyMarkup, EditMessageText, TelegramMethod
from pydantic import BaseModel

from handlers.ui.screen import Keyboard

T = TypeVar("T")

_WORDS = {"parse_mode": "HTML", "link_preview_options": {"is_disabled": True}}
"""Every text of ours is `Html` (locales/texts.py), and no link of it unfolds into a picture."""


class Receipt(BaseModel):
    """All that is read of the answer to a new message."""

    message_id: int


class Call(Generic[T]):
    """A method of the Bot API with its parameters as JSON has them; those that are None are left out.

    `bot(call)` takes it for one of aiogram's, whose names of what it is called and answered it has.
    """

    __slots__ = ("__api_method__", "__returning__", "given")

    def __init__(self, method: str, returning: Any, /, **given: Any) -> None:
        self.__api_method__ = method
        self.__returning__ = returning
        self.given = {name: value for name, value in given.items() if value is not None}


async def say(bot: Bot, call: Call[T], timeout: int | None = None) -> T:  # noqa: ASYNC109 - aiogram's parameter
    """Make the call; what Telegram answers. Raises aiogram's errors. `timeout`: seconds, if other ones than usual."""
    # In quotes, as pydantic would look the kind up each time.
    return await bot(cast("TelegramMethod[T]", call), request_timeout=timeout)


def text(chat_id: int, words: str, keyboard: Keyboard | None = None, *, paid: bool = False) -> Call[Receipt]:
    """A new message."""
    return Call(
        "sendMessage", Receipt, chat_id=chat_id, text=words, **_WORDS, reply_markup=keyboard,
        allow_paid_broadcast=paid or None,
    )  # fmt: skip


def album(
    chat_id: int, files: Sequence[tuple[str, str | None]], words: str, *, paid: bool = False
) -> Call[list[Receipt]]:
    """Two to ten files that Telegram has, each with its kind, as one album; the words stand under the first."""
    media = [{"type": kind, "media": file_id} for kind, file_id in files]
    media[0] |= {"caption": words, "parse_mode": "HTML"}
    return Call("sendMediaGroup", list[Receipt], chat_id=chat_id, media=media, allow_paid_broadcast=paid or None)


def text_in_place(chat_id: int, message_id: int, words: str, keyboard: Keyboard | None = None) -> Call[object]:
    """A message written anew where it lies."""
    return Call(
        "editMessageText", EditMessageText.__returning__, chat_id=chat_id, message_id=message_id, text=words, **_WORDS,
        reply_markup=keyboard,
    )  # fmt: skip


def keyboard_in_place(chat_id: int, message_id: int, keyboard: Keyboard | None = None) -> Call[object]:
    """Other buttons under a message, or none."""
    return Call(
        "editMessageReplyMarkup", EditMessageReplyMarkup.__returning__, chat_id=chat_id, message_id=message_id,
        reply_markup=keyboard,
    )  # fmt: skip


def answer(query_id: str, words: str | None = None, *, alert: bool = False) -> Call[bool]:
    """The answer to a press: at the top of the chat, or to be closed with OK."""
    return Call("answerCallbackQuery", bool, callback_query_id=query_id, text=words, show_alert=alert or None)
