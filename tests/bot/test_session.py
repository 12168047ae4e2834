"""What goes over the wire: JSON that Telegram reads as it read aiogram's form, and forms where there is a file."""

from datetime import UTC, datetime, timedelta
from typing import Any

import orjson
import pytest
from aiogram import Bot
from aiogram.client.default import DefaultBotProperties
from aiogram.enums import ChatAction, ParseMode
from aiogram.exceptions import TelegramNetworkError
from aiogram.methods import (
    AnswerCallbackQuery,
    BanChatMember,
    EditMessageText,
    SendChatAction,
    SendDocument,
    SendMessage,
    TelegramMethod,
)
from aiogram.types import BufferedInputFile, InlineKeyboardButton, InlineKeyboardMarkup, LinkPreviewOptions

from bot.session import Session, as_json
from simulator.local import LocalTelegram

BOT = Bot("42:AAAA", default=DefaultBotProperties(parse_mode=ParseMode.HTML, link_preview_is_disabled=True))
NO_PREVIEW = {"link_preview_options": {"is_disabled": True}, "disable_web_page_preview": True}
"""aiogram sends the older name along."""
NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("method", "sent"),
    [
        (AnswerCallbackQuery(callback_query_id="7"), {"callback_query_id": "7"}),
        (
            EditMessageText(
                text="<b>да</b>",
                chat_id=1,
                message_id=2,
                reply_markup=InlineKeyboardMarkup(
                    inline_keyboard=[[InlineKeyboardButton(text="Да", callback_data="y")]]
                ),
            ),
            {
                "text": "<b>да</b>",
                "chat_id": 1,
                "message_id": 2,
                "parse_mode": "HTML",
                **NO_PREVIEW,
                "reply_markup": {"inline_keyboard": [[{"text": "Да", "callback_data": "y"}]]},
            },
        ),
        (
            SendMessage(chat_id=1, text="a", parse_mode=None),
            {"chat_id": 1, "text": "a", **NO_PREVIEW},
        ),
        (SendChatAction(chat_id=1, action=ChatAction.TYPING), {"chat_id": 1, "action": "typing"}),
        (
            BanChatMember(chat_id=1, user_id=2, until_date=NOON),
            {"chat_id": 1, "user_id": 2, "until_date": int(NOON.timestamp())},
        ),
    ],
)
def test_parameters_as_json(method: TelegramMethod[Any], sent: dict[str, Any]) -> None:
    body = as_json(BOT, method)
    assert body is not None
    assert orjson.loads(body) == sent


@pytest.mark.parametrize(
    "method",
    [
        SendDocument(chat_id=1, document=BufferedInputFile(b"x", "x.txt")),
        BanChatMember(chat_id=1, user_id=2, until_date=timedelta(days=1)),
        SendMessage(chat_id=1, text="a", link_preview_options=LinkPreviewOptions(url="https://example.org")),
    ],
)
def test_what_json_cannot_carry_goes_as_a_form(method: TelegramMethod[Any]) -> None:
    assert as_json(BOT, method) is None


async def test_both_ways_arrive() -> None:
    async with LocalTelegram(timeout=0) as telegram, Bot(telegram.token, session=Session(telegram.url)) as bot:
        anna = telegram.person("Anna", started=True)
        said = await bot.send_message(anna.id, "слово & дело")
        sent = await bot.send_document(anna.id, BufferedInputFile(b"content", "план.txt"), caption="файл")
    assert said.text == "слово & дело"
    assert sent.document is not None
    assert sent.document.file_name == "план.txt"


async def test_a_server_that_is_silent_is_a_network_error() -> None:
    async with LocalTelegram(timeout=0) as telegram, Bot(telegram.token, session=Session(telegram.url)) as bot:
        telegram.faults.add("getMe", 0, delay=1.0)
        with pytest.raises(TelegramNetworkError, match="timeout"):
            await bot.get_me(request_timeout=0.05)


async def test_a_server_that_is_not_there_is_a_network_error() -> None:
    async with Bot("42:AAAA", session=Session("http://127.0.0.1:9")) as bot:
        with pytest.raises(TelegramNetworkError):
            await bot.get_me()
