"""What goes over the wire: JSON that Telegram reads as it read aiogram's form, and forms where there is a file."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from types import SimpleNamespace
from typing import Any, cast

import orjson
import pytest
from aiogram import Bot
from aiogram.client.default import DefaultBotProperties
from aiogram.enums import ChatAction, ParseMode
from aiogram.exceptions import (
    RestartingTelegram,
    TelegramAPIError,
    TelegramBadRequest,
    TelegramConflictError,
    TelegramEntityTooLarge,
    TelegramForbiddenError,
    TelegramMigrateToChat,
    TelegramNetworkError,
    TelegramNotFound,
    TelegramRetryAfter,
    TelegramServerError,
    TelegramUnauthorizedError,
)
from aiogram.methods import (
    AnswerCallbackQuery,
    BanChatMember,
    EditMessageReplyMarkup,
    EditMessageText,
    GetMe,
    SendChatAction,
    SendDocument,
    SendMessage,
    SetMyCommands,
    TelegramMethod,
)
from aiogram.types import BufferedInputFile, InlineKeyboardButton, InlineKeyboardMarkup, LinkPreviewOptions

from bot.polling import RawUpdates
from bot.session import Session, as_json
from handlers.ui import calls
from handlers.ui.files import downloaded
from handlers.ui.turn import Turn
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


SICK = ("html", "page", "empty", "nothing", "list", "shape", "binary", "cut", "broken")
"""Kinds of the local Telegram (simulator/sickness.py); `hang` is the test above."""
FILE = BufferedInputFile(b"content", "plan.txt")


@pytest.fixture
async def telegram() -> AsyncIterator[LocalTelegram]:
    async with LocalTelegram(timeout=0) as telegram:
        telegram.person("Anna", id=1001, started=True)
        yield telegram


@pytest.mark.parametrize("kind", SICK)
@pytest.mark.parametrize(
    ("method", "effect"),
    [
        (GetMe(), False),
        (SendMessage(chat_id=1001, text="a"), True),
        (SendMessage(chat_id=1001, text="a"), False),
        (EditMessageText(chat_id=1001, message_id=1, text="b"), False),
        (EditMessageText(chat_id=1001, message_id=1, text="b"), True),
        (EditMessageReplyMarkup(chat_id=1001, message_id=1), True),
        (AnswerCallbackQuery(callback_query_id="7"), False),
        (SetMyCommands(commands=[]), True),
        (SendDocument(chat_id=1001, document=FILE), False),
        (SendDocument(chat_id=1001, document=FILE), True),
        (RawUpdates(), True),
        (calls.text(1001, "a"), True),
        (calls.text(1001, "a"), False),
        (calls.text_in_place(1001, 1, "b"), True),
        (calls.text_in_place(1001, 1, "b"), False),
        (calls.keyboard_in_place(1001, 1), True),
        (calls.answer("7"), False),
    ],
)
async def test_an_answer_that_cannot_be_read_is_trouble_of_the_network_or_the_server(
    telegram: LocalTelegram, kind: str, method: TelegramMethod[Any], effect: bool
) -> None:
    async with Bot(telegram.token, session=Session(telegram.url)) as bot:
        if method.__api_method__.startswith("edit"):
            markup = InlineKeyboardMarkup(inline_keyboard=[[InlineKeyboardButton(text="Да", callback_data="y")]])
            await bot.send_message(1001, "a", reply_markup=markup)
        telegram.faults.add(method.__api_method__, sick=kind, effect=effect)
        expected = TelegramServerError if kind in {"html", "empty"} else TelegramNetworkError
        with pytest.raises(expected) as caught:
            await bot(method)
        assert type(caught.value) is expected
        assert caught.value.method is method
        assert telegram.token not in str(caught.value)
        assert telegram.faults.queue == [], "it is this answer that was sick"


@pytest.mark.parametrize("status", [200, 301, 400, 401, 403, 404, 409, 413, 429, 500, 502, 504])
@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"<html>",
        b"null",
        b"7",
        b'"text"',
        b"[]",
        b"{}",
        b"\xff",
        b'{"ok":true}',
        b'{"ok":true,"result":null}',
        b'{"ok":true,"result":"what"}',
        b'{"ok":true,"result":{}}',
        b'{"ok":true,"resu',
        b'{"ok":false}',
        b'{"ok":false,"description":"Unauthorized"}',
        b'{"ok":false,"error_code":418,"description":"I am a teapot"}',
        b'{"ok":false,"error_code":404}',
        b'{"error":"not found","message":"no such route"}',
    ],
)
@pytest.mark.parametrize("method", [GetMe(), EditMessageText(chat_id=1, message_id=1, text="b")])
def test_whatever_is_not_the_bot_apis_is_a_matter_of_waiting(
    method: TelegramMethod[Any], body: bytes, status: int
) -> None:
    session = Session("http://127.0.0.1:9")
    with pytest.raises(TelegramAPIError) as caught:
        session.check_response(BOT, method, status, body)
    assert type(caught.value) is (TelegramServerError if status >= 500 else TelegramNetworkError)


@pytest.mark.parametrize(
    ("status", "body", "expected"),
    [
        (400, {"description": "Bad Request: message is not modified"}, TelegramBadRequest),
        (401, {"description": "Unauthorized"}, TelegramUnauthorizedError),
        (403, {"description": "Forbidden: bot was blocked by the user"}, TelegramForbiddenError),
        (404, {"description": "Not Found"}, TelegramNotFound),
        (409, {"description": "Conflict: terminated by other getUpdates request"}, TelegramConflictError),
        (413, {"description": "Request Entity Too Large"}, TelegramEntityTooLarge),
        (429, {"description": "Too Many Requests", "parameters": {"retry_after": 7}}, TelegramRetryAfter),
        (400, {"description": "upgraded", "parameters": {"migrate_to_chat_id": -7}}, TelegramMigrateToChat),
        (429, {"description": "Too Many Requests: retry after 7"}, TelegramNetworkError),
        (500, {"description": "Internal Server Error: restart"}, RestartingTelegram),
        (502, {"description": "Bad Gateway"}, TelegramServerError),
    ],
)
def test_what_telegram_says_itself_stays_what_it_is(
    status: int, body: dict[str, Any], expected: type[Exception]
) -> None:
    session = Session("http://127.0.0.1:9")
    with pytest.raises(TelegramAPIError) as caught:
        session.check_response(BOT, GetMe(), status, orjson.dumps({"ok": False, "error_code": status, **body}))
    assert type(caught.value) is expected


@pytest.mark.parametrize("result", [True, {"message_id": 5, "date": 1, "chat": {"id": 1, "type": "private"}}])
def test_an_edit_that_was_made_isnt_read_further(result: Any) -> None:
    body = orjson.dumps({"ok": True, "result": result})
    method = EditMessageText(chat_id=1, message_id=1, text="b")
    assert Session("http://127.0.0.1:9").check_response(BOT, method, 200, body).result is True


def test_a_plain_yes_is_read_once_and_for_those_methods_alone_that_are_answered_so() -> None:
    session = Session("http://127.0.0.1:9")
    yes = b'{"ok":true,"result":true}'
    answers = [session.check_response(BOT, AnswerCallbackQuery(callback_query_id=one), 200, yes) for one in ("1", "2")]
    assert answers[0] is answers[1]
    assert (answers[0].ok, answers[0].result) == (True, True)
    with pytest.raises(TelegramNetworkError, match="unreadable answer"):
        session.check_response(BOT, SendMessage(chat_id=1, text="b"), 200, yes)
    no = b'{"ok":true,"result":false}'
    assert session.check_response(BOT, AnswerCallbackQuery(callback_query_id="3"), 200, no).result is False


@pytest.mark.parametrize("kind", SICK)
async def test_a_file_that_does_not_come_is_trouble_of_the_network_or_the_server(
    telegram: LocalTelegram, kind: str
) -> None:
    async with Bot(telegram.token, session=Session(telegram.url)) as bot:
        said = await bot.send_document(1001, FILE)
        assert said.document is not None
        telegram.faults.add("file", sick=kind, times=2)  # aiohttp asks for a broken one again by itself
        turn = cast(Turn, SimpleNamespace(bot=bot))
        if kind in {"html", "empty"}:
            with pytest.raises(TelegramServerError) as caught:
                await bot.download(said.document.file_id)
            assert telegram.token not in str(caught.value)
        assert await downloaded(turn, said.document.file_id) == b"content"
